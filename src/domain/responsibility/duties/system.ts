import type { DutyTable } from './shape.ts';

/** What the systems that matters are sent to are for. */
export const systemDuties = {
  'nonconformity-register.record': {
    role: 'nonconformity-register',
    words: {
      nb: 'Inneholder HMS-avvikene og hva som ble gjort med dem, uten personopplysninger.',
      en: 'Contains the HSE nonconformities and what was done about them, without personal data.',
    },
    source: ['001#Nonconformity management', '001#Make sure the necessary documentation is available'],
  },
  'e-caretaker-desk.material': {
    role: 'e-caretaker-desk',
    words: {
      nb: 'Er for nye materielle skader som ingen kan komme til skade av.',
      en: 'Is for recent material damage that nobody can be hurt by.',
    },
    status: 'supplement',
    source: ['001#D) HSE nonconformities'],
  },
  'archive-store.keep': {
    role: 'archive-store',
    words: {
      nb: 'Tar vare på ledelsens gjennomgang og på personopplysninger som avvikssystemet ikke kan ha.',
      en: 'Stores the management’s review and personal data that the nonconformity system cannot hold.',
    },
    status: 'supplement',
    source: ['001#Make sure the necessary documentation is available', "001#Management's review"],
  },
  'whistleblowing-channel.receive': {
    role: 'whistleblowing-channel',
    words: {
      nb: 'Er NTNUs felles mottak for varsler siden våren 2019; Verne er ikke en del av det.',
      en: 'Is NTNU’s shared reception for whistleblowing since spring 2019; Verne is no part of it.',
    },
    source: ['004#Kartlegging av mobbing og trakassering'],
  },
  'emergency-line.call': {
    role: 'emergency-line',
    words: {
      nb: 'Er nummeret å ringe når noe skjer nå; eiendomsdirektøren driver det, og dokumentene oppgir ikke nummeret.',
      en: 'Is the number to call when something is going on now; the property director runs it, and the documents do not give the number.',
    },
    source: ['002#Eiendomsdirektør'],
  },
} as const satisfies DutyTable;
