import type { AudienceView, DraftPreviewMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { literal } from './markdown.ts';
import { execute, type Fact, openForm, type Part } from './parts.ts';
import { smallPictures } from './photo.ts';
import { previewRows, previewTexts, reportOf, textOf, unitOf } from './previewRows.ts';
import { previewSections } from './previewSections.ts';
import { numbers } from './question.ts';
import { mainReason, reasonText } from './reasons.ts';
import type { Filling, Reading } from './render.ts';
import { aboutReport, factsFrom, type ReportRow, reportRows } from './report.ts';

const factRows: readonly ReportRow[] = ['where', 'when', 'injury', 'harmed', 'severity', 'categories'];

/** Asked together with another question, so not changed by itself. */
const unlisted: readonly string[] = ['happenedAt'];

/** The whole report before it is sent: what it says, and who will see it. */
export function previewView(message: DraftPreviewMessage, reading: Reading): Filling {
  const { language } = reading;
  if (message.state !== 'asked') return settled(message, language);
  const data = previewData(message, language);
  const link = message.link && `${say(language, 'preview.link')}: ${literal(message.link)}`;
  return {
    template: 'preview',
    text: data.t.title,
    data: {
      ...data,
      lead: message.read.length > 0 ? say(language, 'preview.read.lead') : '',
      ...answersOf(message, data, language),
      link: link ?? '',
      sections: previewSections(message, { ...reading, isForm: false }),
      actions: actionsOf(message, language),
    },
    pictures: smallPictures(message.photos, language),
  };
}

/** Characters of a person's words above which there is no room on Slack for a button in every row as well. */
const roomForButtons = 2_500;

/** The answers with a button each; beside words that need the room, as facts with one list to choose from. */
function answersOf(
  message: DraftPreviewMessage,
  { about, facts }: { readonly about: string; readonly facts: readonly Fact[] },
  language: Language,
) {
  const { answers, open } = message;
  const texts = previewTexts(message, language);
  const length = texts.reduce((sum, { value }) => sum + value.length, 0);
  if (length <= roomForButtons) {
    const rows = previewRows(message, language);
    return { texts, rows, about: '', facts: [], ...adding(message, open, language) };
  }
  const changeable = answers.map(({ question }) => question).filter((id) => !unlisted.includes(id));
  return {
    texts: texts.map((row) => ({ ...row, actions: [] })),
    rows: [],
    about,
    facts,
    ...adding(message, [...changeable, ...open], language),
  };
}

/** What the preview shows on every surface. */
export function previewData(message: DraftPreviewMessage, language: Language) {
  const { answers, audience, open } = message;
  const unit = unitOf(answers, language);
  const kind = textOf(answers, 'kind');
  const labels = open.map((question) => labelOf(question, language).toLowerCase());
  const isReceived = canSend(message);
  return {
    t: {
      title: say(language, 'preview.title'),
      audience: say(language, 'preview.audience'),
      emergencyTitle: say(language, 'emergency.title'),
    },
    emergency: message.emergency && numbers(message.emergency, language),
    about: kind && unit ? aboutReport(kind, unit, language) : '',
    texts: previewTexts(message, language),
    facts: factsOf(message, language),
    open: labels.length > 0 ? say(language, 'preview.open', { questions: labels.join(', ') }) : '',
    audienceTone: isReceived ? 'emphasis' : 'attention',
    audience: isReceived
      ? audience.map((seer) => ({ text: audienceLine(seer, message.isConfidential, language) }))
      : [{ text: say(language, 'preview.nobody', { unit: literal(unit) }) }],
    others: isReceived ? say(language, 'preview.others', { unit: literal(unit) }) : '',
    confirm: isReceived ? say(language, 'preview.confirm') : '',
  };
}

function canSend({ audience }: DraftPreviewMessage): boolean {
  return audience.some(({ role }) => role === 'handler');
}

function factsOf({ answers, link }: DraftPreviewMessage, language: Language): readonly Fact[] {
  const told = reportRows(reportOf(answers), language);
  const named = factRows.map((row) => [row, told[row]] as const);
  return factsFrom([...named, ['link', link && literal(link)]], language);
}

function audienceLine(
  { role, person, unit, reasons, isSelf }: AudienceView,
  isConfidential: boolean,
  language: Language,
): string {
  const hidden = `preview.${role}.confidential`;
  const bold = `**${literal(person?.name ?? '')}**`;
  const name = isSelf ? say(language, 'preview.reporter', { name: bold }) : bold;
  const line = say(language, isConfidential && isKey(hidden) ? hidden : `preview.${role}`, {
    name,
    unit: literal(unit[language]),
  });
  const why = mainReason(reasons);
  return why ? `${line} ${literal(reasonText(why, language))}` : line;
}

/** A list of the answers that can be added, and maybe changed, with its button. */
function adding(
  { draft: id, version: v, open }: DraftPreviewMessage,
  questions: readonly string[],
  language: Language,
) {
  const isAny = questions.length > open.length;
  const list: Part = {
    type: 'Input.ChoiceSet',
    id: 'q',
    style: 'compact',
    label: say(language, isAny ? 'preview.edit-any' : 'preview.edit'),
    placeholder: say(language, 'draft.choose'),
    choices: questions.map((each) => ({ title: labelOf(each, language), value: each })),
  };
  const title = say(language, isAny ? 'draft.change' : 'preview.add');
  return {
    choosing: questions.length > 0 ? [list] : [],
    changing: [execute(title, { do: 'draft.edit', id, v })],
  };
}

function actionsOf(message: DraftPreviewMessage, language: Language): readonly Part[] {
  const { draft: id, version: v } = message;
  const send = execute(
    say(language, 'draft.send'),
    { do: 'draft.send', id, v },
    { style: 'positive', withoutInputs: true },
  );
  return [
    ...(canSend(message) ? [send] : []),
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
