import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/domain/language.ts';
import { keyFor, say } from '../src/i18n/say.ts';
import { readingCodes } from '../src/language/drafting/reasons.ts';

const root = resolve(import.meta.dirname, '..');
const node = join(root, 'node_modules', '.bin', 'node');
const sample = join(root, 'src', 'sample', 'directory.json');

function draft(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(node, ['src/draft.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { lines: stdout.trimEnd().split('\n'), stderr, status };
}

const text = (id: string, told: string) =>
  JSON.stringify({ id, text: told, asker: 'leif-sandmark', now: '2026-11-20T10:15:00+01:00' });

describe('the reasons of a reading', () => {
  it.each(readingCodes)(
    'have plain words in both languages, with and without words of the text: %s',
    (code) => {
      for (const language of languages) {
        for (const has of ['yes', 'no']) {
          const told = say(language, keyFor('reading', code), { has, words: '«veltet»' });
          expect(told).toMatch(/^[«A-ZÅÆØ].{10,}\.$/);
          expect(told).not.toContain(code);
        }
      }
    },
  );
});

describe('drafting from the command line', () => {
  it('answers each line by one line, in the same order and with the same fields', () => {
    const input = [
      text('a', 'I går kl. 14 falt Kari Osmark i K2-113 og brakk armen'),
      text('b', 'hei'),
      text('c', 'the tap in the kitchen drips'),
    ].join('\n');
    const { lines, status } = draft(['--directory', sample, '--jsonl'], input);
    const drafts = lines.map((line) => JSON.parse(line));
    expect(drafts[0]).toEqual({
      id: 'a',
      door: 'nonconformity',
      kind: 'accident',
      categories: ['personal-injury', 'mechanical-injury'],
      injury: 'happened',
      place: 'k2-113',
      unit: 'ikj',
      happenedOn: '2026-11-19',
      happenedAt: '14:00',
      flags: ['personal-data', 'health-data'],
    });
    expect(drafts.map(({ id, door }) => [id, door])).toEqual([
      ['a', 'nonconformity'],
      ['b', 'none'],
      ['c', 'e-caretaker'],
    ]);
    expect(Object.keys(drafts[1])).toEqual(Object.keys(drafts[0]));
    expect(status).toBe(0);
  });

  it('a line that is no text is told as one, and the others are answered', () => {
    const bad = JSON.stringify({ id: 'b', text: 'hei', now: 'some day' });
    const { lines, status } = draft(['--jsonl'], `not json\n${bad}\n${text('c', 'hei')}\n`);
    expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(['error', 'error', 'id']);
    expect(status).toBe(1);
  });

  it('answers a person in words of the message’s own language, with what was found about persons', () => {
    const norwegian = draft([
      '--now',
      '2026-11-20T09:15:00Z',
      'Kari Osmark kuttet seg i D2-152 i går. Vi ringte vakta.',
    ]);
    for (const words of [
      'Ulykke',
      'Laserlaboratoriet',
      'torsdag 19. november 2026',
      'Kari Osmark',
      'Strakstiltak',
    ]) {
      expect(norwegian.lines.join('\n')).toContain(words);
    }
    const english = draft(['there is a fire in the clean room, the flames are everywhere']).lines.join('\n');
    for (const words of ['Call first', '110', 'Clean room']) expect(english).toContain(words);
    expect(draft(['I was bullied by my boss']).lines.join('\n')).toContain('safety deputy');
  });

  it('says how it is used when nothing is told, and what is wrong with a directory', () => {
    expect(draft([])).toMatchObject({ status: 1, stderr: expect.stringContaining('usage') });
    expect(draft(['--now', 'soon', 'hei']).status).toBe(1);
    const missing = draft(['--directory', '/nowhere.json', 'hei']);
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain('The directory cannot be used');
  });
});
