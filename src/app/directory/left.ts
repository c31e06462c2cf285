import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { PersonId, UnitId } from '../../domain/organisation/types.ts';
import type { Day } from '../../domain/time.ts';
import { hasLeft } from '../accounts.ts';
import type { Core } from '../context.ts';
import { refresh, send, sendNotice } from '../outbox.ts';
import { keyOf } from '../outcome.ts';
import { standingIn } from '../people.ts';
import type { Stored, Write } from '../store.ts';

type OpenCase = Stored<'case'>;

const pageSize = 200;

/** Most cases that a line manager gets as cards at once; the others are in the list of cases. */
const mostCards = 10;

/** Every open case of these units. */
export async function openCasesOf(core: Core, units: Iterable<UnitId>): Promise<readonly OpenCase[]> {
  const cases: OpenCase[] = [];
  for (const unit of new Set(units)) {
    let after: string | undefined;
    for (;;) {
      const page = { limit: pageSize, ...(after === undefined ? {} : { after }) };
      const found = await core.store.find('case', 'openUnit', unit, page);
      cases.push(...found);
      after = found.at(-1)?.id;
      if (found.length < pageSize) break;
    }
  }
  return cases;
}

/** Who answers for an open case whose handler is gone: the line manager, as the permissions have it already. */
export function managerOf(dir: OpenDirectory, { doc }: OpenCase, day: Day): PersonId | null {
  return standingIn(dir, doc.unit, day).lineManager;
}

/**
 * What follows for open cases when their handlers leave the directory: each line manager is told once, with the cases'
 * cards. The case itself is written as it was, so that all its cards are brought up to date.
 */
export function passOn(
  core: Core,
  before: OpenDirectory,
  cases: readonly OpenCase[],
  day: Day,
): readonly Write[] {
  const after = core.directory();
  const left = cases.filter(({ doc: { handler } }) => before.people.has(handler.person));
  const orphaned = left.filter(({ doc: { handler } }) => hasLeft(after, handler.person));
  const byManager = Map.groupBy(orphaned, (each) => managerOf(after, each, day));
  const told = [...byManager].flatMap(([manager, theirs]) =>
    manager === null ? [] : tellManager(core, before, manager, theirs),
  );
  const touched = orphaned.flatMap(({ id, doc, version }): readonly Write[] => [
    { name: 'case', id, doc, expected: version },
    refresh(core, id),
  ]);
  return [...told, ...touched];
}

function tellManager(
  core: Core,
  before: OpenDirectory,
  manager: PersonId,
  cases: readonly OpenCase[],
): readonly Write[] {
  const to = { to: 'person', person: manager } as const;
  const handlers = new Set(cases.map(({ doc: { handler } }) => handler.person));
  const first = cases.slice(0, mostCards);
  return [
    sendNotice(core, to, `notes-${keyOf(manager)}`, {
      type: 'cases-left',
      people: [...handlers].map((person) => before.people.get(person)?.name ?? person),
      total: cases.length,
      numbers: first.map(({ doc: { number } }) => number),
    }),
    ...first.map(({ id }) => send(core, to, { view: 'case', audience: 'handler', subject: id })),
  ];
}
