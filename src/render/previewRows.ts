import type { AnswerView, DraftPreviewMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { optionLabel } from './inputs.ts';
import { plain } from './markdown.ts';
import { execute, type Part } from './parts.ts';
import { type ReportRow, reportRows } from './report.ts';

/** A row of the preview: what was answered, and the button that asks it again. */
export interface PreviewRow {
  readonly label: string;
  /** As plain words. */
  readonly value: string;
  /** Where the answer comes from, when nobody gave it: understood from the person's words, or assumed; '' otherwise. */
  readonly note: string;
  readonly actions: readonly Part[];
}

/** A row, with the question that changes it. */
type RowName = ReportRow | 'kind' | 'unit';

const questions = {
  kind: 'kind',
  where: 'where',
  unit: 'unit',
  when: 'happenedOn',
  harmed: 'harmed',
  injury: 'injury',
  severity: 'severity',
  categories: 'categories',
} as const satisfies Readonly<Record<RowName, string>>;

const order: readonly RowName[] = [
  'kind',
  'where',
  'unit',
  'when',
  'harmed',
  'injury',
  'severity',
  'categories',
];

/** Answers in a person's own words, shown in full before the others. */
const spokenAnswers: readonly string[] = ['what', 'immediateMeasures'];

/** What the person wrote, in full. */
export function previewTexts(message: DraftPreviewMessage, language: Language): readonly PreviewRow[] {
  return spokenAnswers.flatMap((question) => {
    const words = textOf(message.answers, question);
    return words ? [row(message, question, words, language)] : [];
  });
}

/** Everything else that was answered, in order. */
export function previewRows(message: DraftPreviewMessage, language: Language): readonly PreviewRow[] {
  const told = rowsInWords(message, language);
  return order.flatMap((name) => {
    const words = told[name];
    return words ? [row(message, questions[name], words, language)] : [];
  });
}

/** What stands in each row, as plain words; null where there is nothing to tell. */
function rowsInWords(
  { answers }: DraftPreviewMessage,
  language: Language,
): Readonly<Record<RowName, string | null>> {
  const kind = textOf(answers, 'kind');
  const told = reportRows(reportOf(answers), language);
  const plainly = Object.entries(told).map(([name, words]) => [name, words && plain(words)] as const);
  return {
    ...(Object.fromEntries(plainly) as typeof told),
    kind: kind && optionLabel('intake', 'kind', kind, language),
    unit: unitOf(answers, language) || null,
  };
}

/** What the answers say, as a report. */
export function reportOf(answers: readonly AnswerView[]): Parameters<typeof reportRows>[0] {
  return {
    where: textOf(answers, 'where'),
    happenedOn: textOf(answers, 'happenedOn'),
    happenedAt: textOf(answers, 'happenedAt'),
    kind: textOf(answers, 'kind'),
    injury: textOf(answers, 'injury'),
    harmed: listOf(answers, 'harmed'),
    severity: textOf(answers, 'severity'),
    severityReason: textOf(answers, 'severityReason'),
    categories: listOf(answers, 'categories'),
  };
}

/** The unit by name, or ''. */
export function unitOf(answers: readonly AnswerView[], language: Language): string {
  return answerTo(answers, 'unit')?.words?.[language] ?? textOf(answers, 'unit') ?? '';
}

/** The answer to a question as text, or null. */
export function textOf(answers: readonly AnswerView[], id: string): string | null {
  const answer = answerTo(answers, id)?.answer;
  return answer === undefined ? null : String(answer);
}

function listOf(answers: readonly AnswerView[], id: string): readonly string[] {
  const answer = answerTo(answers, id)?.answer ?? [];
  return typeof answer === 'string' ? [answer] : answer;
}

function answerTo(answers: readonly AnswerView[], id: string): AnswerView | undefined {
  return answers.find(({ question }) => question === id);
}

/** Where an answer comes from that the person has not given. */
function noteOf({ read, assumed }: DraftPreviewMessage, question: string, language: Language): string {
  const key = `preview.assumed.${question}`;
  if (assumed.includes(question) && isKey(key)) return `  ${say(language, key)}`;
  return read.includes(question) ? `  ${say(language, 'preview.read')}` : '';
}

function row(message: DraftPreviewMessage, question: string, value: string, language: Language): PreviewRow {
  const { draft: id, version: v } = message;
  const title = say(language, keyFor('preview.change', question));
  const change = execute(title, { do: 'draft.edit', id, v, q: question }, { withoutInputs: true });
  const note = noteOf(message, question, language);
  return { label: say(language, keyFor('intake', question, 'label')), value, note, actions: [change] };
}
