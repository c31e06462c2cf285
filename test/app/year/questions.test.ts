import { describe, expect, it } from 'vitest';
import { dutyQuestions } from '../../../src/app/year/questions.ts';
import type { ProcessId } from '../../../src/domain/processes/processes.ts';
import { defaultSettings, type YearSettings } from '../../../src/domain/processes/settings.ts';
import { isNorwegianHoliday } from '../../../src/jobs/calendar.ts';
import { sampleDirectory } from '../desk.ts';

const resultsOf = (process: ProcessId, more: Partial<YearSettings> = {}) => {
  const settings = { ...defaultSettings, ...more };
  const wheel = { settings, dir: sampleDirectory(), isHoliday: isNorwegianHoliday };
  const asked = { wheel, person: 'jostein-strindmo', today: '2026-11-20' };
  const [result] = dutyQuestions(asked, { process, unit: 'ikj' }, 'done', {});
  return result?.options?.map(({ value, label }) => [value, label.nb, label.en]) ?? null;
};

describe('what came of a duty', () => {
  it('is not needed this time where the duty comes more than once a year', () => {
    const thisTime = [
      ['carried-out', 'Det er gjort', 'It is done'],
      ['not-needed', 'Det trengs ikke denne gangen', 'It is not needed this time'],
    ];
    expect(resultsOf('nonconformity-handling')).toEqual(thisTime);
    expect(resultsOf('delegation-review')).toEqual(thisTime);
    expect(resultsOf('action-plan', { processes: { 'action-plan': { months: [5, 11] } } })).toEqual(thisTime);
  });

  it('is not needed this year where it comes once, also over several months', () => {
    expect(resultsOf('action-plan')).toBeNull();
    expect(resultsOf('hse-round')).toBeNull();
  });
});
