import { describe, expect, it } from 'vitest';
import { answerMessage } from '../../src/app/who/answerView.ts';
import { at, cameTo, delegationDesk } from './delegationDesk.ts';

describe('a delegation that both sign', () => {
  it('changes the answer to who is responsible the moment it is signed', async () => {
    const here = delegationDesk();
    const asked = {
      topic: 'substance-index',
      unit: at.unit,
      campus: null,
      day: '2026-11-20',
      as: 'told',
    } as const;
    const performs = () =>
      answerMessage(
        { dir: here.core.directory(), person: at.employee, today: '2026-11-20' },
        asked,
      ).performs.map(({ person, by }) => `${person.id} ${by}`);
    expect(performs()).toEqual([`${at.manager} default`]);
    const id = await here.request();
    expect(performs()).toEqual([`${at.manager} default`]);
    expect(cameTo(await here.act(at.manager, 'approve', id))).toBe('done');
    expect(performs()).toEqual([`${at.employee} delegation`]);
    const doc = await here.read(id);
    expect(doc).toMatchObject({ number: 'DEL-2026-1', state: 'in-force' });
    expect(doc.digest).toMatch(/^[0-9a-f]{64}$/);
  });
});
