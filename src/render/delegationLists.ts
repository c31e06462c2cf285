import type {
  DelegationCheckMessage,
  DelegationLine,
  DelegationListMessage,
  DelegationStartMessage,
  StartView,
} from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { shortDay } from '../i18n/dates.ts';
import { type Key, keyFor, say } from '../i18n/say.ts';
import { type AnswerFilling, answerCard, section } from './answerParts.ts';
import { detailText, nobodyText, taskList } from './delegationParts.ts';
import { fileButton } from './document.ts';
import { literal } from './markdown.ts';
import { execute, openForm, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** Delegations of a person or of a unit; those that may be opened are chosen in an input. */
export function delegationListView(message: DelegationListMessage, { language }: Reading): Filling {
  const { whose, units, lines, total, start } = message;
  const title = say(language, whose === 'mine' ? 'delegations.mine' : 'delegations.unit');
  const about = units.map((unit) => literal(unit[language])).join(', ');
  const open = lines.filter(({ id }) => id !== null);
  return {
    template: 'list',
    text: title,
    data: {
      title: about === '' ? title : `${title}: ${about}`,
      none: lines.length === 0 ? say(language, 'delegations.none') : '',
      lines: lines.map((line) => ({
        number: headOf(line, language),
        kind: '',
        more: lineText(line, language),
      })),
      rest: total > lines.length ? say(language, 'delegations.more', { shown: lines.length, total }) : '',
      inputs: open.length > 1 ? [choice(open, language)] : [],
      actions: [
        ...(open[0] ? [showButton(open[0].id ?? '', language)] : []),
        ...(start === null ? [] : [startButton(start, language)]),
        checkButton(language),
        overviewButton(language),
        ...(whose === 'unit' && lines.length > 0 ? [sheetButton(language)] : []),
      ],
    },
  };
}

function headOf({ number, isElsewhere }: DelegationLine, language: Language): string {
  if (number === null) return say(language, 'delegations.unsigned');
  return isElsewhere ? say(language, 'delegations.elsewhere', { reference: literal(number) }) : number;
}

function lineText({ unit, delegate, tasks, standing, until }: DelegationLine, language: Language): string {
  const params = {
    unit: literal(unit[language]),
    delegate: literal(delegate),
    tasks: taskList(tasks, language),
    standing: say(language, keyFor('delegation.standing', standing)),
  };
  return until === null
    ? say(language, 'delegations.line', params)
    : say(language, 'delegations.line.until', { ...params, until: shortDay(until, language) });
}

function choice(lines: readonly DelegationLine[], language: Language): Part {
  return {
    type: 'Input.ChoiceSet',
    id: 'delegation',
    style: 'compact',
    label: say(language, 'delegations.choose'),
    value: lines[0]?.id ?? '',
    choices: lines.map((line) => ({
      title: `${line.number ?? say(language, 'delegations.unsigned')} ${line.delegate}, ${line.unit[language]}`,
      value: line.id ?? '',
    })),
  };
}

/** The button that sends the card of a delegation. */
export function showButton(id: string, language: Language): Part {
  return execute(say(language, 'delegation.button.show'), { do: 'delegation.show', id, v: 0 });
}

function startButton({ wish }: StartView, language: Language): Part {
  const click = { do: 'delegation.start', id: wish, v: 0 };
  return execute(say(language, 'delegation.button.start'), click, { withoutInputs: true });
}

function checkButton(language: Language): Part {
  return openForm(say(language, 'delegation.check.button'), { do: 'delegation.check', id: 'check', v: 0 });
}

function sheetButton(language: Language): Part {
  return fileButton(say(language, 'document.sheet'), { do: 'delegations.sheet', id: 'unit', v: 0 });
}

function overviewButton(language: Language): Part {
  const click = { do: 'overview', id: 'overview', v: 0 };
  return execute(say(language, 'delegation.button.overview'), click, { withoutInputs: true });
}

function mineButton(language: Language): Part {
  const click = { do: 'delegations', id: 'start', v: 0 };
  return execute(say(language, 'delegation.button.mine'), click, { withoutInputs: true });
}

/** What the two buttons are called: for tasks in general, for the task spoken of, or for what was signed elsewhere. */
const beginnings = {
  any: ['delegation.propose.button', 'delegation.request.button'],
  task: ['delegation.button.propose-task', 'delegation.button.request-task'],
  anew: ['elsewhere.button.anew', 'elsewhere.button.anew'],
} as const satisfies Readonly<Record<string, readonly [propose: Key, request: Key]>>;

/** The buttons that open the form of a request or a proposal. */
export function beginButtons(
  { wish, mayPropose, mayRequest }: StartView,
  kind: keyof typeof beginnings,
  language: Language,
): readonly Part[] {
  const [propose, request] = beginnings[kind];
  return [
    ...(mayPropose ? [openForm(say(language, propose), { do: 'delegation.propose', id: wish, v: 0 })] : []),
    ...(mayRequest ? [openForm(say(language, request), { do: 'delegation.request', id: wish, v: 0 })] : []),
  ];
}

/** How tasks are handed over in writing, what was understood of the wish, and the ways to begin. */
export function delegationStartView(message: DelegationStartMessage, { language }: Reading): AnswerFilling {
  const { unit, task, delegate, approver, noApprover } = message;
  const title = say(language, 'delegation.start');
  const understood = [task?.[language], delegate].flatMap((part) => (part ? [literal(part)] : []));
  const at = unit === null ? '' : literal(unit[language]);
  return answerCard(title, {
    tone: 'accent',
    title,
    lead: say(language, 'delegation.start.lead'),
    sections: [
      ...section(
        say(language, 'delegation.start.understood'),
        understood.length > 0 ? [[...understood, at].join(', ')] : [],
      ),
      ...section(say(language, 'delegation.section.approver'), [
        ...(approver === null
          ? []
          : [
              approver.insteadOf === null
                ? say(language, 'delegation.start.approver', { person: literal(approver.name), unit: at })
                : say(language, 'delegation.start.approver.instead', {
                    person: literal(approver.name),
                    absent: literal(approver.insteadOf),
                    unit: at,
                  }),
            ]),
        ...(noApprover === null ? [] : [nobodyText(noApprover, language)]),
      ]),
    ],
    actions: [...beginButtons(message, 'any', language), mineButton(language), overviewButton(language)],
  });
}

function documentButton(id: string, language: Language): Part {
  return fileButton(say(language, 'document.button'), { do: 'delegation.document', id, v: 0 });
}

/** Whether a delegation is in force today. */
export function delegationCheckView(
  { number, proof, found }: DelegationCheckMessage,
  { language }: Reading,
): AnswerFilling {
  if (found === null) {
    const title = say(language, 'check.none', { number });
    return answerCard(title, { title, lead: say(language, 'check.none.lead') });
  }
  const { counts, from, until, changes, digest, id } = found;
  const title = say(language, counts ? 'check.yes' : 'check.no', { number });
  const days = { from: shortDay(from, language) };
  return answerCard(title, {
    tone: counts ? (changes.length > 0 ? 'warning' : 'good') : 'attention',
    title,
    about: literal(found.unit[language]),
    lead: say(language, 'check.lead', {
      delegate: literal(found.delegate),
      delegator: literal(found.delegator),
      unit: literal(found.unit[language]),
      tasks: taskList(found.tasks, language),
      standing: say(language, keyFor('delegation.standing', found.standing)),
    }),
    note: [
      until === null
        ? say(language, 'check.days.open', days)
        : say(language, 'check.days', { ...days, until: shortDay(until, language) }),
      ...(proof === null ? [] : [say(language, keyFor('check.proof', proof))]),
    ].join(' '),
    sections: section(
      say(language, 'delegation.section.changes'),
      changes.map((change) => detailText('amber', change, language)),
    ),
    foot: digest === null ? '' : say(language, 'delegation.digest', { digest }),
    actions: id === null ? [] : [showButton(id, language), documentButton(id, language)],
  });
}
