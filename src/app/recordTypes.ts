import { settledStates } from '../domain/corrections/correction.ts';
import { isPending } from '../domain/delegations/delegation.ts';
import { isWaiting } from '../domain/processes/actionPlan/measure.ts';
import { isOver, type Occurrence } from '../domain/processes/occurrence/occurrence.ts';
import { photosOfRound } from '../domain/processes/round/round.ts';
import type { Case } from '../domain/reports/case.ts';
import { arrivingPhotos, type Photo } from '../domain/reports/photos.ts';
import { contributorsOf } from '../domain/reports/tellers.ts';
import { addresseeKey } from './delivery/problem.ts';
import { messageKey, numberOf, type RecordName, type RecordOf, type Records } from './records.ts';
import { channelKey } from './unitChannels/unitChannel.ts';

type Keys<T> = (doc: T, id: string) => readonly string[];

/**
 * A kind of record: how it is found, which number of which series it uses up, and what a document that was stored before
 * a field was there has in it.
 */
interface RecordType<T> {
  readonly indexes: Readonly<Record<string, Keys<T>>>;
  readonly defaults?: Partial<T>;
  readonly numbered?: (doc: T) => { readonly series: string; readonly value: number } | null;
}

const photoIds = ({ photos }: { readonly photos: readonly Photo[] }) => photos.map(({ id }) => id);
const isAwaiting = ({ photos }: { readonly photos: readonly Photo[] }) =>
  arrivingPhotos(photos).length > 0 ? ['yes'] : [];

const open = (c: Case) => c.state === 'received' || c.state === 'accepted';

/** Every kind of record with its indexes: what stores must be able to find, and nothing else. */
export const recordTypes = {
  case: {
    indexes: {
      /** Everybody who told of the matter, or opened the case with its receipt code. */
      reporter: (c) => (c.state === 'withdrawn' ? [] : [c.reporter, ...c.readers, ...contributorsOf(c)]),
      /** Every code that opens the case, by its digest. */
      receipt: (c) => [
        ...(c.receipt === null ? [] : [c.receipt]),
        ...c.contributorReceipts.map(({ digest }) => digest),
      ],
      openHandler: (c) => (open(c) ? [c.handler.person] : []),
      openUnit: (c) => (open(c) ? [c.unit] : []),
      /** Those of a unit that were received in a year, whatever became of them: "ikj 2026". */
      unitYear: (c) => (c.state === 'withdrawn' ? [] : [`${c.unit} ${c.receivedAt.slice(0, 'yyyy'.length)}`]),
      number: (c) => [c.number],
      photo: photoIds,
      /** 'yes' while a photo is on its way. */
      arriving: isAwaiting,
    },
    numbered: (c) => numberOf(c.number),
    defaults: {
      confidential: [],
      readers: [],
      contributors: [],
      contributorReceipts: [],
      receipt: null,
      photos: [],
      withheld: [],
    },
  },
  text: { indexes: {} },
  draft: {
    indexes: {
      id: (d) => [d.id],
      photo: photoIds,
      arriving: isAwaiting,
      /** 'yes' for what nobody is writing: offered, or put aside. */
      idle: (d) => (d.state === 'offered' || d.state === 'cancelled' ? ['yes'] : []),
    },
    defaults: {
      photos: [],
      read: [],
      assumed: [],
      insistsOn: [],
      edits: null,
      masked: false,
      keepsNames: false,
      original: null,
      withheld: [],
    },
  },
  account: { indexes: { person: (a) => [a.person] } },
  place: {
    indexes: {
      platform: (p) => [p.platform],
      /** In Teams, the channels of a team. */
      team: ({ route }) => (route.team === undefined ? [] : [route.team]),
    },
    defaults: { name: null, kind: null, lost: null },
  },
  outgoing: {
    indexes: {
      state: (o) => [o.state],
      /** Whom it waits for, when it could not be delivered. */
      stuck: ({ state, to }) => (state === 'undeliverable' && to !== null ? [addresseeKey(to)] : []),
    },
  },
  card: {
    indexes: {
      subject: (c) => [c.subject],
      message: (c) => [messageKey(c.platform, c.conversation, c.message)],
    },
  },
  line: { indexes: { conversation: (l) => [l.conversation] } },
  setting: { indexes: {} },
  erasure: { indexes: { waiting: () => ['all'] } },
  guesses: { indexes: {} },
  correction: {
    indexes: {
      /** Those that still have something to say, of all units and of one. */
      standing: (c) => (settledStates.includes(c.state) ? [] : ['all', c.unit]),
    },
  },
  directory: { indexes: {} },
  delegation: {
    indexes: {
      unit: (d) => [d.unit],
      delegate: (d) => [d.delegate],
      delegator: (d) => [d.delegator],
      number: (d) => (d.number === null ? [] : [d.number]),
      digest: (d) => (d.digest === null ? [] : [d.digest]),
      /** Those that both have signed, and those that still wait for a signature. */
      signed: (d) => (d.number === null ? [] : ['yes']),
      pending: (d) => (isPending(d.state) ? ['yes'] : []),
    },
    numbered: (d) => (d.number === null ? null : numberOf(d.number)),
  },
  reminder: { indexes: {} },
  round: {
    indexes: {
      /** The delegations that are still to be looked at. */
      open: (r) => r.delegations.filter((id) => !r.settled.includes(id)),
    },
  },
  copy: {
    indexes: {
      /** Of an overview, the month in which it was made: "2026-11". */
      overview: ({ of, at }) => (of.startsWith('overview/') ? [monthOf(at)] : []),
    },
  },
  elsewhere: {
    indexes: {
      /** All of them. */
      known: () => ['yes'],
    },
  },
  occurrence: {
    indexes: {
      /** 'yes' while something is to be done or sent. */
      open: (o) => (isOver(o) ? [] : ['yes']),
      /** Of one that is over, the month in which something was done with it last: "2026-11". */
      ended: (o) => (isOver(o) ? [lastMonthOf(o)] : []),
      unit: (o) => [o.unit],
      /** Whoever has taken it, or was named for it. */
      owner: (o) => (o.owner === null ? [] : [o.owner]),
    },
  },
  nudge: {
    indexes: {
      /** What it tells of. */
      occurrence: ({ items, digest }) => [
        ...new Set([
          ...items.flatMap(({ subject }) => (subject.kind === 'duty' ? [subject.occurrence] : [])),
          ...digest.map(({ occurrence }) => occurrence),
        ]),
      ],
      /** The measures that it tells of: "plan-ikj-2027.m3". */
      measure: ({ items }) =>
        items.flatMap(({ subject }) =>
          subject.kind === 'measure' ? [`${subject.plan}.${subject.measure}`] : [],
        ),
    },
  },
  'year-state': { indexes: {}, defaults: { starts: [], plan: null, standIns: [] } },
  'year-batch': { indexes: { waiting: () => ['yes'] } },
  'year-settings': { indexes: {} },
  'calendar-feed': { indexes: { owner: (f) => [f.owner] } },
  'calendar-stamps': { indexes: {} },
  'action-plan': {
    indexes: {
      unit: (p) => [p.unit],
      /** 'yes' while a measure is to be done, or it is to be told whether it helped. */
      open: (p) => (p.measures.some(isWaiting) ? ['yes'] : []),
      /** Whoever has a measure that still waits for somebody. */
      owner: (p) => p.measures.filter(isWaiting).map(({ owner }) => owner),
    },
  },
  'hse-round': {
    indexes: {
      unit: (r) => [r.unit],
      /** Whoever takes part in one that is not reported yet. */
      open: (r) => (r.state === 'reported' ? [] : r.participants),
      photo: (r) => photoIds({ photos: photosOfRound(r) }),
      /** 'yes' while a photo of a finding is on its way. */
      arriving: (r) => isAwaiting({ photos: photosOfRound(r) }),
    },
  },
  'unit-channel': {
    indexes: {
      /** 'yes' for what counts beside the directory. */
      decided: ({ state }) => (state === 'undecided' ? [] : ['yes']),
      channel: ({ platform, channel }) => [channelKey(platform, channel)],
    },
  },
  delivery: { indexes: { state: ({ state }) => [state] } },
} satisfies { readonly [N in RecordName]: RecordType<Records[N]> };

const kinds: { readonly [N in RecordName]: RecordType<RecordOf<N>> } = recordTypes;

/**
 * A document as its kind is now: fields that came later have their defaults. Stores hand out and index nothing else, so
 * what was written by an earlier version is read as what it meant.
 */
export function withDefaults<N extends RecordName>(name: N, doc: RecordOf<N>): RecordOf<N> {
  const missing = Object.entries(kinds[name].defaults ?? {}).filter(([field]) => !Object.hasOwn(doc, field));
  return missing.length === 0 ? doc : { ...doc, ...Object.fromEntries(missing) };
}

export type IndexOf<N extends RecordName> = keyof (typeof recordTypes)[N]['indexes'] & string;

function lastMonthOf({ deeds, steps, dueOn }: Occurrence): string {
  const days = [
    ...deeds.map(({ at }) => at),
    ...Object.values(steps).flatMap((step) => step?.day ?? []),
  ].sort();
  return monthOf(days.at(-1) ?? dueOn);
}

function monthOf(at: string): string {
  return at.slice(0, 'yyyy-MM'.length);
}
