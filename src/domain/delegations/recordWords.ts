import type { Words } from '../language.ts';

/** The headings and labels of the written record. */
export const recordLabels = {
  title: { nb: 'Skriftlig delegering av HMS-oppgaver', en: 'Written delegation of HSE tasks' },
  draft: { nb: 'Utkast – ikke undertegnet av begge', en: 'Draft – not signed by both' },
  parties: { nb: 'Partene', en: 'The parties' },
  number: { nb: 'Nummer', en: 'Number' },
  unit: { nb: 'Enhet', en: 'Unit' },
  delegator: { nb: 'Linjeleder som gir oppgavene', en: 'Line manager giving the tasks' },
  delegate: { nb: 'Ansatt som får oppgavene', en: 'Employee receiving the tasks' },
  tasks: { nb: 'Oppgavene', en: 'The tasks' },
  task: { nb: 'Oppgave', en: 'Task' },
  limit: { nb: 'Blir hos lederen', en: 'Stays with the manager' },
  framework: { nb: 'Utføres etter', en: 'Done under' },
  otherTask: { nb: 'Annen oppgave', en: 'Other task' },
  roles: { nb: 'Gir rollen', en: 'Gives the role' },
  responsibility: { nb: 'Ansvaret', en: 'The responsibility' },
  keeps: { nb: 'Hvem som beholder ansvaret', en: 'Who keeps the responsibility' },
  performance: { nb: 'Hva som flyttes', en: 'What moves' },
  never: { nb: 'Kan ikke delegeres', en: 'Cannot be delegated' },
  conditions: { nb: 'Myndighet, tid og opplæring', en: 'Authority, time and training' },
  authority: { nb: 'Myndighet som følger med', en: 'Authority that goes with the tasks' },
  timeShare: { nb: 'Avsatt tid', en: 'Time set aside' },
  training: { nb: 'Opplæring', en: 'Training' },
  trainingNote: { nb: 'Planlagt opplæring', en: 'Training that is planned' },
  jobDescription: { nb: 'Stillingsbeskrivelse', en: 'Job description' },
  note: { nb: 'Merknad', en: 'Note' },
  followUp: { nb: 'Oppfølging', en: 'Follow-up' },
  rhythm: { nb: 'Lederen blir orientert', en: 'The manager is brought up to date' },
  reportBack: { nb: 'Rapportering', en: 'Reporting' },
  period: { nb: 'Gyldighet', en: 'Period' },
  inForceFrom: { nb: 'Gjelder fra', en: 'In force from' },
  validTo: { nb: 'Gjelder til og med', en: 'In force until and including' },
  reviewOn: { nb: 'Avtalt gjennomgang', en: 'Review agreed on' },
  replaces: { nb: 'Erstatter', en: 'Takes the place of' },
  signatures: { nb: 'Underskrifter', en: 'Signatures' },
  managerSigned: { nb: 'For lederen', en: 'For the manager' },
  delegateSigned: { nb: 'Den ansatte', en: 'The employee' },
  rules: { nb: 'Reglene', en: 'The rules' },
  rule: { nb: 'Regel', en: 'Rule' },
  afterwards: { nb: 'Hva som har skjedd siden', en: 'What has happened since' },
  confirmed: { nb: 'Bekreftet', en: 'Confirmed' },
  reported: { nb: 'Rapport gitt', en: 'Report given' },
  ended: { nb: 'Avsluttet, siste dag', en: 'Ended, last day' },
  revoked: { nb: 'Trukket tilbake, siste dag', en: 'Revoked, last day' },
  superseded: { nb: 'Erstattet av en nyere, siste dag', en: 'Superseded by a newer one, last day' },
  archiveReference: { nb: 'Arkivreferanse', en: 'Archive reference' },
  checksum: { nb: 'Kontrollsum (SHA-256)', en: 'Checksum (SHA-256)' },
  untilFurtherNotice: { nb: 'Inntil videre', en: 'Until further notice' },
  erased: { nb: '(slettet)', en: '(erased)' },
  missing: { nb: 'Ikke undertegnet', en: 'Not signed' },
} as const satisfies Readonly<Record<string, Words>>;

export type RecordLabel = keyof typeof recordLabels;

/** The sentence that every record carries. (002#Prinsipper, 000#4. General provisions) */
export function responsibilitySentence(unit: Words, manager: string): Words {
  return {
    nb: `HMS-ansvaret for ${unit.nb} ligger hos linjelederen, ved underskrift ${manager}, og følger stillingen. Denne delegeringen flytter oppgaver og ikke noe av ansvaret.`,
    en: `The HSE responsibility for ${unit.en} lies with the line manager, ${manager} when this was signed, and goes with the position. This delegation moves tasks and no part of the responsibility.`,
  };
}

/** "Mona Lovmo for Ola Dahl (fraværende), 20. november 2026 kl. 10.15" */
export function signatureSentence(name: string, absent: string | null, time: Words): Words {
  return {
    nb: absent === null ? `${name}, ${time.nb}` : `${name} for ${absent} (fraværende), ${time.nb}`,
    en: absent === null ? `${name}, ${time.en}` : `${name} for ${absent} (absent), ${time.en}`,
  };
}
