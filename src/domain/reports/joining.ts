import { chainFacts, type Fact, type NewFact } from '../facts.ts';
import type { Instant } from '../time.ts';
import type { Case } from './case.ts';
import { isHidden } from './identity.ts';
import { aliased } from './parties.ts';
import { factOfPhoto, keptPhotos, type Photo } from './photos.ts';
import type { Wording } from './receive.ts';

/** Somebody who comes to a case from outside: who and when. */
export interface Coming {
  readonly by: string;
  readonly at: Instant;
}

/** Somebody who had seen the same, with the words of their own report. */
export interface Contribution extends Coming {
  readonly text: Wording;
  readonly photos: readonly Photo[];
  readonly isConfidential: boolean;
  readonly entryId: string;
}

type Decided = { readonly case: Case; readonly facts: readonly Fact[] };

/**
 * Somebody opens a case with its receipt code, and is from then on what the reporter is to it: hidden too, when the reporter
 * is. The caller has checked the code.
 */
export function openWithReceipt(theCase: Case, { by, at }: Coming): Decided {
  const { readers, reporter, confidential, deeds } = theCase;
  const isNameless = isHidden(theCase, reporter);
  return chained(
    {
      ...theCase,
      readers: [...readers, by],
      confidential: isNameless ? withPerson(confidential, by) : confidential,
      deeds: [...deeds, { action: openedWithReceipt, by, at }],
    },
    by,
    (alias) => [{ type: 'receipt-opened', at, by: alias, data: {} }],
  );
}

/** What is noted of an opening; it is how somebody is known who could read the case until a new code was given out. */
export const openedWithReceipt = 'open-with-receipt';

/** True for somebody who opened the case with a code that does not count any more. */
export function hasLostReceipt({ deeds, readers, reporter }: Case, person: string): boolean {
  const isReporting = reporter === person || readers.includes(person);
  return !isReporting && deeds.some(({ action, by }) => action === openedWithReceipt && by === person);
}

/** Adds the words of somebody who had seen the same. The caller has checked that the case is open and was offered. */
export function join(
  theCase: Case,
  { by, at, text, photos, isConfidential, entryId }: Contribution,
): Decided {
  const { contributors, confidential, entries, deeds } = theCase;
  return chained(
    {
      ...theCase,
      contributors: withPerson(contributors, by),
      confidential: isConfidential ? withPerson(confidential, by) : confidential,
      photos: [...theCase.photos, ...photos],
      entries: [...entries, { id: entryId, kind: 'contribution', by, at, text: text.id }],
      deeds: [...deeds, { action: 'join', by, at }],
    },
    by,
    (alias) => [
      {
        type: 'report-joined',
        at,
        by: alias,
        data: { text: `${text.id} ${text.digest}`, photos: keptPhotos(photos).map(factOfPhoto) },
      },
      ...(isConfidential ? [identityHidden(alias, at)] : []),
    ],
  );
}

/** The fact that somebody's name is hidden from everybody else in the case. */
export function identityHidden(alias: string, at: Instant): NewFact {
  return { type: 'identity-hidden', at, by: alias, data: {} };
}

function chained(theCase: Case, by: string, factsOf: (alias: string) => readonly NewFact[]): Decided {
  const { alias, parties } = aliased(theCase.parties, by, isHidden(theCase, by));
  const { facts, head } = chainFacts(theCase.id, theCase.chain, factsOf(alias));
  return { case: { ...theCase, parties, chain: head }, facts };
}

function withPerson(people: readonly string[], person: string): readonly string[] {
  return people.includes(person) ? people : [...people, person];
}
