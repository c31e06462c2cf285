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

const facts: readonly ReportRow[] = ['where', 'when', 'injury', 'harmed', 'severity', 'categories'];

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
      rows: previewRows(message, language),
      link: link ?? '',
      choosing: message.open.length > 0 ? [choice(message, language)] : [],
      changing: [addButton(message, language)],
      sections: previewSections(message, { ...reading, isForm: false }),
      actions: actionsOf(message, language),
    },
    pictures: smallPictures(message.photos, language),
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
  const named = facts.map((row) => [row, told[row]] as const);
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

/** The answers that can still be added. */
function choice({ open }: DraftPreviewMessage, language: Language): Part {
  return {
    type: 'Input.ChoiceSet',
    id: 'q',
    style: 'compact',
    label: say(language, 'preview.edit'),
    placeholder: say(language, 'draft.choose'),
    choices: open.map((id) => ({ title: labelOf(id, language), value: id })),
  };
}

function addButton({ draft: id, version: v }: DraftPreviewMessage, language: Language): Part {
  return execute(say(language, 'preview.add'), { do: 'draft.edit', id, v });
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
