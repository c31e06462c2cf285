import { chainFacts, type Fact, type FactData, type NewFact } from '../facts.ts';
import type { Answers } from '../forms.ts';
import type { PersonId, UnitId } from '../organisation/types.ts';
import type { Wording } from '../reports/receive.ts';
import type { Day, Instant } from '../time.ts';
import { termsData } from './begin.ts';
import { type Delegation, otherSide, type Side, type Signature, type Terms } from './delegation.ts';
import type { DelegationAction } from './forms.ts';
import { aliasOf, withParties } from './parties.ts';
import { dayBefore, later, type TermsTexts } from './terms.ts';

/** An action on a delegation that is permitted and whose answers have been checked. */
export interface Act {
  readonly action: DelegationAction;
  readonly by: PersonId;
  /** The absent line manager for whom a substitute acts. */
  readonly insteadOf: PersonId | null;
  readonly at: Instant;
  readonly on: Day;
  readonly answers: Answers;
  /** The words that came with it: a reason or a report. */
  readonly text: Wording | null;
  /** The terms worded anew, with their texts (of 'change-request'). */
  readonly terms: Terms | null;
  readonly texts: TermsTexts;
  /** The number that it gets (of the act that completes the signatures). */
  readonly number: string | null;
  /** Where the delegate works by now. */
  readonly delegateUnit: UnitId | null;
  /** The delegation that is to take its place, by id (of 'renew' and 'change'). */
  readonly successor: string | null;
  readonly entryId: string;
}

/** A delegation after something was done to it, and the facts in their place in its chain. */
export interface Done {
  readonly delegation: Delegation;
  readonly facts: readonly Fact[];
}

interface Move {
  readonly fact: string;
  readonly changes: (delegation: Delegation, act: Act) => Partial<Delegation>;
  readonly data?: (delegation: Delegation, act: Act) => FactData;
}

/** What each action does. Source of the set: 002 "Andre roller og oppgaver i HMS-arbeidet", 000 "HSE adviser/coordinator". */
const moves: Readonly<Record<DelegationAction, Move>> = {
  approve: { fact: 'delegation-approved', changes: signing('manager'), data: ofTerms },
  accept: { fact: 'delegation-accepted', changes: signing('delegate'), data: ofTerms },
  decline: { fact: 'delegation-declined', changes: deciding('declined') },
  refuse: { fact: 'delegation-refused', changes: deciding('declined') },
  withdraw: { fact: 'delegation-withdrawn', changes: deciding('withdrawn') },
  'ask-changes': {
    fact: 'changes-asked',
    changes: (delegation, act) => ({
      ...deciding('changes-asked')(delegation, act),
      waitingSince: act.on,
    }),
  },
  'change-request': {
    fact: 'terms-worded-anew',
    changes: wordingAnew,
    data: ({ revision, terms }, act) => ({
      revision: revision + 1,
      ...termsData(act.terms ?? terms, act.texts),
    }),
  },
  report: {
    fact: 'report-given',
    changes: ({ reports }, { entryId: id, by, at, on, text }) =>
      text === null
        ? {}
        : { reports: [...reports, { id, by, at, on, text: text.id, readBy: null, readAt: null }] },
  },
  'read-report': {
    fact: 'report-read',
    changes: ({ reports }, { by, at }) => ({
      reports: reports.map((report) =>
        report.readBy === null ? { ...report, readBy: by, readAt: at } : report,
      ),
    }),
  },
  renew: { fact: 'renewal-begun', changes: replacing, data: ofSuccessor },
  change: { fact: 'change-begun', changes: replacing, data: ofSuccessor },
  end: {
    fact: 'end-announced',
    changes: (_, { by, at, text, answers }) => ({
      closing: { as: 'ended', by, at, lastDay: String(answers.lastDay), text: text?.id ?? null },
    }),
    data: (_, { answers }) => ({ lastDay: String(answers.lastDay) }),
  },
  revoke: {
    fact: 'delegation-revoked',
    changes: (_, { by, at, on, text }) => ({
      state: 'revoked',
      closing: { as: 'revoked', by, at, lastDay: dayBefore(on), text: text?.id ?? null },
    }),
    data: (_, { on }) => ({ lastDay: dayBefore(on) }),
  },
  confirm: {
    fact: 'delegation-confirmed',
    changes: ({ confirmations, delegateUnit: before }, { by, insteadOf, at, on, answers, delegateUnit }) => ({
      confirmations: [...confirmations, { by, insteadOf, at, on }],
      delegateUnit: delegateUnit ?? before,
      nextReviewOn: String(answers.reviewOn),
    }),
    data: (_, { answers }) => ({ reviewOn: String(answers.reviewOn) }),
  },
  'set-archive-reference': {
    fact: 'archive-reference-set',
    changes: (_, { answers }) => ({ archiveReference: String(answers.archiveReference) }),
    data: (_, { answers }) => ({ reference: String(answers.archiveReference) }),
  },
};

/**
 * Carries out an action on a delegation. The second signature puts it in force, from the day agreed on or, when that has
 * passed, from the day of the signature: nothing counts before it is written. The caller has checked the permission and
 * the answers. What was done already, the same report or reference once more, changes nothing.
 * @throws {Error} `number-missing` when the act completes the signatures and brings no number.
 */
export function carryOut(delegation: Delegation, act: Act): Done {
  if (isRepeated(delegation, act)) return { delegation, facts: [] };
  const move = moves[act.action];
  const changed = { ...delegation, ...move.changes(delegation, act) };
  const people = [act.by, ...(act.insteadOf === null ? [] : [act.insteadOf]), changed.delegator];
  const parties = withParties(delegation.parties, people);
  const data: FactData = {
    ...move.data?.(delegation, act),
    ...(act.text && { text: `${act.text.id} ${act.text.digest}` }),
    ...(act.insteadOf !== null && { insteadOf: aliasOf(parties, act.insteadOf) }),
  };
  const by = aliasOf(parties, act.by);
  const facts = [
    { type: move.fact, at: act.at, by, data },
    ...(changed.state === 'in-force' && delegation.state !== 'in-force' ? [begun(changed, act, by)] : []),
  ];
  const deed = { action: act.action, by: act.by, at: act.at };
  return chained({ ...changed, parties, deeds: [...delegation.deeds, deed] }, facts);
}

function isRepeated({ reports, archiveReference }: Delegation, { action, entryId, answers }: Act): boolean {
  if (action === 'report') return reports.some(({ id }) => id === entryId);
  return action === 'set-archive-reference' && archiveReference === answers.archiveReference;
}

/** True when this action would be the second signature: then the act needs a number. */
export function completesSignatures(
  { signatures, state }: Pick<Delegation, 'signatures' | 'state'>,
  action: DelegationAction,
): boolean {
  if (action === 'approve') return state === 'awaiting-manager' && signatures.delegate !== null;
  return action === 'accept' && state === 'awaiting-delegate' && signatures.manager !== null;
}

function signing(side: Side): Move['changes'] {
  return (delegation, act) => {
    const signatures = { ...delegation.signatures, [side]: signatureOf(act, delegation.revision) };
    const delegator = side === 'manager' ? { delegator: act.insteadOf ?? act.by } : {};
    if (!completesSignatures(delegation, act.action)) return { signatures, ...delegator };
    if (act.number === null) throw new Error('number-missing');
    return {
      signatures,
      ...delegator,
      state: 'in-force',
      number: act.number,
      delegateUnit: act.delegateUnit,
      inForceFrom: later(delegation.terms.validFrom, act.on),
      reason: null,
    };
  };
}

function wordingAnew({ askedBy, terms: before, ...delegation }: Delegation, act: Act): Partial<Delegation> {
  const revision = delegation.revision + 1;
  const terms = act.terms ?? before;
  return {
    terms,
    revision,
    nextReviewOn: terms.reviewOn,
    signatures: {
      manager: askedBy === 'manager' ? signatureOf(act, revision) : null,
      delegate: askedBy === 'delegate' ? signatureOf(act, revision) : null,
    },
    ...(askedBy === 'manager' && { delegator: act.insteadOf ?? act.by }),
    state: `awaiting-${otherSide(askedBy)}`,
    reason: null,
    waitingSince: act.on,
  };
}

function signatureOf({ by, at, on, insteadOf }: Act, revision: number): Signature {
  return { by, at, on, insteadOf, revision };
}

function deciding(state: Delegation['state']): Move['changes'] {
  return (_, { text }) => ({ state, reason: text?.id ?? null });
}

function replacing(_: Delegation, { successor }: Act): Partial<Delegation> {
  return { successor };
}

function ofSuccessor(_: Delegation, { successor }: Act): FactData {
  return { successor };
}

function ofTerms({ revision }: Delegation): FactData {
  return { revision };
}

function begun({ number, terms, inForceFrom }: Delegation, { at }: Act, by: string): NewFact {
  const { tasks, roles, validTo } = terms;
  return { type: 'delegation-in-force', at, by, data: { number, inForceFrom, validTo, tasks, roles } };
}

/** The delegation with these facts in their place in its chain. */
export function chained(delegation: Delegation, facts: readonly NewFact[]): Done {
  const { facts: linked, head } = chainFacts(delegation.id, delegation.chain, facts);
  return { delegation: { ...delegation, chain: head }, facts: linked };
}
