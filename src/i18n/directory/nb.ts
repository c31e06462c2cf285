import type { directoryEn } from './en.ts';

/** What the bot says of the directory as a whole, in bokmål. */
export const directoryNb = {
  // Problems of a directory: what is wrong, and how to mend it
  'directory.problem.bad-syntax':
    'Linje {line}, kolonne {column} lar seg ikke lese: {message}. Rett det som står der.',
  'directory.problem.unreadable-file':
    '{path} lar seg ikke lese ({reason}). Se etter at den finnes, og at Verne har lov til å lese den.',
  'directory.problem.unknown-file-type':
    '{path} er av et slag Verne ikke leser. Oppgi en mappe, eller en fil som slutter på en av disse: {known}.',
  'directory.problem.no-directory-file': 'Mappa {path} har ingen katalog. Legg en av disse der: {known}.',
  'directory.problem.several-directory-files':
    'Mappa {path} har mer enn én katalog: {files}. Behold én av dem.',
  'directory.problem.not-csv':
    '{file} er et regneark og ingen tekst. Lagre den fra regnearkprogrammet som «CSV UTF-8».',
  'directory.problem.no-headings':
    'Den første raden har ingen overskrifter Verne kjenner. Den må i det minste ha disse: {headings}.',
  'directory.problem.missing-column':
    'Det mangler en kolonne. Legg den til under en av disse overskriftene, eller gi din et av disse navnene: {headings}.',
  'directory.problem.duplicate-column':
    'Kolonnene «{first}» og «{heading}» betyr det samme. Ta bort en av dem, eller gi den et annet navn.',
  'directory.problem.too-many-cells':
    'Raden har {found} celler under {expected} overskrifter. Sett anførselstegn rundt en celle som har et skilletegn i seg.',
  'directory.problem.formula-cell':
    '«{value}» under «{field}» er en formel, eller en feil som regnearket viser. Skriv selve ordene.',
  'directory.problem.missing-field': '«{field}» mangler. Fyll det ut.',
  'directory.problem.wrong-type':
    '{field, select, none {Fila} other {«{field}»}} skal være {expected}, og er {found}.{hint, select, quotes { Sett anførselstegn rundt.} other { Skriv det som {expected}.}}',
  'directory.problem.blank-text': '«{field}» er tomt. Fyll det ut.',
  'directory.problem.unknown-value': '«{field}» kan ikke være «{value}». Velg en av disse: {allowed}.',
  'directory.problem.bad-day': '«{value}» i «{field}» er ingen dag. Skriv den som 2026-11-20.',
  'directory.problem.bad-email':
    '«{value}» i «{field}» er ingen e-postadresse. Skriv den som navn@example.no.',
  'directory.problem.bad-telephone':
    '«{value}» i «{field}» er ikke noe telefonnummer. Skriv sifre, med + foran en landkode.',
  'directory.problem.bad-address':
    '«{value}» i «{field}» er ingen adresse. La den begynne med en av disse: {schemes}.',
  'directory.problem.unknown-time-zone':
    '«{value}» i «{field}» er ingen tidssone. Skriv den som Europe/Oslo.',
  'directory.problem.unknown-role':
    'Rollen «{value}» finnes ikke.{nearest, select, none {} other { Mente du {nearest}?}} Bruk en id fra rollemodellen.',
  'directory.problem.not-a-task-role':
    'Ingen får «{value}» ved delegering, bare oppgaveroller. Ta bort rollen, eller gjør den til en utnevning.',
  'directory.problem.unknown-reference':
    '«{field}» nevner «{value}», og {kind, select, unit {en slik enhet} person {en slik person} other {et slikt studiested}} finnes ikke.{nearest, select, none {} other { Mente du {nearest}?}} Rett det, eller legg til det som mangler.',
  'directory.problem.duplicate-id':
    '«{value}» står også ved {first}. Gi hver av dem sin egen «{field}», eller ta bort den ene.',
  'directory.problem.no-root': 'Alle enheter har en overordnet. La den øverste enheten stå uten.',
  'directory.problem.several-roots':
    'Flere enheter har ingen overordnet: {units}. Gi alle unntatt den øverste en overordnet enhet.',
  'directory.problem.parent-cycle':
    'Disse enhetene står over hverandre i en ring: {units}. Endre hvem som er over en av dem.',
  'directory.problem.dates-reversed': 'Det slutter {to}, før det begynner {from}. Rett en av dagene.',
  'directory.problem.two-line-managers':
    '{other} leder også «{unit}», fra {from} {to, select, none {inntil videre} other {til {to}}}. La den ene slutte før den andre begynner.',
  'directory.problem.bad-channel-id':
    '«{value}» er ingen kanal i {platform}. Kopier id-en til kanalen; den ser ut som {example}.',
  'directory.problem.no-emergency-numbers': 'Det finnes ikke noe nødnummer. Legg inn minst ett å ringe til.',
  'directory.problem.own-substitute':
    '«{person}» står som sin egen stedfortreder. Nevn en annen, eller la det stå tomt.',
  'directory.problem.own-delegate':
    '«{person}» delegerer til seg selv. Nevn en annen, eller ta bort delegeringen.',
  'directory.problem.unknown-key':
    '«{key}» er ukjent her og blir utelatt.{nearest, select, none {} other { Mente du {nearest}?}}',
  'directory.problem.list-replaced':
    'Lista «{section}» har ingen virkning ved siden av {file}. Ta den ut av denne fila.',
  'directory.problem.superseded-role':
    'Rollen «{role}» er ikke i bruk lenger, så ingen blir funnet ved den.{successors, select, none {} other { Bruk en av disse: {successors}.}}',
  'directory.problem.delegation-without-effect':
    'Delegeringen har ingen virkning: «{from}» ledet ikke «{unit}» {validFrom}{lineManager, select, none {} other {, det gjorde «{lineManager}»}}. Rett hvem som delegerer, eller den første dagen.',
  'directory.type.text': 'en tekst',
  'directory.type.list': 'en liste',
  'directory.type.object': 'et objekt med nøkler',
  'directory.type.number': 'et tall',
  'directory.type.yes-or-no': 'ja eller nei',
  'directory.type.nothing': 'tom',
  // What changed in the directory
  'directory.changed.title': 'Endringer i katalogen',
  'directory.changed.lead': 'En ny versjon av katalogen ble tatt i bruk {at}.',
  'directory.changed.never': 'Katalogen er ikke byttet ut siden Verne leste den første gang.',
  'directory.changed.nothing': 'Ingen enheter, folk, steder, roller eller linjeledere er annerledes.',
  'directory.part.orphans': 'Åpne saker der behandleren er borte',
  'directory.part.left': 'Borte, med noe uferdig',
  'directory.part.reporters': 'Åpne meldinger fra folk som er borte',
  'directory.part.no-manager': 'Ingen kan godkjenne en delegering',
  'directory.part.vacant': 'Roller som er ubesatt nå',
  'directory.part.line-managers': 'Andre linjeledere',
  'directory.part.units-added': 'Nye enheter',
  'directory.part.units-gone': 'Enheter som er borte',
  'directory.part.people-added': 'Nye folk',
  'directory.part.people-gone': 'Folk som er borte',
  'directory.part.places-added': 'Nye steder',
  'directory.part.places-gone': 'Steder som er borte',
  'directory.part.year-aside': 'HMS-året: satt til side',
  'directory.part.year-back': 'HMS-året: gjelder igjen',
  'directory.year-aside':
    'HMS-året går videre uten innstillingene som er satt til side. Rett fila som VERNE_YEAR peker på: Verne starter ikke med den slik den er.',
  'directory.line.orphan': '{number}, {unit}: {manager} har den nå, som linjeleder',
  'directory.line.orphan-of-nobody': '{number}, {unit}: det finnes ingen linjeleder som kan ta den',
  'directory.line.vacant': '{role}, {unit} (før: {people})',
  'directory.left.handled': '{count, plural, one {behandlet # åpen sak} other {behandlet # åpne saker}}',
  'directory.left.asked': '{count, plural, one {var spurt i # åpen sak} other {var spurt i # åpne saker}}',
  'directory.left.given': '{count, plural, one {ga # delegering} other {ga # delegeringer}}',
  'directory.left.held': '{count, plural, one {hadde # delegering} other {hadde # delegeringer}}',
  'directory.more': 'og {count} til',
  'directory.button.changes': 'Hva er endret?',
  'directory.button.corrections': 'Rettelser',
  'directory.button.cases': 'Alle mine saker',
  'directory.refused.title': 'Katalogen ble ikke tatt',
  'directory.refused.lead':
    'En ny versjon ble lest {at}, og har {count, plural, one {# feil} other {# feil}}. Den forrige versjonen er fortsatt i bruk.',
  'directory.refused.mend': 'Dette må rettes',
  'directory.cases-left.title': 'Saker som er dine nå',
  'directory.cases-left':
    '{people} behandlet {count, plural, one {en åpen sak} other {# åpne saker}} og står ikke lenger i katalogen. Som linjeleder har du {count, plural, one {den} other {dem}} nå, og kan ta, flytte eller lukke:',
  // Checking a directory from the command line
  'directory.check.usable':
    '{path} kan brukes: {units, plural, one {# enhet} other {# enheter}}, {people, plural, one {# person} other {# personer}}, {places, plural, one {# sted} other {# steder}}.',
  'directory.check.unusable': '{path} kan ikke brukes, for {count, plural, one {# feil} other {# feil}}:',
  'directory.check.warnings': 'Kan brukes, men se på dette:',
  'directory.check.against': 'Mot {path}, den {day}:',
  'directory.check.year':
    '{count, plural, =0 {Alle innstillinger for HMS-året i {path} gjelder med den.} one {# innstilling for HMS-året i {path} gjelder ikke med den:} other {# innstillinger for HMS-året i {path} gjelder ikke med den:}}',
  'directory.check.year-unusable':
    'Innstillingene for HMS-året i {path} kan ikke brukes, for {count, plural, one {én feil} other {# feil}}:',
} as const satisfies Readonly<Record<keyof typeof directoryEn, string>>;
