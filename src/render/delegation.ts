import type { DelegationMessage } from '../app/messages.ts';
import type { DueStep } from '../domain/delegations/dueSteps.ts';
import type { Language } from '../domain/language.ts';
import { dayInWords, shortDay } from '../i18n/dates.ts';
import { isKey, type Key, keyFor, say } from '../i18n/say.ts';
import type { Section } from './answerParts.ts';
import { delegationActions } from './delegationActions.ts';
import { changesSection, signatureSection, taskSection, waitingSection } from './delegationSections.ts';
import { fileButton } from './document.ts';
import { literal } from './markdown.ts';
import type { Fact, Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';

type Standing = DelegationMessage['standing'];

const tones: Readonly<Record<Standing | 'proposed', string>> = {
  pending: 'accent',
  proposed: 'emphasis',
  declined: 'emphasis',
  withdrawn: 'emphasis',
  'not-yet': 'accent',
  'in-force': 'good',
  amber: 'warning',
  'without-right': 'attention',
  ended: 'emphasis',
  revoked: 'emphasis',
  expired: 'emphasis',
  superseded: 'emphasis',
};

/** What a card of the delegation kind shows. Lines hold our own Markdown, `texts` people's words. */
interface CardData {
  readonly tone: string;
  readonly title: string;
  readonly state: string;
  readonly about: string;
  readonly lead: string;
  readonly note: string;
  readonly sections: readonly Section[];
  readonly texts: readonly { readonly label: string; readonly words: string }[];
  readonly facts: readonly Fact[];
  readonly inputs: readonly Part[];
  readonly foot: readonly { readonly text: string }[];
  readonly actions: readonly Part[];
}

/** A card of the delegation kind, filled. */
export function delegationCard(text: string, data: CardData): Filling {
  return { template: 'delegation', text, data: { ...data } };
}

/** A written delegation, with what its reader may do. */
export function delegationView(message: DelegationMessage, reading: Reading): Filling {
  const { language } = reading;
  const title = titleOf(message, language);
  return delegationCard(notified(message, language), {
    tone: toneFor(message),
    title,
    state: say(language, keyFor('delegation.standing', message.standing)),
    about: literal(message.unit[language]),
    lead: leadOf(message, language),
    note: noteOf(message, language),
    sections: [
      ...changesSection(message, language),
      ...waitingSection(message, language),
      ...taskSection(message, language),
      ...signatureSection(message, reading),
    ],
    texts: textsOf(message, language),
    facts: factsOf(message, language),
    inputs: filesOf(message, language),
    foot: footOf(message, language).map((text) => ({ text })),
    actions: delegationActions(message, language),
  });
}

/** The record as a file, once both have signed. */
function filesOf({ id, number }: DelegationMessage, language: Language): readonly Part[] {
  if (number === null) return [];
  const button = fileButton(say(language, 'document.button'), { do: 'delegation.document', id, v: 0 });
  return [{ type: 'ActionSet', actions: [button] }];
}

/** Nobody's name and nobody's words: only what it is. */
function notified(message: DelegationMessage, language: Language): string {
  const { number, askedBy } = message;
  if (number === null)
    return say(language, `delegation.card.notice.${askedBy === 'delegate' ? 'request' : 'proposal'}`);
  const state = say(language, keyFor('delegation.standing', message.standing));
  return `${say(language, 'delegation.card.number', { number })}: ${state}`;
}

function titleOf({ number, askedBy }: DelegationMessage, language: Language): string {
  if (number !== null) return say(language, 'delegation.card.number', { number });
  return say(language, askedBy === 'delegate' ? 'delegation.card.request' : 'delegation.card.proposal');
}

/** Due things that are late, or wrong, stand out. */
const urgent: readonly (DueStep | null)[] = [
  'report-late',
  'silence-8',
  'silence-next-level',
  'without-right',
];

/** How a card stands out: what is late or wrong most. */
export function toneFor({
  standing,
  occasion,
}: {
  readonly standing: Standing | 'proposed';
  readonly occasion: DueStep | null;
}): string {
  if (urgent.includes(occasion)) return 'attention';
  return occasion === null || standing !== 'in-force' ? tones[standing] : 'warning';
}

/** Why the card was sent, as long as that holds; else how things stand. */
function leadOf(message: DelegationMessage, language: Language): string {
  const { occasion, delegate, delegator, lineManager, from, waiting, reviewOn } = message;
  const params = {
    delegate: literal(delegate.name),
    delegator: literal(delegator.name),
    manager: literal(lineManager ?? delegator.name),
    from: shortDay(from, language),
    day: shortDay(reviewOn, language),
    person: literal(waiting?.person?.name ?? say(language, 'person.unknown')),
  };
  const key = occasion === null ? standingKey(message) : occasionKey(message, occasion);
  return say(language, key, params);
}

/** Whoever is waited for is spoken to. */
function occasionKey({ waiting, reader }: DelegationMessage, occasion: DueStep): Key {
  const toYou = `delegation.due.${occasion}.you`;
  const isYou = waiting !== null && waiting.side === reader;
  return isYou && isKey(toYou) ? toYou : keyFor('delegation.due', occasion);
}

function standingKey({ standing, state, waiting, reader }: DelegationMessage): Key {
  if (standing !== 'pending' || waiting === null) return keyFor('delegation.lead', standing);
  const isYou = waiting.side === reader;
  return isYou ? keyFor('delegation.lead', state, 'you') : keyFor('delegation.lead', state);
}

function noteOf(message: DelegationMessage, language: Language): string {
  const { standing, until, isBeingReplaced, replaces, replacedBy } = message;
  const isIn = standing === 'in-force' || standing === 'amber' || standing === 'not-yet';
  const notes = [
    ...(isIn && until !== null
      ? [say(language, 'delegation.ending', { day: shortDay(until, language) })]
      : []),
    ...(isBeingReplaced && replacedBy === null ? [say(language, 'delegation.replacing')] : []),
    ...(replaces === null ? [] : [say(language, 'delegation.replaces', { number: literal(replaces) })]),
    ...(replacedBy === null ? [] : [say(language, 'delegation.replaced-by', { number: replacedBy })]),
  ];
  return notes.join(' ');
}

/** The outcome stands first, then the latest report, then what was agreed on. */
function textsOf(message: DelegationMessage, language: Language): CardData['texts'] {
  const { reason, report, texts } = message;
  const erased = say(language, 'delegation.erased');
  return [
    ...(reason === null ? [] : [{ label: say(language, 'delegation.section.reason'), words: reason }]),
    ...(report === null ? [] : [{ label: reportLabel(report, language), words: report.words ?? erased }]),
    ...texts.map(({ of, words }) => ({
      label: say(language, `delegation.${of}.label`),
      words: words ?? erased,
    })),
  ];
}

function reportLabel(
  { by, on, readBy }: NonNullable<DelegationMessage['report']>,
  language: Language,
): string {
  const params = { by: literal(by), day: shortDay(on, language) };
  const line =
    readBy === null
      ? say(language, 'delegation.report.line', params)
      : say(language, 'delegation.report.read', { ...params, reader: literal(readBy) });
  return `${say(language, 'delegation.section.report')}: ${line}`;
}

function factsOf(message: DelegationMessage, language: Language): readonly Fact[] {
  const { delegator, delegate, roles, from, until, reviewOn, rhythm, nextReportOn, archiveReference } =
    message;
  const rows: readonly (readonly [Key, string | null])[] = [
    ['delegation.fact.delegator', literal(delegator.name)],
    ['delegation.fact.delegate', literal(delegate.name)],
    [
      'delegation.fact.roles',
      roles.length === 0 ? null : roles.map((role) => literal(role[language])).join(', '),
    ],
    ['delegation.fact.from', dayInWords(from, language)],
    [
      'delegation.fact.until',
      until === null ? say(language, 'delegation.fact.open') : dayInWords(until, language),
    ],
    ['delegation.fact.reviewOn', dayInWords(reviewOn, language)],
    [
      'delegation.fact.rhythm',
      nextReportOn === null
        ? rhythm[language]
        : say(language, 'delegation.fact.nextReport', {
            rhythm: rhythm[language],
            day: shortDay(nextReportOn, language),
          }),
    ],
    ['delegation.fact.training', message.training[language]],
    ['delegation.fact.jobDescription', message.jobDescription[language]],
    ['delegation.fact.archiveReference', archiveReference && literal(archiveReference)],
  ];
  return rows.flatMap(([key, value]) => (value === null ? [] : [{ title: say(language, key), value }]));
}

function footOf({ digest }: DelegationMessage, language: Language): readonly string[] {
  return [
    say(language, 'delegation.foot'),
    ...(digest === null ? [] : [say(language, 'delegation.digest', { digest: digest.slice(0, 16) })]),
  ];
}
