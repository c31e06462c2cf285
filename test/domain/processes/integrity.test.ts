import { describe, expect, it } from 'vitest';
import { checkProcesses } from '../../../src/domain/processes/integrity.ts';
import { processes, processOf } from '../../../src/domain/processes/processes.ts';
import { silenceLadders } from '../../../src/domain/processes/table/silence.ts';

describe('the wheel of the HSE year', () => {
  it('has 47 duties that hold together', () => {
    expect(checkProcesses()).toEqual([]);
    expect(processes).toHaveLength(47);
  });

  it('tells of a duty that names a role, a system or a ladder that does not exist', () => {
    const round = processOf('hse-round');
    const spoilt = { ...round, systems: ['paper'], ladder: 'stairs', participants: ['technical-division'] };
    const all = processes.map((process) => (process.id === 'hse-round' ? spoilt : process));
    expect(checkProcesses(all as unknown as typeof processes).map(({ code, at }) => [code, at])).toEqual([
      ['superseded', 'hse-round.participants'],
      ['dangling', 'hse-round.systems'],
      ['dangling', 'hse-round.ladder'],
    ]);
  });

  it('says which months a document states, and proposes all others', () => {
    const stated = processes.filter(({ timing }) => timing.months.length > 0 && timing.basis === 'stated');
    expect(stated.map(({ id }) => id).sort()).toEqual(['environment-annual', 'unit-hse-goals']);
    expect(processOf('radiation-annual-report').timing.basis).toBe('inferred');
    expect(processOf('hse-round').timing.basis).toBe('suggested');
  });

  it('posts nothing of what concerns single people or comes only when something happens', () => {
    const silent = processes.filter(({ post }) => post === 'none').map(({ id }) => id);
    expect(silent).toContain('sick-leave-follow-up');
    expect(silent).toEqual(processes.filter(({ timing }) => timing.spread === 'none').map(({ id }) => id));
    expect(processOf('appraisal-interview').post).toBe('person');
  });

  it('has an end on every ladder of silence', () => {
    for (const { steps, ends } of Object.values(silenceLadders)) {
      const days = [...steps.map(({ after }) => after), ends.after];
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    }
  });
});
