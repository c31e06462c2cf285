import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../../src/domain/facts.ts';
import { carryOutOnRound, reportOfFinding } from '../../../../src/domain/processes/round/carryOut.ts';
import {
  photosOfRound,
  planRound,
  type Round,
  type RoundDeed,
  type RoundRole,
  roundDenial,
} from '../../../../src/domain/processes/round/round.ts';
import { morning } from '../scene.ts';

const on = '2027-10-20';
const at = morning(on);
const wording = (id: string) => ({ id, digest: `digest-of-${id}` });

describe('the HSE round', () => {
  const planned = planRound({ id: 'r1', unit: 'dep', year: 2027, participants: ['hans', 'vera'] });
  const inputs = {
    lastRound: 'r0',
    lastPlan: 'p0',
    measures: ['m1'],
    cases: ['c1', 'c2'],
    riskAssessments: [],
  };
  const both = { on, attended: ['hans', 'vera'] };
  const found = {
    action: 'add-finding',
    finding: 'f1',
    text: wording('t1'),
    place: null,
    where: wording('t3'),
    isMended: false,
    photos: [],
  } as const;

  const run = (round: Round, deeds: readonly RoundDeed[], roles: readonly RoundRole[] = ['leader']) =>
    deeds.reduce(
      ({ round: before, facts }, deed) => {
        const act = { ...deed, by: 'hans', at, on };
        const denied = roundDenial(before, act, roles, 'hans');
        if (denied !== null) throw new Error(JSON.stringify(denied));
        const after = carryOutOnRound(before, act);
        return { round: after.round, facts: facts.concat(after.facts) };
      },
      { round, facts: [] as ReturnType<typeof carryOutOnRound>['facts'][number][] },
    );

  const whole: readonly RoundDeed[] = [
    { action: 'lay-ready', inputs },
    {
      action: 'hold-pre-meeting',
      meeting: both,
      problems: [wording('t0')],
      methods: ['hse-round.chart-internal'],
    },
    found,
    { action: 'end-charting' },
    { action: 'hold-post-meeting', meeting: both, plan: 'p1' },
    { action: 'record-finding', finding: 'f1', caseId: 'c9' },
    { action: 'report', text: wording('t2') },
  ];

  const denial = (
    round: Round,
    deed: RoundDeed,
    roles: readonly RoundRole[] = ['leader'],
    manager = 'hans',
  ) => roundDenial(round, { ...deed, by: 'hans', at, on }, roles, manager);

  it('goes from last year’s papers through its three parts to the report', () => {
    const { round, facts } = run(planned, whole);
    expect(round).toMatchObject({ state: 'reported', plan: 'p1', report: 't2', inputs });
    expect(round.findings).toMatchObject([{ id: 'f1', caseId: 'c9' }]);
    expect(verifyChain(facts, round.chain)).toBeNull();
    expect(JSON.stringify(facts)).not.toMatch(/hans|vera/);
  });

  it('takes each part in its turn', () => {
    const [ready, pre, finding, end, post] = whole;
    for (const deed of [pre, finding, end, post]) {
      const denied = deed === undefined ? null : denial(planned, deed);
      expect(denied).toMatchObject({ code: 'not-in-this-state', state: 'planned' });
    }
    expect(ready && denial(planned, ready)).toBeNull();
  });

  it('has the line manager at the pre-meeting and the post-meeting', () => {
    const { round } = run(planned, whole.slice(0, 1));
    const without = { ...both, attended: ['vera'] };
    const pre = { action: 'hold-pre-meeting', meeting: without, problems: [], methods: [] } as const;
    expect(denial(round, pre)).toEqual({ code: 'manager-not-there', manager: 'hans' });
    const held = run(planned, whole.slice(0, 4)).round;
    const post = { action: 'hold-post-meeting', meeting: without, plan: null } as const;
    expect(denial(held, post)?.code).toBe('manager-not-there');
  });

  it('is reported by the line manager once it was held, every finding is recorded and the plan is there', () => {
    const report = { action: 'report', text: wording('t2') } as const;
    expect(denial(run(planned, whole.slice(0, 4)).round, report)?.code).toBe('meeting-missing');
    const { round } = run(planned, whole.slice(0, 5));
    expect(denial(round, report)).toEqual({ code: 'findings-not-recorded', findings: ['f1'] });
    const recorded = run(planned, whole.slice(0, 6)).round;
    expect(denial({ ...recorded, plan: null }, report)?.code).toBe('plan-missing');
    expect(denial(recorded, report, ['helper'])?.code).toBe('not-allowed');
  });

  it('lets everybody who takes part add what they find, and nobody else', () => {
    const { round } = run(planned, whole.slice(0, 2));
    for (const role of ['leader', 'helper', 'safety-deputy', 'participant'] as const) {
      expect(denial(round, found, [role])).toBeNull();
    }
    expect(denial(round, found, ['nobody'])?.code).toBe('not-allowed');
  });

  it('lets somebody take out what they found themselves, and whoever leads it everything', () => {
    const { round } = run(planned, whole.slice(0, 3));
    const drop = { action: 'drop-finding', finding: 'f1' } as const;
    const by = (person: string, roles: readonly RoundRole[]) =>
      roundDenial(round, { ...drop, by: person, at, on }, roles, 'hans')?.code ?? null;
    expect([by('hans', ['participant']), by('vera', ['helper'])]).toEqual([null, null]);
    expect(by('vera', ['participant'])).toBe('not-allowed');
  });

  it('takes photos of whoever found it, until it is recorded: then they are the case’s', () => {
    const { round } = run(planned, whole.slice(0, 3));
    const kept = { state: 'arriving', id: 'p1', by: 'hans', addedAt: at } as const;
    const photos = [{ ...kept, source: { platform: 'slack', where: {} } }];
    const add = { action: 'add-photos', finding: 'f1', photos } as const;
    const by = (person: string) =>
      roundDenial(round, { ...add, by: person, at, on }, ['leader'], 'hans')?.code ?? null;
    expect([by('hans'), by('vera')]).toEqual([null, 'not-allowed']);
    const { round: photographed, facts } = run(round, [add]);
    expect(photosOfRound(photographed)).toEqual(photos);
    expect(facts.at(-1)).toMatchObject({ type: 'finding-photographed', data: { photos: ['p1'] } });
    const recorded = run(photographed, [{ action: 'record-finding', finding: 'f1', caseId: 'c9' }]).round;
    expect(photosOfRound(recorded)).toEqual([]);
    expect(denial(recorded, add)?.code).toBe('finding-recorded');
  });

  it('makes a finding a report of its own category', () => {
    const { round } = run(planned, whole.slice(0, 3));
    const [finding] = round.findings;
    expect(finding && reportOfFinding(round, finding, on)).toMatchObject({
      unit: 'dep',
      categories: ['hse-round'],
      what: 't1',
      link: 'r1:f1',
    });
    const recorded = run(planned, whole.slice(0, 6)).round;
    expect(denial(recorded, { action: 'drop-finding', finding: 'f1' })?.code).toBe('finding-recorded');
  });

  it('lays the papers ready anew until the pre-meeting, for whoever opens it', () => {
    const { round } = run(planned, whole.slice(0, 1));
    const later = { ...inputs, cases: ['c1', 'c2', 'c3'] };
    const again = { action: 'lay-ready', inputs: later } as const;
    expect(denial(round, again, ['safety-deputy'])).toBeNull();
    expect(run(round, [again]).round).toMatchObject({ state: 'pre-meeting', inputs: later });
    expect(denial(run(planned, whole.slice(0, 2)).round, again)?.code).toBe('not-in-this-state');
  });

  it('holds each meeting once', () => {
    const held = run(planned, whole.slice(0, 5)).round;
    const again = {
      action: 'hold-post-meeting',
      meeting: { ...both, on: '2027-11-02' },
      plan: null,
    } as const;
    expect(denial(held, again)).toEqual({ code: 'meeting-held', on });
  });

  it('keeps which measures it brought into the plan, before and after the post-meeting', () => {
    const planning = (measure: string) =>
      ({ action: 'plan-measures', plan: 'p1', measures: [measure] }) as const;
    const unplanned = { action: 'hold-post-meeting', meeting: both, plan: null } as const;
    const { round } = run(planned, [...whole.slice(0, 4), planning('m1'), unplanned, planning('m2')]);
    expect(round).toMatchObject({ plan: 'p1', measures: ['m1', 'm2'] });
    expect(denial(round, planning('m3'), ['participant'])?.code).toBe('not-allowed');
  });
});
