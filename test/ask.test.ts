import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const node = join(root, 'node_modules', '.bin', 'node');
const sample = join(root, 'src', 'sample', 'directory.json');

function ask(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(node, ['src/ask.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { lines: stdout.trimEnd().split('\n'), stderr, status };
}

const question = (id: string, text: string) =>
  JSON.stringify({ id, text, asker: 'leif-sandmark', asOf: '2026-11-20' });

describe('asking from the command line', () => {
  it('answers each line by one line, in the same order', () => {
    const input = [
      question('a', 'Hvem har ansvaret for strålevern ved IFY?'),
      question('b', 'hello there'),
      question('c', 'who is the safety deputy at IKJ?'),
    ].join('\n');
    const { lines, status } = ask(['--directory', sample, '--jsonl'], input);
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(answers[0]).toMatchObject({
      intent: 'responsible',
      topic: 'radiation',
      unit: 'ify',
      accountable: { person: 'audun-gravrak' },
    });
    expect(answers[0].performs.map(({ person }: { person: string }) => person)).toContain(
      'giulia-ferrantini',
    );
    expect(answers[0].sources.length).toBeGreaterThan(0);
    expect(answers[1]).toMatchObject({ intent: 'smalltalk' });
    expect(status).toBe(0);
  });

  it('a line that is no question is told as one, and the others are answered', () => {
    const { lines, status } = ask(['--jsonl'], `not json\n${question('b', 'Hvem er rektor?')}\n`);
    expect(JSON.parse(lines[0] ?? '')).toHaveProperty('error');
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ id: 'b', intent: 'responsible' });
    expect(status).toBe(1);
  });

  it('answers a person in a sentence’s own language, with names, the reasons and the source', () => {
    const english = ask(['who looks after radiation at IFY?']).lines.join('\n');
    for (const words of [
      'Audun Gravråk',
      'Giulia Ferrantini',
      'Why this answer?',
      'Source: HSE Policy (Norwegian edition), “',
    ]) {
      expect(english).toContain(words);
    }
    expect(ask(['Hvem har ansvaret for strålevern ved IFY?']).lines.join('\n')).toContain(
      'Hvorfor dette svaret?',
    );
  });

  it('says how it is used when nothing is asked, and what is wrong with a directory', () => {
    expect(ask([])).toMatchObject({ status: 1, stderr: expect.stringContaining('usage') });
    const missing = ask(['--directory', '/nowhere.json', 'Hvem er rektor?']);
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain('The directory cannot be used');
  });
});
