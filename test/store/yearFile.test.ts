import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/domain/processes/settings.ts';
import { parseYear, readYearFile } from '../../src/store/yearFile.ts';
import { sampleDirectory } from '../app/desk.ts';

const dir = sampleDirectory();
const problemsIn = (content: string): readonly string[] => {
  const read = parseYear(content, dir);
  return 'problems' in read ? read.problems : [];
};

describe('the settings of the HSE year', () => {
  it('are our proposals without a file', async () => {
    expect(await readYearFile(null, dir)).toEqual({ settings: defaultSettings });
  });

  it('keep what the file leaves out', () => {
    expect(parseYear('version: 1\nhour: "08:30"\nquiet: { july: false }', dir)).toEqual({
      settings: { ...defaultSettings, hour: '08:30', quiet: { ...defaultSettings.quiet, july: false } },
    });
  });

  it('are refused with every problem and how to mend it', () => {
    const content = 'version: 1\nhour: "03:00"\nunits: { nowhere: {} }\nprocesses: { hse-rund: { day: 3 } }';
    const problems = problemsIn(content);
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).toContain('Did you mean hse-round');
  });

  it.each([
    ['a setting that there is not', 'version: 1\nhours: "08:30"'],
    ['no version', 'hour: "08:30"'],
    ['another type', 'version: 1\ngraceDays: many'],
    ['what is no YAML', 'version: [1'],
  ])('are refused with %s', (_, content) => {
    expect(problemsIn(content).length).toBeGreaterThan(0);
  });

  it('are refused when the file cannot be read', async () => {
    expect(await readYearFile('/nowhere/year.yaml', dir)).toHaveProperty('problems');
  });
});
