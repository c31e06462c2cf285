import { chainFacts, type Fact, type NewFact } from '../facts.ts';
import type { Instant } from '../time.ts';
import type { Case, ContributorReceipt, Entry } from './case.ts';
import { isHidden } from './identity.ts';
import { aliased } from './parties.ts';
import type { FindingKind } from './personal.ts';
import { factOfPhoto, keptPhotos, type Photo } from './photos.ts';
import type { Wording } from './receive.ts';
import { isContributor, isReporter } from './tellers.ts';

/** Somebody who comes to a case from outside: who and when. */
export interface Coming {
  readonly by: string;
  readonly at: Instant;
}

/** Somebody who had seen the same, with the words of their own report. */
export interface Contribution extends Coming {
  readonly text: Wording;
  readonly photos: readonly Photo[];
  /** What about persons they left out of their words, by kind alone. */
  readonly withheld: readonly FindingKind[];
  readonly isConfidential: boolean;
  /** Their receipt code, when one is given out at once. */
  readonly receipt: GivenCode | null;
  readonly entryId: string;
}

/** A receipt code that was given out: its digest, and the text that holds it for its owner. */
export type GivenCode = Pick<ContributorReceipt, 'digest' | 'text'>;

type Decided = { readonly case: Case; readonly facts: readonly Fact[] };

/** Whose receipt code this is: the reporter's, or that of somebody who added their words; null for no code of the case. */
export function ownerOfCode({ receipt, reporter, contributorReceipts }: Case, digest: string): string | null {
  if (receipt === digest) return reporter;
  return contributorReceipts.find((each) => each.digest === digest)?.of ?? null;
}

/**
 * Somebody opens a case with a receipt code, and is from then on what its owner is to the case: hidden too, when the owner is.
 * The caller has checked the code. Null for somebody who has that place already, or a better one.
 */
export function openWithReceipt(
  theCase: Case,
  { by, at, owner }: Coming & { readonly owner: string },
): Decided | null {
  const { readers, confidential, contributorReceipts, deeds } = theCase;
  if (isReporter(theCase, by)) return null;
  const isReporters = isReporter(theCase, owner);
  if (!isReporters && isContributor(theCase, by)) return null;
  const opened = isReporters
    ? { readers: [...readers, by] }
    : {
        contributorReceipts: contributorReceipts.map((each) =>
          each.of === owner ? { ...each, readers: [...each.readers, by] } : each,
        ),
      };
  return chained(
    {
      ...theCase,
      ...opened,
      confidential: isHidden(theCase, owner) ? withPerson(confidential, by) : confidential,
      deeds: [...deeds, { action: openedWithReceipt, by, at }],
    },
    by,
    (alias) => [{ type: 'receipt-opened', at, by: alias, data: {} }],
  );
}

/** The codes of those who added their words, with a new one for this contributor. Whoever came by the one before is out. */
export function renewed(
  { contributorReceipts }: Case,
  by: string,
  code: GivenCode,
): readonly ContributorReceipt[] {
  const known = contributorReceipts.find(({ of, readers }) => of === by || readers.includes(by));
  if (known === undefined) return [...contributorReceipts, { ...code, of: by, readers: [] }];
  const kept = known.readers.filter((reader) => reader === by);
  return contributorReceipts.map((each) =>
    each === known ? { ...code, of: known.of, readers: kept } : each,
  );
}

/** What is noted of an opening; it is how somebody is known who could read the case until a new code was given out. */
export const openedWithReceipt = 'open-with-receipt';

/** True for somebody who opened the case with a code that does not count any more. */
export function hasLostReceipt(theCase: Case, person: string): boolean {
  const hasOpened = theCase.deeds.some(({ action, by }) => action === openedWithReceipt && by === person);
  return hasOpened && !isReporter(theCase, person) && !isContributor(theCase, person);
}

/** Adds the words of somebody who had seen the same. The caller has checked that the case is open and was offered. */
export function join(
  theCase: Case,
  { by, at, text, photos, withheld, isConfidential, receipt, entryId }: Contribution,
): Decided {
  const { contributors, confidential, entries, deeds } = theCase;
  const told: Entry = {
    id: entryId,
    kind: 'contribution',
    by,
    at,
    text: text.id,
    ...(photos.length > 0 && { photos: photos.map(({ id }) => id) }),
    ...(withheld.length > 0 && { withheld }),
  };
  return chained(
    {
      ...theCase,
      contributors: withPerson(contributors, by),
      confidential: isConfidential ? withPerson(confidential, by) : confidential,
      photos: [...theCase.photos, ...photos],
      entries: [...entries, told],
      contributorReceipts: receipt ? renewed(theCase, by, receipt) : theCase.contributorReceipts,
      deeds: [...deeds, { action: 'join', by, at }],
    },
    by,
    (alias) => [
      {
        type: 'report-joined',
        at,
        by: alias,
        data: { text: `${text.id} ${text.digest}`, withheld, photos: keptPhotos(photos).map(factOfPhoto) },
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
