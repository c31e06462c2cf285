import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { healthIn } from './health.ts';
import { numbersIn } from './numbers.ts';
import { personsIn } from './persons.ts';
import { postsIn } from './posts.ts';
import { type Told, toldOf } from './told.ts';
import type { FindPersonal, PersonalFinding, PersonalFlag } from './types.ts';

/** What a text says about persons: names, posts that one person has, addresses and numbers, and their health. */
export const findPersonal: FindPersonal = (text, dir) => personalIn(text, toldOf(text), dir);

/** As `findPersonal`, of a text that has been read. */
export function personalIn(text: string, told: Told, dir: OpenDirectory): readonly PersonalFinding[] {
  const numbers = numbersIn(text);
  const free = <T extends { readonly start: number; readonly end: number }>(found: readonly T[]) =>
    found.filter(({ start, end }) => !numbers.some((other) => start < other.end && other.start < end));
  const named = free(personsIn(text, dir));
  const posts = free(postsIn(told, dir)).filter(
    ({ start, end }) => !named.some((person) => start < person.end && person.start < end),
  );
  const { findings, injured } = healthIn(told, [...named, ...posts, ...numbers]);
  const as = (start: number) => (injured.has(start) ? 'injured' : 'other');
  return [
    ...numbers,
    ...named.map(({ start, end }): PersonalFinding => ({ kind: 'person', start, end, as: as(start) })),
    ...posts.map(({ start, end }): PersonalFinding => ({ kind: 'post', start, end, as: as(start) })),
    ...findings,
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The flags that the findings set. */
export function flagsOf(findings: readonly PersonalFinding[]): readonly PersonalFlag[] {
  const isPersonal = findings.some(({ kind }) => kind !== 'health');
  const isHealth = findings.some(({ kind }) => kind === 'health');
  return [
    ...(isPersonal ? (['personal-data'] as const) : []),
    ...(isHealth ? (['health-data'] as const) : []),
  ];
}
