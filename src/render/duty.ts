import type { BasisView, DutyMessage, DutyOwnerView } from '../app/messages.ts';
import type { Language, Words } from '../domain/language.ts';
import { basisWords } from '../domain/processes/table/words.ts';
import { dayInWords, shortDay } from '../i18n/dates.ts';
import { type Key, keyFor, say } from '../i18n/say.ts';
import { inSentence } from './answerParts.ts';
import { dutyActions, dutyInputs, dutyOpening } from './dutyActions.ts';
import { lowered } from './inputs.ts';
import { literal } from './markdown.ts';
import type { Fact, Part } from './parts.ts';
import { statusText } from './plan.ts';
import type { Filling, Reading } from './render.ts';

/** A part of a card under a heading: one text, or several that each stand by themselves. */
export interface NudgeSection {
  readonly heading: string;
  readonly text: string | readonly string[];
}

/** What a card of the nudge kind shows. Lines hold our own Markdown, `texts` people's words. */
interface NudgeData {
  readonly tone: string;
  readonly title: string;
  readonly state: string;
  readonly about: string;
  readonly lead: string;
  readonly note: string;
  readonly sections: readonly NudgeSection[];
  readonly texts: readonly { readonly label: string; readonly words: string }[];
  readonly facts: readonly Fact[];
  readonly inputs: readonly Part[];
  readonly foot: readonly { readonly text: string }[];
  readonly actions: readonly Part[];
}

const blank: Omit<NudgeData, 'title'> = {
  tone: 'accent',
  state: '',
  about: '',
  lead: '',
  note: '',
  sections: [],
  texts: [],
  facts: [],
  inputs: [],
  foot: [],
  actions: [],
};

/** A card of the nudge kind, filled; what is left out is not shown. */
export function nudgeCard(text: string, data: Partial<NudgeData> & Pick<NudgeData, 'title'>): Filling {
  const sections = (data.sections ?? []).map(({ heading, text: words }) => ({
    heading,
    lines: [words].flat().map((line) => ({ text: line })),
  }));
  return { template: 'nudge', text, data: { ...blank, ...data, sections } };
}

const tones: Readonly<Partial<Record<DutyMessage['state'] | DutyMessage['occasion'], string>>> = {
  done: 'good',
  missed: 'attention',
  later: 'emphasis',
  escalated: 'attention',
  escalate: 'attention',
  overdue: 'attention',
  due: 'warning',
};

/** One time of a duty: what, by when, who answers for it, and what can be done. */
export function dutyView(message: DutyMessage, { language }: Reading): Filling {
  const { names, unit, state, occasion, phase, lateBy, insteadOf } = message;
  const title = names[language];
  const isOver = state === 'done' || state === 'missed';
  const tone = tones[state] ?? (state === 'open' ? tones[occasion] : undefined) ?? 'accent';
  const summary = `${title}: ${shortDay(message.dueOn, language)}`;
  return nudgeCard(summary, {
    tone,
    title: literal(title),
    state: say(language, keyFor('duty.state', state)),
    about: literal(unit[language]),
    lead: leadOf(message, language),
    note: [
      ...(insteadOf === null ? [] : [say(language, 'duty.instead', { name: literal(insteadOf) })]),
      ...(phase === null ? [] : [say(language, 'duty.phase', { phase: literal(phase[language]) })]),
      ...(lateBy === 0 ? [] : [say(language, 'duty.late', { days: lateBy })]),
    ].join(' '),
    facts: factsOf(message, language),
    sections: isOver ? tickedSection(message, language) : checklistSection(message, language),
    texts: [...handedText(message, language), ...resultText(message, language)],
    inputs: [...dutyOpening(message, language), ...(isOver ? [] : dutyInputs(message, language))],
    foot: [
      ...(message.note === null || isOver ? [] : [{ text: literal(message.note[language]) }]),
      { text: basisLine(message, language) },
      { text: say(language, 'duty.foot') },
    ],
    actions: dutyActions(message, language),
  });
}

/** The question of a card that asks, as it is put when something has come of the duty already. */
const asks = {
  due: 'duty.occasion.due',
  again: 'duty.occasion.again',
  overdue: 'duty.asks.overdue',
  escalate: 'duty.asks.escalate',
} as const satisfies Readonly<Partial<Record<DutyMessage['occasion'], Key>>>;

function isAsking(occasion: DutyMessage['occasion']): occasion is keyof typeof asks {
  return Object.hasOwn(asks, occasion);
}

/**
 * Why the card was sent, and what has come of it. A card that asks goes on asking when somebody has taken the duty; put
 * off to a later day, nothing is asked before that day.
 */
function leadOf(message: DutyMessage, language: Language): string {
  const { state, owner, until, result, occasion, dueOn } = message;
  const name = literal(owner?.name ?? say(language, 'person.unknown'));
  const day = shortDay(until ?? dueOn, language);
  if (state === 'done' && result?.as !== 'told')
    return result?.by == null
      ? say(language, 'duty.lead.done-by-itself')
      : say(language, resultKey(message, result.as), { name: literal(result.by) });
  const isGoneUp = occasion === 'escalate' && state === 'escalated';
  if (state === 'open' || state === 'done' || isGoneUp) return occasionText(message, language);
  const standing = say(language, keyFor('duty.lead', state), { name, day });
  if (state === 'later' || state === 'missed' || !isAsking(occasion)) return standing;
  return `${say(language, asks[occasion], { day: shortDay(dueOn, language) })} ${standing}`;
}

function resultKey({ comesAgain }: DutyMessage, as: 'carried-out' | 'not-needed'): Key {
  return as === 'not-needed' && comesAgain ? 'duty.lead.not-needed-now' : keyFor('duty.lead', as);
}

function occasionText({ owner, occasion, beginsOn, dueOn }: DutyMessage, language: Language): string {
  const name = literal(owner?.name ?? say(language, 'person.unknown'));
  const day = shortDay(dueOn, language);
  if (occasion === 'escalate' && owner !== null && owner.insteadOf !== null)
    return say(language, 'duty.occasion.escalate-acting', { name, day, away: literal(owner.insteadOf) });
  const begins = shortDay(beginsOn ?? dueOn, language);
  return say(language, keyFor('duty.occasion', occasion), { name, day, begins });
}

function factsOf({ dueOn, owner, plan, ready }: DutyMessage, language: Language): readonly Fact[] {
  return [
    { title: say(language, 'duty.fact.due'), value: dayInWords(dueOn, language) },
    {
      title: say(language, 'duty.fact.owner'),
      value: owner === null ? say(language, 'duty.owner.nobody') : ownerText(owner, language),
    },
    ...(plan === null
      ? []
      : [{ title: say(language, 'plan.fact'), value: statusText(plan.status, language) }]),
    ...namesFact(say(language, 'duty.fact.ready'), ready?.materials ?? [], language),
    ...namesFact(say(language, 'duty.fact.builds-on'), ready?.duties ?? [], language),
  ];
}

function namesFact(title: string, names: readonly Words[], language: Language): readonly Fact[] {
  return names.length === 0 ? [] : [{ title, value: namesInRow(names, language) }];
}

/** Names beside each other; they may hold commas themselves. */
export function namesInRow(names: readonly Words[], language: Language): string {
  return names.map((each) => literal(each[language])).join(' · ');
}

/** Where the day and the role come from. */
function basisLine({ basis }: DutyMessage, language: Language): string {
  const dates =
    basis.months === basis.day
      ? inBasis(basis.months, language)
      : say(language, 'duty.basis.two', {
          month: inBasis(basis.months, language),
          day: inBasis(basis.day, language),
        });
  return say(language, 'duty.basis', { dates, owner: inBasis(basis.responsible, language) });
}

/** Where something comes from, as it stands inside a sentence. */
export function inBasis(basis: BasisView, language: Language): string {
  return lowered(basisWords[basis][language]);
}

/** "Kari Nordmann, line manager, for Ola Hansen". */
export function ownerText({ name, role, via, insteadOf, vacant }: DutyOwnerView, language: Language): string {
  const taken =
    insteadOf === null ? [say(language, via === 'asked' ? 'duty.owner.asked' : 'duty.owner.taken')] : [];
  const as = role === null ? taken : [literal(inSentence(role[language], language))];
  const instead = insteadOf === null ? [] : [say(language, 'who.instead', { person: literal(insteadOf) })];
  const above = via === 'above' ? [say(language, 'duty.owner.above')] : [];
  const post = vacant ? [say(language, 'duty.owner.vacant')] : [];
  return [literal(name), ...as, ...instead, ...above, ...post].join(', ');
}

/** The checklist as it stands, for whoever cannot tick it. */
function checklistSection({ items, may }: DutyMessage, language: Language): readonly NudgeSection[] {
  if (items.length === 0 || may.includes('tick')) return [];
  const done = items.filter(({ ticked }) => ticked).length;
  const heading = say(language, 'duty.items', { done, count: items.length });
  return [{ heading, text: items.map((item) => `${item.ticked ? '✓' : '○'} ${literal(item[language])}`) }];
}

function tickedSection({ items }: DutyMessage, language: Language): readonly NudgeSection[] {
  const ticked = items.filter((item) => item.ticked);
  if (ticked.length === 0) return [];
  const text = ticked.map((item) => `✓ ${literal(item[language])}`);
  return [{ heading: say(language, 'duty.ticked'), text }];
}

function handedText({ handed }: DutyMessage, language: Language): NudgeData['texts'] {
  if (handed === null) return [];
  return [{ label: say(language, 'duty.handed', { name: literal(handed.by) }), words: handed.words }];
}

function resultText({ result }: DutyMessage, language: Language): NudgeData['texts'] {
  if (result === null || result.words === null) return [];
  return [{ label: say(language, 'duty.result'), words: result.words }];
}
