import type {
  HseRoundFindingMessage,
  HseRoundListMessage,
  HseRoundMessage,
  HseRoundRefusal,
} from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { instantInWords, shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { nudgeCard } from './duty.ts';
import { literal } from './markdown.ts';
import { execute, type Fact, type Part } from './parts.ts';
import { statusText } from './plan.ts';
import type { Filling, Reading } from './render.ts';
import { roundActions, roundInputs } from './roundActions.ts';
import { roundSections } from './roundSections.ts';

const tones: Readonly<Record<HseRoundMessage['state'], string>> = {
  planned: 'accent',
  'pre-meeting': 'accent',
  charting: 'accent',
  'post-meeting': 'warning',
  reported: 'good',
};

/** The HSE round of a unit: where it stands, what it holds so far, and what its reader can do. */
export function hseRoundView(message: HseRoundMessage, { language }: Reading): Filling {
  const { unit, year, state, report } = message;
  const title = say(language, 'hse-round.heading', { year });
  const stands = say(language, keyFor('hse-round.state', state));
  return nudgeCard(`${title}: ${stands}`, {
    tone: tones[state],
    title,
    state: stands,
    about: literal(unit[language]),
    lead: leadOf(message, language),
    note: noteOf(message, language),
    facts: factsOf(message, language),
    sections: roundSections(message, language),
    texts:
      report === null || report.words === null
        ? []
        : [{ label: say(language, 'hse-round.report.heading'), words: report.words }],
    inputs: roundInputs(message, language),
    foot: [{ text: say(language, 'hse-round.foot') }],
    actions: roundActions(message, language),
  });
}

function leadOf({ state, may, report }: HseRoundMessage, language: Language): string {
  if (state === 'reported')
    return say(language, 'hse-round.lead.reported', {
      name: literal(report?.by ?? say(language, 'person.unknown')),
    });
  const leads = may.includes(state === 'post-meeting' ? 'plan-measures' : leadingIn[state]);
  return say(language, keyFor('hse-round.lead', state, leads ? 'leading' : 'taking-part'));
}

/** What only those who lead the round can do in each part. */
const leadingIn = {
  planned: 'hold-pre-meeting',
  'pre-meeting': 'hold-pre-meeting',
  charting: 'end-charting',
} as const;

/** What is still to be done before the round can be reported. */
function noteOf({ state, postMeeting, findings, hasPlan, may }: HseRoundMessage, language: Language): string {
  if (state !== 'post-meeting') return '';
  if (may.includes('report')) return say(language, 'hse-round.ready');
  const loose = findings.filter(({ number }) => number === null).length;
  return [
    ...(postMeeting === null ? [say(language, 'hse-round.missing.meeting')] : []),
    ...(loose === 0 ? [] : [say(language, 'hse-round.missing.findings', { count: loose })]),
    ...(hasPlan ? [] : [say(language, 'hse-round.missing.plan')]),
  ].join(' ');
}

function factsOf(message: HseRoundMessage, language: Language): readonly Fact[] {
  const { dueOn, participants, preMeeting, postMeeting } = message;
  const day = (title: Parameters<typeof say>[1], on: string | null | undefined): readonly Fact[] =>
    on == null ? [] : [{ title: say(language, title), value: shortDay(on, language) }];
  return [
    ...(message.state === 'reported' ? [] : day('hse-round.fact.due', dueOn)),
    {
      title: say(language, 'hse-round.fact.participants'),
      value: participants.map(literal).join(', ') || say(language, 'hse-round.nobody'),
    },
    ...day('hse-round.fact.pre-meeting', preMeeting?.on),
    ...day('hse-round.fact.post-meeting', postMeeting?.on),
    { title: say(language, 'plan.fact'), value: statusText(message.planStatus, language) },
  ];
}

/** The rounds that somebody has to do with, one of which can be opened. */
export function hseRoundListView({ lines, leader }: HseRoundListMessage, { language }: Reading): Filling {
  const title = say(language, 'hse-round.list.heading');
  const [first] = lines;
  if (first === undefined) {
    const params = leader && { name: literal(leader.name), unit: literal(leader.unit[language]) };
    const lead = params
      ? say(language, 'hse-round.list.none', params)
      : say(language, 'hse-round.list.nobody');
    return nudgeCard(title, { title, lead });
  }
  const texts = lines.map(({ unit, year, state }) =>
    [
      `**${literal(unit[language])}**`,
      String(year),
      say(language, keyFor('hse-round.state', state ?? 'planned')).toLowerCase(),
    ].join(' · '),
  );
  const choice: Part = {
    type: 'Input.ChoiceSet',
    id: 'round',
    style: 'compact',
    label: say(language, 'hse-round.round.label'),
    value: first.id,
    choices: lines.map(({ id, unit, year }) => ({ title: `${unit[language]} ${year}`, value: id })),
  };
  return nudgeCard(title, {
    title,
    lead: say(language, 'hse-round.list.lead'),
    sections: [
      {
        heading: say(language, 'hse-round.list.units'),
        text: texts
          .slice(0, mostUnits)
          .map((text) => `- ${text}`)
          .join('\n'),
      },
    ],
    inputs: lines.length > 1 ? [choice] : [],
    actions: [execute(say(language, 'hse-round.open.button'), { do: 'hse-round.open', id: first.id, v: 0 })],
  });
}

const mostUnits = 25;

/** What was just added, so that its finder sees that it was understood. */
export function hseRoundFindingView(message: HseRoundFindingMessage, { language }: Reading): Filling {
  const { id, unit, finding, place, isMended, photos, isMasked, isPersonal } = message;
  const title = say(language, 'hse-round.added.heading');
  const of = { id, v: 0, a: finding };
  return nudgeCard(title, {
    tone: isPersonal ? 'warning' : 'good',
    title,
    about: literal(unit[language]),
    lead:
      place === null
        ? say(language, 'hse-round.added.nowhere')
        : say(language, 'hse-round.added.place', { place: literal(place[language]) }),
    note: [
      ...(isMended ? [say(language, 'hse-round.added.mended')] : []),
      ...(isMasked ? [say(language, 'notice.identity-number-left-out')] : []),
      ...(isPersonal ? [say(language, 'hse-round.added.personal')] : []),
    ].join(' '),
    foot: [
      {
        text: say(language, photos === 0 ? 'hse-round.added.photo' : 'hse-round.added.photos', {
          count: photos,
        }),
      },
    ],
    actions: [
      execute(
        say(language, 'hse-round.record-finding.button'),
        { do: 'hse-round.record-finding', ...of },
        { style: 'positive' },
      ),
      execute(say(language, 'hse-round.drop-finding.button'), { do: 'hse-round.drop-finding', ...of }),
      execute(say(language, 'hse-round.open.button'), { do: 'hse-round.open', id, v: 0 }),
    ],
  });
}

/** Why something was not done with an HSE round, in words. */
export function roundDeniedText(refusal: HseRoundRefusal, { language, zone }: Reading): string {
  const { denial, roles, state, by, at, manager, number, count, on } = refusal;
  const key = denial === 'not-in-this-state' && by !== null ? 'moved-on' : denial;
  return say(language, keyFor('refused.hse-round', key), {
    roles: roles.map((role) => say(language, keyFor('role.round', role))).join(', '),
    state: state === null ? '' : say(language, keyFor('hse-round.state', state)).toLowerCase(),
    by: literal(by ?? say(language, 'person.unknown')),
    at: at === null ? '' : instantInWords(at, language, zone),
    manager: literal(manager ?? say(language, 'role.line-manager')),
    number: number ?? '',
    count,
    day: on === null ? '' : shortDay(on, language),
  });
}
