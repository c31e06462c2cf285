import { parseArgs } from 'node:util';
import { z } from 'zod';
import { reasonViews } from './app/people.ts';
import { systemClock } from './clock.ts';
import type { Language } from './domain/language.ts';
import { type OpenDirectory, openDirectory } from './domain/organisation/openDirectory.ts';
import { answerFor, type WhoAnswer, type WhoPerson } from './domain/responsibility/answer.ts';
import { roleOf } from './domain/responsibility/roles.ts';
import { topicOf } from './domain/responsibility/topics.ts';
import { type Day, dayOf, isDay } from './domain/time.ts';
import { DirectoryError, failureOf } from './failures.ts';
import { say } from './i18n/say.ts';
import { languageOfText } from './language/understanding/text.ts';
import type { Understood } from './language/understanding/types.ts';
import { understand } from './language/understanding/understand.ts';
import { reasonText } from './render/reasons.ts';
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
  if (values.jsonl) return answerLines(dir, today);
  const text = positionals.join(' ');
  const day = values['as-of'] ?? today;
  if (text === '' || !isDay(day)) {
    process.stderr.write(
      'usage: ask [--directory FILE] [--asker PERSON] [--as-of YYYY-MM-DD] "question" | --jsonl\n',
    );
    return 1;
  }
  process.stdout.write(`${inWords(dir, { text, asker: values.asker ?? null, day }).join('\n')}\n`);
  return 0;
}

const lineShape = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  asker: z.string().nullish(),
  asOf: z.string().refine(isDay).nullish(),
});

async function answerLines(dir: OpenDirectory, today: Day): Promise<number> {
  let status = 0;
  let rest = '';
  const answerLine = (line: string) => {
    if (line.trim() === '') return;
    const answer = answerJson(dir, line, today);
    if ('error' in answer) status = 1;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  };
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    const lines = `${rest}${chunk}`.split(/\r?\n/);
    rest = lines.pop() ?? '';
    lines.forEach(answerLine);
  }
  answerLine(rest);
  return status;
}

function answerJson(dir: OpenDirectory, line: string, today: Day): object {
  const parsed = lineShape.safeParse(fromJson(line));
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

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function basisIn({ kind, id }: WhoPerson['basis']): string {
  return kind === 'default' ? kind : `${kind}:${id}`;
}

interface AskedHere {
  readonly text: string;
  readonly asker: string | null;
  readonly day: Day;
}

/** The answer in lines, in the language of the question. */
function inWords(dir: OpenDirectory, asked: AskedHere): readonly string[] {
  const language = languageOfText(asked.text) ?? dir.people.get(asked.asker ?? '')?.language ?? 'nb';
  const understood = understand(asked, dir);
  const { intent, topic, unit, campus, confident, alternatives } = understood;
  if (intent === 'emergency') {
    return dir.organisation.emergency.map(({ names, number }) => `${names[language]}: ${number}`);
  }
  if (intent !== 'responsible') return [say(language, 'who.unknown'), say(language, 'who.unknown.lead')];
  if (!confident || topic === null) {
    const choices = alternatives.map((each) => `- ${topicOf(each).names[language]}`);
    return [say(language, 'who.unsure'), say(language, 'who.unsure.lead'), ...choices];
  }
  return answerInWords(dir, answerFor(dir, { topic, unit, campus, day: asked.day }), understood, language);
}

function answerInWords(
  dir: OpenDirectory,
  answer: WhoAnswer,
  { reasons }: Understood,
  language: Language,
): readonly string[] {
  const { topic, unit, accountable, performs, involve, sources } = answer;
  const held =
    accountable.held === null
      ? roleOf(accountable.role).names[language]
      : named(dir, accountable.held, language);
  const helping = involve.flatMap(({ people }) => people.map((person) => named(dir, person, language)));
  const steps = reasonViews(dir, [...reasons, ...answer.reasons]);
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
  return [
    `${topicOf(topic).names[language]} · ${dir.units.get(unit)?.names[language] ?? unit}`,
    topicOf(topic).answer[language],
    ...list(say(language, 'who.accountable'), [held]),
    ...list(
      say(language, 'who.performs'),
      performs.length === 0
        ? [say(language, 'who.performs.nobody')]
        : performs.map((person) => named(dir, person, language)),
    ),
    ...list(say(language, 'who.involve'), [...new Set(helping)]),
    ...list(
      say(language, 'who.button.why'),
      steps.map((step) => reasonText(step, language)),
    ),
    '',
    say(language, 'who.source', { sources: sources.join(', ') }),
  ];
}

function named(dir: OpenDirectory, { person, role }: WhoPerson, language: Language): string {
  const known = dir.people.get(person);
  return `${known?.name ?? person} <${known?.email ?? ''}>, ${roleOf(role).names[language]}`;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { title, reasons } = failureOf(error);
  process.stderr.write(`${[title, ...reasons].join('\n')}\n`);
  process.exitCode = 1;
}
