import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { questionIntents } from '../../src/language/understanding/types.ts';
import { readDirectoryFile } from '../../src/store/directoryFile.ts';
import { questions } from './questions.ts';
import { draftReport, ownDrafts, readDrafts } from './runDrafts.ts';
import { confusions, type Expected, line, score } from './score.ts';

/**
 * Scores the understanding of questions and the drafting of reports:
 *
 *     run.ts [FILE.jsonl] [--part tuned|held-out] [--counts] [--own]
 *
 * FILE holds questions, or texts to draft, with expectations; without it the development sets beside the project are taken if
 * there are any, else the project's own questions and texts (also with --own). `--counts` prints nothing that went wrong.
 */
const args = process.argv.slice(2);
const since = Number(args[args.indexOf('--since') + 1] ?? 0) || 0;
const part = args[args.indexOf('--part') + 1];
const isOwn = args.includes('--own');
const beside = '/work/shared/eval/who-dev.jsonl';
const draftsBeside = '/work/shared/eval/draft-dev.jsonl';
const given = args.find((arg) => arg.endsWith('.jsonl')) ?? null;
const file = given ?? (existsSync(beside) ? beside : null);
const sample = join(import.meta.dirname, '../../src/sample/directory.json');

const rowShape = z.object({
  id: z.string(),
  text: z.string(),
  asker: z.string().nullable(),
  asOf: z.string(),
  lang: z.string().optional(),
  expect: z.object({
    intent: z.enum(questionIntents),
    topics: z.array(z.string()).default([]),
    unit: z.string().optional(),
    accountable: z.string().nullable().optional(),
    performs: z.array(z.string()).optional(),
  }),
});

function read(path: string): readonly Expected[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row): Expected => {
      const { id, text, asker, asOf, lang, expect } = rowShape.parse(JSON.parse(row));
      const { intent, topics, unit, accountable, performs } = expect;
      return {
        id,
        text,
        asker,
        day: asOf,
        language: lang === 'en' || lang === 'nb' ? lang : guessed(text),
        intent,
        topics,
        ...(unit === undefined ? {} : { unit }),
        ...(accountable === undefined ? {} : { accountable }),
        ...(performs === undefined ? {} : { performs }),
      };
    });
}

function guessed(text: string): 'nb' | 'en' {
  return /\b(who|the|is|my|our|you|are|for the|i|what|a|an|in the)\b/i.test(text) &&
    !/[æøå]|\b(hvem|kven|hva)\b/i.test(text)
    ? 'en'
    : 'nb';
}

/** Whoever reads only the beginning (`| head`) has seen what they wanted. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

const out = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const isOfDrafts = given !== null && /^\{.*"door"/.test(readFileSync(given, 'utf8'));
const set = isOfDrafts ? [] : isOwn || file === null ? questions : read(file);
const chosen = set.filter(({ id }, at) => {
  if (at < since) return false;
  if (part === undefined || !args.includes('--part')) return true;
  return (part === 'held-out') === isHeldOut(id, at);
});

/** Of the project's own questions those with an h, of a file a block in the middle: never looked at while tuning. */
function isHeldOut(id: string, at: number): boolean {
  return isOwn || file === null ? id.startsWith('h') : at >= 57 && at < 139;
}

const directoryPath =
  file !== null && !isOwn && existsSync(join(dirname(file), 'directory.json'))
    ? join(dirname(file), 'directory.json')
    : sample;
const reading = await readDirectoryFile(directoryPath);
if (!('directory' in reading)) throw new Error('unreadable-directory');
const dir = openDirectory(reading.directory);
if (!isOfDrafts) answersTold();
draftsTold();

/** How the questions went. */
function answersTold(): void {
  const started = performance.now();
  const rows = chosen.map((question) => score(dir, question));
  const spent = performance.now() - started;

  out(line('all', rows));
  for (const language of ['nb', 'en'] as const) {
    out(
      line(
        language,
        rows.filter(({ question }) => question.language === language),
      ),
    );
  }
  out(`${(spent / rows.length).toFixed(2)} ms each\n`);
  const byTopic = Map.groupBy(rows, ({ question }) =>
    question.intent === 'responsible' ? (question.topics[0] ?? '') : question.intent,
  );
  if (!args.includes('--counts')) {
    for (const [topic, of] of [...byTopic].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const right = of.reduce((sum, { fully }) => sum + fully, 0);
      if (right < of.length) out(`${topic.padEnd(32)} ${right} of ${of.length}`);
    }
    out('');
    for (const confusion of confusions(rows)) out(confusion);
  }
}

/** How the drafts went: of the file given, else of the set beside the project and of the project's own texts. */
function draftsTold(): void {
  if (given !== null && !isOfDrafts) return;
  const path = given ?? (!isOwn && existsSync(draftsBeside) ? draftsBeside : null);
  const isTold = !args.includes('--counts');
  if (path !== null) out(`\nDrafts of ${path}\n\n${draftReport(dir, readDrafts(path), isTold).join('\n')}`);
  if (given === null)
    out(`\nDrafts of the project's own texts\n\n${draftReport(dir, ownDrafts(), isTold).join('\n')}`);
}
