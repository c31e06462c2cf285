import { measureGroups, planShows } from '../app/messages/plan.ts';
import type { MeasureLine, PlanMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import type { PlanStatus } from '../domain/processes/actionPlan/actionPlan.ts';
import { type Cost, measureFields } from '../domain/processes/actionPlan/measure.ts';
import { shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { sourceLine } from './answerParts.ts';
import { fileButton } from './document.ts';
import { lowered } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, openForm, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** Most characters of a measure that a line of a list shows; its card shows all of it. */
const mostWords = 160;

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', en: 'en-GB' };

/** The action plan of a unit: what is past its deadline first, each measure with its owner, deadline, cost and origin. */
export function planView(message: PlanMessage, { language }: Reading): Filling {
  const { unit, show, status, lines, total } = message;
  const title = say(language, 'plan.heading');
  return {
    template: 'plan',
    text: title,
    data: {
      tone: status.overdue > 0 ? 'attention' : 'accent',
      title,
      about: literal(unit[language]),
      lead: statusText(status, language),
      none: lines.length === 0 ? say(language, keyFor('plan.none', show)) : '',
      groups: groupsOf(lines, language),
      rest: total > lines.length ? say(language, 'plan.more', { shown: lines.length, total }) : '',
      inputs: inputsOf(message, language),
      foot: `${say(language, 'plan.foot')} ${sourceLine(measureFields.measure.source, language)}`,
      actions: actionsOf(message, language),
    },
  };
}

/** "7 open, 2 overdue, 5 done this year". */
export function statusText({ open, overdue, done }: PlanStatus, language: Language): string {
  const isEmpty = open + overdue + done === 0;
  return isEmpty ? say(language, 'plan.status-none') : say(language, 'plan.status', { open, overdue, done });
}

function groupsOf(lines: readonly MeasureLine[], language: Language) {
  const groups = Map.groupBy(lines, ({ group }) => group);
  return measureGroups.flatMap((group) => {
    const own = groups.get(group);
    if (own === undefined) return [];
    return [
      {
        heading: say(language, keyFor('plan.group', group)),
        color: group === 'overdue' ? 'Attention' : 'Default',
        lines: own.map((line) => ({ words: wordsOf(line, language), more: moreOf(line, language) })),
      },
    ];
  });
}

/** What is to be done, cut short for a list. */
export function wordsOf({ words }: Pick<MeasureLine, 'words'>, language: Language): string {
  const said = (words ?? say(language, 'measure.erased')).replace(/\s+/g, ' ');
  return said.length > mostWords ? `${said.slice(0, mostWords - 1).trimEnd()}…` : said;
}

/** "Kari Nordmann · due 3 Mar 2027 · about NOK 12,000 · HSE round". */
export function moreOf({ owner, deadline, doneOn, cost, origin }: MeasureLine, language: Language): string {
  return [
    literal(owner),
    doneOn === null
      ? say(language, 'plan.line.deadline', { day: shortDay(deadline, language) })
      : say(language, 'plan.line.done', { day: shortDay(doneOn, language) }),
    costText(cost, language),
    lowered(say(language, keyFor('measure.origin', origin))),
  ].join(' · ');
}

/** "about NOK 12,000". */
export function costText({ amount, isEstimate }: Cost, language: Language): string {
  if (amount === 0) return say(language, 'plan.cost.none');
  const key = isEstimate ? 'plan.cost.estimate' : 'plan.cost.known';
  return say(language, key, { amount: new Intl.NumberFormat(locales[language]).format(amount) });
}

function inputsOf({ lines, show, isLong }: PlanMessage, language: Language): readonly Part[] {
  const choose: Part = {
    type: 'Input.ChoiceSet',
    id: 'measure',
    style: 'compact',
    label: say(language, 'plan.choose'),
    value: lines[0]?.id ?? '',
    choices: lines.map((line) => ({ title: choiceOf(line, language), value: line.id })),
  };
  const filter: Part = {
    type: 'Input.ChoiceSet',
    id: 'show',
    style: 'compact',
    label: say(language, 'plan.show.ask'),
    value: show,
    choices: planShows.map((each) => ({ title: say(language, keyFor('plan.show', each)), value: each })),
  };
  return [...(lines.length > 1 ? [choose] : []), ...(isLong ? [filter] : [])];
}

/** A measure as a choice among others. */
export function choiceOf(line: MeasureLine, language: Language): string {
  return wordsOf(line, language).slice(0, 70);
}

function actionsOf({ lines, unitId, isLong, mayAdd }: PlanMessage, language: Language): readonly Part[] {
  const [first] = lines;
  const unit = { id: unitId, v: 0 };
  return [
    ...(first
      ? [execute(say(language, 'plan.button.open'), { do: 'measure.show', id: first.id, v: 0 })]
      : []),
    ...(mayAdd ? [openForm(say(language, 'measure.add.button'), { do: 'measure.add', ...unit })] : []),
    ...(isLong ? [execute(say(language, 'plan.button.show'), { do: 'plan', ...unit })] : []),
    ...(first ? [fileButton(say(language, 'plan.button.sheet'), { do: 'plan.sheet', ...unit })] : []),
  ];
}

/** The button that sends the plan of a unit. */
export function planButton(unitId: string, language: Language): Part {
  const click = { do: 'plan', id: unitId, v: 0 };
  return execute(say(language, 'plan.button'), click, { withoutInputs: true });
}
