/**
 * What a text can say about a person. `post`: a post that only one person has ("the head of physics"). `health`: a health matter of
 * somebody who is named or can be recognised, or the writer's own diagnosis, pregnancy or sick leave.
 * Source: 001 "Make sure the necessary documentation is available".
 */
export const findingKinds = ['person', 'post', 'email', 'phone', 'identity-number', 'health'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something in a text about a person, as for `text.slice(start, end)`, and what the person is in the text. */
export interface Finding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly as: 'injured' | 'other' | 'reporter';
  /** What a person is called before the name. */
  readonly title?: Title;
  /** True for a name that is known to be in the genitive. */
  readonly isGenitive?: boolean;
}

/**
 * What a person is called right before the name, from `start`: "student", "my supervisor". It is kept where the sentence holds without
 * the name ("my supervisor drove him"): `kept` are its own words then, and null where it goes with the name.
 */
export interface Title {
  readonly start: number;
  readonly kept: string | null;
}

/** What neutral words can stand for. Those of people are told apart by letters where a text speaks of several. */
export type Neutral = Finding['as'] | Exclude<FindingKind, 'person'>;

/** A place in a text where neutral words can stand. Places of one text are in order and never overlap. */
export interface Spot {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly words: string;
  readonly neutral: Neutral;
  /** 'A', 'B' … for the people of whom the same neutral words would be said; null where there is one alone. */
  readonly letter: string | null;
  /** True where the words say whose something is: "Karis". */
  readonly isPossessive: boolean;
  /** What the person is called in the text, which is said instead of the name; null where there is nothing of the kind. */
  readonly title: string | null;
}

/** A text with what was found in it. */
export interface Searched {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Where neutral words can stand in texts that belong together, text by text: one person has the same letter in all of them, by
 * full name or by a part of it. Findings that overlap are one place; those outside of their text are left out. `isName` knows
 * names, so that "Karis" is told from "Jens".
 *
 * What is told of the health of somebody who is named needs no other words: it is about nobody any more once the name is gone, and
 * it is what the report is about. Health told of somebody without a name (`other`) keeps its own words to be decided about.
 */
export function spotsIn(
  texts: readonly Searched[],
  isName: (word: string) => boolean = () => false,
): readonly (readonly Spot[])[] {
  const named = new Set(texts.flatMap(({ findings }) => findings.filter(isSomebody).map(({ as }) => as)));
  const merged = texts.map(({ text, findings }) => {
    const wanted = findings.filter(({ kind, as }) => kind !== 'health' || as === 'other' || !named.has(as));
    return apart(text, wanted).map((each) => placeOf(text, each, isName));
  });
  const people = peopleIn(merged.flat());
  return merged.map((places) => places.map((place) => lettered(place, people)));
}

function isSomebody({ kind }: { readonly kind: FindingKind }): boolean {
  return kind === 'person' || kind === 'post';
}

/** The text with neutral words at every spot; between the spots nothing changes. A sentence still begins with a capital. */
export function neutralised(text: string, spots: readonly Spot[], wordsFor: (spot: Spot) => string): string {
  let end = 0;
  const parts = spots.map((spot) => {
    const before = text.slice(end, spot.start);
    end = spot.end;
    const words = wordsFor(spot);
    return before + (beginsSentence(text, spot.start) ? capitalised(words) : words);
  });
  return parts.join('') + text.slice(end);
}

/** The kinds of what stands at the spots, each once, in the order of the table. */
export function kindsAt(spots: readonly Spot[]): readonly FindingKind[] {
  return findingKinds.filter((kind) => spots.some((spot) => spot.kind === kind));
}

/** A finding with all the words that go when it goes. */
interface Whole extends Finding {
  /** The name, or what else was found, alone. */
  readonly name: string;
  readonly isPossessive: boolean;
}

/** Findings in order; those that overlap become one, of the kind of the first and longest, and so do a post and the name after it. */
function apart(text: string, findings: readonly Finding[]): readonly Whole[] {
  const inside = findings.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const found: Whole[] = [];
  const whole = inside.map((each) => wholeOf(text, each));
  for (const next of whole.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = found.at(-1);
    if (last !== undefined && isPostOf(text, last, next)) found[found.length - 1] = holding(next, last.start);
    else if (last === undefined || next.start >= last.end) found.push(next);
    else found[found.length - 1] = { ...last, end: Math.max(last.end, next.end) };
  }
  return found;
}

/** "Instituttlederen Kari Osmark" is one person. */
function isPostOf(text: string, post: Whole, name: Whole): boolean {
  if (post.kind !== 'post' || name.kind !== 'person') return false;
  return name.start < post.end || text.slice(post.end, name.start) === ' ';
}

function holding(name: Whole, start: number): Whole {
  return { ...name, start, title: { start, kept: null } };
}

function wholeOf(text: string, finding: Finding): Whole {
  const { kind, start, end, title } = finding;
  const name = text.slice(start, end);
  if (kind !== 'person') return { ...finding, name, isPossessive: false };
  const tail = possessiveTail(text, finding);
  const from = title !== undefined && title.start >= 0 && title.start < start ? title.start : start;
  return {
    ...finding,
    name,
    start: from,
    end: end + tail.length,
    isPossessive: tail !== '',
  };
}

/** What makes a name a genitive after it: "Tran’s", "Jens’", "Tran sin". */
function possessiveTail(text: string, { start, end }: Finding): string {
  const after = text.slice(end, end + 8);
  const mark = /^['’]s(?!\p{L})|^ (?:sin|si|sitt|sine)(?= \p{L})/u.exec(after)?.[0];
  if (mark !== undefined) return mark;
  const endsSo = /[sxz]$/iu.test(text.slice(start, end)) && !/['’]/u.test(text[start - 1] ?? '');
  return endsSo ? (/^['’](?= \p{L})/u.exec(after)?.[0] ?? '') : '';
}

interface Place extends Spot {
  readonly name: string;
}

function placeOf(text: string, whole: Whole, isName: (word: string) => boolean): Place {
  const { kind, start, end, as, name, title, isPossessive } = whole;
  const isInflected = kind === 'person' && (whole.isGenitive === true || isGenitive(name, isName));
  return {
    kind,
    start,
    end,
    words: text.slice(start, end),
    neutral: kind === 'person' ? as : kind,
    letter: null,
    isPossessive: isPossessive || isInflected,
    title: kind === 'person' ? (title?.kept ?? null) : null,
    name: isInflected ? name.replace(/['’]?s$/u, '') : name,
  };
}

/** "Karis", "Kari's" where Kari is a name and Karis is none. */
function isGenitive(words: string, isName: (word: string) => boolean): boolean {
  const last = /(\p{L}+)(['’]?)s$/u.exec(words);
  if (last === null) return false;
  const [, base = '', mark] = last;
  return mark !== '' || (isName(base) && !isName(`${base}s`));
}

interface Somebody {
  neutral: Neutral;
  readonly names: string[][];
  /** True where the neutral words stand for them somewhere. */
  isUntitled: boolean;
}

/** The people of the places in the order of their first mention; parts of a name belong to the fullest one. */
function peopleIn(places: readonly Place[]): readonly Somebody[] {
  const people: Somebody[] = [];
  for (const place of places.filter(isSomebody)) {
    const name = nameOf(place);
    const isUntitled = place.title === null;
    const known = people.find(({ names }) => names.some((each) => isSame(each, name)));
    if (known === undefined) people.push({ neutral: place.neutral, names: [name], isUntitled });
    else {
      known.names.push(name);
      known.isUntitled ||= isUntitled;
      if (place.neutral === 'injured') known.neutral = 'injured';
    }
  }
  return people;
}

function lettered(place: Place, people: readonly Somebody[]): Spot {
  const { name: own, ...spot } = place;
  if (!isSomebody(spot)) return spot;
  const name = nameOf(place);
  const somebody = people.find(({ names }) => names.some((known) => isSame(known, name)));
  const neutral = somebody?.neutral ?? spot.neutral;
  if (spot.title !== null) return { ...spot, neutral };
  const alike = people.filter((each) => each.neutral === neutral && each.isUntitled);
  const at = somebody ? alike.indexOf(somebody) : -1;
  return { ...spot, neutral, letter: alike.length > 1 && at >= 0 ? letterAt(at) : null };
}

/** 'A' … 'Z', 'AA' … */
function letterAt(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterAt(Math.floor(at / 26) - 1) + last;
}

function nameOf({ name }: Place): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [name.toLowerCase()];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.every((part) => b.includes(part)) || b.every((part) => a.includes(part));
}

/** A sentence begins after the end of another, on a line of its own and in a list; "dr.", "kl." and "e.g." end none. */
function beginsSentence(text: string, start: number): boolean {
  const before = text
    .slice(Math.max(0, start - 40), start)
    .replace(/[\s"'«“(]+$/u, (gap) => (gap.includes('\n') ? '\n' : ' '));
  if (before.trim() === '' && start < 40) return true;
  if (/\n(?:\s*(?:[-*•–]|\d{1,2}[.)])\s*)?$/u.test(before) || /^\s*(?:[-*•–]|\d{1,2}[.)])\s+$/u.test(before))
    return true;
  return /[.!?…]\s$/u.test(before) && !shortening.test(before);
}

const shortening =
  /(?:^|[^\p{L}])(?:dr|prof|mr|mrs|ms|kl|ca|nr|tlf|bl\.a|f\.eks|m\.m|dvs|inkl|ev|evt|jf|osv|e\.g|i\.e|incl|vs|no|st)\.\s$/iu;

function capitalised(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
