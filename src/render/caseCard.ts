import type { CaseMessage, PersonView } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import type { CaseState } from '../domain/reports/case.ts';
import { dayInWords, instantInWords } from '../i18n/dates.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { caseActions, mostButtons } from './caseActions.ts';
import { type FootRow, type Layout, layouts } from './caseLayout.ts';
import { ownPart } from './caseOwn.ts';
import { threadOf } from './caseThread.ts';
import { literal } from './markdown.ts';
import type { Part } from './parts.ts';
import { photosInCase, smallPictures } from './photo.ts';
import { withheldText } from './previewGuard.ts';
import { reasonText } from './reasons.ts';
import type { Filling, Reading } from './render.ts';
import { aboutReport, factsFrom, type ReportRow, reportRows } from './report.ts';

const tones: Readonly<Record<CaseState, string>> = {
  received: 'accent',
  accepted: 'emphasis',
  closed: 'good',
  rejected: 'emphasis',
  withdrawn: 'emphasis',
};

/** What a card holds at most: choices of one input, characters of all messages in the case, characters of one text. */
interface Room {
  readonly options: number;
  readonly thread: number;
  readonly text: number;
}

const plenty: Room = { options: 100, thread: 6_000, text: 10_000 };

/** Taken in turn by what does not fit: first choices and old messages give way, people's report last. */
const tighter: readonly Room[] = [
  { options: 25, thread: 3_000, text: 10_000 },
  { options: 10, thread: 1_000, text: 4_000 },
];

/** Characters of a card's data as JSON. Teams takes 80 KB in UTF-16 for certain, the template and the envelope included. */
const mostData = 36_000;

/** A case, as its reader may see it, with what the reader may do. */
export function caseView(message: CaseMessage, reading: Reading): Filling {
  const whole = fill(message, reading, plenty);
  return tighter.reduce((filling, room) => (fits(filling) ? filling : fill(message, reading, room)), whole);
}

function fits({ data }: Filling): boolean {
  return JSON.stringify(data).length <= mostData;
}

function fill(message: CaseMessage, reading: Reading, room: Room): Filling {
  const { language } = reading;
  const { audience, number, state } = message;
  const layout = layouts[audience];
  const showsPhotos = layout.words.includes('what');
  const isReceipt = audience === 'reporter' && state === 'received';
  const stateText = say(language, keyFor('case.state', state));
  const entries = layout.words.includes('thread') ? message.entries : [];
  return {
    template: 'case',
    text: `${number}: ${stateText}`,
    data: {
      t: {
        why: say(language, 'case.why', { handler: literal(message.handler?.name ?? '') }),
        thread: say(language, 'case.thread'),
      },
      tone: isLate(message) ? 'attention' : tones[state],
      title: say(language, titleOf(message), { number }),
      state: isReceipt ? '' : stateText,
      about: audience === 'channel' ? '' : aboutReport(message.kind, message.unit[language], language),
      lead: leadOf(message, language),
      texts: textsOf(message, layout, language, room),
      photos: showsPhotos ? photosInCase(message.photos, message.id, message.version, language) : [],
      facts: factsOf(message, layout, language),
      own: ownPart(message, language),
      foot: footOf(message, layout, reading),
      reasons: reasonsOf(message, language),
      ...threadOf(entries, room.thread, reading),
      actions: caseActions(message, language, room.options),
    },
    pictures: showsPhotos ? smallPictures(message.photos, language) : null,
  };
}

function titleOf({ audience, state }: CaseMessage): 'case.receipt' | 'case.contributed' | 'case.title' {
  if (audience === 'reporter' && state === 'received') return 'case.receipt';
  return audience === 'contributor' ? 'case.contributed' : 'case.title';
}

/** Only those who handle it are told so: a missed deadline is theirs to answer for. */
function isLate({ audience, state, closesOn, today }: CaseMessage): boolean {
  return audience === 'handler' && state === 'accepted' && closesOn !== null && closesOn < today;
}

function leadOf(message: CaseMessage, language: Language): string {
  const { audience, state, unit, handler, closesOn } = message;
  const day = closesOn ? dayInWords(closesOn, language) : '';
  if (isLate(message)) return say(language, 'case.overdue', { day });
  return say(language, keyFor('case.for', audience, state), {
    unit: literal(unit[language]),
    handler: literal(handler?.name ?? ''),
    day,
  });
}

/** The outcome stands first: it is the news to whoever opens the card then. */
function textsOf(message: CaseMessage, layout: Layout, language: Language, room: Room): readonly Part[] {
  const { what, immediateMeasures, decision, state } = message;
  const decisionKey = `case.decision.${state}`;
  const texts = [
    ...(isKey(decisionKey)
      ? [{ of: 'decision' as const, label: say(language, decisionKey), words: decision }]
      : []),
    { of: 'what' as const, label: say(language, 'intake.what.label'), words: what },
    { of: 'measures' as const, label: say(language, 'case.measures'), words: immediateMeasures },
  ];
  return texts.flatMap(({ of, label, words }) =>
    words && layout.words.includes(of) ? [{ label, words: within(words, room.text) }] : [],
  );
}

function within(words: string, most: number): string {
  const characters = [...words];
  return characters.length > most ? `${characters.slice(0, most).join('')} […]` : words;
}

function factsOf(message: CaseMessage, { facts, words, showsGaps }: Layout, language: Language) {
  const severityReason = words.includes('what') ? message.severityReason : null;
  const report = reportRows({ ...message, severityReason }, language);
  const isOpen = message.state === 'received' || message.state === 'accepted';
  const gap = (told: string): string | null => (showsGaps && isOpen ? told : null);
  const isAddress = message.link !== null && /^https?:\/\//.test(message.link);
  const rows: Readonly<Record<ReportRow | 'withheld' | 'reporter' | 'link', string | null>> = {
    ...report,
    severity: report.severity ?? gap(say(language, 'case.severity.none')),
    categories: report.categories ?? gap(say(language, 'case.categories.none')),
    withheld: capitalised(withheldText(message.withheld, language)) || null,
    reporter: reporterOf(message, language),
    link: isAddress && message.may.length >= mostButtons ? literal(message.link ?? '') : null,
  };
  return factsFrom(
    facts.map((name) => [name, rows[name]]),
    language,
  );
}

function footOf(message: CaseMessage, { foot }: Layout, { language, zone }: Reading): string {
  const { decidedBy, handler, state } = message;
  const isByAnother = state !== 'received' && decidedBy?.id !== handler?.id;
  const rows: Readonly<Record<FootRow, string | null>> = {
    reporter: reporterOf(message, language),
    handler: nameOf(handler),
    accountable: nameOf(message.accountable),
    decided: isByAnother ? nameOf(decidedBy) : null,
    received: instantInWords(message.receivedAt, language, zone),
  };
  return factsFrom(
    foot.map((name) => [name, rows[name]]),
    language,
  )
    .map(({ title, value }) => `${title}: ${value}`)
    .join(' · ');
}

function reasonsOf({ audience, state, reasons }: CaseMessage, language: Language): string {
  if (audience !== 'handler' || state !== 'received') return '';
  return reasons.map((reason) => literal(reasonText(reason, language))).join(' ');
}

function reporterOf({ reporter, isConfidential }: CaseMessage, language: Language): string | null {
  return isConfidential && reporter === null ? say(language, 'case.reporter.hidden') : nameOf(reporter);
}

function nameOf(person: PersonView | null): string | null {
  return person && literal(person.name);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
