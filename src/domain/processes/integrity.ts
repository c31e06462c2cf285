import { isSaid, type Words } from '../language.ts';
import { isCurrent, isRoleId } from '../responsibility/roles.ts';
import { systems } from '../responsibility/systems.ts';
import { isProcessId, type Process, processes } from './processes.ts';
import { materials } from './table/materials.ts';
import { silenceLadders } from './table/silence.ts';
import { phaseWords } from './table/words.ts';

/**
 * What is wrong with the tables of the HSE year.
 * - `count`: a duty was lost or gained without the expected number being changed with it
 * - `dangling`: `at` refers to something that no table has
 * - `superseded`: `at` names a role that has been replaced
 * - `no-words`: a text is missing in a language
 * - `bad-source`: a citation is not of the form "003#HSE process"
 * - `bad-timing`: months, day, phases or lead days do not fit together
 * - `repeated-item`: two items of the checklists have one id
 */
export interface WheelProblem {
  readonly code:
    | 'count'
    | 'dangling'
    | 'superseded'
    | 'no-words'
    | 'bad-source'
    | 'bad-timing'
    | 'repeated-item';
  /** "hse-round.participants" */
  readonly at: string;
  readonly found: string;
}

const expectedCount = 47;

/** Everything that does not hold together in the tables of the HSE year; empty when they are sound. */
export function checkProcesses(all: readonly Process[] = processes): readonly WheelProblem[] {
  const count = all.length === expectedCount ? [] : [problem('count', 'processes', String(all.length))];
  return [...count, ...all.flatMap(problemsOf), ...repeatedItems(all)];
}

function problemsOf(process: Process): readonly WheelProblem[] {
  const { id, systems: used, ladder, source } = process;
  return [
    ...rolesNamed(process).flatMap(([field, role]) => currentRole(`${id}.${field}`, role)),
    ...used.filter((system) => !Object.hasOwn(systems, system)).map((at) => dangling(`${id}.systems`, at)),
    ...(Object.hasOwn(silenceLadders, ladder) ? [] : [dangling(`${id}.ladder`, ladder)]),
    ...[...process.inputs, ...process.outputs].flatMap((material) =>
      'process' in material
        ? isProcessId(material.process)
          ? []
          : [dangling(`${id}.materials`, material.process)]
        : Object.hasOwn(materials, material.material)
          ? []
          : [dangling(`${id}.materials`, material.material)],
    ),
    ...[...process.checklist.map(({ phase }) => phase), ...(process.timing.phases ?? [])]
      .filter((phase) => phase !== undefined && !Object.hasOwn(phaseWords, phase))
      .map((phase) => dangling(`${id}.phases`, phase ?? '')),
    ...textsOf(process)
      .filter(([, words]) => !isSaid(words))
      .map(([field]) => problem('no-words', `${id}.${field}`, '')),
    ...source
      .filter((each) => !/^00[0-4]#\S/.test(each))
      .map((each) => problem('bad-source', `${id}.source`, each)),
    ...timingProblems(process),
  ];
}

function rolesNamed(process: Process): readonly (readonly [field: string, role: string])[] {
  const { responsible, participants, recipients, reminders, appliesTo } = process;
  const scope =
    appliesTo.to === 'holding' ? appliesTo.roles : appliesTo.to === 'seat' ? [appliesTo.role] : [];
  const lists = { responsible: [responsible], participants, recipients, who: reminders.who, scope };
  return Object.entries(lists).flatMap(([field, roles]) => roles.map((role) => [field, role] as const));
}

function textsOf(process: Process): readonly (readonly [field: string, words: Words])[] {
  const { names, appliesTo, cadence, timing, participantRule, note, checklist, questions } = process;
  const optional = Object.entries({ cadence: cadence.stated ?? undefined, participantRule, note });
  return [
    ['names', names],
    ['appliesTo', appliesTo.words],
    ['timing', timing.note],
    ...optional.flatMap(([field, words]) => (words === undefined ? [] : [[field, words] as const])),
    ...[...checklist, ...(questions ?? [])].map((item) => [item.id, item] as const),
  ];
}

function timingProblems({ id, timing, reminders }: Process): readonly WheelProblem[] {
  const { spread, months, day, phases } = timing;
  const { leadDays } = reminders;
  const fits = {
    months: months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12),
    spread: (spread === 'none') === (months.length === 0),
    day: spread === 'none' ? day === undefined : day !== undefined && day >= 1 && day <= 28,
    phases: phases === undefined || (spread === 'window' && phases.length === months.length),
    leadDays: leadDays.every((days, index) => days >= 0 && days < (leadDays[index - 1] ?? 366)),
  };
  return Object.entries(fits)
    .filter(([, ok]) => !ok)
    .map(([field]) => problem('bad-timing', `${id}.${field}`, ''));
}

function repeatedItems(all: readonly Process[]): readonly WheelProblem[] {
  const seen = new Set<string>();
  return all
    .flatMap(({ checklist, questions }) => [...checklist, ...(questions ?? [])])
    .filter(({ id }) => seen.has(id) || !seen.add(id))
    .map(({ id }) => problem('repeated-item', id, id));
}

function currentRole(at: string, id: string): readonly WheelProblem[] {
  if (!isRoleId(id)) return [dangling(at, id)];
  return isCurrent(id) ? [] : [problem('superseded', at, id)];
}

function dangling(at: string, found: string): WheelProblem {
  return problem('dangling', at, found);
}

function problem(code: WheelProblem['code'], at: string, found: string): WheelProblem {
  return { code, at, found };
}
