import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { WhoMessage } from './app/messages/who.ts';
import { emergencyNumbers, unitNames } from './app/people.ts';
import { whoMessage } from './app/who/message.ts';
import { systemClock } from './clock.ts';
import { type OpenDirectory, openDirectory } from './domain/organisation/openDirectory.ts';
import { answerFor, type WhoPerson } from './domain/responsibility/answer.ts';
import { type Day, dayOf, isDay } from './domain/time.ts';
import { DirectoryError, failureOf } from './failures.ts';
import { languageOfText } from './language/understanding/text.ts';
import { understand } from './language/understanding/understand.ts';
import { answerLines } from './lines.ts';
import { answerText } from './render/answerText.ts';
import { readDirectoryFile } from './store/directoryFile.ts';

/**
 * Answers "who is responsible?" from the command line:
 *
 *     ask [--directory FILE] [--asker PERSON] [--as-of DAY] "who looks after fire safety at IV?"
 *     ask --jsonl [--directory FILE] < questions.jsonl > answers.jsonl
 *
 * With `--jsonl` a line is `{"id", "text", "asker", "asOf"}`, and every line is answered by one line in the same order. Exit
 * status 1 when the directory cannot be used or a line is no question; such a line is answered with `{"error"}`.
 */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      directory: { type: 'string', default: new URL('./sample/directory.json', import.meta.url).pathname },
      jsonl: { type: 'boolean', default: false },
      asker: { type: 'string' },
      'as-of': { type: 'string' },
    },
  });
  const reading = await readDirectoryFile(values.directory);
  if (!('directory' in reading)) throw new DirectoryError(reading.problems);
  const dir = openDirectory(reading.directory);
  const today = dayOf(systemClock.now(), dir.organisation.timeZone);
  if (values.jsonl) return answerLines((line) => answerJson(dir, line, today));
  const text = positionals.join(' ');
  const day = values['as-of'] ?? today;
  if (text === '' || !isDay(day)) {
    process.stderr.write(
      'usage: ask [--directory FILE] [--asker PERSON] [--as-of YYYY-MM-DD] "question" | --jsonl\n',
    );
    return 1;
  }
  process.stdout.write(`${inWords(dir, { text, asker: values.asker ?? null, day, today }).join('\n')}\n`);
  return 0;
}

const lineShape = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  asker: z.string().nullish(),
  asOf: z.string().refine(isDay).nullish(),
});

function answerJson(dir: OpenDirectory, line: unknown, today: Day): object {
  const parsed = lineShape.safeParse(line);
  if (!parsed.success) return { error: 'not-a-question' };
  const { id, text, asker = null, asOf } = parsed.data;
  const day = asOf ?? today;
  const understood = understand({ text, asker, day }, dir);
  const { intent, topic, unit, campus, confident, alternatives } = understood;
  const codes = understood.reasons.map(({ code }) => code);
  if (intent !== 'responsible') return { id, intent, reasons: codes };
  if (!confident || topic === null)
    return { id, intent, topic, unit, confident: false, alternatives, reasons: codes };
  const { accountable, performs, involve, sources, reasons } = answerFor(dir, { topic, unit, campus, day });
  return {
    id,
    intent,
    topic,
    unit,
    accountable: { role: accountable.role, person: accountable.held?.person ?? null },
    performs: performs.map(({ role, person, basis }) => ({ role, person, basis: basisIn(basis) })),
    involve: involve.flatMap(({ role, people }) => people.map(({ person }) => ({ role, person }))),
    sources,
    reasons: [...codes, ...reasons.map(({ code }) => code)],
  };
}

function basisIn({ kind, id }: WhoPerson['basis']): string {
  return kind === 'default' ? kind : `${kind}:${id}`;
}

interface AskedHere {
  readonly text: string;
  readonly asker: string | null;
  readonly day: Day;
  readonly today: Day;
}

/** The answer in lines, in the language of the question, with everything that the chat would show. */
function inWords(dir: OpenDirectory, { text, asker, day, today }: AskedHere): readonly string[] {
  const language = languageOfText(text) ?? dir.people.get(asker ?? '')?.language ?? 'nb';
  const reading = { language, zone: dir.organisation.timeZone };
  const understood = { ...understand({ text, asker, day }, dir), ...(day === today ? {} : { asOf: day }) };
  if (understood.intent === 'emergency') {
    const numbers = emergencyNumbers(dir);
    return answerText({ type: 'emergency', numbers, offer: null }, reading);
  }
  const reader = { dir, person: asker ?? '', today };
  const wording = { text, understood, understand, whole: true };
  const unsure: WhoMessage = { type: 'who-unsure', unit: unitNames(dir, understood.unit), choices: [] };
  return answerText(whoMessage(reader, wording, 'told') ?? unsure, reading);
}

/** Whoever reads only the beginning (`| head`) has seen what they wanted. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { title, reasons } = failureOf(error);
  process.stderr.write(`${[title, ...reasons].join('\n')}\n`);
  process.exitCode = 1;
}
