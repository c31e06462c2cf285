import { describe, expect, it } from 'vitest';
import { occurrenceKey } from '../../../../src/domain/processes/occurrences.ts';
import { mostLines, pageOf } from '../../../../src/domain/processes/plan/page.ts';
import type { DigestLine, PostItem } from '../../../../src/domain/processes/plan/types.ts';
import type { StepId } from '../../../../src/domain/processes/schedule.ts';

const item = (unit: string, step: StepId, more: { dueOn?: string; as?: PostItem['as'] } = {}): PostItem => {
  const occurrence = occurrenceKey('documentation-check', unit, '2026');
  const { dueOn = '2026-12-08', as = 'above' } = more;
  const about = { process: 'documentation-check', unit, step, phase: null, dueOn } as const;
  return {
    key: `${occurrence}:${step}`,
    target: 'person:rakel',
    as,
    subject: { kind: 'duty', occurrence, ...about },
    on: dueOn,
    lateBy: 0,
  };
};

const waiting = (unit: string, more: Partial<DigestLine> = {}): DigestLine => ({
  occurrence: occurrenceKey('documentation-check', unit, '2026'),
  process: 'documentation-check',
  unit,
  dueOn: '2026-12-08',
  state: 'open',
  missed: false,
  ...more,
});

const silent = Array.from({ length: 480 }, (_, at) => item(`u${at}`, 'escalate-1'));
const due = Array.from({ length: 19 }, (_, at) => item(`d${at}`, 'due', { as: 'asked' }));

describe('everything that somebody gets on a day', () => {
  it('is one page when it is not more than a card holds', () => {
    const page = pageOf({ items: silent.slice(0, mostLines), digest: [] }, 1);
    expect(page).toMatchObject({ pages: 1, from: 1, to: mostLines, rest: [] });
  });

  it('is told by kind where it does not fit', () => {
    const page = pageOf({ items: [...due, ...silent], digest: [waiting('w')] }, 1);
    expect(page.items).toHaveLength(mostLines);
    expect(page.rest).toEqual([
      { kind: 'escalate', count: 480 - mostLines },
      { kind: 'due', count: 19 },
      { kind: 'waiting', count: 1 },
    ]);
  });

  it('stands on its pages once, all of it', () => {
    const all = { items: [...due, ...silent], digest: [waiting('w'), waiting('v', { meanwhile: 'kari' })] };
    const { pages, total } = pageOf(all, 1);
    const shown = Array.from({ length: pages }, (_, at) => pageOf(all, at + 1)).flatMap((page) => [
      ...page.items.map(({ key }) => key),
      ...page.digest.map(({ occurrence }) => occurrence),
    ]);
    expect(shown).toHaveLength(total);
    expect(new Set(shown).size).toBe(501);
  });

  it('has the most urgent first, and of equals the oldest', () => {
    const items = [
      item('a', 'first'),
      item('b', 'escalate-1'),
      item('c', 'escalate-1', { dueOn: '2026-11-01' }),
    ];
    const { items: shown } = pageOf({ items, digest: [] }, 1);
    expect(shown.map(({ subject }) => subject.unit)).toEqual(['c', 'b', 'a']);
  });

  it('counts what has gone up the line as overdue to whoever is asked', () => {
    const own = Array.from({ length: 20 }, (_, at) => item(`u${at}`, 'escalate-1', { as: 'asked' }));
    expect(pageOf({ items: own, digest: [] }, 1).rest).toEqual([{ kind: 'overdue', count: 5 }]);
  });

  it('gives the nearest page for one that is not there', () => {
    const all = { items: silent, digest: [] };
    expect([-1, 0, 33, Number.MAX_SAFE_INTEGER].map((number) => pageOf(all, number).number)).toEqual([
      1, 1, 32, 32,
    ]);
  });
});
