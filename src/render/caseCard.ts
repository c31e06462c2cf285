import type { CaseAudience, CaseMessage, EntryView, PersonView, QuestionView } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import type { CaseState } from '../domain/reports/case.ts';
import type { CaseAction } from '../domain/reports/forms.ts';
import { dayInWords, instantInWords } from '../i18n/dates.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { input } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, openUrl, type Part, text, unfold } from './parts.ts';
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

type FootRow = 'reporter' | 'handler' | 'accountable' | 'decided' | 'received';

/** What a card has room for beside the state, by who reads it. What is not listed is not shown, whatever is known. */
interface Layout {
  /** People's own words: what happened, what was done, what was decided, and the messages in the case. */
  readonly hasWords: boolean;
  readonly facts: readonly (ReportRow | 'reporter' | 'link')[];
  readonly foot: readonly FootRow[];
  /** Says what is still to be filled in. */
  readonly showsGaps: boolean;
}

const whole: readonly ReportRow[] = ['where', 'when', 'injury', 'harmed', 'severity', 'categories'];

const layouts: Readonly<Record<CaseAudience, Layout>> = {
  reporter: { hasWords: true, facts: whole, foot: ['handler', 'accountable', 'received'], showsGaps: false },
  handler: {
    hasWords: true,
    facts: [...whole, 'reporter', 'link'],
    foot: ['handler', 'accountable', 'decided', 'received'],
    showsGaps: true,
  },
  colleague: {
    hasWords: true,
    facts: [...whole, 'reporter'],
    foot: ['handler', 'accountable', 'received'],
    showsGaps: false,
  },
  deputy: {
    hasWords: false,
    facts: ['when', 'injury', 'harmed', 'severity', 'categories'],
    foot: ['handler', 'accountable', 'received'],
    showsGaps: false,
  },
  channel: { hasWords: false, facts: [], foot: [], showsGaps: false },
};

/** The next step first, what ends the case for its reader last. */
const order: readonly CaseAction[] = [
  'answer',
  'answer-colleague',
  'accept',
  'close',
  'ask-reporter',
  'ask-colleague',
  'add',
  'classify',
  'set-deadline',
  'move',
  'reject',
  'withdraw',
];

const styles: Readonly<Partial<Record<CaseAction, 'positive' | 'destructive'>>> = {
  answer: 'positive',
  'answer-colleague': 'positive',
  accept: 'positive',
  close: 'positive',
  reject: 'destructive',
  withdraw: 'destructive',
};

/** Buttons that every platform shows. */
const mostButtons = 6;

/** Characters of messages in a case that a card holds, so that it stays within the smallest limit. */
const mostThread = 6_000;

/** A case, as its reader may see it, with what the reader may do. */
export function caseView(message: CaseMessage, reading: Reading): Filling {
  const { language } = reading;
  const { audience, number, state } = message;
  const layout = layouts[audience];
  const isReceipt = audience === 'reporter' && state === 'received';
  const stateText = say(language, keyFor('case.state', state));
  const shown = layout.hasWords ? newestWithin(message.entries, mostThread) : [];
  const older = layout.hasWords ? message.entries.length - shown.length : 0;
  return {
    template: 'case',
    text: `${number}: ${stateText}`,
    data: {
      t: {
        why: say(language, 'case.why', { handler: literal(message.handler?.name ?? '') }),
        thread: say(language, 'case.thread'),
      },
      tone: isLate(message) ? 'attention' : tones[state],
      title: say(language, isReceipt ? 'case.receipt' : 'case.title', { number }),
      state: isReceipt ? '' : stateText,
      about: audience === 'channel' ? '' : aboutReport(message.kind, message.unit[language], language),
      lead: leadOf(message, language),
      texts: layout.hasWords ? textsOf(message, language) : [],
      facts: factsOf(message, layout, language),
      foot: footOf(message, layout, reading),
      reasons: reasonsOf(message, language),
      older: older > 0 ? say(language, 'case.thread.older', { count: older }) : '',
      entries: shown.map((entry) => entryData(entry, reading)),
      actions: actionsOf(message, language),
    },
  };
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
function textsOf(message: CaseMessage, language: Language): readonly Part[] {
  const { what, immediateMeasures, decision, state } = message;
  const decisionKey = `case.decision.${state}`;
  return [
    ...(isKey(decisionKey) ? [{ label: say(language, decisionKey), words: decision }] : []),
    { label: say(language, 'intake.what.label'), words: what },
    { label: say(language, 'case.measures'), words: immediateMeasures },
  ].filter(({ words }) => words !== null && words !== '');
}

function factsOf(message: CaseMessage, { facts, hasWords, showsGaps }: Layout, language: Language) {
  const severityReason = hasWords ? message.severityReason : null;
  const report = reportRows({ ...message, severityReason }, language);
  const isOpen = message.state === 'received' || message.state === 'accepted';
  const gap = (words: string): string | null => (showsGaps && isOpen ? words : null);
  const isAddress = message.link !== null && /^https?:\/\//.test(message.link);
  const rows: Readonly<Record<ReportRow | 'reporter' | 'link', string | null>> = {
    ...report,
    severity: report.severity ?? gap(say(language, 'case.severity.none')),
    categories: report.categories ?? gap(say(language, 'case.categories.none')),
    reporter: nameOf(message.reporter),
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
    reporter: nameOf(message.reporter),
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

function nameOf(person: PersonView | null): string | null {
  return person && literal(person.name);
}

/** The newest messages, oldest of them first, that have room together; the newest one in any case. */
function newestWithin(entries: readonly EntryView[], room: number): readonly EntryView[] {
  let left = room;
  const first = entries.findLastIndex((entry) => {
    left -= entry.words?.length ?? 0;
    return left < 0;
  });
  return entries.slice(Math.min(first + 1, entries.length - 1));
}

function entryData({ kind, by, to, at, words }: EntryView, { language, zone }: Reading): Part {
  const unknown = say(language, 'person.unknown');
  const heading = say(language, keyFor('case.entry', kind), {
    by: literal(by?.name ?? unknown),
    to: literal(to?.name ?? unknown),
    at: instantInWords(at, language, zone),
  });
  return {
    heading: by ? heading : heading.charAt(0).toUpperCase() + heading.slice(1),
    words: words ?? say(language, 'case.erased'),
  };
}

function actionsOf(message: CaseMessage, language: Language): readonly Part[] {
  const { may, forms, id, version, link, today } = message;
  const ordered = [...may].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const actions = ordered.map((action) => {
    const style = styles[action];
    const submit = execute(
      say(language, keyFor(action, 'submit')),
      { do: `case.${action}`, id, v: version },
      style ? { style } : {},
    );
    const body = formBody(action, forms[action] ?? [], language, today);
    return unfold(say(language, keyFor(action, 'button')), body, submit, style);
  });
  const original =
    link !== null && /^https?:\/\//.test(link) ? [openUrl(say(language, 'case.link'), link)] : [];
  return [...actions, ...original].slice(0, mostButtons);
}

function formBody(
  action: CaseAction,
  questions: readonly QuestionView[],
  language: Language,
  today: string,
): readonly Part[] {
  const intro = `${action}.intro`;
  return [
    ...(isKey(intro) ? [text(say(language, intro))] : []),
    ...questions.map((view) => input(view, { language, today, prefix: action })),
  ];
}
