import type { OpenDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { answerFor } from '../../src/domain/responsibility/answer.ts';
import { isTopicId } from '../../src/domain/responsibility/topics.ts';
import type { QuestionIntent } from '../../src/language/understanding/types.ts';
import { understand } from '../../src/language/understanding/understand.ts';

/** A question with what a right answer says; what is left out is not held against the answer. */
export interface Expected {
  readonly id: string;
  readonly text: string;
  readonly language: 'nb' | 'en';
  readonly asker: string | null;
  readonly day: string;
  readonly intent: QuestionIntent;
  /** Accepted topics, the best first. */
  readonly topics: readonly string[];
  readonly unit?: string;
  readonly accountable?: string | null;
  readonly performs?: readonly string[];
}

/** How one question went. */
export interface Scored {
  readonly question: Expected;
  readonly intent: boolean;
  readonly topic: boolean;
  readonly unit: boolean;
  /** 1, or half a point for an honest "not sure" with the right topic among those offered. */
  readonly fully: number;
  readonly isSureAndWrong: boolean;
  readonly got: {
    readonly intent: string;
    readonly topic: string | null;
    readonly unit: string;
    readonly confident: boolean;
    readonly alternatives: readonly string[];
  };
}

/** Asks one question and holds the answer to what was expected. */
export function score(dir: OpenDirectory, question: Expected): Scored {
  const { text, asker, day } = question;
  const got = understand({ text, asker, day }, dir);
  const intent = got.intent === question.intent;
  const topic = intent && (question.intent !== 'responsible' || question.topics.includes(got.topic ?? ''));
  const unit =
    intent &&
    (question.unit === undefined || question.intent !== 'responsible' || got.unit === question.unit);
  const right = topic && isRightPeople(dir, question, got);
  const offered = [...got.alternatives].some((id) => question.topics.includes(id));
  const unsure = question.intent === 'responsible' && intent && !got.confident;
  const fully = unsure ? (offered ? 0.5 : 0) : right ? 1 : 0;
  return {
    question,
    intent,
    topic,
    unit,
    fully,
    isSureAndWrong: question.intent === 'responsible' && !unsure && fully === 0,
    got,
  };
}

function isRightPeople(dir: OpenDirectory, question: Expected, got: ReturnType<typeof understand>): boolean {
  if (question.intent !== 'responsible') return true;
  if (question.unit !== undefined && question.performs === undefined) return got.unit === question.unit;
  if (question.performs === undefined || got.topic === null || !isTopicId(got.topic)) return true;
  const answer = answerFor(dir, { topic: got.topic, unit: got.unit, campus: got.campus, day: question.day });
  const performs = new Set(answer.performs.map(({ person }) => person));
  const sameSet =
    performs.size === new Set(question.performs).size && question.performs.every((id) => performs.has(id));
  return sameSet && (answer.accountable.held?.person ?? null) === (question.accountable ?? null);
}

const share = (rows: readonly Scored[], of: (row: Scored) => number): string => {
  if (rows.length === 0) return '    -';
  return `${((100 * rows.reduce((sum, row) => sum + of(row), 0)) / rows.length).toFixed(1).padStart(5)} %`;
};

/** A line of scores for a group of questions. */
export function line(name: string, rows: readonly Scored[]): string {
  const asked = rows.filter(({ question }) => question.intent === 'responsible');
  const parts = [
    `fully ${share(rows, ({ fully }) => fully)}`,
    `intent ${share(rows, ({ intent }) => (intent ? 1 : 0))}`,
    `topic ${share(asked, ({ topic }) => (topic ? 1 : 0))}`,
    `unit ${share(asked, ({ unit }) => (unit ? 1 : 0))}`,
    `unsure ${asked.filter(({ got }) => !got.confident).length}`,
    `sure and wrong ${rows.filter(({ isSureAndWrong }) => isSureAndWrong).length}`,
  ];
  return `${`${name} (${rows.length})`.padEnd(24)} ${parts.join('  ')}`;
}

/** What was taken for what, most frequent first. */
export function confusions(rows: readonly Scored[]): readonly string[] {
  const wrong = rows.filter(({ fully }) => fully < 1);
  return wrong.map(({ question, got, unit, fully }) => {
    const wanted = question.intent === 'responsible' ? (question.topics[0] ?? '') : question.intent;
    const came =
      got.intent === 'responsible'
        ? `${got.topic}${got.confident ? '' : ` ? ${got.alternatives.join(' ')}`}`
        : got.intent;
    const where = unit ? '' : ` [unit ${got.unit}, not ${question.unit}]`;
    return `${question.id} ${fully === 0.5 ? '½ ' : ''}${wanted} <- ${came}${where}: ${question.text.slice(0, 140)}`;
  });
}
