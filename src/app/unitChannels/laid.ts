import { Layered } from '../../domain/delegations/layered.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { PostingChannel, UnitId } from '../../domain/organisation/types.ts';
import { everyOf } from '../delegations/finding.ts';
import type { UnitChannel } from '../records.ts';
import type { Store, Write } from '../store.ts';

/** The channel of a unit on the local page. */
export function pageChannelOf(unit: UnitId): string {
  return `unit:${unit}`;
}

/**
 * The directory with the channels as they were decided from within them: what it names and what was connected, without what
 * was taken off. On the local page every unit that has a channel anywhere has its own. `base` is the directory as imported.
 */
export function withUnitChannels(base: OpenDirectory, decided: readonly UnitChannel[]): OpenDirectory {
  const counting = decided.filter(({ state }) => state !== 'undecided');
  const byUnit = Map.groupBy(counting, ({ unit }) => unit);
  const units = new Set([...base.channelsByUnit.keys(), ...byUnit.keys()]);
  const laid = [...units]
    .filter((unit) => base.units.has(unit))
    .map((unit) => [unit, channelsNow(base, unit, byUnit.get(unit) ?? [])] as const);
  return Object.freeze({ ...base, channelsByUnit: new Layered(base.channelsByUnit, new Map(laid)) });
}

function channelsNow(
  base: OpenDirectory,
  unit: UnitId,
  decided: readonly UnitChannel[],
): readonly PostingChannel[] {
  const byKey = new Map(decided.map((each) => [keyOf(each.platform, each.channel), each]));
  const named = (base.channelsByUnit.get(unit) ?? []).filter(
    ({ platform, id }) => byKey.get(keyOf(platform, id)) === undefined,
  );
  const connected = decided
    .filter(({ state }) => state === 'connected')
    .map(({ platform, channel, language }) => ({ unit, platform, id: channel, language }));
  const all: readonly PostingChannel[] = [...named, ...connected];
  const page = pageChannelOf(unit);
  const [first] = named;
  const isDecided = byKey.has(keyOf('web', page));
  return first === undefined || isDecided
    ? all
    : [...all, { unit, platform: 'web', id: page, language: first.language }];
}

function keyOf(platform: PostingChannel['platform'], channel: string): string {
  return `${platform} ${channel}`;
}

/** The channels that were decided on, in memory beside the store. */
export interface DecidedChannels {
  /** Follows a write; true when the channels of some unit are others now. */
  take(write: Write): boolean;
  /** The directory with them. */
  over(base: OpenDirectory): OpenDirectory;
  load(store: Store): Promise<void>;
}

/** None, until they are loaded. */
export function decidedChannels(): DecidedChannels {
  const all = new Map<string, UnitChannel>();
  return {
    take: (write) => {
      if (write.name !== 'unit-channel') return false;
      const { id, doc } = write;
      // What is only offered changes nothing.
      if (!all.has(id) && (doc === null || doc.state === 'undecided')) return false;
      if (doc === null) all.delete(id);
      else all.set(id, doc);
      return true;
    },
    over: (base) => withUnitChannels(base, [...all.values()]),
    load: async (store) => {
      for (const { id, doc } of await everyOf(store, 'unit-channel', 'decided', 'yes')) all.set(id, doc);
    },
  };
}
