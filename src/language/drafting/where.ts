import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { fold } from '../../domain/organisation/spelling.ts';
import type { PersonId } from '../../domain/organisation/types.ts';
import { type Mention, mentionsIn, unitMeant } from '../understanding/mentions.ts';
import { type Reading, stemOf } from '../understanding/text.ts';
import { placeTold } from './placeTold.ts';
import { isIdeaWord, type Span, type Told, wordsAt } from './told.ts';
import type { ReportReading } from './types.ts';
import { commonRooms } from './vocabulary/rooms.ts';

/** Where it happened and whose matter it is, with the words that say so. */
export interface Where extends Pick<ReportReading, 'place' | 'unit' | 'unitBy'> {
  readonly words: string;
  /** Every name of a place, unit or campus in the text. */
  readonly names: readonly Span[];
}

/** The place named and its unit, else the unit named, else the writer's, else the root. A person named moves nothing. */
export function whereOf(dir: OpenDirectory, told: Told, asker: PersonId | null): Where {
  const mentions = mentionsIn(dir, told.reading, isIdeaWord).filter((mention) => isMeant(dir, told, mention));
  const writer = asker === null ? undefined : dir.people.get(asker);
  const own = writer !== undefined && dir.units.has(writer.unit) ? writer.unit : null;
  const units = mentions.flatMap((mention) => (mention.kind === 'unit' ? [mention.unit.id] : []));
  const at = placeTold(dir, told.reading, units, own);
  const place = at?.place.id ?? null;
  const names = [...mentions, ...(at === null ? [] : [at])];
  if (at !== null && dir.units.has(at.place.unit))
    return { place, unit: at.place.unit, unitBy: 'place', words: wordsAt(told, at), names };
  const named = unitMeant(
    dir,
    mentions.filter(({ kind }) => kind === 'unit' || kind === 'campus'),
  );
  if (named !== null)
    return { place, unit: named.unit.id, unitBy: 'name', words: wordsAt(told, named.by), names };
  if (own !== null) return { place, unit: own, unitBy: 'asker', words: '', names };
  return { place, unit: dir.root.id, unitBy: 'root', words: '', names };
}

const placing = new Set(['på', 'pa', 'ved', 'hos', 'at', 'within']);

/** "IT-bygget" names no unit, "HF bottle" and "my NTNU account" name one only after "at" or "of". */
function isMeant(dir: OpenDirectory, { reading }: Told, mention: Mention): boolean {
  if (mention.kind !== 'unit') return true;
  if (mention.share < leastShare && isOfCommonWords(reading, mention)) return false;
  const [before, after] = [reading.tokens[mention.from - 1], reading.tokens[mention.to]];
  const isShort = (reading.tokens[mention.from]?.raw.length ?? 0) <= 2 && mention.to - mention.from === 1;
  if (
    after !== undefined &&
    /^(?:bygg|bygget|bygning|bygningen|building|blokk|blokka|block)$/i.test(after.raw)
  )
    return false;
  if (mention.unit.id !== dir.root.id && !isShort) return true;
  return before !== undefined && placing.has(before.plain);
}

/** "På verkstedet" is no name of the section for laboratory and workshop. */
const leastShare = 0.6;

function isOfCommonWords(reading: Reading, { from, to }: Span): boolean {
  return reading.tokens.slice(from, to).every(({ key, raw }) => {
    const word = fold(raw);
    return commonRooms.has(stemOf(key, 'nb')) || commonRooms.has(stemOf(word, 'nb'));
  });
}
