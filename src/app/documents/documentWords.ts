import type { Language, Words } from '../../domain/language.ts';

/** What documents say beside what they are made of. */
export const documentWords = {
  filing: { nb: 'Arkiv og kontroll', en: 'Filing and checking' },
  archiveReference: { nb: 'Arkivreferanse', en: 'Archive reference' },
  verify: { nb: 'Slik kontrolleres den', en: 'How to check it' },
  foot: {
    nb: 'Laget av Verne. Send filen til Verne i den private chatten for å få vite om den er uendret og om den gjelder.',
    en: 'Made by Verne. Send the file to Verne in the private chat to learn whether it is unaltered and in force.',
  },
  overview: { nb: 'Ansvar, oppgaver og myndighet', en: 'Responsibility, tasks and authority' },
  about: { nb: 'Om oversikten', en: 'About the overview' },
  unit: { nb: 'Enhet', en: 'Unit' },
  day: { nb: 'Dag', en: 'Day' },
  madeOn: { nb: 'Laget', en: 'Made' },
  responsible: { nb: 'HMS-ansvaret', en: 'The HSE responsibility' },
  lineManager: { nb: 'Linjeleder', en: 'Line manager' },
  substitute: { nb: 'Vikar', en: 'Substitute' },
  tasks: { nb: 'Oppgavene', en: 'The tasks' },
  task: { nb: 'Oppgave', en: 'Task' },
  doer: { nb: 'Utføres av', en: 'Done by' },
  insteadOf: { nb: 'I stedet for', en: 'In the place of' },
  basis: { nb: 'Grunnlag', en: 'Basis' },
  reference: { nb: 'Nummer eller referanse', en: 'Number or reference' },
  authority: { nb: 'Myndighet', en: 'Authority' },
  until: { nb: 'Til og med', en: 'Until and including' },
  review: { nb: 'Gjennomgang', en: 'Review' },
  remarks: { nb: 'Merknader', en: 'Remarks' },
  gaps: { nb: 'Dette bør ses på', en: 'To be looked at' },
  gap: { nb: 'Mangel', en: 'Gap' },
  delegations: { nb: 'Delegeringer', en: 'Delegations' },
  delegate: { nb: 'Ansatt', en: 'Employee' },
  standing: { nb: 'Status', en: 'Standing' },
  nobody: { nb: 'Ingen', en: 'Nobody' },
  'by.delegation': { nb: 'Skriftlig delegering', en: 'Written delegation' },
  'by.delegation-elsewhere': {
    nb: 'Delegering underskrevet et annet sted',
    en: 'Delegation signed elsewhere',
  },
  'by.appointment': { nb: 'Oppnevnt', en: 'Appointed' },
  'by.default': { nb: 'Linjelederen selv', en: 'The line manager in person' },
} as const satisfies Readonly<Record<string, Words>>;

/** How whoever holds the file finds out what it is worth. */
export function verification(number: string): Words {
  return {
    nb: `Send denne filen til Verne i den private chatten, eller velg den på Vernes side: svaret sier om den er uendret, og om delegeringen gjelder i dag. Skriv «gjelder ${number}?» for å sjekke nummeret alene. Kontrollsummen er av det som ble underskrevet. At den står her, beviser ikke at filen er uendret.`,
    en: `Send this file to Verne in the private chat, or choose it on Verne’s page: the answer says whether it is unaltered, and whether the delegation is in force today. Write “is ${number} in force?” to check the number alone. The checksum is of what was signed. That it stands here does not prove that the file is unaltered.`,
  };
}

/** The same said in every language. */
export function both(of: (language: Language) => string): Words {
  return { nb: of('nb'), en: of('en') };
}

/** Text that is the same in every language. */
export function same(text: string): Words {
  return { nb: text, en: text };
}
