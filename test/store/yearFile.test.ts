import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/domain/processes/settings.ts';
import { settingsProblemLine } from '../../src/i18n/settingsProblems.ts';
import { parseYear, readYearFile } from '../../src/store/yearFile.ts';
import { sampleDirectory } from '../app/desk.ts';

const dir = sampleDirectory();
const problemsIn = (content: string): readonly string[] => {
  const read = parseYear(content, dir);
  return 'problems' in read ? read.problems.map((problem) => settingsProblemLine(problem, 'en')) : [];
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

  it('are refused with the file and line of every problem, however deep it lies', () => {
    const content = [
      'version: 1',
      'hours: "08:30"',
      'caps: { person: "three" }',
      'quiet:',
      '  periods:',
      '    - { id: x, from: "12-24" }',
      'units:',
      '  ikj:',
      '    processes:',
      '      hse-round:',
      '        months: [9, ten, 11]',
      '        owner: head-of-hse',
    ].join('\n');
    expect(problemsIn(content)).toEqual([
      'year.yaml:2 hours: There is no setting “hours” here. Did you mean hour?',
      'year.yaml:3 caps.person: This cannot be "three". Write it like 3.',
      'year.yaml:6 quiet.periods[0].to: “to” is missing. Write to: "12-31".',
      'year.yaml:11 units.ikj.processes.hse-round.months[1]: This cannot be "ten". Write it like [9, 10].',
      'year.yaml:12 units.ikj.processes.hse-round.owner: This cannot be "head-of-hse". Write it like { role: safety-deputy }.',
    ]);
    expect(
      problemsIn(
        'version: 1\nunits:\n  ikj:\n    processes:\n      hse-round:\n        owner: { person: nobody }',
      ),
    ).toEqual(['year.yaml:6 units.ikj.processes.hse-round.owner.person: There is no person “nobody”.']);
    expect(problemsIn('version: 1\nhour: [')[0]).toMatch(
      /^year\.yaml:2: This cannot be read as YAML or JSON: /,
    );
    expect(problemsIn('')).toEqual(['year.yaml: This cannot be null. Write it like version: 1.']);
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
    const read = await readYearFile('/nowhere/year.yaml', dir);
    expect(read).toMatchObject({ problems: [{ code: 'unreadable-file', at: 'year.yaml' }] });
  });
});
