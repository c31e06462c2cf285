import type { HseRoundCaseLine, HseRoundCasesMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { keyFor, say } from '../i18n/say.ts';
import { nudgeCard } from './duty.ts';
import { lowered, optionLabel } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** Most cases that each get a button; of more, one is chosen. */
const mostButtons = 6;

/** Most cases that stand on the card of a channel by their numbers. */
const mostNumbers = 10;

/** Most cases that stand in the list; all of them can be chosen. */
const mostLines = 20;

/** Letters of a place in a line or a choice. */
const longestPlace = 60;

/** Cases of a round that were recorded at once, each to be opened; in a channel only that they have come. */
export function hseRoundCasesView(message: HseRoundCasesMessage, { language }: Reading): Filling {
  const { audience, unit, year, lines, over } = message;
  const count = lines.length;
  const title = say(language, keyFor('hse-round-cases', audience, 'heading'), { count });
  const isForChannel = audience === 'channel';
  return nudgeCard(title, {
    tone: over === count ? 'good' : 'accent',
    title,
    state: over === 0 ? '' : say(language, 'hse-round-cases.over', { over, count }),
    about: literal(unit[language]),
    lead: isForChannel
      ? numbersOf(lines, language)
      : say(language, keyFor('hse-round-cases', audience, 'lead'), { year }),
    sections: isForChannel
      ? []
      : [
          {
            heading: say(language, 'hse-round-cases.heading'),
            text: linesOf(lines, language),
          },
        ],
    inputs: isForChannel || count <= mostButtons ? [] : [choice(lines, language)],
    foot: isForChannel ? [] : [{ text: say(language, 'hse-round-cases.foot') }],
    actions: isForChannel ? [] : opening(lines, language),
  });
}

function linesOf(lines: readonly HseRoundCaseLine[], language: Language): readonly string[] {
  const more = lines.length - mostLines;
  return [
    ...lines.slice(0, mostLines).map((line) => lineText(line, language)),
    ...(more > 0 ? [say(language, 'hse-round-cases.more', { count: more })] : []),
  ];
}

/** "HMS-2026-12, HMS-2026-13 and 4 more". */
function numbersOf(lines: readonly HseRoundCaseLine[], language: Language): string {
  const numbers = lines.slice(0, mostNumbers).map(({ number }) => number);
  const more = lines.length - numbers.length;
  return [
    numbers.join(', '),
    ...(more === 0 ? [] : [say(language, 'hse-round-cases.more', { count: more })]),
  ].join(' ');
}

/** "**HMS-2026-12** · Dangerous condition · K2-113 · received". */
function lineText({ number, kind, place, state }: HseRoundCaseLine, language: Language): string {
  return [
    `**${number}**`,
    optionLabel('intake', 'kind', kind, language),
    ...(place === null ? [] : [literal(shortened(place))]),
    lowered(say(language, keyFor('case.state', state))),
  ].join(' · ');
}

function shortened(words: string): string {
  return words.length <= longestPlace ? words : `${words.slice(0, longestPlace - 1).trimEnd()}…`;
}

function choice(lines: readonly HseRoundCaseLine[], language: Language): Part {
  return {
    type: 'Input.ChoiceSet',
    id: 'case',
    style: 'compact',
    label: say(language, 'list.choose'),
    value: lines[0]?.id ?? '',
    choices: lines.map(({ id, number, place }) => ({
      title: place === null ? number : `${number} ${shortened(place)}`,
      value: id,
    })),
  };
}

function opening(lines: readonly HseRoundCaseLine[], language: Language): readonly Part[] {
  const [first] = lines;
  if (lines.length <= mostButtons)
    return lines.map(({ id, version, number }) =>
      execute(say(language, 'list.open', { number }), { do: 'case.show', id, v: version }),
    );
  return [execute(say(language, 'case.show'), { do: 'case.show', id: first?.id ?? '', v: 0 })];
}
