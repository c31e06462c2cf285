import { type Enforcer, newEnforcer, newModelFromString } from 'casbin';
import type { OpenDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { unitsUpFrom } from '../../src/domain/organisation/openDirectory.ts';
import { answerFor } from '../../src/domain/responsibility/answer.ts';
import { understand } from '../../src/language/understanding/understand.ts';
import { type Figure, figure, quantile } from './figures.ts';
import { organisationOf } from './organisation.ts';

const sizes = [
  { units: 30, people: 10 },
  { units: 1_000, people: 10 },
  { units: 10_000, people: 10 },
] as const;
const questions = 400;
const day = '2026-11-20';

/**
 * How long an answer takes, from the words to the names, in organisations of three sizes (the largest has 100,000 people); beside
 * node-casbin finding the holders of one role at a unit and, if there are none, at the units above it. That is the part of an answer
 * that it can give: it knows no matters, papers, absences or reasons.
 */
export async function measureAnswers(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let smallest: readonly number[] | null = null;
  for (const { units, people } of sizes) {
    const dir = organisationOf(units, people);
    const ours = answered(dir, units);
    const theirs = await enforced(dir, units);
    const name = `${units} units`;
    figures.push(
      figure(`casbin, holders of one role, ${name}, p99`, quantile(theirs, 0.99), 'ms'),
      figure(`an answer, ${name}, p50`, quantile(ours, 0.5), 'ms', quantile(smallest ?? ours, 0.5)),
      figure(`an answer, ${name}, p99`, quantile(ours, 0.99), 'ms', quantile(smallest ?? ours, 0.99)),
    );
    smallest ??= ours;
  }
  return figures;
}

const matters = [
  'brannvern',
  'strålevern',
  'radiation',
  'risk assessments',
  'HMS-runden',
  'the substance index',
  'avvik',
];

function answered(dir: OpenDirectory, units: number): readonly number[] {
  return timed((at) => {
    const unit = (at * 7919) % units;
    const text = `hvem har ansvaret for ${matters[at % matters.length]} på IX${unit}?`;
    const understood = understand({ text, asker: `person-${unit}`, day }, dir);
    const { unit: meant, campus } = understood;
    answerFor(dir, { topic: understood.topic ?? 'hse-at-unit', unit: meant, campus, day });
  });
}

const model = `
[request_definition]
r = sub, dom, obj, act
[policy_definition]
p = sub, dom, obj, act
[role_definition]
g = _, _, _
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = g(r.sub, p.sub, r.dom) && r.dom == p.dom && r.obj == p.obj && r.act == p.act
`;

async function enforced(dir: OpenDirectory, units: number): Promise<readonly number[]> {
  const enforcer = await newEnforcer(newModelFromString(model));
  await enforcer.addGroupingPolicies(
    dir.directory.appointments.map(({ person, role, unit }) => [person, role, unit]),
  );
  const times: number[] = [];
  for (let at = 0; at < 2 * questions; at += 1) {
    const started = performance.now();
    await holders(enforcer, dir, 'hse-coordinator', `unit-${(at * 7919) % units}`);
    if (at >= questions) times.push(performance.now() - started);
  }
  return times;
}

async function holders(
  enforcer: Enforcer,
  dir: OpenDirectory,
  role: string,
  unit: string,
): Promise<readonly string[]> {
  for (const { id } of unitsUpFrom(dir, unit)) {
    const found = await enforcer.getUsersForRoleInDomain(role, id);
    if (found.length > 0) return found;
  }
  return [];
}

/** Milliseconds for every question, after as many that warm up. */
function timed(ask: (at: number) => void): readonly number[] {
  const times: number[] = [];
  for (let at = 0; at < 2 * questions; at += 1) {
    const started = performance.now();
    ask(at);
    if (at >= questions) times.push(performance.now() - started);
  }
  return times;
}
