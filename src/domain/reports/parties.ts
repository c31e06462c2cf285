import type { Case } from './case.ts';

type Parties = Case['parties'];

/**
 * The alias under which the chain of facts names a person, made when there is none. Whoever hides their name has one alias for
 * what they do namelessly ("h1") and another for what they do by name ("p1"), so that the chain does not tie the two.
 */
export function aliased(
  known: Parties,
  person: string,
  isHidden = false,
): { readonly alias: string; readonly parties: Parties } {
  const series = isHidden ? 'h' : 'p';
  const own = Object.keys(known).filter((alias) => alias.startsWith(series));
  const found = own.find((alias) => known[alias] === person);
  if (found !== undefined) return { alias: found, parties: known };
  const alias = `${series}${own.length + 1}`;
  return { alias, parties: { ...known, [alias]: person } };
}

/** The parties with all of these people, by name. */
export function withParties(known: Parties, people: readonly string[]): Parties {
  return people.reduce((parties, person) => aliased(parties, person).parties, known);
}
