import type { CaseMessage, QuestionView } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import type { CaseAction } from '../domain/reports/forms.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { type InputContext, input } from './inputs.ts';
import { execute, openUrl, type Part, text, unfold } from './parts.ts';

/** The next step first, what ends the case for its reader last. */
const order: readonly CaseAction[] = [
  'answer',
  'answer-colleague',
  'accept',
  'close',
  'ask-reporter',
  'ask-colleague',
  'add',
  'classify',
  'set-deadline',
  'move',
  'reject',
  'receipt',
  'withdraw',
];

const styles: Readonly<Partial<Record<CaseAction, 'positive' | 'destructive'>>> = {
  answer: 'positive',
  'answer-colleague': 'positive',
  accept: 'positive',
  close: 'positive',
  reject: 'destructive',
  withdraw: 'destructive',
};

/** Buttons that every platform shows. */
export const mostButtons = 6;

/** The buttons of a case's card, each with the form that it unfolds; at most `mostOptions` choices in each input. */
export function caseActions(message: CaseMessage, language: Language, mostOptions: number): readonly Part[] {
  const { may, forms, id, version, number, link, today } = message;
  const ordered = [...may].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const actions = ordered.map((action) => {
    const style = styles[action];
    const submit = execute(
      say(language, keyFor(action, 'submit')),
      { do: `case.${action}`, id, v: version },
      style ? { style } : {},
    );
    const body = formBody(
      action,
      { number, questions: forms[action] ?? [] },
      {
        language,
        today,
        prefix: action,
        mostOptions,
      },
    );
    return unfold(say(language, keyFor(action, 'button')), body, submit, style);
  });
  const original =
    link !== null && /^https?:\/\//.test(link) ? [openUrl(say(language, 'case.link'), link)] : [];
  return [...actions, ...original].slice(0, mostButtons);
}

function formBody(
  action: CaseAction,
  { number, questions }: { readonly number: string; readonly questions: readonly QuestionView[] },
  context: InputContext,
): readonly Part[] {
  const intro = `${action}.intro`;
  const photos = `${action}.photos`;
  return [
    ...(isKey(intro) ? [text(say(context.language, intro))] : []),
    ...questions.map((view) => input(view, context)),
    ...(isKey(photos)
      ? [text(say(context.language, photos, { number }), { isSubtle: true, size: 'Small' })]
      : []),
  ];
}
