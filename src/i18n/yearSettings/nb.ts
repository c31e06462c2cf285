import type { yearSettingsEn } from './en.ts';

/** What Verne says of the settings of the HSE year, in Norwegian bokmål. */
export const yearSettingsNb = {
  'year-settings.changed': 'Nye innstillinger for HMS-året',
  'year-settings.changed.lead':
    'Fila er endret, og gjelder fra {at}. Det som er sendt, står som det er. Det som kommer, følger de nye innstillingene.',
  'year-settings.changed.what': 'Dette er endret',
  'year-settings.refused': 'Innstillingene ble ikke tatt',
  'year-settings.refused.lead':
    'Fila med innstillingene for HMS-året er endret, og ble lest {at}. {count, plural, one {Én ting} other {# ting}} må rettes først. Til da gjelder innstillingene fra før.',
  'year-settings.refused.mend': 'Dette må rettes',
  'year-settings.more': 'og {count} til',
  'year-settings.unset': 'ikke satt',
  'year-settings.yes': 'ja',
  'year-settings.no': 'nei',
  'year-settings.nothing': 'ingen',
  'year-settings.post.channel': 'i kanalen',
  'year-settings.post.person': 'til den som har ansvaret',
  'year-settings.post.none': 'ingen steder',
  'year-settings.name.startsOn': 'Første dag',
  'year-settings.name.start.over': 'Dager som enhetene begynner over',
  'year-settings.name.hour': 'Klokkeslett',
  'year-settings.name.latestHour': 'Seneste klokkeslett',
  'year-settings.name.quiet.easterWeek': 'Stille i påskeuka',
  'year-settings.name.quiet.july': 'Stille i juli',
  'year-settings.name.quiet.periods': 'Stille perioder',
  'year-settings.name.caps.person': 'Kort i uka til én person',
  'year-settings.name.caps.channel': 'Kort i uka i én kanal',
  'year-settings.name.graceDays': 'Arbeidsdager et kort kan være sent',
  'year-settings.name.timeZone': 'Tidssone',
  'year-settings.name.takesPart': 'Er med',
  'year-settings.name.months': 'Måneder',
  'year-settings.name.day': 'Dag i måneden',
  'year-settings.name.leadDays': 'Påminnelser, dager før',
  'year-settings.name.post': 'Hvor det postes',
  'year-settings.name.owner': 'Ansvarlig',
} as const satisfies Readonly<Record<keyof typeof yearSettingsEn, string>>;
