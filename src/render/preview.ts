import type { AnswerView, AudienceView, DraftPreviewMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { reviewForm } from '../domain/reports/forms.ts';
import { keyFor, say } from '../i18n/say.ts';
import { input } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, type Fact, openForm, type Part } from './parts.ts';
import { numbers } from './question.ts';
import { mainReason, reasonText } from './reasons.ts';
import type { Filling, Reading } from './render.ts';
import { aboutReport, factsFrom, type ReportRow, reportRows } from './report.ts';

/** Answers in a person's own words, shown in full rather than as a fact. */
const spokenAnswers: readonly string[] = ['what', 'immediateMeasures'];

const rows: readonly ReportRow[] = ['where', 'when', 'injury', 'harmed', 'severity', 'categories'];

/** Asked together with another question, so not changed by itself. */
const unlisted: readonly string[] = ['happenedAt'];

/** The whole report before it is sent: what it says, and who will see it. */
export function previewView(message: DraftPreviewMessage, reading: Reading): Filling {
  const { language } = reading;
  if (message.state !== 'asked') return settled(message, language);
  const data = previewData(message, language);
  const canSend = message.audience.some(({ role }) => role === 'handler');
  return {
    template: 'preview',
    text: data.t.title,
    data: {
      ...data,
      choosing: [choice(message, language)],
      changing: [changeButton(message, language, canSend)],
      confirming: canSend ? [confirmation(language)] : [],
      actions: actionsOf(message, language, canSend),
    },
  };
}

/** What the preview shows, without its inputs and buttons. */
export function previewData(message: DraftPreviewMessage, language: Language) {
  const { answers, audience, open } = message;
  const unit = wordsOf(answers, 'unit', language);
  const kind = textOf(answers, 'kind');
  const labels = open.map((question) => labelOf(question, language).toLowerCase());
  const isReceived = audience.some(({ role }) => role === 'handler');
  return {
    t: {
      title: say(language, 'preview.title'),
      audience: say(language, 'preview.audience'),
      emergencyTitle: say(language, 'emergency.title'),
    },
    emergency: message.emergency && numbers(message.emergency, language),
    about: kind && unit ? aboutReport(kind, unit, language) : '',
    texts: spokenAnswers.flatMap((question) => {
      const words = textOf(answers, question);
      return words ? [{ label: labelOf(question, language), words }] : [];
    }),
    facts: factsOf(message, language),
    open: labels.length > 0 ? say(language, 'preview.open', { questions: labels.join(', ') }) : '',
    audienceTone: isReceived ? 'emphasis' : 'attention',
    audience: isReceived
      ? audience.map((seer) => ({ text: audienceLine(seer, language) }))
      : [{ text: say(language, 'preview.nobody', { unit: literal(unit) }) }],
    others: isReceived ? say(language, 'preview.others', { unit: literal(unit) }) : '',
  };
}

function factsOf({ answers, link }: DraftPreviewMessage, language: Language): readonly Fact[] {
  const told = reportRows(
    {
      where: textOf(answers, 'where'),
      happenedOn: textOf(answers, 'happenedOn'),
      happenedAt: textOf(answers, 'happenedAt'),
      kind: textOf(answers, 'kind'),
      injury: textOf(answers, 'injury'),
      harmed: listOf(answers, 'harmed'),
      severity: textOf(answers, 'severity'),
      severityReason: textOf(answers, 'severityReason'),
      categories: listOf(answers, 'categories'),
    },
    language,
  );
  return factsFrom(
    [...rows.map((row) => [row, told[row]] as const), ['link', link && literal(link)]],
    language,
  );
}

function answerTo(answers: readonly AnswerView[], id: string): AnswerView | undefined {
  return answers.find(({ question }) => question === id);
}

function textOf(answers: readonly AnswerView[], id: string): string | null {
  const answer = answerTo(answers, id)?.answer;
  return answer === undefined ? null : String(answer);
}

function listOf(answers: readonly AnswerView[], id: string): readonly string[] {
  const answer = answerTo(answers, id)?.answer ?? [];
  return typeof answer === 'string' ? [answer] : answer;
}

function wordsOf(answers: readonly AnswerView[], id: string, language: Language): string {
  return answerTo(answers, id)?.words?.[language] ?? textOf(answers, id) ?? '';
}

function audienceLine({ role, person, unit, reasons, isSelf }: AudienceView, language: Language): string {
  const bold = `**${literal(person?.name ?? '')}**`;
  const name = isSelf ? say(language, 'preview.reporter', { name: bold }) : bold;
  const line = say(language, `preview.${role}`, { name, unit: literal(unit[language]) });
  const why = mainReason(reasons);
  return why ? `${line} ${literal(reasonText(why, language))}` : line;
}

/** Every answer that can be changed or added. */
function choice({ answers, open }: DraftPreviewMessage, language: Language): Part {
  const questions = [...answers.map(({ question }) => question), ...open];
  return {
    type: 'Input.ChoiceSet',
    id: 'q',
    style: 'compact',
    label: say(language, 'preview.edit'),
    placeholder: say(language, 'draft.choose'),
    choices: questions
      .filter((id) => !unlisted.includes(id))
      .map((id) => ({ title: labelOf(id, language), value: id })),
  };
}

/** Not required here, so that it holds back no other button; sending checks it. */
function confirmation(language: Language): Part {
  const confirm = { form: 'intake', question: reviewForm.questions[0], options: null, answer: null };
  const { isRequired, errorMessage, ...toggle } = input(confirm, { language, today: '' });
  return toggle;
}

function changeButton(message: DraftPreviewMessage, language: Language, canSend: boolean): Part {
  const { draft: id, version: v } = message;
  const title = say(language, 'draft.change-chosen');
  return execute(title, { do: 'draft.edit', id, v }, canSend ? {} : { style: 'positive' });
}

function actionsOf(
  { draft: id, version: v }: DraftPreviewMessage,
  language: Language,
  canSend: boolean,
): readonly Part[] {
  const send = execute(say(language, 'draft.send'), { do: 'draft.send', id, v }, { style: 'positive' });
  return [
    ...(canSend ? [send] : []),
    openForm(say(language, 'draft.edit-form'), { do: 'draft.form', id, v }),
    execute(say(language, 'draft.cancel'), { do: 'draft.cancel', id, v }, { withoutInputs: true }),
  ];
}

function settled({ state, number }: DraftPreviewMessage, language: Language): Filling {
  const text =
    state === 'sent'
      ? say(language, 'preview.sent', { number: number ?? '' })
      : say(language, 'preview.passed');
  return { template: 'notice', text, data: { text, words: '', actions: [] } };
}

function labelOf(question: string, language: Language): string {
  return say(language, keyFor('intake', question, 'label'));
}
