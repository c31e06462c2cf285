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
 * it is what the report is about.
 */
export function spotsIn(
  texts: readonly Searched[],
  isName: (word: string) => boolean = () => false,
): readonly (readonly Spot[])[] {
  const named = new Set(texts.flatMap(({ findings }) => findings.filter(isSomebody).map(({ as }) => as)));
  const merged = texts.map(({ text, findings }) => {
    const wanted = findings.filter(({ kind, as }) => kind !== 'health' || !named.has(as));
    return apart(text, wanted).map((each) => placeOf(text, each, isName));
  });
  const people = peopleIn(merged.flat());
  return merged.map((spots) => spots.map((spot) => lettered(spot, people)));
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

/** Findings in order; those that overlap become one, of the kind of the first and longest. */
function apart(text: string, findings: readonly Finding[]): readonly Finding[] {
  const inside = findings.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const found: Finding[] = [];
  for (const next of inside.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = found.at(-1);
    if (last === undefined || next.start >= last.end) found.push(next);
    else found[found.length - 1] = { ...last, end: Math.max(last.end, next.end) };
  }
  return found;
}

function placeOf(text: string, { kind, start, end, as }: Finding, isName: (word: string) => boolean): Spot {
  const words = text.slice(start, end);
  return {
    kind,
    start,
    end,
    words,
    neutral: kind === 'person' ? as : kind,
    letter: null,
    isPossessive: kind === 'person' && isGenitive(words, isName),
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
  readonly neutral: Neutral;
  readonly names: readonly string[][];
}

/** The people of the spots in the order of their first mention; parts of a name belong to the fullest one. */
function peopleIn(spots: readonly Spot[]): readonly Somebody[] {
  const people: { neutral: Neutral; names: string[][] }[] = [];
  for (const spot of spots.filter(isSomebody)) {
    const name = nameOf(spot);
    const known = people.find(({ names }) => names.some((each) => isSame(each, name)));
    if (known === undefined) people.push({ neutral: spot.neutral, names: [name] });
    else {
      known.names.push(name);
      if (spot.neutral === 'injured') known.neutral = 'injured';
    }
  }
  return people;
}

function lettered(spot: Spot, people: readonly Somebody[]): Spot {
  if (!isSomebody(spot)) return spot;
  const name = nameOf(spot);
  const own = people.find(({ names }) => names.some((known) => isSame(known, name)));
  const neutral = own?.neutral ?? spot.neutral;
  const alike = people.filter((each) => each.neutral === neutral);
  const at = own ? alike.indexOf(own) : -1;
  return { ...spot, neutral, letter: alike.length > 1 && at >= 0 ? letterAt(at) : null };
}

/** 'A' … 'Z', 'AA' … */
function letterAt(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterAt(Math.floor(at / 26) - 1) + last;
}

function nameOf({ words, isPossessive }: Spot): string[] {
  const base = isPossessive ? words.replace(/['’]?s$/u, '') : words;
  return base.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [base.toLowerCase()];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.every((part) => b.includes(part)) || b.every((part) => a.includes(part));
}

function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:\n]\s*)["'«“(]?$/u.test(text.slice(Math.max(0, start - 20), start));
}

function capitalised(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
