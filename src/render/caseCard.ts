import type { CaseMessage, EntryView, PersonView, QuestionView } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import type { CaseState } from '../domain/reports/case.ts';
import type { CaseAction } from '../domain/reports/forms.ts';
import { dayInWords, instantInWords, shortDay } from '../i18n/dates.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { input, optionLabel } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, type Fact, openUrl, type Part, text, unfold } from './parts.ts';
import { reasonText } from './reasons.ts';
import type { Filling, Reading } from './render.ts';

const tones: Readonly<Record<CaseState, string>> = {
  received: 'emphasis',
  accepted: 'accent',
  closed: 'good',
  rejected: 'warning',
  withdrawn: 'emphasis',
};

const positive: ReadonlySet<CaseAction> = new Set(['accept', 'close', 'answer', 'answer-colleague']);
const destructive: ReadonlySet<CaseAction> = new Set(['reject', 'withdraw']);

/** A case, as its reader may see it, with what the reader may do. */
export function caseView(message: CaseMessage, reading: Reading): Filling {
  const { language } = reading;
  const { audience, number, state, unit } = message;
  const title =
    audience === 'reporter' && state === 'received'
      ? say(language, 'case.receipt', { number })
      : say(language, 'case.title', { number });
  const stateText = say(language, keyFor('case.state', state));
  const lead = say(language, keyFor('case.for', audience, state), {
    unit: literal(unit[language]),
    handler: literal(message.handler?.name ?? ''),
    day: message.closesOn ? dayInWords(message.closesOn, language) : '',
  });
  return {
    template: 'case',
    text: `${number}: ${stateText}`,
    data: {
      t: { why: say(language, 'case.why'), thread: say(language, 'case.thread') },
      tone: tones[state],
      title,
      state: stateText,
      lead,
      texts: textsOf(message, language),
      facts: audience === 'channel' ? [] : factsOf(message, reading),
      reasons:
        audience === 'handler' && state === 'received'
          ? message.reasons.map((reason) => ({ text: literal(reasonText(reason, language)) }))
          : [],
      entries: message.entries.map((entry) => entryData(entry, reading)),
      actions: actionsOf(message, language),
    },
  };
}

function textsOf(message: CaseMessage, language: Language): readonly Part[] {
  const { what, immediateMeasures, decision, state } = message;
  const decisionKey = `case.decision.${state}`;
  return [
    { label: say(language, 'intake.what.label'), words: what },
    { label: say(language, 'case.measures'), words: immediateMeasures },
    ...(isKey(decisionKey) ? [{ label: say(language, decisionKey), words: decision }] : []),
  ].filter(({ words }) => words !== null && words !== '');
}

function factsOf(message: CaseMessage, { language, zone }: Reading): readonly Fact[] {
  const rows: readonly (readonly [string, string | null])[] = [
    ['unit', literal(message.unit[language])],
    ['where', message.where && literal(message.where)],
    ['when', whenOf(message, language)],
    ['kind', optionLabel('intake', 'kind', message.kind, language)],
    ['harmed', message.harmed.map((harm) => optionLabel('intake', 'harmed', harm, language)).join(', ')],
    ['injury', optionLabel('intake', 'injury', message.injury, language)],
    ['severity', severityOf(message, language)],
    ['categories', categoriesOf(message, language)],
    ['deadline', deadlineOf(message, language)],
    ['reporter', nameOf(message.reporter)],
    ['handler', nameOf(message.handler)],
    ['accountable', nameOf(message.accountable)],
    ['decided', message.state === 'received' ? null : nameOf(message.decidedBy)],
    ['received', instantInWords(message.receivedAt, language, zone)],
  ];
  return rows.flatMap(([key, value]) =>
    value ? [{ title: say(language, keyFor('case.fact', key)), value }] : [],
  );
}

function whenOf({ happenedOn, happenedAt }: CaseMessage, language: Language): string {
  return happenedAt === null
    ? dayInWords(happenedOn, language)
    : `${dayInWords(happenedOn, language)}, ${happenedAt}`;
}

function severityOf({ severity, severityReason }: CaseMessage, language: Language): string {
  if (severity === null) return say(language, 'case.severity.none');
  const level = optionLabel('intake', 'severity', severity, language);
  return severityReason
    ? `${level}. ${say(language, 'case.reason', { reason: literal(severityReason) })}`
    : level;
}

function categoriesOf({ categories }: CaseMessage, language: Language): string {
  if (categories.length === 0) return say(language, 'case.categories.none');
  return categories.map((category) => optionLabel('intake', 'categories', category, language)).join(', ');
}

function deadlineOf({ closesOn, state, today }: CaseMessage, language: Language): string | null {
  if (closesOn === null || state !== 'accepted') return null;
  const day = shortDay(closesOn, language);
  return closesOn < today ? say(language, 'case.overdue', { day }) : day;
}

function nameOf(person: PersonView | null): string | null {
  return person && literal(person.name);
}

function entryData({ kind, by, to, at, words }: EntryView, { language, zone }: Reading): Part {
  const unknown = say(language, 'person.unknown');
  return {
    heading: say(language, keyFor('case.entry', kind), {
      by: literal(by?.name ?? unknown),
      to: literal(to?.name ?? unknown),
      at: instantInWords(at, language, zone),
    }),
    words: words ?? say(language, 'case.erased'),
  };
}

function actionsOf(message: CaseMessage, language: Language): readonly Part[] {
  const { may, forms, id, version, link, today } = message;
  const actions = may.map((action) => {
    const style = positive.has(action) ? 'positive' : destructive.has(action) ? 'destructive' : null;
    const submit = execute(
      say(language, keyFor(action, 'submit')),
      { do: `case.${action}`, id, v: version },
      style ? { style } : {},
    );
    return unfold(
      say(language, keyFor(action, 'button')),
      formBody(action, forms[action] ?? [], language, today),
      submit,
    );
  });
  const original =
    link !== null && /^https?:\/\//.test(link) ? [openUrl(say(language, 'case.link'), link)] : [];
  return [...actions, ...original].slice(0, 6);
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
