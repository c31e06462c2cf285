import type { Language } from '../../domain/language.ts';
import type { UnitId } from '../../domain/organisation/types.ts';
import type { Bundle } from '../../domain/processes/plan/types.ts';
import type { Core } from '../context.ts';
import { channelsOf } from '../people.ts';
import type { Addressee, Nudge } from '../records.ts';
import { pageChannelOf } from '../unitChannels/laid.ts';

/** The units that a card in a channel is for; none of a card for a person. */
export function unitsPosting({ target, items }: Pick<Bundle, 'target' | 'items'>): readonly UnitId[] {
  const targets = new Set([target, ...items.map((item) => item.target)]);
  return [...targets].flatMap((each) => (each.startsWith('channel:') ? [each.slice('channel:'.length)] : []));
}

/**
 * The channels where units post, each once, though several post there: in the language that was chosen when one of them was
 * connected, else in that of the first.
 */
export function channelsOfUnits(core: Core, units: readonly UnitId[]): readonly Addressee[] {
  const all = units.flatMap((unit) => channelsOf(core, unit).map((to) => ({ unit, to })));
  return [...Map.groupBy(all, ({ to }) => placeOf(to)).values()].flatMap((there) => {
    const [first] = there;
    if (first === undefined) return [];
    const isOne = there.every(({ to }) => languageOf(to) === languageOf(first.to));
    return [isOne ? first.to : (there.find((each) => !isNamed(core, each)) ?? first).to];
  });
}

/** True for a channel that the directory itself names for the unit, and for the unit's page. */
function isNamed(core: Core, { unit, to }: { readonly unit: UnitId; readonly to: Addressee }): boolean {
  if (to.to === 'channel' && to.channel === pageChannelOf(unit)) return true;
  const { channels } = core.directory().directory;
  return channels.some((each) => each.unit === unit && placeOf(to) === `${each.platform} ${each.id}`);
}

function languageOf(to: Addressee): Language | null {
  return to.to === 'channel' ? (to.language ?? null) : null;
}

/** True when one of the units posts there now. */
export function isTheirChannel(core: Core, units: readonly UnitId[], to: Addressee): boolean {
  return channelsOfUnits(core, units).some((each) => placeOf(each) === placeOf(to));
}

/**
 * What of a card is for a channel: nothing of units that only post elsewhere. A channel where none of them posts any more keeps
 * what it was sent.
 */
export function nudgeFor(core: Core, nudge: Nudge, to: Addressee): Nudge {
  if (to.to === 'person') return nudge;
  const items = nudge.items.filter((item) => isTheirChannel(core, unitsPosting({ ...item, items: [] }), to));
  return items.length === 0 ? nudge : { ...nudge, items };
}

function placeOf(to: Addressee): string {
  return to.to === 'channel' ? `${to.platform} ${to.channel}` : `person ${to.person}`;
}
