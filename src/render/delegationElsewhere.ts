import type { ElsewhereMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { dayInWords, shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { section } from './answerParts.ts';
import { delegationCard, toneFor } from './delegation.ts';
import { actionButtons, mostButtons } from './delegationActions.ts';
import { beginButtons } from './delegationLists.ts';
import { changesSection, taskSection } from './delegationSections.ts';
import { literal } from './markdown.ts';
import type { Fact } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** A delegation that the directory brings, signed elsewhere, with what its reader may do with it here. */
export function elsewhereView(message: ElsewhereMessage, { language }: Reading): Filling {
  const { reference, standing, unit, reason, anew } = message;
  const title = say(language, 'delegations.elsewhere', { reference: literal(reference) });
  const state = say(language, keyFor('delegation.standing', standing));
  return delegationCard(`${say(language, 'elsewhere.section.here')}: ${state}`, {
    tone: toneFor(message),
    title,
    state,
    about: literal(unit[language]),
    lead: leadOf(message, language),
    note: noteOf(message, language),
    sections: [
      ...changesSection(message, language),
      ...taskSection(message, language),
      ...section(say(language, 'elsewhere.section.here'), hereLines(message, language)),
    ],
    texts: reason === null ? [] : [{ label: say(language, 'delegation.section.reason'), words: reason }],
    facts: factsOf(message, language),
    inputs: [],
    foot: [{ text: say(language, 'delegation.foot') }],
    actions: [
      ...actionButtons({ ...message, revision: 0 }, language),
      ...(anew === null ? [] : beginButtons(anew, 'anew', language)),
    ].slice(0, mostButtons),
  });
}

/** Why the card was sent, as long as that holds; else how things stand. */
function leadOf(message: ElsewhereMessage, language: Language): string {
  const { occasion, standing, isGone, delegate, delegator, lineManager, from, reviewOn } = message;
  if (isGone) return say(language, 'elsewhere.lead.gone');
  if (occasion === null && standing === 'proposed') return say(language, 'elsewhere.lead.proposed');
  const key = occasion === null ? keyFor('delegation.lead', standing) : keyFor('delegation.due', occasion);
  return say(language, key, {
    delegate: literal(delegate),
    delegator: literal(delegator),
    manager: literal(lineManager ?? delegator),
    from: shortDay(from, language),
    day: reviewOn === null ? '' : shortDay(reviewOn, language),
    person: '',
  });
}

function noteOf({ standing, until }: ElsewhereMessage, language: Language): string {
  const isIn = standing === 'in-force' || standing === 'amber' || standing === 'not-yet';
  return isIn && until !== null ? say(language, 'delegation.ending', { day: shortDay(until, language) }) : '';
}

/** Standings in which its days still matter. */
const followed: readonly ElsewhereMessage['standing'][] = ['not-yet', 'in-force', 'amber', 'without-right'];

/** What Verne knows of it, and what it does not. */
function hereLines({ standing, confirmed }: ElsewhereMessage, language: Language): readonly string[] {
  return [
    ...(followed.includes(standing) ? [say(language, 'elsewhere.here')] : []),
    ...(confirmed === null
      ? []
      : [
          say(language, 'elsewhere.confirmed', {
            person: literal(confirmed.by),
            day: shortDay(confirmed.on, language),
          }),
        ]),
  ];
}

function factsOf(
  { delegator, delegate, role, from, until, reviewOn }: ElsewhereMessage,
  language: Language,
): readonly Fact[] {
  const rows = [
    ['delegation.fact.delegator', literal(delegator)],
    ['delegation.fact.delegate', literal(delegate)],
    ['delegation.fact.roles', role && literal(role[language])],
    ['delegation.fact.from', dayInWords(from, language)],
    [
      'delegation.fact.until',
      until === null ? say(language, 'delegation.fact.open') : dayInWords(until, language),
    ],
    ['delegation.fact.reviewOn', reviewOn && dayInWords(reviewOn, language)],
  ] as const;
  return rows.flatMap(([key, value]) => (value === null ? [] : [{ title: say(language, key), value }]));
}
