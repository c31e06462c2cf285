import { chainFacts, emptyChain, type Fact, type NewFact } from '../facts.ts';
import type { PersonId, UnitId } from '../organisation/types.ts';
import type { Day, Instant } from '../time.ts';
import { type Delegation, otherSide, type Side, type Terms } from './delegation.ts';
import { aliasOf, withParties } from './parties.ts';
import type { TermsTexts } from './terms.ts';

/** A delegation that is asked for or proposed. The wish has been checked with `beginProblems`. */
export interface Beginning {
  readonly id: string;
  readonly side: Side;
  readonly by: PersonId;
  /** The absent line manager for whom a substitute proposes it. */
  readonly insteadOf: PersonId | null;
  readonly unit: UnitId;
  /** The unit's line manager of the day, as appointed. */
  readonly delegator: PersonId;
  readonly delegate: PersonId;
  readonly terms: Terms;
  readonly texts: TermsTexts;
  /** The delegation that it is to take the place of, by id. */
  readonly replaces: string | null;
  readonly at: Instant;
  readonly on: Day;
}

/**
 * Makes the delegation of a request (by the employee) or a proposal (by the manager). Whoever asks signs with it; it waits
 * for the other side's signature and counts for nothing until then.
 */
export function begin(beginning: Beginning): {
  readonly delegation: Delegation;
  readonly facts: readonly Fact[];
} {
  const { id, side, by, insteadOf, at, on, terms } = beginning;
  const signature = { by, at, on, insteadOf, revision: 1 };
  const parties = withParties({}, [by, beginning.delegator, beginning.delegate]);
  const unchained: Omit<Delegation, 'chain'> = {
    id,
    number: null,
    state: `awaiting-${otherSide(side)}`,
    unit: beginning.unit,
    delegator: beginning.delegator,
    delegate: beginning.delegate,
    delegateUnit: null,
    askedBy: side,
    terms,
    revision: 1,
    signatures: {
      manager: side === 'manager' ? signature : null,
      delegate: side === 'delegate' ? signature : null,
    },
    inForceFrom: null,
    nextReviewOn: terms.reviewOn,
    closing: null,
    reason: null,
    replaces: beginning.replaces,
    successor: null,
    reports: [],
    confirmations: [],
    archiveReference: null,
    begunAt: at,
    waitingSince: on,
    deeds: [{ action: side === 'manager' ? 'propose' : 'request', by, at }],
    parties,
  };
  const fact: NewFact = {
    type: side === 'manager' ? 'delegation-proposed' : 'delegation-requested',
    at,
    by: aliasOf(parties, by),
    data: {
      unit: beginning.unit,
      delegator: aliasOf(parties, beginning.delegator),
      delegate: aliasOf(parties, beginning.delegate),
      insteadOf: insteadOf === null ? null : aliasOf(parties, insteadOf),
      replaces: beginning.replaces,
      ...termsData(terms, beginning.texts),
    },
  };
  const { facts, head } = chainFacts(id, emptyChain, [fact]);
  return { delegation: { ...unchained, chain: head }, facts };
}

/** What a fact says of the terms: codes and days, and the digests of the words. */
export function termsData(terms: Terms, texts: TermsTexts) {
  const { tasks, roles, training, rhythm, jobDescription, validFrom, reviewOn, validTo } = terms;
  return {
    tasks,
    roles,
    training,
    rhythm,
    jobDescription,
    validFrom,
    reviewOn,
    validTo,
    texts: Object.values(texts).map(({ id, digest }) => `${id} ${digest}`),
  };
}
