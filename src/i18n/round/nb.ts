import type { hseRoundEn } from './en.ts';

/** What the bot says of HSE rounds, in Norwegian. */
export const hseRoundNb = {
  // The card
  'hse-round.heading': 'HMS-runde {year}',
  'hse-round.state.planned': 'Ikke begynt',
  'hse-round.state.pre-meeting': 'Formøte',
  'hse-round.state.charting': 'Kartlegging',
  'hse-round.state.post-meeting': 'Ettermøte',
  'hse-round.state.reported': 'Rapportert',
  'hse-round.lead.planned.leading': 'Papirene fra i fjor blir lagt klare.',
  'hse-round.lead.planned.taking-part': 'Papirene fra i fjor blir lagt klare.',
  'hse-round.lead.pre-meeting.leading':
    'Det enheten har fra i fjor, ligger klart her. Se tilbake på det sammen, bli enige om hva dere tar tak i, og noter det her.',
  'hse-round.lead.pre-meeting.taking-part':
    'Dette ser dere tilbake på i formøtet. Den som leder runden, noterer her hva dere blir enige om.',
  'hse-round.lead.charting.leading':
    'Nå legger alle som er med, inn det de finner: med knappen, eller i denne chatten som «Funn: løs ledning i K2-113». Hvert funn meldes som avvik.',
  'hse-round.lead.charting.taking-part':
    'Legg inn det du finner: med knappen, eller i denne chatten som «Funn: løs ledning i K2-113». Hvert funn meldes som avvik.',
  'hse-round.lead.post-meeting.leading':
    'Gå gjennom funnene, bli enige om tiltak med ansvarlig, frist og kostnad, og rapporter runden.',
  'hse-round.lead.post-meeting.taking-part':
    'Kartleggingen er over. I ettermøtet blir dere enige om tiltak, og linjelederen rapporterer runden.',
  'hse-round.lead.reported':
    '{name} har rapportert runden. Funnene følges opp som avvik, tiltakene i handlingsplanen.',
  'hse-round.ready': 'Alt er på plass: Linjelederen kan rapportere runden.',
  'hse-round.missing.meeting': 'Ettermøtet er ikke holdt ennå.',
  'hse-round.missing.findings':
    '{count, plural, one {# funn er ikke meldt ennå.} other {# funn er ikke meldt ennå.}}',
  'hse-round.missing.plan': 'Det er ikke noe tiltak i handlingsplanen ennå.',
  'hse-round.fact.due': 'Frist',
  'hse-round.fact.participants': 'Er med',
  'hse-round.fact.pre-meeting': 'Formøte holdt',
  'hse-round.fact.post-meeting': 'Ettermøte holdt',
  'hse-round.nobody': 'Ingen ennå',
  'hse-round.foot': 'Bare de som er med, ser dette kortet. Funnene følges opp av den som behandler saken.',
  'hse-round.erased': 'Teksten er slettet',
  'hse-round.more': '{count} til, som kommer med i rapporten',

  // What lies ready
  'hse-round.cases.heading': 'Avvik ved enheten siden {day}',
  'hse-round.cases.count': '{total} i alt: {open} åpne, {closed} avsluttet',
  'hse-round.cases.kind': '{kind}: {count} stk.',
  'hse-round.cases.none': 'Ingen.',
  'hse-round.cases.button': 'Vis sakene jeg kan se',
  'hse-round.last-plan.heading': 'Tiltakene i forrige handlingsplan',
  'hse-round.last-plan.none': 'Verne har ingen handlingsplan for enheten fra i fjor.',
  'hse-round.agenda.heading': 'Gå gjennom',
  'hse-round.measure.deadline': 'frist {day}',
  'hse-round.measure.open': 'åpent',
  'hse-round.measure.done': 'gjort',
  'hse-round.measure.done.yes': 'gjort, og det hjalp',
  'hse-round.measure.done.no': 'gjort, men det hjalp ikke',
  'hse-round.measure.done.partly': 'gjort, og det hjalp delvis',
  'hse-round.measure.dropped': 'droppet',

  // What came of it
  'hse-round.problems.heading': 'Enheten tar tak i',
  'hse-round.methods.heading': 'Slik kartlegger dere',
  'hse-round.findings.heading': '{count, plural, =0 {Funn} one {# funn} other {# funn}}',
  'hse-round.findings.none': 'Ingenting er lagt inn ennå.',
  'hse-round.finding.label': 'Velg et funn',
  'hse-round.finding.loose': 'ikke meldt ennå',
  'hse-round.finding.mended': 'Rettet på stedet',
  'hse-round.finding.mended-words': 'Rettet på stedet under HMS-runden.',
  'hse-round.measures.heading': 'Tiltak i handlingsplanen',
  'hse-round.report.heading': 'Linjelederens rapport',
  'hse-round.document.button': 'Rapporten (PDF)',

  // What is done
  'hse-round.open.button': 'Åpne runden',
  'hse-round.invite.button': 'Hvem som er med',
  'hse-round.invite.title': 'Hvem som er med',
  'hse-round.invite.submit': 'Lagre',
  'hse-round.person.ask': 'Hvem skal bli med?',
  'hse-round.leave.ask': 'Hvem skal likevel ikke være med?',
  'hse-round.hold-pre-meeting.button': 'Formøtet er holdt',
  'hse-round.hold-pre-meeting.title': 'Formøtet er holdt',
  'hse-round.hold-pre-meeting.submit': 'Begynn kartleggingen',
  'hse-round.on.ask': 'Når var møtet?',
  'hse-round.attended.ask': 'Hvem var til stede?',
  'hse-round.problems.ask':
    'Hvilke problemer tar enheten tak i? Ett på hver linje, høyest risiko først, og ikke for mange.',
  'hse-round.methods.ask': 'Hvordan kartlegger dere?',
  'hse-round.add-finding.button': 'Legg til et funn',
  'hse-round.add-finding.title': 'Legg til et funn',
  'hse-round.add-finding.submit': 'Legg til',
  'hse-round.add-finding.photos': 'Har du bilder? Send dem i chatten rett etterpå, så følger de med funnet.',
  'hse-round.add-finding.photos.hint':
    'Bildene følger med funnet til saken. Sted, tid og utstyr fjernes før noe lagres.',
  'hse-round.what.ask': 'Hva fant du? På én linje, uten navn.',
  'hse-round.where.ask': 'Hvor er det?',
  'hse-round.mended.ask': 'Ble det rettet?',
  'hse-round.mended.yes': 'Ja, rettet på stedet',
  'hse-round.drop-finding.button': 'Ta bort funnet',
  'hse-round.record-finding.button': 'Meld funnet',
  'hse-round.record-findings.button': 'Meld alle funnene',
  'hse-round.end-charting.button': 'Avslutt kartleggingen',
  'hse-round.plan-measures.button': 'Legg til et tiltak',
  'hse-round.plan-measures.title': 'Legg til et tiltak',
  'hse-round.plan-measures.submit': 'Til handlingsplanen',
  'hse-round.about.ask': 'Hvilket funn er det for?',
  'hse-round.hold-post-meeting.button': 'Ettermøtet er holdt',
  'hse-round.hold-post-meeting.title': 'Ettermøtet er holdt',
  'hse-round.hold-post-meeting.submit': 'Lagre',
  'hse-round.report.button': 'Rapporter runden',
  'hse-round.report.title': 'Rapporter runden',
  'hse-round.report.submit': 'Rapporter runden',
  'hse-round.text.ask':
    'Hva rapporterer du fra hele runden? Funn, tiltak og hvem som var med, kommer med av seg selv.',

  // A finding from the chat
  'hse-round.added.heading': 'Funnet er lagt til',
  'hse-round.added.place': 'Sted: {place}.',
  'hse-round.added.nowhere':
    'Jeg kjente ikke igjen noe sted i det. Trengs det, ta det bort og skriv det på nytt, for eksempel «Funn: løs ledning, sted: verkstedet».',
  'hse-round.added.photo': 'Har du bilder? Send dem her i chatten nå, så følger de med funnet.',
  'hse-round.added.photos':
    '{count, plural, one {1 bilde følger} other {# bilder følger}} med funnet til saken.',
  'hse-round.added.mended': 'Rettet på stedet.',
  'hse-round.added.personal':
    'Det ser ut til å handle om en person. Alle i runden leser det: Kan personen kjennes igjen, ta det bort og skriv «en student» eller «en kollega».',

  // Cases that were recorded at once
  'hse-round-cases.handler.heading':
    '{count, plural, one {# avvik fra HMS-runden} other {# avvik fra HMS-runden}}',
  'hse-round-cases.handler.lead':
    'De ble meldt samlet fra HMS-runden {year}, og du behandler dem. Hvert avvik er en egen sak med egne frister og påminnelser.',
  'hse-round-cases.reporter.heading': '{count, plural, one {# funn er mottatt} other {# funn er mottatt}}',
  'hse-round-cases.reporter.lead':
    'De ble meldt samlet fra HMS-runden {year}. Du får vite hva som skjer med hver av dem.',
  'hse-round-cases.deputy.heading':
    '{count, plural, one {# avvik fra HMS-runden} other {# avvik fra HMS-runden}}',
  'hse-round-cases.deputy.lead':
    'De ble meldt samlet fra HMS-runden {year}, til orientering for verneombudet.',
  'hse-round-cases.channel.heading': '{count, plural, one {# avvik er meldt} other {# avvik er meldt}}',
  'hse-round-cases.heading': 'Sakene',
  'hse-round-cases.more': 'og {count} til',
  'hse-round-cases.over': '{over} av {count} avsluttet',
  'hse-round-cases.foot': 'Kortet følger med når en av sakene endrer seg.',

  // Several
  'hse-round.list.heading': 'HMS-runder',
  'hse-round.list.lead': 'Disse har du med å gjøre.',
  'hse-round.list.units': 'Enheter',
  'hse-round.list.none': 'Det er ingen HMS-runde for deg nå. Runden ved {unit} ledes av {name}.',
  'hse-round.list.nobody': 'Det er ingen HMS-runde for deg nå.',
  'hse-round.round.label': 'Velg en runde',

  // Beside the card
  'duty.opens.hse-round.button': 'Åpne runden',
  'list.hse-round.title': 'Saker å se tilbake på',
  'list.hse-round.none': 'Her er ingen sak som du kan se.',
  'document.hse-round': 'Rapport fra HMS-runden {year}: {unit} (PDF)',
  'document.hse-round.file': 'Rapport fra HMS-runden {year} (PDF)',
  'file-check.hse-round': 'Filen er en uendret rapport',
  'file-check.hse-round.lead': 'Det er rapporten fra en HMS-runde ved {unit}, laget {day}.',
  'help.round':
    'Skriv «HMS-runde» for å gå gjennom runden ved enheten din, fra fjorårets papirer til rapporten.',

  // What is refused
  'refused.hse-round.not-allowed': 'I en HMS-runde er dette for {roles}.',
  'refused.hse-round.not-in-this-state': 'Det kan ikke gjøres nå. Runden står på: {state}.',
  'refused.hse-round.moved-on':
    'Det kan ikke gjøres lenger, eller ikke ennå: {by} førte runden til «{state}» {at}.',
  'refused.hse-round.manager-not-there':
    'Linjelederen skal være med på formøtet og ettermøtet. Kryss av for {manager} blant dem som var til stede, eller velg en annen dag.',
  'refused.hse-round.meeting-held': 'Det møtet er alt notert som holdt {day}.',
  'refused.hse-round.unknown-finding': 'Det funnet er ikke i runden (lenger).',
  'refused.hse-round.finding-recorded': 'Det funnet er alt meldt, som {number}.',
  'refused.hse-round.findings-not-recorded':
    '{count, plural, one {# funn er ikke meldt ennå.} other {# funn er ikke meldt ennå.}} Meld det som ble funnet, eller ta det bort, før du rapporterer runden.',
  'refused.hse-round.meeting-missing': 'Ettermøtet må være holdt før runden rapporteres.',
  'refused.hse-round.plan-missing':
    'En runde ender i en handlingsplan. Legg til minst ett tiltak før du rapporterer runden.',
  'refused.hse-round.no-round': 'Denne enheten har ingen egen HMS-runde.',
  'refused.hse-round.all-recorded': 'Alt som ble funnet, er alt meldt.',
  'refused.hse-round.no-finding-chosen': 'Velg et funn først.',
  'role.round.leader': 'linjelederen',
  'role.round.helper': 'HMS-koordinatoren',
  'role.round.safety-deputy': 'verneombudet',
  'role.round.participant': 'dem som er med',
  'role.round.nobody': 'ingen',
} as const satisfies Readonly<Record<keyof typeof hseRoundEn, string>>;
