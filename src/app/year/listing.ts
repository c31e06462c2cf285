import type { OccurrenceKey } from '../../domain/processes/occurrences.ts';
import { type Page, pageOf } from '../../domain/processes/plan/page.ts';
import type { CommandOf } from '../commands.ts';
import { type Core, type Turn, todayIn } from '../context.ts';
import { undeliveredBeside } from '../delivery/weekly.ts';
import type { DutyListMessage, DutyPage } from '../messages.ts';
import { type Outcome, refuse, tell } from '../outcome.ts';
import type { Addressee, Nudge } from '../records.ts';
import type { Stored } from '../store.ts';
import { dutyLine } from './lines.ts';
import { measuresBeside } from './plan/besideNudge.ts';
import { isReaderOf } from './reading.ts';
import { occurrenceId } from './wheel.ts';

/** One page of everything that went out to somebody on a day, as it stands now; `version` grows with what is shown. */
export async function dutyList(
  core: Core,
  known: Stored<'nudge'>,
  to: Addressee,
  number: number,
): Promise<{
  readonly message: DutyListMessage;
  readonly shown: readonly Stored<'occurrence'>[];
  readonly version: number;
}> {
  const { doc } = known;
  const page = pageOf(doc, number);
  const isFirst = page.number === 1;
  const beside = await measuresBeside(
    core,
    { ...doc, items: page.items, digest: isFirst ? doc.digest : [] },
    to,
  );
  const found = await occurrencesOf(core, page);
  return {
    message: {
      type: 'duty-list',
      day: doc.day,
      items: page.items.flatMap((item) => {
        const each = item.subject.kind === 'duty' ? found.get(item.subject.occurrence) : undefined;
        return each === undefined ? [] : [dutyLine(core, each, item)];
      }),
      digest: page.digest.flatMap((line) => {
        const each = found.get(line.occurrence);
        return each === undefined ? [] : [dutyLine(core, each, line)];
      }),
      measures: beside.measures,
      overdueMeasures: beside.overdueMeasures,
      ...(page.pages > 1 && { page: pageView(known, page) }),
      ...(isFirst ? await undeliveredBeside(core, doc, to) : {}),
      today: todayIn(core.directory(), core.clock.now()),
    },
    shown: [...found.values()],
    version: known.version + beside.version,
  };
}

/** Another page of what went out to this person, or in a channel where they read along. */
export async function turnDutyPage(turn: Turn, { id, page }: CommandOf<'duty.page'>): Promise<Outcome> {
  const { core, person } = turn;
  const known = await core.store.read('nudge', id);
  if (!known || !isReaderOf(turn.dir, known.doc, person)) return refuse(turn, { code: 'not-found' });
  const to = { to: 'person', person } as const;
  return tell(turn, (await dutyList(core, known, to, page)).message);
}

function pageView({ id, doc }: Stored<'nudge'>, page: Page): DutyPage {
  const { number, pages, from, to, total, rest } = page;
  return { id, number, pages, from, to, total, ofDay: doc.items.length, rest };
}

async function occurrencesOf(
  { store }: Core,
  { items, digest }: Pick<Nudge, 'items' | 'digest'>,
): Promise<ReadonlyMap<OccurrenceKey, Stored<'occurrence'>>> {
  const posted = items.flatMap(({ subject }) => (subject.kind === 'duty' ? [subject.occurrence] : []));
  const keys = new Set([...posted, ...digest.map(({ occurrence }) => occurrence)]);
  const found = await Promise.all(
    [...keys].map(async (key) => [key, await store.read('occurrence', occurrenceId(key))] as const),
  );
  return new Map(found.flatMap(([key, each]) => (each === null ? [] : [[key, each] as const])));
}
