import { describe, expect, it } from 'vitest';
import { elsewhereDueOf } from '../../../src/domain/delegations/elsewhere/due.ts';
import {
  type ElsewhereAction,
  elsewhereDenial,
  performElsewhere,
  supersededBy,
} from '../../../src/domain/delegations/elsewhere/moves.ts';
import { type SignedElsewhere, seen, updated } from '../../../src/domain/delegations/elsewhere/paper.ts';
import { imported, stateElsewhere } from '../../../src/domain/delegations/elsewhere/standing.ts';
import { withClosed } from '../../../src/domain/delegations/intoAnswers.ts';
import { roundsOf } from '../../../src/domain/delegations/rounds.ts';
import { type Fact, verifyChain } from '../../../src/domain/facts.ts';
import type { OpenDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import type { Delegation as Entry } from '../../../src/domain/organisation/types.ts';
import { answerFor } from '../../../src/domain/responsibility/answer.ts';
import type { OrganisationBuilder } from '../../fakes/organisation.ts';
import { noon, signed, today, university, withNina } from './scene.ts';

const given = { tasks: ['substance-index'], role: 'substance-index-contact' } as const;

/** Hans gave Kari the substance index on a paper of 2021. */
const papered = (but: Partial<Entry> = {}, built: OrganisationBuilder = university()) =>
  built.delegate('hans', 'kari', 'dep', { ...given, ...but });

const entryIn = (dir: OpenDirectory): Entry => {
  const [entry] = dir.directory.delegations;
  if (entry === undefined) throw new Error('no delegation');
  return entry;
};

const paperIn = (dir: OpenDirectory, on = today): SignedElsewhere =>
  seen(entryIn(dir), dir, { id: 'elsewhere-d1', at: noon(on), on }).paper;

const noHoliday = () => false;
const dues = (paper: SignedElsewhere, day: string, dir: OpenDirectory) =>
  elsewhereDueOf(paper, dir, day).map(({ step, to }) => [step, ...to]);

const attempt = (
  paper: SignedElsewhere,
  action: ElsewhereAction,
  by: string,
  { dir = papered().open(), on = today, answers = {} } = {},
) =>
  performElsewhere(
    paper,
    {
      action,
      by,
      at: noon(on),
      answers: { lastDay: '2026-12-31', reviewOn: '2027-11-20', ...answers },
      text: action === 'confirm' ? null : { id: 't-reason', digest: 'd' },
    },
    { dir, day: on },
  );

const did = (...of: Parameters<typeof attempt>): SignedElsewhere => {
  const done = attempt(...of);
  if ('denial' in done) throw new Error(JSON.stringify(done.denial));
  return done.paper;
};

describe('a delegation signed elsewhere', () => {
  const dir = papered().open();
  const paper = paperIn(dir);

  it('stands as the directory states it, until something is done with it here', () => {
    expect(imported(paper.entry, dir, today, paper)).toMatchObject({ standing: 'in-force', validTo: null });
    const ending = did(paper, 'end', 'kari');
    expect(imported(paper.entry, dir, '2026-12-31', ending)).toMatchObject({
      standing: 'in-force',
      validTo: '2026-12-31',
    });
    expect(imported(paper.entry, dir, '2027-01-01', ending).standing).toBe('ended');
    expect(imported(paper.entry, dir, today, did(paper, 'revoke', 'hans')).standing).toBe('revoked');
  });

  it('counts in answers no longer than what was done here lets it', () => {
    const performs = (closed: SignedElsewhere, day: string) =>
      answerFor(withClosed(dir, [closed]), { topic: 'substance-index', unit: 'dep', day }).performs.map(
        ({ person, basis }) => `${person} ${basis.kind}`,
      );
    expect(performs(paper, today)).toEqual(['kari delegation']);
    const ending = did(paper, 'end', 'hans');
    expect(performs(ending, '2026-12-31')).toEqual(['kari delegation']);
    expect(performs(ending, '2027-01-01')).toEqual(['hans default']);
    expect(performs(did(paper, 'revoke', 'hans'), today)).toEqual(['hans default']);
    expect(withClosed(dir, [paper])).toBe(dir);
  });

  it('turns amber when the delegate works elsewhere than when it was seen first, until it is confirmed', () => {
    const moved = papered({}, university().person('kari', 'fac')).open();
    expect(imported(paper.entry, moved, today, paper)).toMatchObject({
      standing: 'amber',
      reasons: [{ code: 'delegate-changed-unit', details: { unit: 'fac', before: 'dep' } }],
    });
    const confirmed = did(paper, 'confirm', 'hans', { dir: moved });
    expect(imported(paper.entry, moved, today, confirmed).standing).toBe('in-force');
  });

  it('is inherited by a new line manager, who is asked to confirm it', () => {
    const changed = papered({}, withNina()).open();
    expect(dues(paper, '2026-11-25', changed)).toEqual([
      ['inherited', 'nina'],
      ['amber', 'kari'],
    ]);
    const confirmed = did(paper, 'confirm', 'nina', { dir: changed, on: '2026-11-25' });
    expect(confirmed).toMatchObject({ nextReviewOn: '2027-11-20', confirmations: [{ by: 'nina' }] });
    expect(dues(confirmed, '2026-11-26', changed)).toEqual([]);
  });

  it('is reminded of before it expires, and told of when it is over', () => {
    const short = papered({ validTo: '2026-12-31' }).open();
    const ending = paperIn(short);
    expect(dues(ending, '2026-11-30', short)).toEqual([]);
    expect(dues(ending, '2026-12-01', short)).toEqual([['expiry-30', 'hans', 'kari']]);
    expect(dues(ending, '2026-12-24', short)).toEqual([['expiry-7', 'hans', 'kari']]);
    expect(dues(ending, '2027-01-01', short)).toEqual([['lapse', 'hans', 'kari']]);
    expect(stateElsewhere(ending.entry, ending, '2027-01-01')).toBe('expired');
  });

  it('is looked at again on the day that a confirmation set', () => {
    const confirmed = did(paper, 'confirm', 'hans', { answers: { reviewOn: '2027-03-31' } });
    expect(dues(confirmed, '2027-03-01', dir)).toEqual([['review-30', 'hans', 'kari']]);
    expect(dues(confirmed, '2027-03-24', dir)).toEqual([['review-7', 'hans', 'kari']]);
    expect(dues(confirmed, '2027-03-31', dir)).toEqual([['review-due', 'hans']]);
  });

  it('is in the yearly look of its unit, beside those made here, and not in one from before it was seen', () => {
    const own = signed({ id: 'd7', on: '2026-09-01' });
    const rounds = (day: string) =>
      roundsOf([own], [paper], dir, day, noHoliday).map(({ key, delegations }) => [key, ...delegations]);
    expect(rounds('2027-01-15')).toEqual([['round:dep:2027-01-15', 'd7', 'elsewhere-d1']]);
    const late = paperIn(dir, '2027-01-20');
    expect(roundsOf([], [late], dir, '2027-01-20', noHoliday)).toEqual([]);
    expect(roundsOf([], [late], dir, '2028-01-15', noHoliday)).toHaveLength(1);
    const confirmed = did(paper, 'confirm', 'hans', { on: '2026-12-01' });
    expect(roundsOf([], [confirmed], dir, '2027-01-15', noHoliday)).toEqual([]);
  });

  it('is told of as over when the directory takes it back or has it no longer', () => {
    const revoked = updated(paper, { ...paper.entry, status: 'revoked' }, '2026-12-01');
    expect(stateElsewhere(revoked.entry, revoked, '2026-12-01')).toBe('revoked');
    const gone = updated(paper, null, '2026-12-01');
    expect(stateElsewhere(gone.entry, gone, '2026-12-01')).toBe('ended');
    expect(dues(gone, '2026-12-01', university().open())).toEqual([['lapse', 'hans', 'kari']]);
    expect(updated(gone, paper.entry, '2026-12-02').goneOn).toBeNull();
    expect(updated(paper, structuredClone(paper.entry), today)).toBe(paper);
  });

  it('is told of as given by somebody who could not, as that alone', () => {
    const other = papered({ validFrom: '2019-05-01' }).open();
    expect(imported(entryIn(other), other, today, null).standing).toBe('without-right');
    expect(dues(paperIn(other), today, other)).toEqual([['without-right', 'hans', 'kari']]);
  });

  it('gives way to one that both have signed here, from the day on which that begins', () => {
    const next = { number: 'DEL-2026-1', inForceFrom: '2026-12-01', by: 'hans' };
    const over = supersededBy(paper, next, noon(today));
    expect(over?.paper.closing).toMatchObject({ as: 'superseded', lastDay: '2026-11-30' });
    expect(over && supersededBy(over.paper, next, noon(today))).toBeNull();
    const state = (day: string) => over && stateElsewhere(paper.entry, over.paper, day);
    expect([state('2026-11-30'), state('2026-12-01')]).toEqual(['in-force', 'superseded']);
  });

  it('keeps a chain that names people by their alias alone, and verifies', () => {
    const begun = seen(paper.entry, dir, { id: 'elsewhere-d1', at: noon(today), on: today });
    const facts: Fact[] = [...begun.facts];
    let kept = begun.paper;
    for (const [action, by] of [
      ['confirm', 'hans'],
      ['end', 'kari'],
      ['revoke', 'hans'],
    ] as const) {
      const done = attempt(kept, action, by);
      if ('denial' in done) throw new Error(done.denial.code);
      facts.push(...done.facts);
      kept = done.paper;
    }
    expect(facts).toHaveLength(4);
    expect(verifyChain(facts, kept.chain)).toBeNull();
    expect(JSON.stringify(facts)).not.toMatch(/kari|hans/);
  });
});

describe('who may do what with a delegation signed elsewhere', () => {
  const dir = papered({}, university().absent('hans')).open();
  const paper = paperIn(dir);
  const may = (person: string, kept = paper) =>
    (['read', 'confirm', 'end', 'revoke'] as const).filter(
      (verb) => elsewhereDenial(verb, kept, person, { dir, day: today }) === null,
    );

  it('is the same as for one made here', () => {
    expect(may('hans')).toEqual(['read', 'confirm', 'end', 'revoke']);
    expect(may('siri')).toEqual(['read', 'confirm', 'end', 'revoke']);
    expect(may('kari')).toEqual(['read', 'end']);
    expect([may('dina'), may('odd')]).toEqual([['read'], ['read']]);
    expect([may('per'), may('stine')]).toEqual([[], []]);
  });

  it('names the absent line manager when the substitute acts', () => {
    expect(did(paper, 'confirm', 'siri', { dir }).confirmations).toMatchObject([
      { by: 'siri', insteadOf: 'hans' },
    ]);
  });

  it('is nothing more once it is over, and whoever comes late is told by whom', () => {
    const revoked = did(paper, 'revoke', 'hans', { dir });
    expect(may('hans', revoked)).toEqual(['read']);
    expect(elsewhereDenial('end', revoked, 'kari', { dir, day: today })).toMatchObject({
      code: 'already-done',
      by: 'hans',
    });
    const ending = did(paper, 'end', 'kari', { dir });
    expect(elsewhereDenial('end', ending, 'hans', { dir, day: today })).toMatchObject({
      code: 'already-done',
      by: 'kari',
    });
  });

  it('is no confirmation of what was given by somebody who could not', () => {
    const other = papered({ validFrom: '2019-05-01' }).open();
    const done = attempt(paperIn(other), 'confirm', 'hans', { dir: other });
    expect(done).toMatchObject({ denial: { code: 'without-right' } });
  });
});
