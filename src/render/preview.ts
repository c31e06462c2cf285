import type { AudienceView, DraftPreviewMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { reviewForm } from '../domain/reports/forms.ts';
import { keyFor, say } from '../i18n/say.ts';
import { input } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, type Fact, openForm, type Part } from './parts.ts';
import { answerText, numbers } from './question.ts';
import { reasonText } from './reasons.ts';
import type { Filling, Reading } from './render.ts';

/** Answers in a person's own words, shown in full rather than as a fact. */
const spokenAnswers = new Set(['what', 'immediateMeasures', 'severityReason']);

/** The whole report before it is sent: what it says, and who will see it. */
export function previewView(message: DraftPreviewMessage, reading: Reading): Filling {
  const { language } = reading;
  if (message.state !== 'asked') return settled(message, language);
  const data = previewData(message, language);
  return {
    template: 'preview',
    text: data.t.title,
    data: {
      ...data,
      problems: [],
      inputs: previewInputs(message, language),
      actions: actionsOf(message, language),
    },
  };
}

/** What the preview shows, without its inputs and buttons. */
export function previewData(message: DraftPreviewMessage, language: Language) {
  const { answers, audience, open } = message;
  const unit = answers.find(({ question }) => question === 'unit')?.words?.[language] ?? '';
  const labels = open.map((question) => labelOf(question, language).toLowerCase());
  return {
    t: {
      title: say(language, 'preview.title'),
      audience: say(language, 'preview.audience'),
      emergencyTitle: say(language, 'emergency.title'),
    },
    emergency: message.emergency && numbers(message.emergency, language),
    texts: answers
      .filter(({ question }) => spokenAnswers.has(question))
      .map(({ question, answer }) => ({ label: labelOf(question, language), words: String(answer) })),
    facts: factsOf(message, language),
    open: labels.length > 0 ? say(language, 'preview.open', { questions: labels.join(', ') }) : '',
    audience: audienceLines(audience, unit, language),
    others: say(language, 'preview.others', { unit: literal(unit) }),
  };
}

function factsOf({ answers, link }: DraftPreviewMessage, language: Language): readonly Fact[] {
  const facts = answers
    .filter(({ question }) => !spokenAnswers.has(question))
    .map(({ question, answer, words }) => ({
      title: labelOf(question, language),
      value: literal(answerText(question, answer, words?.[language] ?? null, language)),
    }));
  return link === null ? facts : [...facts, { title: say(language, 'preview.link'), value: literal(link) }];
}

function audienceLines(audience: readonly AudienceView[], unit: string, language: Language): readonly Part[] {
  if (!audience.some(({ role }) => role === 'handler')) {
    return [{ text: say(language, 'preview.nobody', { unit: literal(unit) }) }];
  }
  return audience.map((seer) => ({ text: audienceLine(seer, language) }));
}

function audienceLine({ role, person, unit, reasons }: AudienceView, language: Language): string {
  const name = `**${literal(person?.name ?? '')}**`;
  const line = say(language, `preview.${role}`, { name, unit: literal(unit[language]) });
  const why = reasons.at(-1);
  return why ? `${line} ${literal(reasonText(why, language))}` : line;
}

function previewInputs(message: DraftPreviewMessage, language: Language): readonly Part[] {
  const confirm = { form: 'intake', question: reviewForm.questions[0], options: null, answer: null };
  const { isRequired, errorMessage, ...toggle } = input(confirm, { language, today: '' });
  const questions = [...message.answers.map(({ question }) => question), ...message.open];
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'q',
      style: 'compact',
      label: say(language, 'preview.edit'),
      placeholder: say(language, 'draft.choose'),
      choices: questions
        .filter((id) => id !== 'happenedAt')
        .map((id) => ({ title: labelOf(id, language), value: id })),
    },
    toggle,
  ];
}

function actionsOf({ draft: id, version: v }: DraftPreviewMessage, language: Language): readonly Part[] {
  return [
    execute(say(language, 'draft.send'), { do: 'draft.send', id, v }, { style: 'positive' }),
    execute(say(language, 'draft.change-chosen'), { do: 'draft.edit', id, v }),
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
