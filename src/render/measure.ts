import type { MeasureAction, MeasureMessage, MeasureRefusal } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { measureFields } from '../domain/processes/actionPlan/measure.ts';
import { shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { nudgeCard } from './duty.ts';
import { input, lowered } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, type Fact, openForm, type Part, unfold } from './parts.ts';
import { costText, planButton } from './plan.ts';
import type { Filling, Reading } from './render.ts';

/** Where the measure stands, as the card says it: one that is past its deadline is no longer just open. */
function standingOf({ status, deadline, today, askedOn }: MeasureMessage) {
  if (status === 'open') return deadline < today ? 'overdue' : 'open';
  return status === 'done' && askedOn !== null ? 'asked' : status;
}

const tones = {
  overdue: 'attention',
  open: 'accent',
  asked: 'good',
  done: 'good',
  dropped: 'emphasis',
} as const;

/** One measure: what, who, by when, at what cost, where it comes from, and what can be done with it. */
export function measureView(message: MeasureMessage, { language }: Reading): Filling {
  const { unit, words, deadline, reason, reopened, lateBy, insteadOf } = message;
  const title = say(language, 'measure.heading');
  const standing = standingOf(message);
  const day = shortDay(deadline, language);
  return nudgeCard(`${title}: ${say(language, 'plan.line.deadline', { day })}`, {
    tone: tones[standing],
    title,
    state: say(language, keyFor('measure.state', standing)),
    about: literal(unit[language]),
    lead: leadOf(message, language),
    note: [
      ...(insteadOf === null ? [] : [say(language, 'duty.instead', { name: literal(insteadOf) })]),
      ...(reopened === 0 ? [] : [say(language, 'measure.again', { count: reopened })]),
      ...(lateBy === 0 ? [] : [say(language, 'duty.late', { days: lateBy })]),
    ].join(' '),
    texts: [
      {
        label: measureFields.measure.names[language],
        words: words ?? say(language, 'measure.erased'),
      },
      ...(reason === null ? [] : [{ label: say(language, 'measure.reason'), words: reason }]),
    ],
    facts: factsOf(message, language),
    actions: actionsOf(message, language),
  });
}

function leadOf(message: MeasureMessage, language: Language): string {
  const { occasion, deadline, doneOn, owner, askedOn, effect, today } = message;
  const standing = standingOf(message);
  const day = shortDay(doneOn ?? deadline, language);
  const said = (key: string) => say(language, keyFor('measure.lead', key), { day, name: literal(owner) });
  if (standing === 'dropped') return said('dropped');
  if (standing === 'asked') return said(askedOn !== null && askedOn <= today ? 'did-it-help' : 'done');
  if (standing === 'done') return said(effect === 'yes' ? 'helped' : 'done');
  if (standing === 'overdue' && occasion !== 'after' && occasion !== 'above') return said('overdue');
  return said(occasion === 'did-it-help' ? 'asked-for' : occasion);
}

function factsOf({ owner, deadline, cost, origin }: MeasureMessage, language: Language): readonly Fact[] {
  const kind = say(language, keyFor('measure.origin', origin.kind));
  const from =
    origin.case === null
      ? kind
      : say(language, 'measure.origin.of-case', { origin: kind, number: origin.case.number });
  return [
    { title: measureFields.owner.names[language], value: literal(owner) },
    { title: measureFields.deadline.names[language], value: shortDay(deadline, language) },
    { title: measureFields.cost.names[language], value: costText(cost, language) },
    { title: measureFields.origin.names[language], value: from },
  ];
}

/** What comes next stands out. */
const styles: Readonly<Partial<Record<MeasureAction, 'positive' | 'destructive'>>> = {
  done: 'positive',
  helped: 'positive',
  drop: 'destructive',
};

function actionsOf(message: MeasureMessage, language: Language): readonly Part[] {
  const { may, unitId, origin } = message;
  const shown = origin.case;
  return [
    ...may.map((action) => button(message, action, language)),
    ...(shown === null
      ? []
      : [
          execute(
            say(language, 'case.show'),
            { do: 'case.show', id: shown.id, v: 0 },
            { withoutInputs: true },
          ),
        ]),
    planButton(unitId, language),
  ];
}

function button(message: MeasureMessage, action: MeasureAction, language: Language): Part {
  const { id, version: v, forms, today } = message;
  const verb = `measure.${action}`;
  const title = say(language, keyFor(verb, 'button'));
  const click = { do: verb, id, v };
  const style = styles[action];
  if (action === 'change') return openForm(title, click);
  const questions = forms[action];
  if (questions === undefined) return execute(title, click, { ...(style && { style }), withoutInputs: true });
  const body = questions.map((view) => input(view, { language, today, prefix: verb }));
  return unfold(
    title,
    body,
    execute(say(language, keyFor(verb, 'submit')), click, { ...(style && { style }) }),
  );
}

/** Why something was not done with a measure. */
export function measureDenied(
  { denial, roles, status, earliest }: MeasureRefusal,
  language: Language,
): string {
  return say(language, keyFor('refused.measure', denial), {
    roles: roles.map((role) => say(language, keyFor('role.plan', role))).join(', '),
    state: status === null ? '' : lowered(say(language, keyFor('measure.state', status))),
    earliest: earliest === null ? '' : shortDay(earliest, language),
  });
}
