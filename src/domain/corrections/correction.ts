import { type ChainHead, chainFacts, emptyChain, type Fact, type FactData, type NewFact } from '../facts.ts';
import type { CampusId, PersonId, RoleId, UnitId } from '../organisation/types.ts';
import type { Basis } from '../responsibility/lookup.ts';
import type { ReasonCode } from '../responsibility/reasons.ts';
import type { TopicId } from '../responsibility/topics.ts';
import type { Day, Instant } from '../time.ts';

/** `mended`: the directory's owner says that it has been put right. */
export const correctionStates = ['proposed', 'confirmed', 'declined', 'mended'] as const;
export type CorrectionState = (typeof correctionStates)[number];

/** The states that a line manager decides for, and those after which nothing more happens. */
export type CorrectionDecision = 'confirmed' | 'declined';
export const settledStates: readonly CorrectionState[] = ['declined', 'mended'];

/** What an answer that was wrong in fact rested on. */
export interface Misled {
  /** Who the answer named; null when it named nobody. */
  readonly person: PersonId | null;
  readonly role: RoleId;
  /** The rule by which that person was found. */
  readonly rule: ReasonCode;
  /** The appointment or delegation behind it. */
  readonly basis: Basis | null;
}

/**
 * Somebody's word that an answer names the wrong person. It changes nobody's responsibility and no delegation: it tells
 * the line manager and the directory's owner that what is written and what is done have come apart.
 * (001#Initiate, 001#Ensure documentation)
 */
export interface Correction {
  readonly id: string;
  readonly topic: TopicId;
  readonly unit: UnitId;
  readonly campus: CampusId | null;
  /** The day that the answer was for. */
  readonly day: Day;
  readonly misled: Misled;
  /** Who does it in fact. */
  readonly proposed: PersonId;
  /** The proposer's words, kept beside it. */
  readonly comment: string | null;
  readonly by: PersonId;
  readonly at: Instant;
  readonly state: CorrectionState;
  readonly decidedBy: PersonId | null;
  readonly decidedAt: Instant | null;
  /** By whom and when the directory was put right; left out until it is. */
  readonly mended?: { readonly by: PersonId; readonly at: Instant };
  /** The alias under which the chain of facts names each person. */
  readonly parties: Readonly<Record<PersonId, string>>;
  readonly chain: ChainHead;
}

type Proposal = Pick<
  Correction,
  'id' | 'topic' | 'unit' | 'campus' | 'day' | 'misled' | 'proposed' | 'by' | 'at'
> & { readonly comment: { readonly id: string; readonly digest: string } | null };

interface Recorded {
  readonly correction: Correction;
  readonly facts: readonly Fact[];
}

/** A new correction, waiting for the line manager. */
export function propose({ comment, ...proposal }: Proposal): Recorded {
  const { misled, topic, unit, day, by, at, proposed } = proposal;
  const parties = aliases([by, proposed, ...(misled.person === null ? [] : [misled.person])]);
  const unchained: Correction = {
    ...proposal,
    comment: comment?.id ?? null,
    state: 'proposed',
    decidedBy: null,
    decidedAt: null,
    parties,
    chain: emptyChain,
  };
  return chained(unchained, at, by, 'correction-proposed', {
    topic,
    unit,
    day,
    rule: misled.rule,
    basis: misled.basis && `${misled.basis.kind} ${misled.basis.id}`,
    misled: misled.person && (parties[misled.person] ?? null),
    proposed: parties[proposed] ?? null,
    texts: comment ? [`${comment.id} ${comment.digest}`] : [],
  });
}

/** The correction after somebody confirmed or declined it. Whether they may is not asked here. */
export function decide(
  correction: Correction,
  state: CorrectionDecision,
  by: PersonId,
  at: Instant,
): Recorded {
  const parties = aliases([...Object.keys(correction.parties), by]);
  const decided: Correction = { ...correction, state, decidedBy: by, decidedAt: at, parties };
  return chained(decided, at, by, `correction-${state}`, {});
}

/** The correction after the directory was put right. Whether the person may say so is not asked here. */
export function mend(correction: Correction, by: PersonId, at: Instant): Recorded {
  const parties = aliases([...Object.keys(correction.parties), by]);
  const mended: Correction = { ...correction, state: 'mended', mended: { by, at }, parties };
  return chained(mended, at, by, 'correction-mended', { before: correction.state });
}

/** Adds a fact to the end of the correction's chain. */
function chained(correction: Correction, at: Instant, by: PersonId, type: string, data: FactData): Recorded {
  const fact: NewFact = { type, at, by: correction.parties[by] ?? '', data };
  const { facts, head } = chainFacts(correction.id, correction.chain, [fact]);
  return { correction: { ...correction, chain: head }, facts };
}

/** People in the order in which they came in: p1, p2 … */
function aliases(people: readonly PersonId[]): Readonly<Record<PersonId, string>> {
  return Object.fromEntries([...new Set(people)].map((person, index) => [person, `p${index + 1}`]));
}
