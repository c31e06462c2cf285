import type { TopicId } from './topics.ts';

/** Where a matter goes in place of the register of nonconformities. */
interface DoorRule {
  /** The ids that an organisation may give the door in its directory. */
  readonly doors: readonly string[];
  /** True for a matter that nobody should have to describe here: the way is shown and nothing is asked or kept. */
  readonly sensitive: boolean;
  readonly source: readonly [string, ...string[]];
}

/** The matters with a door of their own. */
export const topicDoors = {
  whistleblowing: {
    doors: ['whistleblowing'],
    sensitive: true,
    source: ['004#Kartlegging av mobbing og trakassering'],
  },
  'sexual-harassment': {
    doors: ['whistleblowing'],
    sensitive: true,
    source: ['004#Varsling om seksuell trakassering - #metoo'],
  },
  conflict: {
    doors: ['conduct'],
    sensitive: true,
    source: ['002#Avdelingsdirektør HR- og HMS-avdelingen'],
  },
  'substance-use': { doors: [], sensitive: true, source: ['004#5.0 BEDRIFTSHELSETJENESTEN'] },
  'material-damage': { doors: ['e-caretaker'], sensitive: false, source: ['001#D) HSE nonconformities'] },
  'information-security': {
    doors: ['information-security'],
    sensitive: false,
    source: ['004#1.0 INNLEDNING [Sikkerhet og beredskap]'],
  },
  'student-learning-environment': {
    doors: ['learning-environment'],
    sensitive: false,
    source: ['002#Student'],
  },
  'student-placement': { doors: ['placement'], sensitive: false, source: ['002#Student'] },
} as const satisfies Partial<Readonly<Record<TopicId, DoorRule>>>;

/** The door of a matter, or null for one without. */
export function doorOf(topic: TopicId): DoorRule | null {
  const rules: Partial<Readonly<Record<TopicId, DoorRule>>> = topicDoors;
  return rules[topic] ?? null;
}

/** The matters of which a fault or an event is reported in the register itself. (001#D) HSE nonconformities) */
const reportedHere: readonly TopicId[] = [
  'nonconformity-report',
  'building-nonconformity',
  'personal-injury',
  'indoor-climate-noise',
  'hazardous-waste',
  'radiation',
  'exposure',
  'fume-cupboards',
  'central-gas',
  'fire-protection',
  'access-control',
];

/** True for a matter whose faults and events are nonconformities, with no door of their own. */
export function isReportedHere(topic: TopicId): boolean {
  return reportedHere.includes(topic);
}
