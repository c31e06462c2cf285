import type { Directory } from '../../src/domain/organisation/types.ts';

/** The two people of the story, as their platforms know them. */
export const people = {
  reporter: { id: 'leif-sandmark', name: 'Leif Sandmark', email: 'leif.sandmark@example.no' },
  handler: { id: 'arvid-odegardmo', name: 'Arvid Ødegårdmo', email: 'arvid.odegardmo@example.no' },
} as const;

/** An invented workplace of one department, where the head handles what is reported. Nothing in it ever runs out. */
export const workplace = {
  organisation: {
    id: 'fjord',
    names: { nb: 'Fjord universitet', en: 'Fjord University' },
    timeZone: 'Europe/Oslo',
    emergency: [{ id: 'ambulance', names: { nb: 'Ambulanse', en: 'Ambulance' }, number: '113' }],
    doors: [],
  },
  units: [
    {
      id: 'fjord',
      names: { nb: 'Fjord universitet', en: 'Fjord University' },
      short: [],
      level: 'institution',
      parent: null,
      campus: 'fjord',
    },
    {
      id: 'ikj',
      names: { nb: 'Institutt for kjemi', en: 'Department of Chemistry' },
      short: ['IKJ'],
      level: 'department',
      parent: 'fjord',
      campus: 'fjord',
    },
  ],
  people: [
    { ...people.reporter, unit: 'ikj', kind: 'staff', language: 'nb' },
    { ...people.handler, unit: 'ikj', kind: 'staff', language: 'nb' },
  ],
  appointments: [
    {
      id: 'head',
      role: 'head-of-department',
      person: people.handler.id,
      unit: 'ikj',
      from: '2020-01-01',
      to: null,
      substitute: null,
    },
  ],
  delegations: [],
  absences: [],
  places: [
    {
      id: 'k2-113',
      names: { nb: 'Laboratoriet', en: 'Laboratory' },
      building: 'K2',
      room: 'K2-113',
      unit: 'ikj',
      campus: 'fjord',
    },
  ],
  channels: [],
} as const satisfies Directory;
