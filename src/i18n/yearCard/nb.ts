import type { yearCardEn } from './en.ts';

/** What the bot says of a whole year and of calendars, in Norwegian. */
export const yearCardNb = {
  // The whole year
  'year.heading': 'HMS-året {year}',
  'year.own': 'Mitt år',
  'year.own.about': 'Det du svarer for, i alle enheter',
  'year.lead': '{count, plural, one {# frist} other {# frister}}: {marks}.',
  'year.none': 'Ingenting i årshjulet gjelder denne enheten.',
  'year.own.none': 'Du svarer ikke for noe i årshjulet dette året.',
  'year.first': 'Dette kommer først',
  'year.first.none': 'Ingenting venter.',
  'year.basis': 'Måneden: {bases}. Dagen er vårt forslag, til enheten velger en annen.',
  'year.late': 'over fristen',
  'year.past': 'fra før Verne begynte',
  'year.mark.overdue': '{count} over fristen',
  'year.mark.next': 'Neste frist',
  'year.mark.open': '{count, plural, one {# venter} other {# venter}}',
  'year.mark.later': '{count} senere',
  'year.mark.done': '{count, plural, one {# gjort} other {# gjort}}',
  'year.mark.past': '{count} fra før Verne begynte',
  'year.today': 'I dag {day}',
  'year.next': 'Neste: {day} {name}',
  'year.alt': 'Årshjul {year}, {whose}. {counts}.',
  'help.year':
    'Skriv «årshjulet vårt» eller «mitt år» for å se fristene i HMS-året, med kalenderen din ved siden av.',
  'help.button.year': 'Årshjulet vårt',
  'help.button.own-year': 'Mitt HMS-år',
  'year.button': 'Vis {year}',
  'year.button.months': 'Måned for måned',
  'year.button.keep': 'Vis med årshjulet',
  'year.button.own': 'Mitt år',
  'year.button.unit': 'Året til enheten',
  'year.show.button': 'Annen enhet eller år',
  'year.show.title': 'HMS-året',
  'year.show.submit': 'Vis året',
  'year.show.unit.ask': 'Hvilken enhet?',
  'year.show.year.ask': 'Hvilket år?',

  // In a calendar
  'calendar.heading': 'HMS-året i kalenderen din',
  'calendar.lead': 'Fristene kan stå i Outlook, Google, Apple eller en annen kalender, hver på sin dag.',
  'calendar.file': 'Som fil',
  'calendar.file.text': 'Fristene i {year}, slik de er i dag. Det som endres senere, kommer ikke med.',
  'calendar.feed': 'Som abonnement',
  'calendar.feed.text': 'Kalenderen henter fristene selv, og følger med når noe endres.',
  'calendar.feed.first': 'Lag en adresse, og lim den inn i kalenderen.',
  'calendar.feed.how':
    'Outlook: Legg til kalender, Abonner fra nettet. Google: Andre kalendere, Fra nettadresse. Apple: Arkiv, Nytt kalenderabonnement.',
  'calendar.feed.secret':
    'Alle som har adressen, kan se fristene og hvem som svarer for dem. Hold den for deg selv. Med en ny adresse virker den gamle ikke lenger.',
  'calendar.feed.address': 'Adressen din, laget {day}',
  'calendar.reach.this-machine':
    'Adressen virker bare på denne maskinen, for Verne har ikke fått noen adresse på nettet.',
  'calendar.reach.none':
    'Kalenderen kan ikke hente fristene selv, for Verne har ikke fått noen adresse på nettet. Filen virker likevel.',
  'calendar.button': 'I kalenderen min',
  'calendar.button.file': 'Hent kalenderfilen',
  'calendar.button.make': 'Lag en adresse',
  'calendar.button.renew': 'Ny adresse',
  'calendar.button.end': 'Avslutt abonnementet',
  'document.calendar': 'HMS-året {year} for {unit} som kalenderfil',
  'document.calendar.own': 'Det du svarer for i {year}, som kalenderfil',
  'document.calendar.file': 'HMS-året {year} som kalenderfil',

  // What stands in a calendar
  'calendar.name': 'HMS-året: {unit}',
  'calendar.name.own': 'Mitt HMS-år',
  'calendar.about': 'Frister i HMS-året, fra Verne.',
  'calendar.category': 'HMS',
  'calendar.event.owner': 'Ansvarlig: {owner}',
  'calendar.event.state': 'Status: {state}',
  'calendar.event.overdue': 'Over fristen',
  'calendar.event.basis': 'Måneden: {month}. Dagen: {day}.',
  'calendar.event.items': 'Sjekkliste:',
  'calendar.event.source': 'Kilde: {source}',
  'calendar.event.foot': 'Fra Verne. Oppgaven tas og meldes ferdig i chatten med Verne.',
} as const satisfies Readonly<Record<keyof typeof yearCardEn, string>>;
