import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { mostLetters } from '../understanding/text.ts';
import { healthIn } from './health.ts';
import { numbersIn } from './numbers.ts';
import { originalOffsets } from './offsets.ts';
import { mostRead, type NamedPerson, personsIn } from './persons.ts';
import { postsIn } from './posts.ts';
import { type Told, toldOf } from './told.ts';
import type { FindPersonal, PersonalFinding, PersonalFlag } from './types.ts';

/**
 * What a text says about persons, in the order in which it stands there: names, posts that one person has, addresses and numbers,
 * and their health. Identity numbers, addresses and telephone numbers are found however long the text is, the rest in its first
 * 12,000 letters.
 */
export const findPersonal: FindPersonal = (text, dir) => {
  const whole = text.normalize('NFC');
  const found = findingsIn(whole, partsOf(whole.slice(0, mostRead)), dir);
  return placed(text, found);
};

/** As `findPersonal`, of a text that has been read: posts and health in what was read alone. */
export function personalIn(text: string, told: Told, dir: OpenDirectory): readonly PersonalFinding[] {
  return placed(text, findingsIn(text.normalize('NFC'), [{ told, at: 0 }], dir));
}

/** A piece of a text that was read, and where it begins. */
interface Part {
  readonly told: Told;
  readonly at: number;
}

/** The text in pieces that are read whole, cut between words. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    const piece = text.slice(at, at + mostLetters);
    const cut = at + piece.length < text.length ? piece.search(/\s\S*$/) : piece.length;
    const length = cut > 0 ? cut : piece.length;
    parts.push({ told: toldOf(text.slice(at, at + length)), at });
    at += length;
  }
  return parts;
}

function findingsIn(text: string, parts: readonly Part[], dir: OpenDirectory): readonly PersonalFinding[] {
  const numbers = numbersIn(text);
  const named = without(personsIn(text, dir), numbers);
  const posts = parts.flatMap(({ told, at }) =>
    without(moved(postsIn(told, dir), at), [...numbers, ...named]),
  );
  const persons = [...named, ...posts, ...numbers];
  const health = parts.map(({ told, at }) => {
    const near = persons.filter(({ start, end }) => start < at + told.text.length && at < end);
    const { findings, injured } = healthIn(told, moved(near, -at));
    return { findings: moved(findings, at), injured: [...injured].map((start) => start + at) };
  });
  const injured = new Set(health.flatMap((each) => each.injured));
  const as = (start: number) => (injured.has(start) ? 'injured' : 'other');
  return [
    ...numbers,
    ...named.map((name): PersonalFinding => ({ kind: 'person', ...name, as: as(name.start) })),
    ...posts.map(({ start, end }): PersonalFinding => ({ kind: 'post', start, end, as: as(start) })),
    ...health.flatMap(({ findings }) => findings).flatMap((finding) => beside(text, finding, persons)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A health matter without the person in the midst of its words: of "fikk Kari syre på hånda" it is "syre på hånda". */
function beside(
  text: string,
  finding: PersonalFinding,
  persons: readonly NamedPerson[],
): readonly PersonalFinding[] {
  const inside = persons.filter(({ start, end }) => start < finding.end && finding.start < end);
  const start = Math.max(finding.start, ...inside.map(({ end }) => end));
  const words = text.slice(start, finding.end);
  const left = words.length - words.trimStart().length;
  return words.trim() === '' ? [] : [{ ...finding, start: start + left }];
}

function moved<T extends NamedPerson>(found: readonly T[], by: number): readonly T[] {
  return by === 0 ? found : found.map((each) => ({ ...each, start: each.start + by, end: each.end + by }));
}

/** What does not overlap any of the others. */
function without<T extends NamedPerson>(found: readonly T[], others: readonly NamedPerson[]): readonly T[] {
  if (found.length === 0 || others.length === 0) return found;
  const taken = new Uint8Array(others.reduce((most, { end }) => Math.max(most, end), 0));
  for (const { start, end } of others) taken.fill(1, start, end);
  return found.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
}

/** Findings of the composed text where they stand in the text as it was written. */
function placed(text: string, findings: readonly PersonalFinding[]): readonly PersonalFinding[] {
  if (findings.length === 0) return findings;
  const original = originalOffsets(text);
  return findings.map((finding) => ({
    ...finding,
    start: original(finding.start),
    end: original(finding.end),
    ...(finding.title && { title: { ...finding.title, start: original(finding.title.start) } }),
  }));
}

/** The flags that the findings set: health of somebody who is neither named nor the writer sets none. */
export function flagsOf(findings: readonly PersonalFinding[]): readonly PersonalFlag[] {
  const isPersonal = findings.some(({ kind }) => kind !== 'health');
  const isHealth = findings.some(({ kind, as }) => kind === 'health' && as !== 'other');
  return [
    ...(isPersonal ? (['personal-data'] as const) : []),
    ...(isHealth ? (['health-data'] as const) : []),
  ];
}
