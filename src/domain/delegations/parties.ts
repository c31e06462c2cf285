import type { PersonId } from '../organisation/types.ts';

/** The alias under which the chain of facts names each person: p1, p2 … in the order in which they came in. */
export type Parties = Readonly<Record<string, PersonId>>;

/** The parties with these people among them. */
export function withParties(known: Parties, people: readonly PersonId[]): Parties {
  const parties: Record<string, PersonId> = { ...known };
  for (const person of people) {
    if (!Object.values(parties).includes(person)) parties[`p${Object.keys(parties).length + 1}`] = person;
  }
  return parties;
}

/** A person's alias; '' for somebody who is no party. */
export function aliasOf(parties: Parties, person: PersonId): string {
  return Object.entries(parties).find(([, id]) => id === person)?.[0] ?? '';
}
