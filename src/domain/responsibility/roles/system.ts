import type { RoleTable } from './shape.ts';

/** Places that a matter is sent to rather than people. */
export const systemRoles = {
  'nonconformity-register': {
    names: { nb: 'NTNUs avvikssystem', en: 'NTNU nonconformity system' },
    levels: ['institution'],
    systemRef: 'nonconformity-system',
    source: ['001#D) HSE nonconformities', '001#Nonconformity management', '004#8.0 HMS-AVVIK'],
  },
  'e-caretaker-desk': {
    names: { nb: 'e-Caretaker', en: 'e-Caretaker' },
    aliases: { nb: ['e-vaktmester'], en: [] },
    levels: ['institution'],
    systemRef: 'e-caretaker',
    source: ['001#D) HSE nonconformities'],
  },
  'archive-store': {
    names: { nb: 'NTNUs arkiv', en: "NTNU's archives" },
    levels: ['institution'],
    systemRef: 'archive',
    source: ['001#Make sure the necessary documentation is available', "001#Management's review"],
  },
  'whistleblowing-channel': {
    names: { nb: 'Varslingskanal', en: 'Whistleblowing channel' },
    levels: ['institution'],
    systemRef: 'whistleblowing',
    source: [
      '004#Kartlegging av mobbing og trakassering',
      '004#Varsling om seksuell trakassering - #metoo',
      '002#Avdelingsdirektør HR- og HMS-avdelingen',
    ],
  },
  'emergency-line': {
    names: { nb: 'Beredskapstelefonen', en: 'Emergency telephone' },
    levels: ['institution'],
    systemRef: 'emergency-phone',
    source: ['002#Eiendomsdirektør'],
  },
} as const satisfies RoleTable;
