import { chainFacts, type FactData } from '../../facts.ts';
import type { Answers } from '../../forms.ts';
import type { PersonId } from '../../organisation/types.ts';
import type { Wording } from '../../reports/receive.ts';
import { lineAppointmentOf } from '../../responsibility/tenures.ts';
import type { Day, Instant } from '../../time.ts';
import { actsFor } from '../approver.ts';
import type { Side } from '../delegation.ts';
import { confirmedToday, type DelegationDenial, firstOf, isOwnRequest, type Now } from '../denials.ts';
import type { DelegationAction } from '../forms.ts';
import { aliasOf, withParties } from '../parties.ts';
import { type DelegationVerb, delegationRolesOf, sideActedFor, tableDenial } from '../permissions.ts';
import { isWithoutRight } from '../standing.ts';
import { dayBefore } from '../terms.ts';
import type { PaperDone, SignedElsewhere } from './paper.ts';
import { stateElsewhere } from './standing.ts';

/** What can be done here with a delegation signed elsewhere; anything else is agreed on anew, in writing, here. */
export const elsewhereActions = ['confirm', 'end', 'revoke'] as const satisfies readonly DelegationAction[];
export type ElsewhereAction = (typeof elsewhereActions)[number];

/** True for an action that a delegation signed elsewhere takes. */
export function isElsewhereAction(action: DelegationAction): action is ElsewhereAction {
  return (elsewhereActions as readonly DelegationAction[]).includes(action);
}

const about = ({ entry: { unit, to, from } }: SignedElsewhere) => ({ unit, delegate: to, delegator: from });

/** The side for which this person acts on it on that day, or null. */
export function sideElsewhere(paper: SignedElsewhere, person: PersonId, { dir, day }: Now): Side | null {
  return sideActedFor(delegationRolesOf(about(paper), person, dir, day));
}

/** Null when this person may do this with it now: the same table holds as for delegations made here. */
export function elsewhereDenial(
  verb: Extract<DelegationVerb, ElsewhereAction | 'read'>,
  paper: SignedElsewhere,
  person: PersonId,
  { dir, day }: Now,
): DelegationDenial | null {
  const { entry, deeds, closing, confirmations } = paper;
  const roles = delegationRolesOf(about(paper), person, dir, day);
  if (isOwnRequest(verb, roles)) return { code: 'own-request' };
  const found = stateElsewhere(entry, paper, day);
  const state = found === 'proposed' ? 'awaiting-delegate' : found;
  const denial = tableDenial(verb, roles, { state, askedBy: 'manager' });
  if (denial?.code === 'not-in-this-state') return firstOf({ deeds }, verb, state) ?? denial;
  if (denial !== null || verb === 'read') return denial;
  if (verb === 'end' && closing !== null)
    return { code: 'already-done', action: 'end', by: closing.by, at: closing.at, state };
  if (verb !== 'confirm') return null;
  const { unit, from: delegator, validFrom: inForceFrom } = entry;
  if (isWithoutRight({ unit, delegator, inForceFrom }, dir)) return { code: 'without-right' };
  return confirmedToday({ unit, confirmations, state }, { dir, day });
}

/** Something that is done with it, as a person asks for it. The answers have been checked. */
export interface ElsewhereAct {
  readonly action: ElsewhereAction;
  readonly by: PersonId;
  readonly at: Instant;
  readonly answers: Answers;
  readonly text: Wording | null;
}

/** Carries it out when the person may do it on that day; else nothing changes and the denial tells why. */
export function performElsewhere(
  paper: SignedElsewhere,
  act: ElsewhereAct,
  now: Now,
): PaperDone | { readonly denial: DelegationDenial } {
  const { action, by, at, text } = act;
  const denial = elsewhereDenial(action, paper, by, now);
  if (denial !== null) return { denial };
  const absent = sideElsewhere(paper, by, now) === 'manager' ? insteadOf(paper, by, now) : null;
  const { changes, data } = moves[action](paper, act, now, absent);
  const parties = withParties(paper.parties, [by, ...(absent === null ? [] : [absent])]);
  return chained(
    { ...paper, ...changes, parties, deeds: [...paper.deeds, { action, by, at }] },
    `delegation-elsewhere-${done[action]}`,
    at,
    aliasOf(parties, by),
    {
      ...data,
      ...(text && { text: `${text.id} ${text.digest}` }),
      ...(absent !== null && { insteadOf: aliasOf(parties, absent) }),
    },
  );
}

const done = { confirm: 'confirmed', end: 'end-announced', revoke: 'revoked' } as const satisfies Readonly<
  Record<ElsewhereAction, string>
>;

type Move = (
  paper: SignedElsewhere,
  act: ElsewhereAct,
  now: Now,
  insteadOf: PersonId | null,
) => { readonly changes: Partial<SignedElsewhere>; readonly data: FactData };

const moves: Readonly<Record<ElsewhereAction, Move>> = {
  confirm: ({ confirmations, entry, delegateUnit }, { by, at, answers }, { dir, day: on }, absent) => ({
    changes: {
      confirmations: [...confirmations, { by, insteadOf: absent, at, on }],
      delegateUnit: dir.people.get(entry.to)?.unit ?? delegateUnit,
      nextReviewOn: String(answers.reviewOn),
    },
    data: { reviewOn: String(answers.reviewOn) },
  }),
  end: (_, { by, at, text, answers }) => {
    const lastDay = String(answers.lastDay);
    return {
      changes: { closing: { as: 'ended', by, at, lastDay, text: text?.id ?? null } },
      data: { lastDay },
    };
  },
  revoke: (_, { by, at, text }, { day }) => {
    const lastDay = dayBefore(day);
    return {
      changes: { closing: { as: 'revoked', by, at, lastDay, text: text?.id ?? null } },
      data: { lastDay },
    };
  },
};

/** Superseded by a delegation that both have signed here, from the day on which that begins. */
export function supersededBy(
  paper: SignedElsewhere,
  { number, inForceFrom, by }: { readonly number: string; readonly inForceFrom: Day; readonly by: PersonId },
  at: Instant,
): PaperDone | null {
  const lastDay = dayBefore(inForceFrom);
  if (paper.closing !== null && paper.closing.lastDay <= lastDay) return null;
  const parties = withParties(paper.parties, [by]);
  const closing = { as: 'superseded', by, at, lastDay, text: null } as const;
  const deeds = [...paper.deeds, { action: 'supersede', by, at }];
  const data = { successor: number, lastDay };
  return chained(
    { ...paper, closing, parties, deeds },
    'delegation-elsewhere-superseded',
    at,
    aliasOf(parties, by),
    data,
  );
}

/** The absent line manager for whom the person acts; null for the line manager in person. */
function insteadOf(
  { entry: { unit } }: SignedElsewhere,
  person: PersonId,
  { dir, day }: Now,
): PersonId | null {
  return lineAppointmentOf(dir, unit, day)?.person === person ? null : actsFor(dir, unit, person, day);
}

function chained(paper: SignedElsewhere, type: string, at: Instant, by: string, data: FactData): PaperDone {
  const { facts, head } = chainFacts(paper.id, paper.chain, [{ type, at, by, data }]);
  return { paper: { ...paper, chain: head }, facts };
}
