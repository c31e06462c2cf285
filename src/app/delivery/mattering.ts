import { isOver } from '../../domain/processes/occurrence/occurrence.ts';
import type { OccurrenceKey } from '../../domain/processes/occurrences.ts';
import { askedAbout } from '../../domain/processes/plan/asked.ts';
import type { PostItem, Subject } from '../../domain/processes/plan/types.ts';
import { instantOf } from '../../domain/time.ts';
import { type Core, todayIn } from '../context.ts';
import type { ViewRef } from '../messages.ts';
import { present } from '../present.ts';
import type { Addressee, Nudge } from '../records.ts';
import type { Stored } from '../store.ts';
import { unitsOf } from '../unitChannels/deciding.ts';
import { isTheirChannel } from '../year/inChannel.ts';
import { occurrenceId, wheelOf } from '../year/wheel.ts';

/** A message that could not be delivered. */
export type Stuck = Stored<'outgoing'>;

/** How long something that is said once is still worth saying, in milliseconds. */
const newsLast = 7 * 24 * 3_600_000;

/** How long something of the HSE year beside its duties is still worth posting, in milliseconds. */
const besideLasts = 7 * 24 * 3_600_000;

type Rule = 'while-open' | 'while-new' | 'never';

/**
 * When what was to be sent still matters. What shows how something stands, as long as that is not over; what was said once, for a
 * few days; a file or a photo was asked for at the time, and can be asked for again.
 */
const rules: Readonly<Partial<Record<ViewRef['view'], Rule>>> = {
  notice: 'while-new',
  document: 'never',
  photo: 'never',
};

/** True when the message, which is no card of the HSE year, is still worth sending to this addressee. */
export async function stillMatters(core: Core, { doc }: Stuck): Promise<boolean> {
  const { to, view, queuedAt } = doc;
  if (to === null || view === null || !(await isTheirs(core, to, view))) return false;
  const rule = rules[view.view] ?? 'while-open';
  if (rule === 'never') return false;
  const now = core.clock.now();
  if (rule === 'while-new') return queuedAt >= instantOf(Date.parse(now) - newsLast);
  if (view.view === 'case') {
    const state = (await core.store.read('case', view.subject))?.doc.state;
    if (state !== 'received' && state !== 'accepted') return false;
  }
  const shown = await present(core, view, to);
  return shown !== null && !shown.final;
}

/** A channel gets only what its units have now. */
async function isTheirs(core: Core, to: Addressee, view: ViewRef): Promise<boolean> {
  if (to.to !== 'channel') return true;
  const units = await unitsOf(core, view);
  return units.length === 0 || isTheirChannel(core, units, to);
}

/**
 * One card of the HSE year for all that could not be delivered: of each duty what was posted last, as long as it is not over and, in
 * person, still theirs. Null when nothing of it matters any more.
 */
export async function caughtUp(core: Core, to: Addressee, nudges: readonly Nudge[]): Promise<Nudge | null> {
  const [first] = nudges;
  if (first === undefined) return null;
  const today = todayIn(core.directory(), core.clock.now());
  const newestLast = nudges.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const latest = new Map<string, PostItem>();
  for (const { items } of newestLast) for (const item of items) latest.set(aboutOf(item.subject), item);
  const items: PostItem[] = [];
  for (const item of latest.values()) if (await isOpen(core, to, item)) items.push(item);
  const listed = new Set(items.map(({ subject }) => aboutOf(subject)));
  const digest = [];
  for (const line of newestLast.findLast((each) => each.digest.length > 0)?.digest ?? [])
    if (!listed.has(line.occurrence) && (await isWaiting(core, to, line.occurrence))) digest.push(line);
  return items.length + digest.length === 0 ? null : { target: first.target, day: today, items, digest };
}

/** What a line of a card is about: only the latest of one thing is posted. */
function aboutOf(subject: Subject): string {
  return subject.kind === 'duty' ? subject.occurrence : JSON.stringify(subject);
}

async function isOpen(core: Core, to: Addressee, { subject, as, on }: PostItem): Promise<boolean> {
  if (subject.kind === 'duty') return isWaiting(core, to, subject.occurrence, as === 'asked');
  return Date.parse(`${on}T00:00:00Z`) >= Date.parse(core.clock.now()) - besideLasts;
}

async function isWaiting(core: Core, to: Addressee, key: OccurrenceKey, isForAsked = true): Promise<boolean> {
  const known = await core.store.read('occurrence', occurrenceId(key));
  if (!known || isOver(known.doc)) return false;
  if (to.to === 'channel' || !isForAsked) return true;
  const wheel = wheelOf(core);
  const today = todayIn(wheel.dir, core.clock.now());
  return askedAbout(known.doc, wheel, today)?.person === to.person;
}
