import type { Door } from '../../domain/reports/routing.ts';
import { countingIn } from './counts.ts';
import type { ReadingCode } from './reasons.ts';
import { signIn } from './signs.ts';
import { type Hit, hitsOf, speaksOf, type Told, wordsAt } from './told.ts';
import { doorSigns, hazardIdeas, rivalIdeas } from './vocabulary/doorSigns.ts';
import type { Idea } from './vocabulary/ideas.ts';

/** Where a matter belongs, and the words that say so. */
export interface DoorFound {
  readonly door: Door;
  readonly confident: boolean;
  readonly code: ReadingCode;
  readonly words: string;
}

/** A statement of fewer words than these, in which nothing is known, tells of nothing. */
const fewestWords = 4;

const none = (code: ReadingCode): DoorFound => ({ door: 'none', confident: true, code, words: '' });

/** The first door whose words are spoken. What is unsure is a nonconformity; a question or a greeting is none. */
export function doorOf(told: Told): DoorFound {
  const counting = countingIn(told.reading.plain);
  if (counting !== null && !tellsBefore(told, counting)) return none('asks-whether-it-counts');
  if (counting === null && asksOnly(told)) return none('no-report');
  for (const { door, signs } of doorSigns) {
    const words = signIn(told, signs);
    if (words === null) continue;
    return { door, confident: !speaksOf(told, ...hazardIdeas, 'hurt'), code: 'belongs-elsewhere', words };
  }
  const [hazard] = hitsOf(told, ...hazardIdeas, 'hurt', 'happened', 'nearly');
  if (hazard !== undefined) {
    const confident = !speaksOf(told, ...rivalIdeas);
    return { door: 'nonconformity', confident, code: 'tells-of-hazard', words: wordsAt(told, hazard) };
  }
  if (isUnfinished(told)) return none('no-report');
  return { door: 'nonconformity', confident: false, code: 'unsure-so-kept', words: '' };
}

/** Words that no told text ends with. */
const endsMidway = new Set(
  'i jeg eg vi we the a an og and sa at om a to that when da som men but er is en et min my pa'.split(' '),
);
const mostOfStart = 14;

/** A greeting, thanks, or the beginning of something: "hi, I wanted to report". */
function isUnfinished(told: Told): boolean {
  const { tokens } = told.reading;
  if (endsMidway.has(tokens.at(-1)?.key ?? '') && tokens.length < mostOfStart) return true;
  if (speaksOf(told, 'exercise') && speaksOf(told, 'thanks', 'nothing-wrong', 'nobody-hurt')) return true;
  const small = hitsOf(told, 'thanks', 'reporting', 'starting');
  if (small.length === 0)
    return tokens.length < (speaksOf(told, 'wrong', 'wish', 'damage', 'spill') ? 2 : fewestWords);
  const spent = new Set(
    small.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const left = tokens.length - spent.size;
  return speaksOf(told, 'wrong', 'wish', 'damage', 'spill') ? left === 0 : left < fewestWords;
}

/** A question is a report only where it wishes for something or tells what is wrong beside. */
function asksOnly(told: Told): boolean {
  const { reading } = told;
  if (!reading.isQuestion && !startsAsking.test(reading.plain)) return false;
  if (speaksOf(told, 'wish'))
    return askingInformation.test(reading.plain) && !speaksOf(told, 'nothing-wrong');
  if (speaksOf(told, 'mending') && !askingInformation.test(reading.plain)) return false;
  return !tellsBeside(told);
}

const courtesies =
  '^ (?:(?:hei|hi|hello|hallo|verne|og|and|men|but|please|ok|okay|takk|thanks|quick question) (?:\\. )?)*';
/** What a question of information begins with, in the plain words of the text. */
const startsAsking = new RegExp(
  `${courtesies}(?:hvem|hva|hvor|hvordan|hvilke[nt]?|nar|hvorfor|who|what|where|how|which|when|why|kan du|kunne du|can you|could you|remind|minn meg|er det lov|do i|am i|is it|are we|does|please resend|resend|send meg|lurer pa) `,
);
const askingInformation =
  / (?:hvem|hvor|hvordan|hvilke[nt]?|nar|who|where|how (?!about)|which|when|er det lov|er det greit|har (?:vi|jeg) lov|is it ok|is it okay|is it allowed|are we allowed|am i allowed|can i use|kan jeg bruke|kan vi bruke|do we have to|do i have to|ma (?:vi|jeg) ha|finnes det|fins det|is there a|are there any|remind me|minne meg|minn meg|kan noen sende) /;

/** True when words outside the question itself tell of something that happened or is wrong. */
function tellsBeside(told: Told): boolean {
  return hitsOf(told, 'wrong', 'broken', 'happened', 'slip', 'hurt', 'nearly', 'spill', 'psychosocial').some(
    (hit) => (!hit.isDenied || hit.idea === 'wrong') && !isAsked(told, hit),
  );
}

/** What stands in a sentence that asks; of one that begins as a statement, only its last clause does. */
function isAsked({ text, reading, sentences }: Told, { sentence, clause }: Hit): boolean {
  const { tokens } = reading;
  const [first, last] = [sentences.indexOf(sentence), sentences.lastIndexOf(sentence)];
  const ends = text.slice(tokens[last]?.end ?? 0).trimStart();
  const opening = ` ${tokens
    .slice(first, first + 3)
    .map(({ plain }) => plain)
    .join(' ')} `;
  if (startsAsking.test(opening) || asksByVerb.test(opening)) return true;
  if (!ends.startsWith('?')) return false;
  const lastClause = tokens[last]?.clause;
  return clause === lastClause && clause !== tokens[first]?.clause;
}

const asksByVerb =
  /^ (?:er|har|kan|ma|skal|bor|vil|blir|finnes|fins|is|are|can|may|must|do|does|did|should|will|have|has|could|would) /;

/** "Does this count?" alone is a question; with what happened told before it (at `asked` of the plain words) it is a report. */
function tellsBefore(told: Told, asked: number): boolean {
  if (speaksOf(told, 'supposed')) return false;
  const { plain, tokens } = told.reading;
  const words = plain.slice(0, asked).split(' ');
  const before = words.filter((word) => word !== '' && word !== '.').length;
  const asking = told.sentences[before] ?? 0;
  const clause = tokens[before]?.clause ?? 0;
  return hitsOf(told, ...tellingIdeas).some(
    (hit) => hit.sentence !== asking || (hit.clause < clause && hit.to <= before),
  );
}

const tellingIdeas = [
  'happened',
  'acted',
  'hurt',
  'nearly',
  'spill',
  'fall',
  'slip',
  'wrong',
  'damage',
] as const satisfies readonly Idea[];
