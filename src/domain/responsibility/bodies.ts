import { facultyOf, type OpenDirectory } from '../organisation/openDirectory.ts';
import type { CampusId, UnitId } from '../organisation/types.ts';
import { ladderOf } from './ladders.ts';
import { isRoleId, type RoleId, roleOf } from './roles.ts';
import { type TopicId, topicOf } from './topics.ts';

/** What a committee is for. */
export const bodyPurposes = [
  'working-environment',
  'hse-forum',
  'works-council',
  'learning-environment',
] as const;
export type BodyPurpose = (typeof bodyPurposes)[number];

interface BodyEntry {
  readonly purpose: BodyPurpose;
  /** The campus that it is for; left out where it is for all. */
  readonly campus?: CampusId;
  /** True for one that a faculty or its departments have of their own. */
  readonly local?: true;
  readonly source: readonly [string, ...string[]];
}

const amu = ['002#Arbeidsmiljøutvalget (AMU)', '004#Arbeidsmiljøutvalg (AMU)'] as const;
const coordinator = ['002#HMS-rådgiver/-koordinator'] as const;
const losam = ['002#IDF LOSAM (Lokalt samarbeidsutvalg)'] as const;
const lmu = ['002#Læringsmiljøutvalget (LMU)'] as const;

/** The committees that a unit can turn to, those nearest to it first. */
export const unitBodies = {
  lamu: { purpose: 'working-environment', local: true, source: coordinator },
  'samu-gjovik': { purpose: 'working-environment', campus: 'gjovik', source: amu },
  'samu-alesund': { purpose: 'working-environment', campus: 'alesund', source: amu },
  amu: { purpose: 'working-environment', source: amu },
  'local-hse-forum': { purpose: 'hse-forum', local: true, source: coordinator },
  'central-hse-forum': { purpose: 'hse-forum', source: ['002#Sentralt HMS-forum'] },
  losam: { purpose: 'works-council', local: true, source: losam },
  gsam: { purpose: 'works-council', campus: 'gjovik', source: losam },
  asam: { purpose: 'works-council', campus: 'alesund', source: losam },
  sesam: { purpose: 'works-council', source: ['002#IDF SESAM (Sentralt samarbeidsutvalg)'] },
  'lmu-gjovik': { purpose: 'learning-environment', campus: 'gjovik', source: lmu },
  'lmu-alesund': { purpose: 'learning-environment', campus: 'alesund', source: lmu },
  lmu: { purpose: 'learning-environment', source: lmu },
} as const satisfies Partial<Readonly<Record<RoleId, BodyEntry>>>;

const bodyOf = (id: RoleId): BodyEntry | null => {
  const table: Partial<Readonly<Record<RoleId, BodyEntry>>> = unitBodies;
  return table[id] ?? null;
};

/** What the committee is for; null for one that no unit turns to as its own. */
export function purposeOf(id: RoleId): BodyPurpose | null {
  return bodyOf(id)?.purpose ?? null;
}

/** The committees for a unit, or those that a matter belongs to there. */
export interface Bodies {
  readonly bodies: readonly RoleId[];
  /** True when no document gives the matter to a committee of its own, so that these are the unit's for HSE at large. */
  readonly general: boolean;
  readonly sources: readonly string[];
}

/**
 * The committees that a unit belongs to; with a topic those that the tables name for it, else those for the working
 * environment at large. Committees of another campus are left out.
 */
export function bodiesFor(
  dir: OpenDirectory,
  { unit, campus, topic }: { unit: UnitId; campus: CampusId | null; topic: TopicId | null },
): Bodies {
  const here = campus ?? dir.units.get(unit)?.campus ?? null;
  const own = allAt(here, facultyOf(dir, unit) !== null);
  if (topic === null) return found(own, false);
  const named = namedBy(topic).filter((id) => (bodyOf(id)?.campus ?? here) === here);
  if (named.length > 0) return found(named, false, topicOf(topic).source);
  return found(
    own.filter((id) => bodyOf(id)?.purpose === 'working-environment'),
    true,
  );
}

function found(bodies: readonly RoleId[], general: boolean, more: readonly string[] = []): Bodies {
  const sources = [...more, ...bodies.flatMap((id) => bodyOf(id)?.source ?? roleOf(id).source)];
  return { bodies, general, sources: [...new Set(sources)] };
}

function allAt(campus: CampusId | null, inFaculty: boolean): readonly RoleId[] {
  return Object.keys(unitBodies)
    .filter(isRoleId)
    .filter((id) => {
      const entry = bodyOf(id);
      const isHere = entry?.campus === undefined || entry.campus === campus;
      return isHere && (entry?.local !== true || inFaculty);
    });
}

function namedBy(topic: TopicId): readonly RoleId[] {
  const { accountable, taskRoles, involve, ladder } = topicOf(topic);
  const steps = ladder === null ? [] : ladderOf(ladder).steps.flatMap(({ bodies }) => [...bodies]);
  const roles = [accountable, ...taskRoles, ...involve, ...steps];
  return [...new Set(roles)].filter((id) => roleOf(id).kind === 'committee' && isCommittee(id));
}

/** Representatives and organisations stand in the same table and are no committees. */
function isCommittee(id: RoleId): boolean {
  return !['employee-representative', 'senior-employee-representative', 'employee-organisations'].includes(
    id,
  );
}

/** Roles of one name, of which each campus has its own. */
const siblings: readonly Readonly<Partial<Record<CampusId, RoleId>>>[] = [
  { trondheim: 'bht-internal', gjovik: 'bht-external', alesund: 'bht-external' },
  { gjovik: 'samu-gjovik', alesund: 'samu-alesund' },
  { gjovik: 'lmu-gjovik', alesund: 'lmu-alesund' },
  { gjovik: 'gsam', alesund: 'asam' },
];

/** The role of the same name at this campus; null when it has none there. */
export function roleAtCampus(role: RoleId, campus: CampusId | null): RoleId | null {
  const known = siblings.find((each) => Object.values(each).includes(role));
  if (known === undefined) return role;
  return campus === null ? role : (known[campus] ?? null);
}
