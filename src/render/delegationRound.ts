import type { DelegationRoundMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { say } from '../i18n/say.ts';
import { delegationCard } from './delegation.ts';
import { showButton } from './delegationLists.ts';
import { taskList } from './delegationParts.ts';
import { literal } from './markdown.ts';
import { execute, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** The yearly look through what a unit has handed out, with how far it has come. */
export function delegationRoundView(message: DelegationRoundMessage, { language }: Reading): Filling {
  const { id, version, unit, settled, lines, mayConfirm, reviewOn } = message;
  const title = say(language, 'round.heading');
  const total = lines.length;
  const open = lines.filter(({ isSettled }) => !isSettled);
  const isDone = open.length === 0;
  const confirm = execute(
    say(language, 'round.button.confirm'),
    { do: 'round.confirm', id, v: version },
    { style: 'positive' },
  );
  return delegationCard(title, {
    tone: isDone ? 'good' : 'accent',
    title,
    state: say(language, 'round.progress', { settled: Math.min(settled, total), total }),
    about: literal(unit[language]),
    lead: say(language, isDone ? 'round.done' : 'round.lead'),
    note: '',
    sections: lines.map(({ number, delegate, tasks, isSettled }) => ({
      heading: `${literal(number)} · ${say(language, isSettled ? 'round.settled' : 'round.open')}`,
      lines: [{ text: `**${literal(delegate)}**: ${taskList(tasks, language)}` }],
    })),
    texts: [],
    facts: [],
    inputs: mayConfirm ? [goingOn(open, language), nextLook(reviewOn, language), opened(open, language)] : [],
    foot: [{ text: say(language, 'delegation.foot') }],
    actions: [...(mayConfirm ? [confirm] : []), ...(open[0] ? [showButton(open[0].id, language)] : [])],
  });
}

type RoundLines = DelegationRoundMessage['lines'];

function goingOn(open: RoundLines, language: Language): Part {
  return {
    type: 'Input.ChoiceSet',
    id: 'delegations',
    style: 'expanded',
    isMultiSelect: true,
    wrap: true,
    label: say(language, 'round.choose'),
    choices: open.map(({ id, number, delegate }) => ({ title: `${number} ${delegate}`, value: id })),
  };
}

function nextLook(reviewOn: string, language: Language): Part {
  return {
    type: 'Input.Date',
    id: 'reviewOn',
    label: say(language, 'delegation.reviewOn.ask'),
    value: reviewOn,
  };
}

function opened(open: RoundLines, language: Language): Part {
  return {
    type: 'Input.ChoiceSet',
    id: 'delegation',
    style: 'compact',
    label: say(language, 'delegations.choose'),
    value: open[0]?.id ?? '',
    choices: open.map(({ id, number, delegate }) => ({ title: `${number} ${delegate}`, value: id })),
  };
}
