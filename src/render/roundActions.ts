import type { HseRoundAction, HseRoundFindingView, HseRoundMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { fileButton } from './document.ts';
import { input } from './inputs.ts';
import { execute, type Part, text, unfold } from './parts.ts';

/** The most buttons that a card has room for on every platform. */
const mostButtons = 6;

/** Findings of which one can be chosen on a card; the others through "report them all". */
const mostChoices = 40;

/** Letters of a finding in a choice. */
const longestChoice = 70;

/** What stands on a card in each part, in its order. */
const shownIn: Readonly<Record<HseRoundMessage['state'], readonly HseRoundAction[]>> = {
  planned: ['invite'],
  'pre-meeting': ['hold-pre-meeting', 'invite'],
  charting: ['add-finding', 'record-finding', 'record-findings', 'drop-finding', 'end-charting', 'invite'],
  'post-meeting': [
    'plan-measures',
    'hold-post-meeting',
    'report',
    'record-findings',
    'add-finding',
    'record-finding',
    'drop-finding',
    'invite',
  ],
  reported: [],
};

/** What comes next stands out: the first of these that can be done. */
const next: Readonly<Record<HseRoundMessage['state'], readonly HseRoundAction[]>> = {
  planned: [],
  'pre-meeting': ['hold-pre-meeting'],
  charting: ['add-finding'],
  'post-meeting': ['hold-post-meeting', 'report', 'record-findings', 'record-finding', 'plan-measures'],
  reported: [],
};

/** One of the findings that are not recorded yet; the cases to look back on, or the report. */
export function roundInputs(message: HseRoundMessage, language: Language): readonly Part[] {
  const { id, papers, state } = message;
  const loose = looseOf(message);
  const ofOne = shownOf(message).some((action) => action === 'record-finding' || action === 'drop-finding');
  const choosing = ofOne && loose.length > 0;
  const cases = execute(
    say(language, 'hse-round.cases.button'),
    { do: 'hse-round.cases', id, v: 0 },
    { withoutInputs: true },
  );
  const file = fileButton(say(language, 'hse-round.document.button'), { do: 'hse-round.document', id, v: 0 });
  return [
    ...(choosing ? [choice(loose, language)] : []),
    ...(papers !== null && papers.cases.readable > 0 ? [{ type: 'ActionSet', actions: [cases] }] : []),
    ...(state === 'reported' ? [{ type: 'ActionSet', actions: [file] }] : []),
  ];
}

/** What its reader can do. */
export function roundActions(message: HseRoundMessage, language: Language): readonly Part[] {
  const stands = next[message.state].find((action) => message.may.includes(action));
  return shownOf(message).map((action) => button(message, action, language, action === stands));
}

function shownOf(message: HseRoundMessage): readonly HseRoundAction[] {
  const { state, may } = message;
  const isSingle = looseOf(message).length < 2;
  return shownIn[state]
    .filter((action) => may.includes(action) && !(isSingle && action === 'record-findings'))
    .slice(0, mostButtons);
}

function button(message: HseRoundMessage, action: HseRoundAction, language: Language, isNext: boolean): Part {
  const { id, version: v, forms, today } = message;
  const verb = `hse-round.${action}`;
  const title = say(language, keyFor(verb, 'button'));
  const click = { do: verb, id, v };
  const questions = forms[action];
  const style = isNext ? ('positive' as const) : undefined;
  if (questions === undefined) {
    const isOfOne = action === 'record-finding' || action === 'drop-finding';
    return execute(title, click, { ...(style && { style }), withoutInputs: !isOfOne });
  }
  const photos = `${verb}.photos`;
  const body = [
    ...questions.map((view) => input(view, { language, today, prefix: verb })),
    ...(isKey(photos) ? [text(say(language, photos), { isSubtle: true, size: 'Small' })] : []),
  ];
  return unfold(title, body, execute(say(language, keyFor(verb, 'submit')), click), style);
}

function looseOf({ findings }: HseRoundMessage): readonly HseRoundFindingView[] {
  return findings.filter(({ number }) => number === null);
}

function choice(loose: readonly HseRoundFindingView[], language: Language): Part {
  return {
    type: 'Input.ChoiceSet',
    id: 'finding',
    style: 'compact',
    label: say(language, 'hse-round.finding.label'),
    value: loose[0]?.id ?? '',
    choices: loose.slice(0, mostChoices).map(({ id, words }) => ({
      title: titleOf(words ?? say(language, 'hse-round.erased')),
      value: id,
    })),
  };
}

function titleOf(words: string): string {
  return words.length <= longestChoice ? words : `${words.slice(0, longestChoice - 1).trimEnd()}…`;
}
