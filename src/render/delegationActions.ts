import type { DelegationMessage } from '../app/messages.ts';
import type { DueStep } from '../domain/delegations/dueSteps.ts';
import type { DelegationAction } from '../domain/delegations/forms.ts';
import type { Language } from '../domain/language.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { hintOf, input } from './inputs.ts';
import { execute, openForm, type Part, text, unfold } from './parts.ts';

/** The next step first, what ends the matter for its reader last. */
const order: readonly DelegationAction[] = [
  'approve',
  'accept',
  'read-report',
  'report',
  'confirm',
  'renew',
  'change-request',
  'ask-changes',
  'change',
  'decline',
  'refuse',
  'withdraw',
  'end',
  'revoke',
  'set-archive-reference',
];

/** What a card was sent for comes first on it. */
const firstFor: Readonly<Partial<Record<DueStep, DelegationAction>>> = {
  'expiry-30': 'renew',
  'expiry-7': 'renew',
  'without-right': 'renew',
  lapse: 'renew',
  'report-soon': 'report',
  'report-due': 'report',
  'report-late': 'report',
};

const styles: Readonly<Partial<Record<DelegationAction, 'positive' | 'destructive'>>> = {
  approve: 'positive',
  accept: 'positive',
  report: 'positive',
  confirm: 'positive',
  decline: 'destructive',
  refuse: 'destructive',
  withdraw: 'destructive',
  revoke: 'destructive',
};

/** Buttons that every platform shows. */
export const mostButtons = 6;

/** Renewing is offered when the end or the next look is near, or when nothing else helps; else the terms are changed. */
const renewable: readonly (DueStep | null)[] = [
  'review-30',
  'review-7',
  'review-due',
  'expiry-30',
  'expiry-7',
  'without-right',
  'lapse',
];

/** The buttons of a delegation's card, each with the form that it unfolds. */
export function delegationActions(message: DelegationMessage, language: Language): readonly Part[] {
  const may = message.may.filter((action) => action !== 'renew' || isRenewable(message));
  return actionButtons({ ...message, may }, language);
}

/** What a button needs to know of what it is for. */
type Acting = Pick<DelegationMessage, 'id' | 'revision' | 'may' | 'forms' | 'occasion' | 'today'>;

/** Buttons for these actions, the next step first. */
export function actionButtons(acting: Acting, language: Language): readonly Part[] {
  const { may, occasion } = acting;
  const first = occasion === null ? undefined : firstFor[occasion];
  const rank = (action: DelegationAction) => (action === first ? -1 : order.indexOf(action));
  return [...may]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, mostButtons)
    .map((action) => button(acting, action, language));
}

function isRenewable({ occasion, standing, until }: DelegationMessage): boolean {
  return (
    renewable.includes(occasion) || standing === 'expired' || standing === 'without-right' || until !== null
  );
}

function button(acting: Acting, action: DelegationAction, language: Language): Part {
  const { id, revision: v, forms, today } = acting;
  const title = say(language, keyFor('delegation', action, 'button'));
  const verb = `delegation.${action}`;
  const click = { do: verb, id, v };
  const style = styles[action];
  const questions = forms[action];
  if (questions === undefined) return openForm(title, click);
  if (questions.length === 0) return execute(title, click, { ...(style && { style }), withoutInputs: true });
  const intro = `${verb}.intro`;
  const body = [
    ...(isKey(intro) ? [text(say(language, intro))] : []),
    ...questions.flatMap((view) => {
      const hint = hintOf(view, language);
      return [
        input(view, { language, today, prefix: verb }),
        ...(hint ? [text(hint, { isSubtle: true, size: 'Small', spacing: 'None' })] : []),
      ];
    }),
  ];
  const submit = execute(say(language, keyFor(verb, 'submit')), click, style ? { style } : {});
  return unfold(title, body, submit, style);
}
