import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { unitsUpFrom } from '../../domain/organisation/openDirectory.ts';
import type { Unit } from '../../domain/organisation/types.ts';
import type { Mention, UnitMention } from './mention.ts';

/** Which unit the mentions mean: one named, else the one of the place, of the person, of the campus; null for none. */
export function unitMeant(
  dir: OpenDirectory,
  mentions: readonly Mention[],
): { unit: Unit; by: Mention } | null {
  const units = mentions
    .filter((mention) => mention.kind === 'unit')
    .map((mention) => onCampus(dir, mention, mentions));
  const named = units.filter(({ unit }) => unit.id !== dir.root.id);
  const [best] = named.toSorted(
    (a, b) => depth(dir, b, named) - depth(dir, a, named) || b.share - a.share || a.from - b.from,
  );
  if (best !== undefined) return { unit: best.unit, by: best };
  for (const mention of mentions) {
    const unit = mention.kind === 'place' ? dir.units.get(mention.place.unit) : undefined;
    if (unit !== undefined) return { unit, by: mention };
  }
  for (const mention of mentions) {
    const unit = mention.kind === 'person' ? dir.units.get(mention.person.unit) : undefined;
    if (unit !== undefined) return { unit, by: mention };
  }
  for (const mention of mentions) {
    const [unit] = mention.kind === 'campus' ? (dir.campusUnits.get(mention.campus) ?? []) : [];
    if (unit !== undefined) return { unit, by: mention };
  }
  const [root] = units;
  return root === undefined ? null : { unit: root.unit, by: root };
}

/** "IDI in Gjøvik" is the section that the department has there, if it has one. */
function onCampus(dir: OpenDirectory, mention: UnitMention, mentions: readonly Mention[]): UnitMention {
  const beside = mentions.find(
    (other) => other.kind === 'campus' && (other.from === mention.to || other.from === mention.to + 1),
  );
  if (beside?.kind !== 'campus' || beside.campus === mention.unit.campus) return mention;
  const there = dir.directory.units.filter(
    ({ parent, campus }) => parent === mention.unit.id && campus === beside.campus,
  );
  const [unit] = there;
  return unit === undefined || there.length > 1 ? mention : { ...mention, unit };
}

/** How many of the units named lie above this one: "physics at the Faculty of Natural Sciences" is physics. */
function depth(dir: OpenDirectory, { unit }: UnitMention, named: readonly UnitMention[]): number {
  const line = unitsUpFrom(dir, unit.id);
  return named.filter((other) => other.unit.id !== unit.id && line.includes(other.unit)).length;
}
