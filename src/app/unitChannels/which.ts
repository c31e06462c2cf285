import { unitsLedBy } from '../../domain/delegations/approver.ts';
import type { UnitId } from '../../domain/organisation/types.ts';
import { channelDenial, channelRolesOf } from '../../domain/unitChannels/permissions.ts';
import type { Turn } from '../context.ts';

/**
 * The unit that the words name; without words the asker's own or, where they may not decide on that, the first that they may.
 * In a channel that has posts of one unit, that one is what ends there. Null when the words name none.
 */
export function unitFor(
  turn: Turn,
  words: string,
  what: 'connect' | 'disconnect' | 'list',
  connected: readonly UnitId[] = [],
): UnitId | null {
  const named = words.trim();
  if (named !== '') return unitNamed(turn, named);
  const { dir, person } = turn;
  const [only] = connected;
  if (what === 'disconnect' && only !== undefined && connected.length === 1) return only;
  const own = dir.people.get(person)?.unit ?? null;
  const candidates = [...(own === null ? [] : [own]), ...heldBy(turn)];
  const may = (unit: UnitId) =>
    dir.units.has(unit) && channelDenial(what, channelRolesOf(dir, person, unit, turn.today)) === null;
  const preferred = what === 'disconnect' ? candidates.filter((unit) => connected.includes(unit)) : [];
  return [...preferred, ...candidates].find(may) ?? own;
}

/** A unit by its id, an abbreviation or its whole name; else as words of a sentence name it. */
function unitNamed({ core, dir, today }: Turn, words: string): UnitId | null {
  const said = words.toLowerCase();
  const exact = dir.directory.units.find(({ id, names, short }) =>
    [id, names.nb, names.en, ...short].some((name) => name.toLowerCase() === said),
  );
  if (exact !== undefined) return exact.id;
  const { unit, reasons } = core.understand({ text: `på ${words}`, asker: null, day: today }, dir);
  const isNamed = reasons.some(({ code }) => code === 'unit-named' || code === 'unit-of-place');
  return isNamed || unit !== dir.root.id ? unit : null;
}

/** The units that somebody leads, or coordinates the HSE work of. */
function heldBy({ dir, person, today }: Turn): readonly UnitId[] {
  const appointed = dir.appointmentsByPerson.get(person) ?? [];
  const delegated = dir.delegationsByDelegate.get(person) ?? [];
  return [
    ...new Set([...unitsLedBy(dir, person, today), ...[...appointed, ...delegated].map(({ unit }) => unit)]),
  ];
}
