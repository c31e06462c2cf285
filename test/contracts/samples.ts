import type {
  Account,
  CalendarFeed,
  Card,
  Copy,
  DelegationRound,
  DeliveryProblem,
  Draft,
  KeptDelegation,
  Nudge,
  Outgoing,
  RecordName,
  RecordOf,
  Text,
  UnitChannel,
} from '../../src/app/records.ts';
import { recordTypes } from '../../src/app/recordTypes.ts';
import type { Change, CommitOutcome, Expected, Store, Write } from '../../src/app/store.ts';
import type { SignedElsewhere } from '../../src/domain/delegations/elsewhere/paper.ts';
import { type ChainHead, chainFacts, emptyChain, type Fact } from '../../src/domain/facts.ts';
import { type ActionPlan, newActionPlan } from '../../src/domain/processes/actionPlan/actionPlan.ts';
import type { Measure } from '../../src/domain/processes/actionPlan/measure.ts';
import { newOccurrence, type Occurrence } from '../../src/domain/processes/occurrence/occurrence.ts';
import type { OccurrenceKey } from '../../src/domain/processes/occurrences.ts';
import { planRound, type Round } from '../../src/domain/processes/round/round.ts';
import type { Case } from '../../src/domain/reports/case.ts';

const at = '2026-11-20T09:15:00.000Z';

/** A case whose number is in a series of its own, so that samples never take each other's. */
export function aCase(id: string, over: Partial<Case> = {}): Case {
  return {
    id,
    number: `HMS-${id}-1`,
    state: 'received',
    unit: 'chemistry',
    place: null,
    where: `${id}.t1`,
    what: `${id}.t2`,
    kind: 'near-accident',
    harmed: ['people'],
    injury: 'none',
    severity: null,
    severityReason: null,
    categories: [],
    immediateMeasures: null,
    happenedOn: '2026-11-20',
    happenedAt: null,
    link: null,
    photos: [],
    withheld: [],
    reporter: 'kari',
    confidential: [],
    readers: [],
    contributors: [],
    contributorReceipts: [],
    receipt: null,
    language: 'nb',
    handler: { person: 'per', via: 'line', since: at, reasons: [] },
    consulted: [],
    entries: [],
    receivedAt: at,
    closesOn: null,
    decision: null,
    deeds: [],
    parties: { kari: 'p1', per: 'p2' },
    chain: emptyChain,
    ...over,
  };
}

export function aText(words: string): Text {
  return { words, salt: 'salt', by: 'kari' };
}

export function aDraft(id: string, asking = 'what'): Draft {
  return {
    id,
    person: 'kari',
    state: 'open',
    number: null,
    place: null,
    answers: {},
    asking,
    asked: [],
    skipped: [],
    turn: 0,
    problems: {},
    read: [],
    assumed: [],
    insistsOn: [],
    edits: null,
    masked: false,
    keepsNames: false,
    original: null,
    withheld: [],
    link: null,
    photos: [],
    startedAt: at,
    changedAt: at,
  };
}

/** A delegation that both have signed; with `number: null` one that is still asked for. */
export function aDelegation(id: string, over: Partial<KeptDelegation> = {}): KeptDelegation {
  const signature = { at, on: '2026-11-20', insteadOf: null, revision: 1 };
  return {
    id,
    number: `DEL-${id}-1`,
    state: 'in-force',
    unit: 'chemistry',
    delegator: 'hans',
    delegate: 'kari',
    delegateUnit: 'chemistry',
    askedBy: 'delegate',
    terms: {
      tasks: ['hse-round'],
      roles: ['hse-coordinator'],
      otherTask: null,
      authority: `${id}.t1`,
      timeShare: null,
      training: 'in-place',
      trainingNote: null,
      rhythm: 'half-yearly',
      jobDescription: 'noted',
      note: null,
      validFrom: '2026-11-20',
      reviewOn: '2027-11-20',
      validTo: null,
    },
    revision: 1,
    signatures: { manager: { by: 'hans', ...signature }, delegate: { by: 'kari', ...signature } },
    inForceFrom: '2026-11-20',
    nextReviewOn: '2027-11-20',
    closing: null,
    reason: null,
    replaces: null,
    successor: null,
    reports: [],
    confirmations: [],
    archiveReference: null,
    begunAt: at,
    waitingSince: '2026-11-20',
    deeds: [{ action: 'request', by: 'kari', at }],
    parties: { p1: 'kari', p2: 'hans' },
    chain: emptyChain,
    digest: 'd'.repeat(64),
    ...over,
  };
}

/** A yearly round over these delegations. */
export function aRound(delegations: readonly string[], settled: readonly string[] = []): DelegationRound {
  return { unit: 'chemistry', on: '2027-01-15', delegations, settled, startedAt: at };
}

/** A PDF that was made here. */
export function aCopy(of: string, madeAt = at): Copy {
  return { of, at: madeAt };
}

/** What is kept here of a delegation that the directory brings. */
export function anElsewhere(id: string): SignedElsewhere {
  return {
    id,
    entry: {
      id: `d-${id}`,
      from: 'hans',
      to: 'kari',
      unit: 'chemistry',
      tasks: ['hse-round'],
      role: 'hse-coordinator',
      validFrom: '2024-01-01',
      validTo: null,
      status: 'active',
    },
    goneOn: null,
    seenOn: '2026-11-20',
    delegateUnit: 'chemistry',
    nextReviewOn: null,
    confirmations: [],
    closing: null,
    deeds: [],
    parties: { p1: 'hans', p2: 'kari' },
    chain: emptyChain,
  };
}

/** One time of a duty at a unit. */
export function anOccurrence(id: OccurrenceKey, over: Partial<Occurrence> = {}): Occurrence {
  const about = { process: 'hse-round', unit: 'chemistry', occurrence: '2026', dueOn: '2026-11-17' } as const;
  return { ...newOccurrence(id, about), ...over };
}

/** The action plan of a unit for 2027 with these measures. */
export function aPlan(id: string, measures: readonly Partial<Measure>[]): ActionPlan {
  return {
    ...newActionPlan(id, 'chemistry', 2027),
    measures: measures.map((over, place) => ({
      id: `m${place + 1}`,
      text: `${id}.t${place + 1}`,
      owner: 'kari',
      deadline: '2027-03-01',
      cost: { amount: 12_000, isEstimate: true },
      origin: { kind: 'hse-round', ref: null },
      status: 'open',
      doneOn: null,
      effect: null,
      reopened: 0,
      reason: null,
      deeds: [{ action: 'add', by: 'hans', at }],
      ...over,
    })),
    parties: { p1: 'hans', p2: 'kari' },
  };
}

/** The HSE round of a unit for 2026. */
export function anHseRound(id: string, over: Partial<Round> = {}): Round {
  return { ...planRound({ id, unit: 'chemistry', year: 2026, participants: ['kari', 'per'] }), ...over };
}

/** What went out to a person of these duties. */
export function aNudge(occurrences: readonly OccurrenceKey[]): Nudge {
  return {
    target: 'person:kari',
    day: '2026-11-20',
    items: occurrences.map((occurrence) => ({
      key: `${occurrence}:due`,
      target: 'person:kari',
      as: 'asked',
      on: '2026-11-17',
      lateBy: 0,
      subject: {
        kind: 'duty',
        occurrence,
        process: 'hse-round',
        unit: 'chemistry',
        step: 'due',
        phase: null,
        dueOn: '2026-11-17',
      },
    })),
    digest: [],
  };
}

export function anAccount(person: string, over: Partial<Account> = {}): Account {
  return {
    platform: 'slack',
    tenant: 'T1',
    user: `U-${person}`,
    person,
    name: person,
    email: null,
    language: null,
    locale: null,
    route: null,
    seenAt: at,
    greeted: true,
    reachable: true,
    ...over,
  };
}

export function anOutgoing(state: Outgoing['state'] = 'pending'): Outgoing {
  return {
    what: 'send',
    subject: 'c1',
    to: { to: 'person', person: 'per' },
    view: { view: 'draft', question: 'what', turn: 0, subject: 'c1' },
    state,
    dueAt: at,
    attempts: 0,
    queuedAt: at,
    problem: null,
  };
}

export function aCard(subject: string, message: string, over: Partial<Card> = {}): Card {
  return {
    subject,
    to: { to: 'person', person: 'per' },
    view: { view: 'draft', question: 'what', turn: 0, subject },
    platform: 'slack',
    tenant: 'T1',
    conversation: 'D1',
    message,
    shown: 1,
    sentAt: at,
    ...over,
  };
}

/** A Slack channel that was connected to a unit, or taken off it. */
export function aUnitChannel(
  channel: string,
  unit: string,
  state: UnitChannel['state'] = 'connected',
): UnitChannel {
  return {
    platform: 'slack',
    tenant: 'T1',
    channel,
    unit,
    language: 'nb',
    state,
    offer: state === 'undecided' ? { what: 'connect', language: 'nb', by: 'kari', at } : null,
    by: state === 'undecided' ? null : 'kari',
    at: state === 'undecided' ? null : at,
  };
}

/** An address that somebody's calendar fetches their unit's year from. */
export function aCalendarFeed(owner: string): CalendarFeed {
  return { owner, of: { whose: 'unit', unit: 'chemistry' }, token: `t${owner}`, madeAt: at };
}

/** A Slack channel that messages do not reach. */
export function aDeliveryProblem(
  channel: string,
  state: DeliveryProblem['state'] = 'standing',
): DeliveryProblem {
  return {
    to: { to: 'channel', platform: 'slack', channel },
    platform: 'slack',
    reason: 'removed',
    code: 'not_in_channel',
    state,
    since: at,
    lastAt: at,
    mendedAt: null,
    sentAgain: 0,
    missed: 0,
  };
}

/** Some facts in a row, following `head`. */
export function someFacts(
  stream: string,
  count: number,
  head: ChainHead = emptyChain,
): { facts: readonly Fact[]; head: ChainHead } {
  const fresh = Array.from({ length: count }, (_, n) => ({
    type: 'noted',
    at,
    by: 'p1',
    data: { place: head.seq + n + 1, of: ['a', 'b'], none: null, sure: true },
  }));
  return chainFacts(stream, head, fresh);
}

/** A document as it was stored before any field with a default was there. */
export function storedBefore<N extends RecordName>(name: N, doc: RecordOf<N>): RecordOf<N> {
  const { defaults } = { defaults: {}, ...recordTypes[name] };
  const kept = Object.entries(doc).filter(([field]) => !Object.hasOwn(defaults, field));
  return Object.fromEntries(kept) as unknown as RecordOf<N>;
}

/** A write that puts a record. */
export function put<N extends RecordName>(
  name: N,
  id: string,
  doc: RecordOf<N>,
  expected: Expected = 'new',
): Write {
  // A union over kinds cannot follow a generic kind; the parameters above tie name and document together.
  return { name, id, doc, expected } as Write;
}

/** A write that deletes a record. */
export function drop(name: RecordName, id: string, expected: Expected = 'any'): Write {
  // A union of so many kinds is not told apart by the compiler.
  return { name, id, doc: null, expected } as Write;
}

/** Commits these writes and nothing else. */
export function save(store: Store, ...writes: readonly Write[]): Promise<CommitOutcome> {
  return store.commit({ writes });
}

/** A change that carries the platform's key of what a person did. */
export function handling(key: string, ...writes: readonly Write[]): Change {
  return { event: { key, at }, writes };
}
