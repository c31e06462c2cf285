import type { Core } from '../context.ts';
import type { Outgoing, PlaceLoss, Platform } from '../records.ts';
import type { Write } from '../store.ts';
import {
  addresseeKey,
  bareAddressee,
  type DeliveryProblem,
  type DeliveryReason,
  type ProblemAddressee,
  problemId,
} from './problem.ts';
import { isAboutAddressee, reasonOf } from './reasons.ts';

/** That a message could not be delivered, for whoever can mend it. `code` is the platform's word, or ours. */
export async function undelivered(
  core: Core,
  { to, via }: Pick<Outgoing, 'to' | 'via'>,
  code: string,
  isLast: boolean,
): Promise<readonly Write[]> {
  if (to === null) return [];
  return [
    await standing(core, bareAddressee(to), { reason: reasonOf(code, isLast), code, via: via ?? null }),
  ];
}

const reasonOfLoss = {
  removed: 'removed',
  archived: 'archived',
  deleted: 'not-found',
} as const satisfies Readonly<Record<PlaceLoss, DeliveryReason>>;

/** That a channel was lost, when some unit has its posts there. */
export async function lostPlace(
  core: Core,
  place: { readonly platform: Platform; readonly channel: string },
  loss: PlaceLoss,
): Promise<readonly Write[]> {
  const { channelsByUnit } = core.directory();
  const isSome = [...channelsByUnit.values()].some((channels) =>
    channels.some(({ platform, id }) => platform === place.platform && id === place.channel),
  );
  if (!isSome) return [];
  const about = { reason: reasonOfLoss[loss], code: loss, via: place.platform };
  return [await standing(core, { to: 'channel', ...place }, about)];
}

/**
 * What was in the way of this addressee seems to be gone: what waits for them is looked at soon. Nothing when nothing was
 * in the way, or only something about single messages.
 */
export async function mended(core: Core, to: ProblemAddressee): Promise<readonly Write[]> {
  const known = await core.store.read('delivery', problemId(to));
  if (known?.doc.state !== 'standing' || !isAboutAddressee(known.doc.reason)) return [];
  return [
    {
      name: 'delivery',
      id: known.id,
      doc: { ...known.doc, state: 'mending' },
      // Nothing else that is saved with it may fail because of it.
      expected: 'any',
    },
  ];
}

/** How many messages wait for this addressee. */
export function waitingFor({ store }: Core, to: ProblemAddressee): Promise<number> {
  return store.count('outgoing', 'stuck', addresseeKey(to));
}

/** Where there is only one platform, it is there that something is to be mended. */
function onlyPlatform({ platforms }: Core): Platform | null {
  const [only] = platforms;
  return only !== undefined && platforms.length === 1 ? only : null;
}

async function standing(
  core: Core,
  to: ProblemAddressee,
  {
    reason,
    code,
    via,
  }: { readonly reason: DeliveryReason; readonly code: string; readonly via: Platform | null },
): Promise<Write> {
  const id = problemId(to);
  const known = await core.store.read('delivery', id);
  const now = core.clock.now();
  const before = known && known.doc.state !== 'mended' ? known.doc : null;
  // What is wrong with one message says nothing about the others.
  const isKept = before !== null && isAboutAddressee(before.reason) && !isAboutAddressee(reason);
  const doc: DeliveryProblem = {
    to,
    platform: via ?? onlyPlatform(core),
    reason: isKept ? before.reason : reason,
    code: isKept ? before.code : code,
    state: 'standing',
    since: before?.since ?? now,
    lastAt: now,
    mendedAt: null,
    sentAgain: 0,
    missed: 0,
  };
  return { name: 'delivery', id, doc, expected: 'any' };
}
