import type { FormMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { hintOf, input, problemText } from './inputs.ts';
import { plain } from './markdown.ts';
import { execute, type Part, spoken, text } from './parts.ts';
import { photosInForm, smallPictures } from './photo.ts';
import { previewData } from './preview.ts';
import { previewSections } from './previewSections.ts';
import { numbers } from './question.ts';
import type { Filling, Reading } from './render.ts';

/** A form as a card: for a dialog, a modal or the page. Problems stand above the input that they belong to. */
export function formView(message: FormMessage, reading: Reading): Filling {
  const { language } = reading;
  const { command, form, subject: id, version: v, questions, kept, problems } = message;
  const intro = `${form}.intro`;
  const body: readonly Part[] = [
    ...emergencyOf(message, language),
    ...(isKey(intro) ? [text(say(language, intro))] : []),
    ...(message.review ? reviewOf(message.review, reading) : []),
    ...kept.map(({ question, answer }) =>
      quoted(say(language, keyFor('intake', question, 'label')), String(answer)),
    ),
    ...questions.flatMap((view) => {
      const problem = problems[view.question.id];
      const hint = hintOf(view, language);
      return [
        ...(problem ? [text(problemText(problem, language), { color: 'Attention', weight: 'Bolder' })] : []),
        input(view, { language, today: message.today }),
        ...(hint ? [text(hint, { isSubtle: true, size: 'Small', spacing: 'None' })] : []),
      ];
    }),
    ...photosInForm(message, language),
  ];
  const submit = execute(
    say(language, keyFor(form, 'submit')),
    { do: command, id, v },
    { style: 'positive' },
  );
  const photos = message.photos ?? message.review?.photos;
  return {
    template: 'form',
    text: formTitle(message, language),
    data: { body, actions: [submit] },
    pictures: photos ? smallPictures(photos, language) : null,
  };
}

/** The title of a form's window. */
export function formTitle({ form }: FormMessage, language: Language): string {
  return say(language, keyFor(form, 'title'));
}

/** The button that submits a form. */
export function submitLabel({ form }: FormMessage, language: Language): string {
  return say(language, keyFor(form, 'submit'));
}

/** What is wrong with each answer of a form, in words, for surfaces that show it at the input. */
export function problemTexts(
  { problems }: FormMessage,
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(problems).map(([question, problem]) => [question, plain(problemText(problem, language))]),
  );
}

/** A person's words under what they answer. */
function quoted(label: string, words: string): Part {
  const items = [text(label, { isSubtle: true, size: 'Small' }), { ...spoken(words), spacing: 'None' }];
  return { type: 'Container', items };
}

function emergencyOf({ emergency, review }: FormMessage, language: Language): readonly Part[] {
  if (!emergency) return [];
  const title = say(language, review ? 'emergency.title' : 'emergency.above');
  return [
    {
      type: 'Container',
      style: 'attention',
      items: [text(title, { weight: 'Bolder' }), { type: 'FactSet', facts: numbers(emergency, language) }],
    },
  ];
}

function reviewOf(review: NonNullable<FormMessage['review']>, reading: Reading): readonly Part[] {
  const { about, texts, facts, open, audience, audienceTone, others, confirm, t } = previewData(
    review,
    reading.language,
  );
  return [
    ...(about ? [text(about, { weight: 'Bolder' })] : []),
    ...texts.map(({ label, value }) => quoted(label, value)),
    { type: 'FactSet', facts },
    ...(open ? [text(open, { isSubtle: true })] : []),
    ...previewSections(review, { ...reading, isForm: true }),
    {
      type: 'Container',
      style: audienceTone,
      items: [
        text(t.audience, { weight: 'Bolder' }),
        ...audience.map((line) => text(String(line.text), { spacing: 'Small' })),
        ...(others ? [text(others, { spacing: 'Small', size: 'Small', isSubtle: true })] : []),
      ],
    },
    ...(confirm ? [text(confirm)] : []),
  ];
}
