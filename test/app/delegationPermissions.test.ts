import { describe, expect, it } from 'vitest';
import type { DelegationState } from '../../src/domain/delegations/delegation.ts';
import { stateOn } from '../../src/domain/delegations/delegation.ts';
import { type DelegationAction, delegationActions } from '../../src/domain/delegations/forms.ts';
import { cameTo, delegationDesk, needed, small } from './delegationDesk.ts';

/** Hans is away in this organisation, so that Siri acts for him. */
const people = {
  delegate: 'kari',
  'line-manager': 'hans',
  substitute: 'siri',
  'next-up': 'dina',
  owner: 'odd',
  nobody: 'per',
} as const;
type Role = keyof typeof people;

type Step = readonly [
  Role | 'propose' | 'request' | 'pass',
  DelegationAction | '',
  Readonly<Record<string, string>>?,
];

const signed: readonly Step[] = [
  ['request', ''],
  ['line-manager', 'approve'],
  ['delegate', 'report'],
];

/** How a delegation gets into each state. */
const ways: Readonly<Record<DelegationState, readonly Step[]>> = {
  'awaiting-manager': [['request', '']],
  'awaiting-delegate': [['propose', '']],
  'changes-asked': [
    ['request', ''],
    ['line-manager', 'ask-changes'],
  ],
  declined: [
    ['request', ''],
    ['line-manager', 'decline'],
  ],
  withdrawn: [
    ['request', ''],
    ['delegate', 'withdraw'],
  ],
  'in-force': signed,
  ended: [...signed, ['delegate', 'end', { lastDay: '2026-11-20' }], ['pass', '']],
  revoked: [...signed, ['line-manager', 'revoke']],
  expired: [['request', '', { validTo: '2026-11-20' }], ...signed.slice(1), ['pass', '']],
  superseded: [...signed, ['delegate', 'change'], ['line-manager', 'approve']],
};

const manager = ['line-manager', 'substitute'] as const;
const both = ['delegate', ...manager] as const;
const archive = { 'set-archive-reference': [...manager, 'owner'] } as const;

/** The matrix as a safety officer would write it: who may do what in which state. Everything else is refused. */
const allowed: Readonly<
  Record<DelegationState, Readonly<Partial<Record<DelegationAction, readonly Role[]>>>>
> = {
  'awaiting-manager': {
    approve: manager,
    decline: manager,
    'ask-changes': manager,
    'change-request': ['delegate'],
    withdraw: ['delegate'],
  },
  'awaiting-delegate': {
    accept: ['delegate'],
    refuse: ['delegate'],
    'ask-changes': ['delegate'],
    'change-request': manager,
    withdraw: manager,
  },
  'changes-asked': { decline: manager, 'change-request': ['delegate'], withdraw: ['delegate'] },
  declined: {},
  withdrawn: {},
  'in-force': {
    report: ['delegate'],
    'read-report': manager,
    renew: both,
    change: both,
    end: both,
    revoke: manager,
    confirm: manager,
    ...archive,
  },
  ended: { 'read-report': manager, ...archive },
  revoked: { 'read-report': manager, ...archive },
  expired: { 'read-report': manager, renew: both, ...archive },
  superseded: { 'read-report': manager, ...archive },
};

async function delegationIn(state: DelegationState) {
  const here = delegationDesk({ directory: small().absent('hans', '2026-11-20', '2026-12-20').open() });
  let id = '';
  let latest = '';
  for (const [who, action, given] of ways[state]) {
    if (who === 'request') latest = id = await here.request('kari', { ...given });
    else if (who === 'propose') latest = id = await here.propose('hans');
    else if (who === 'pass') here.pass(2);
    else if (action !== '') {
      await here.act(people[who], action, latest, given ?? needed[action]);
      if (action === 'change') latest = (await here.newest()).id;
    }
  }
  return { here, id };
}

const states = Object.keys(ways) as readonly DelegationState[];
const roles = Object.keys(people) as readonly Role[];

/** Days that are in the future on whatever day it is tried. */
const fresh = { validFrom: '2026-11-25', reviewOn: '2027-11-25', lastDay: '2026-12-31' };

describe('who may do what with a delegation', () => {
  it.each(states)('while it is %s', async (state) => {
    const outcomes: string[] = [];
    for (const action of delegationActions) {
      for (const role of roles) {
        const { here, id } = await delegationIn(state);
        const before = await here.store.read('delegation', id);
        if (before === null) throw new Error('nothing there');
        const day = state === 'ended' || state === 'expired' ? '2026-11-22' : '2026-11-20';
        expect(stateOn(before.doc, day)).toBe(state);
        const reply = cameTo(await here.act(people[role], action, id, { ...needed[action], ...fresh }));
        const may = allowed[state][action]?.includes(role) ?? false;
        const after = await here.store.read('delegation', id);
        const isChanged = after?.version !== before.version;
        if ((reply === 'done') !== may || isChanged !== may) outcomes.push(`${role} ${action}: ${reply}`);
        if (role === 'nobody' && reply !== 'not-found') outcomes.push(`nobody ${action}: ${reply}`);
      }
    }
    expect(outcomes).toEqual([]);
  });

  it('a substitute may nothing of it while the line manager is at work', async () => {
    for (const action of delegationActions) {
      const here = delegationDesk();
      const id = await here.request();
      expect(cameTo(await here.act('siri', action, id))).toBe('not-found');
    }
  });
});
