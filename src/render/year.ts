import type { DutyLine, DutyListMessage, DutyPage, MeasureLine } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { dayAndMonth } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { undeliveredButton, undeliveredLine } from './channelDelivery.ts';
import { type NudgeSection, nudgeCard } from './duty.ts';
import { lowered } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, type Part } from './parts.ts';
import { choiceOf, moreOf, wordsOf } from './plan.ts';
import type { Filling, Reading } from './render.ts';

/** Everything that somebody gets on a day, and on the first day of the week what waits for them. */
export function dutyListView(message: DutyListMessage, { language }: Reading): Filling {
  const { items, digest, measures, overdueMeasures, page, undelivered = 0 } = message;
  const count = page?.ofDay ?? items.length + measures.length;
  const isDigest = count === 0;
  const [meanwhile, waiting] = [digest.filter(isMeanwhile), digest.filter((line) => !isMeanwhile(line))];
  const isBack = meanwhile.length > 0 && waiting.length + overdueMeasures.length === 0;
  const lead = isDigest ? (isBack ? 'duties.digest.lead.back' : 'duties.digest.lead') : 'duties.lead';
  const title = say(language, isDigest ? 'duties.digest' : 'duties.several', { count });
  const all = [...new Map(choicesIn(message, language).map((choice) => [choice.value, choice])).values()];
  return nudgeCard(title, {
    title,
    lead: page === undefined || page.number === 1 ? say(language, lead) : placeText(page, language),
    sections: [
      ...listSection(say(language, 'duties.today'), items, language),
      ...measureSection(say(language, 'duties.measures'), measures, language),
      ...listSection(say(language, 'duties.meanwhile'), meanwhile, language),
      ...listSection(say(language, 'duties.waiting'), waiting, language),
      ...measureSection(say(language, 'duties.measures.overdue'), overdueMeasures, language),
      ...restSection(page, language),
    ],
    inputs: all.length > 1 ? [choice(all, language)] : [],
    foot: undeliveredLine(undelivered, language),
    actions: [
      ...all
        .slice(0, 1)
        .map(({ value: id }) => execute(say(language, 'duties.button.open'), { do: 'duty.show', id, v: 0 })),
      ...pageButtons(page, language),
      ...undeliveredButton(undelivered, language),
    ],
  });
}

/** "Lines 16 to 30 of 499." */
function placeText({ from, to, total }: DutyPage, language: Language): string {
  return say(language, 'duties.page', { from, to, total });
}

/** "And 479 more: 460 unanswered, 19 due now". */
function restSection(page: DutyPage | undefined, language: Language): readonly NudgeSection[] {
  if (page === undefined || page.rest.length === 0) return [];
  const kinds = page.rest.map(({ kind, count }) => say(language, keyFor('duties.rest', kind), { count }));
  const heading = say(language, 'duties.rest', { count: page.total - page.to });
  return [{ heading, text: kinds.join(', ') }];
}

function pageButtons(page: DutyPage | undefined, language: Language): readonly Part[] {
  if (page === undefined) return [];
  const { id, number, pages } = page;
  const turn = (key: 'duties.button.previous' | 'duties.button.next', to: number) =>
    execute(say(language, key), { do: 'duty.page', id, v: 0, a: String(to) }, { withoutInputs: true });
  return [
    ...(number > 1 ? [turn('duties.button.previous', number - 1)] : []),
    ...(number < pages ? [turn('duties.button.next', number + 1)] : []),
  ];
}

function isMeanwhile({ meanwhile }: DutyLine): boolean {
  return meanwhile !== null;
}

function listSection(
  heading: string,
  lines: readonly DutyLine[],
  language: Language,
): readonly NudgeSection[] {
  return lines.length === 0 ? [] : [{ heading, text: lines.map((line) => dutyText(line, language)) }];
}

/**
 * "**HSE round** · overdue · due 30 Nov · Physics · Kari Nordmann · taken": what it is told for comes first. That it waits
 * goes without saying.
 */
function dutyText(line: DutyLine, language: Language): string {
  const { names, unit, dueOn, owner, missed, insteadOf, meanwhile, lateBy } = line;
  return [
    `**${literal(names[language])}**`,
    ...reasonText(line, language),
    say(language, 'duties.due', { day: dayAndMonth(dueOn, language) }),
    literal(unit[language]),
    ...(owner === null || meanwhile !== null ? [] : [literal(owner)]),
    ...(insteadOf === null ? [] : [say(language, 'duties.instead', { name: literal(insteadOf) })]),
    ...standingText(line, language),
    ...(missed ? [`**${say(language, 'duties.missed')}**`] : []),
    ...lateText(lateBy, language),
  ].join(' · ');
}

/** Why it is on the list; what somebody looked up themselves needs no reason. */
function reasonText({ occasion, beginsOn, dueOn }: DutyLine, language: Language): readonly string[] {
  if (occasion === null || occasion === 'asked-for') return [];
  const day = dayAndMonth(beginsOn ?? dueOn, language);
  return [say(language, keyFor('duties.as', occasion), { day })];
}

function lateText(lateBy: number, language: Language): readonly string[] {
  return lateBy === 0 ? [] : [say(language, 'duties.late', { days: lateBy })];
}

/** To somebody who is back also that it waits, and who did something with it. */
function standingText({ state, occasion, meanwhile }: DutyLine, language: Language): readonly string[] {
  const standing = lowered(say(language, keyFor('duty.state', state)));
  const isSaid = state === 'open' || (state === 'escalated' && occasion === 'escalate');
  if (meanwhile === null) return isSaid ? [] : [standing];
  const { as, name } = meanwhile;
  const what = say(language, keyFor('duties.meanwhile', as), { name: literal(name) });
  if (as !== 'got') return [what];
  return [what, state === 'open' ? say(language, 'duties.meanwhile.waits') : standing];
}

function measureSection(
  heading: string,
  lines: readonly MeasureLine[],
  language: Language,
): readonly NudgeSection[] {
  if (lines.length === 0) return [];
  return [
    {
      heading,
      text: lines.map((line) =>
        [
          `**${literal(wordsOf(line, language))}**`,
          moreOf(line, language),
          ...lateText(line.lateBy ?? 0, language),
        ].join(' · '),
      ),
    },
  ];
}

interface Choice {
  readonly title: string;
  readonly value: string;
}

function choicesIn(
  { items, digest, measures, overdueMeasures }: DutyListMessage,
  language: Language,
): readonly Choice[] {
  const ofDuty = ({ id, names, unit }: DutyLine) => ({
    title: `${names[language]}, ${unit[language]}`,
    value: id,
  });
  const ofMeasure = (line: MeasureLine) => ({ title: choiceOf(line, language), value: line.id });
  return [
    ...items.map(ofDuty),
    ...measures.map(ofMeasure),
    ...digest.map(ofDuty),
    ...overdueMeasures.map(ofMeasure),
  ];
}

function choice(choices: readonly Choice[], language: Language): Part {
  return {
    type: 'Input.ChoiceSet',
    id: 'duty',
    style: 'compact',
    label: say(language, 'duties.choose'),
    value: choices[0]?.value ?? '',
    choices,
  };
}
