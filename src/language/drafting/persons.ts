import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { fold } from '../../domain/organisation/spelling.ts';
import type { Title } from '../../domain/reports/personal.ts';
import { everydayWords } from '../understanding/vocabulary/ordinary.ts';
import { hurtNamesIn } from './hurtNames.ts';
import { isGenitive, isKnownWord, isMisspelt, type Known, knownOf } from './knownNames.ts';
import { titleBefore } from './titled.ts';
import {
  eponyms,
  givenNames,
  otherNames,
  personVerbs,
  thingWords,
  titles,
  wordsToo,
} from './vocabulary/personNames.ts';

/** A person named in a text, as for `text.slice(start, end)`. */
export interface NamedPerson {
  readonly start: number;
  readonly end: number;
  readonly title?: Title;
  readonly isGenitive?: boolean;
}

interface Word {
  readonly raw: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** True at the beginning of a sentence, where a capital says nothing. */
  readonly opens: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** The longest text that names are looked for in; a form takes no longer one. */
export const mostRead = 12_000;
const longestName = 4;

/**
 * The persons that a text names: those of the directory, and others by the shape of their names. What is a room, building,
 * firm, product, month or town is none, also when it is called after somebody.
 */
export function personsIn(text: string, dir: OpenDirectory): readonly NamedPerson[] {
  const names = knownOf(dir);
  const read = text.slice(0, mostRead);
  const words = wordsOf(read);
  const found: NamedPerson[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = nameAt(names, words, at);
    const [first, last] = [words[at], words[at + length - 1]];
    if (length === 0 || first === undefined || last === undefined) continue;
    found.push({ start: first.start, end: last.end, isGenitive: isGenitive(names, last.folded) });
    at += length - 1;
  }
  const hurt = hurtNamesIn(read, (word) => isKnownWord(names, word)).filter(
    (each) => !found.some(({ start, end }) => start < each.end && each.start < end),
  );
  return [...found, ...hurt].map((each) => titled(read, each)).toSorted((a, b) => a.start - b.start);
}

function titled(text: string, { start, end, isGenitive }: NamedPerson): NamedPerson {
  const title = titleBefore(text, start);
  return { start, end, ...(title && { title }), ...(isGenitive === true && { isGenitive }) };
}

function wordsOf(text: string): readonly Word[] {
  let last = 0;
  const isShouted = text.length > 20 && text === text.toUpperCase();
  return [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}]*)*/gu)].map((match) => {
    const gap = text.slice(last, match.index);
    const opens = last === 0 || /[.!?\n:•]\s*["«“(]?$/u.test(gap);
    last = match.index + match[0].length;
    const raw = match[0].replace(/['’]s?$/u, '');
    return {
      raw,
      folded: fold(raw),
      start: match.index,
      end: match.index + raw.length,
      isCapital: !isShouted && /^\p{Lu}\p{Ll}/u.test(raw),
      opens,
      gap,
    };
  });
}

/** How many words from here on are the name of a person; 0 for none. */
function nameAt(names: Known, words: readonly Word[], at: number): number {
  const known = knownName(names, words, at);
  if (known > 0) return known;
  const first = words[at];
  if (first === undefined || !first.isCapital || isThing(names, words, at)) return 0;
  if (isEponym(words, at)) return 0;
  const run = capitalsFrom(names, words, at);
  if (isThingRun(words, at)) return 0;
  if (isShapedAsName(names, words, at, run)) return run;
  return isSingleName(names, words, at) ? 1 : 0;
}

/** A whole name of the directory, also in small letters and in the genitive. */
function knownName({ whole }: Known, words: readonly Word[], at: number): number {
  let key = '';
  let longest = 0;
  for (let length = 1; length <= longestName; length += 1) {
    const word = words[at + length - 1];
    if (word === undefined || (length > 1 && !/^[ \u00a0]?-?$/u.test(word.gap))) break;
    for (const form of [word.folded, word.folded.replace(/s$/, '')]) {
      if (length > 1 && whole.has(`${key}${form}`)) longest = length;
    }
    key += `${word.folded} `;
  }
  return longest;
}

function capitalsFrom(names: Known, words: readonly Word[], at: number): number {
  let length = 1;
  while (length < longestName) {
    const word = words[at + length];
    if (word === undefined || !/^(?:[ \u00a0]|\. )$/u.test(word.gap)) break;
    if (word.gap === '. ' && (words[at + length - 1]?.raw.length ?? 0) > 1) break;
    const joints = jointsAt(words, at + length);
    const isInitial = /^\p{Lu}$/u.test(word.raw);
    const isName = word.isCapital && !isThing(names, words, at + length);
    if (joints === 0 && !isInitial && !isName) break;
    length += joints + 1;
  }
  return length;
}

/** How many small words join a name here: "van der Berg". */
function jointsAt(words: readonly Word[], at: number): number {
  const isJoint = (word: Word | undefined) =>
    word !== undefined && /^(?:van|von|der|den|de|da|di|dos|el|al|bin|ben|le|la|af)$/u.test(word.raw);
  const count = isJoint(words[at]) ? (isJoint(words[at + 1]) ? 2 : 1) : 0;
  return words[at + count]?.isCapital === true ? count : 0;
}

function isThing({ things, given, family }: Known, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || otherNames.has(word.folded)) return true;
  if (given.has(word.folded) || family.has(word.folded)) return false;
  if (things.has(word.folded) || thingWords.has(word.folded)) return true;
  return (
    /(?:bygget|bygningen|huset|hallen|salen|rommet|laben|laboratoriet|verkstedet|senteret|gata|veien|lab|sal|rom|bygg|hall)$/.test(
      word.raw.toLowerCase(),
    ) && word.raw.length > 6
  );
}

/** "Møterom Higgs", "the Marie Curie room", "Nansen Center". */
function isThingRun(words: readonly Word[], at: number): boolean {
  let end = at + 1;
  while (
    words[end]?.isCapital === true &&
    words[end]?.gap === ' ' &&
    !thingWords.has(words[end]?.folded ?? '')
  )
    end += 1;
  const isBeside = (word: Word | undefined, gap: string | undefined) =>
    word !== undefined && thingWords.has(word.folded) && /^[ -]$/.test(gap ?? '');
  return isBeside(words[at - 1], words[at]?.gap) || isBeside(words[end], words[end]?.gap);
}

/** "Karl Fischer-titrering". */
function isEponym(words: readonly Word[], at: number): boolean {
  const spelt = `${words[at]?.folded ?? ''} ${words[at + 1]?.folded ?? ''}`;
  return eponyms.some((eponym) => spelt.startsWith(eponym));
}

/** A given name, also of two parts and in the Norwegian genitive: "Anne-Marie", "Olas". */
function isGiven({ given }: Known, { folded, raw }: Word): boolean {
  const [first = ''] = folded.split(' ');
  const isName = (form: string) => given.has(form) || givenNames.has(form);
  return [first, first.replace(/s$/, '')].some(isName) || isByname(isName, raw);
}

/** "Heise-Anders": a name that others gave him. */
function isByname(isName: (form: string) => boolean, raw: string): boolean {
  const last = /-(\p{Lu}\p{Ll}{2,})$/u.exec(raw)?.[1] ?? '';
  const folded = fold(last);
  return last !== '' && isName(folded) && !wordsToo.has(folded) && !otherNames.has(folded);
}

/** Two capitalised words, or a name and an initial: "Jonas Berg", "Kari O.". */
function isShapedAsName(names: Known, words: readonly Word[], at: number, run: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (run < 2 || first === undefined || second === undefined) return false;
  if (isGiven(names, first)) return true;
  if (/^\p{Lu}$/u.test(second.raw)) return !first.opens && !isOrdinary(first);
  if (first.opens && (isOrdinary(first) || titles.has(first.folded))) return false;
  if (isOrdinary(second) && !names.family.has(second.folded)) return false;
  return !isOrdinary(first) && first.raw.length > 1;
}

function isOrdinary({ folded }: Word): boolean {
  return everydayWords.has(folded) || titles.has(folded) || personVerbs.has(folded);
}

/** A given name alone, or any name after a title or beside a verb of persons. */
function isSingleName(names: Known, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.raw.length < 2) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  const isTitled =
    before !== undefined && titles.has(before.folded) && /^(?:\.? |, )$/.test(word.gap) && !word.opens;
  const isDotted =
    before !== undefined && /^(?:dr|prof|mr|mrs|ms)$/.test(before.folded) && word.gap.length <= 2;
  if ((isTitled || isDotted) && !isOrdinary(word)) return true;
  const isActing = after !== undefined && personVerbs.has(after.folded) && after.gap === ' ';
  if (isGiven(names, word)) {
    if (!wordsToo.has(word.folded)) return !word.opens || isActing || !everydayWords.has(word.folded);
    return word.opens ? isActing && !everydayWords.has(word.folded) : !monthNames.has(word.folded);
  }
  const isFamily = names.family.has(word.folded) && !everydayWords.has(word.folded);
  if (isFamily) return !word.opens || isActing;
  return (
    isActing &&
    !placeVerbs.has(after.folded) &&
    !isKnownWord(names, word.raw) &&
    isMisspelt(names, word.folded)
  );
}

/** Verbs of which a town or a thing is the subject as well. */
const placeVerbs = new Set(
  'er is var was har has had ble kom came gikk went fikk got left tok lost'.split(' '),
);

const monthNames = new Set(['may', 'june', 'august', 'april', 'jan', 'mark', 'may', 'max', 'said']);
