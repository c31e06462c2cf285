import type { Door } from '../../domain/reports/routing.ts';
import { countingIn } from './counts.ts';
import type { ReadingCode } from './reasons.ts';
import { signIn } from './signs.ts';
import { hitsOf, speaksOf, type Told, wordsAt } from './told.ts';
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

/** A greeting, thanks, or the beginning of something: "hi, I wanted to report". */
function isUnfinished(told: Told): boolean {
  const { tokens } = told.reading;
  if (speaksOf(told, 'wrong', 'wish', 'damage', 'spill')) return tokens.length < 2;
  const small = hitsOf(told, 'thanks', 'reporting', 'starting');
  if (small.length === 0) return tokens.length < fewestWords;
  const spent = new Set(
    small.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  return tokens.length - spent.size < fewestWords;
}

/** A question is a report only where it wishes for something or tells what is wrong beside. */
function asksOnly(told: Told): boolean {
  const { reading } = told;
  if (!reading.isQuestion && !startsAsking.test(reading.plain)) return false;
  if (askingInformation.test(reading.plain)) return !tellsBeside(told);
  if (speaksOf(told, 'wish', 'mending')) return false;
  return !speaksOf(told, 'wrong', 'happened', 'hurt') || !tellsBeside(told);
}

/** What a question of information begins with, in the plain words of the text. */
const startsAsking =
  /^ (?:(?:hei|hi|hello|hallo|verne|og|and|men|but|please|ok|okay) (?:\. )?)*(?:hvem|hva|hvor|hvordan|hvilke[nt]?|nar|hvorfor|who|what|where|how|which|when|why|kan du|kunne du|can you|could you|remind|minn meg|er det lov|do i|am i|is it|are we|does) /;
const askingInformation =
  / (?:hvem|hva|hvor|hvordan|hvilke[nt]?|nar|who|what|where|how|which|when|er det lov|er det greit|har (?:vi|jeg) lov|is it ok|is it okay|is it allowed|are we allowed|am i allowed|can i use|kan jeg bruke|kan vi bruke|do we have to|do i have to|ma (?:vi|jeg) ha|trenger (?:vi|jeg)|finnes det|fins det|is there a|are there any|remind me|minne meg|minn meg|can you|could you|kan du|kunne du) /;

/** True when a sentence that asks nothing tells of something that happened or is wrong. */
function tellsBeside(told: Told): boolean {
  const asked = new Set(
    told.reading.tokens.flatMap((_, at) => (isAskedAt(told, at) ? [told.sentences[at] ?? 0] : [])),
  );
  return hitsOf(told, 'wrong', 'happened', 'hurt', 'nearly', 'spill').some(
    ({ sentence, isDenied, idea }) => !asked.has(sentence) && (!isDenied || idea === 'wrong'),
  );
}

/** The sentence that this word stands in ends with a question mark. */
function isAskedAt({ text, reading, sentences }: Told, at: number): boolean {
  const sentence = sentences[at] ?? 0;
  const last = sentences.lastIndexOf(sentence);
  return text
    .slice(reading.tokens[last]?.end ?? 0)
    .trimStart()
    .startsWith('?');
}

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
