import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../src/app/delegations/questions.ts';
import type { CaseAudience } from '../../src/app/messages.ts';
import { correctionStates } from '../../src/domain/corrections/correction.ts';
import { correctionRoles } from '../../src/domain/corrections/permissions.ts';
import { delegationStates } from '../../src/domain/delegations/delegation.ts';
import { dueSteps } from '../../src/domain/delegations/dueSteps.ts';
import { delegationActions } from '../../src/domain/delegations/forms.ts';
import { delegationRoles } from '../../src/domain/delegations/permissions.ts';
import type { AnswerProblem, Form, Question } from '../../src/domain/forms.ts';
import { languages } from '../../src/domain/language.ts';
import type { CaseState } from '../../src/domain/reports/case.ts';
import { caseActions, caseForms, intakeForm } from '../../src/domain/reports/forms.ts';
import { caseRoles } from '../../src/domain/reports/permissions.ts';
import { bodyPurposes } from '../../src/domain/responsibility/bodies.ts';
import { delegabilityVerdicts } from '../../src/domain/responsibility/delegability.ts';
import type { ReasonDetails } from '../../src/domain/responsibility/reasons.ts';
import { whoForms } from '../../src/domain/responsibility/whoForms.ts';
import { catalogs, isKey, keyFor, say } from '../../src/i18n/say.ts';
import { intentOf } from '../../src/language/intents.ts';
import { momentOf } from '../../src/language/moments.ts';
import type { StepDetails } from '../../src/language/understanding/types.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const entries = languages.flatMap((language) =>
  Object.entries(catalogs[language]).map(([key, text]) => ({ language, key, text })),
);

/** The message as `say` compiles it: tags are literal text. */
const astOf = (text: string): readonly Element[] =>
  new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();

/** The names of all placeholders in a message, those inside of plurals and selections too. */
function placeholdersIn(elements: readonly Element[]): ReadonlySet<string> {
  const names = elements.flatMap((element) => {
    if (element.type === 0 || element.type === 7) return [];
    const inner =
      'options' in element
        ? Object.values(element.options).flatMap(({ value }) => [...placeholdersIn(value)])
        : [];
    return [element.value, ...inner];
  });
  return new Set(names);
}

const sorted = (text: string): readonly string[] => [...placeholdersIn(astOf(text))].sort();

const missing = (keys: readonly string[]): readonly string[] => keys.filter((key) => !isKey(key));

describe('the two catalogs', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(catalogs.nb)).toEqual(Object.keys(catalogs.en));
  });

  it('have only messages that compile, and none that is empty or has space around it', () => {
    const broken = entries.filter(({ text }) => {
      try {
        return astOf(text).length === 0 || text.trim() !== text;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  it('use the same placeholders in both languages', () => {
    const placeholders = languages.map((language) =>
      Object.fromEntries(Object.entries(catalogs[language]).map(([key, text]) => [key, sorted(text)])),
    );
    expect(placeholders[0]).toEqual(placeholders[1]);
    expect(sorted(catalogs.nb['help.greeting'])).toEqual(['name']);
    expect(sorted(catalogs.nb['draft.step'])).toEqual(['step', 'steps']);
  });

  it('say the same in both languages only where the word is the same', () => {
    const alike = Object.entries(catalogs.nb)
      .filter(([key, text]) => isKey(key) && catalogs.en[key] === text)
      .map(([key]) => key);
    expect(alike).toEqual([
      'review.submit',
      'neutral.other.lettered',
      'list.line',
      'home.title',
      'teams.noted',
      'who.step',
    ]);
  });

  it('have no English words in the Norwegian one', () => {
    const english =
      /\b(?:the|and|you|your|are|is|was|has|have|been|with|not|this|that|who|what|when|case|report|unit)\b/i;
    const left = Object.entries(catalogs.nb).filter(([, text]) =>
      english.test(text.replace(/\{.*?\}/g, ' ').replace(/«.*?»/g, ' ')),
    );
    expect(left).toEqual([]);
  });

  it('quote as each language does', () => {
    expect(entries.filter(({ language, text }) => language === 'nb' && /[“”"]/.test(text))).toEqual([]);
    expect(entries.filter(({ language, text }) => language === 'en' && /[«»"]/.test(text))).toEqual([]);
  });
});

const optionKeys = (form: string, { id, options }: Question): readonly string[] =>
  (options ?? []).map((option) => `${form}.${id}.${option}`);

const intake: Form = intakeForm;
const choiceKeys = intake.questions.flatMap((question) => optionKeys('intake', question));

/** The most characters that fit, by what the text is used for. */
const limits = [
  {
    what: 'titles and submit buttons of forms',
    fits: 24,
    of: entries.filter(({ key }) => /\.(?:title|submit)$/.test(key)),
  },
  { what: 'buttons', fits: 30, of: entries.filter(({ key }) => /\.button(?:\.|$)|^draft\./.test(key)) },
  {
    what: 'categories',
    fits: 60,
    of: entries.filter(({ key }) => choiceKeys.includes(key) && key.startsWith('intake.categories.')),
  },
  {
    what: 'other choices',
    fits: 40,
    of: entries.filter(({ key }) => choiceKeys.includes(key) && !key.startsWith('intake.categories.')),
  },
] as const;

/** Sentences of a draft, which are no buttons. */
const sentences: readonly string[] = ['draft.resumed', 'draft.answer-here'];

describe('what has little room', () => {
  it.each(limits)('fits: $what, at most $fits characters', ({ fits, of }) => {
    expect(of).not.toEqual([]);
    expect(of.filter(({ key, text }) => text.length > fits && !sentences.includes(key))).toEqual([]);
  });

  it('tells the choices of a question apart in each language', () => {
    for (const question of intake.questions) {
      const keys = optionKeys('intake', question);
      for (const language of languages) {
        expect(new Set(keys.map((key) => say(language, keyFor(key)))).size, question.id).toBe(keys.length);
      }
    }
  });
});

const severityOfClassify = (key: string): string =>
  key === 'classify.severity.uncategorised' ? key : key.replace(/^classify/, 'intake');

describe('forms', () => {
  it('have a title, a submit button, and words for every question and choice of a report', () => {
    const questions = intake.questions.flatMap(({ id }) => [`intake.${id}.ask`, `intake.${id}.label`]);
    const edges = ['intake.title', 'intake.submit', 'review.title', 'review.submit'];
    expect(missing([...edges, ...questions, ...choiceKeys])).toEqual([]);
  });

  it('illustrate every kind of report with an example', () => {
    const kinds = choiceKeys.filter((key) => key.startsWith('intake.kind.'));
    expect(kinds).toHaveLength(4);
    expect(missing(kinds.map((key) => `${key}.example`))).toEqual([]);
  });

  it.each(caseActions)(
    'have a title, a button, a submit button and words for every question: %s',
    (action) => {
      const form: Form = caseForms[action];
      const questions = form.questions.map(({ id }) => `${action}.${id}.ask`);
      const options = form.questions
        .flatMap((question) => optionKeys(action, question))
        .map(severityOfClassify);
      const edges = ['title', 'button', 'submit'].map((part) => `${action}.${part}`);
      expect(missing([...edges, ...questions, ...options])).toEqual([]);
    },
  );
});

describe('the forms beside an answer', () => {
  it.each(Object.values(whoForms))(
    'have a title, a button, a submit button and words: $id',
    ({ id, questions }) => {
      const asked = questions.map((question) => `${id}.${question.id}.ask`);
      expect(missing([`${id}.title`, `${id}.button`, `${id}.submit`, ...asked])).toEqual([]);
    },
  );
});

describe('the forms of a delegation', () => {
  const own = ['delegation.request', 'delegation.propose', 'delegation.check', 'overview.show'] as const;
  const actions = delegationActions.map((action) => `delegation.${action}` as const);

  it.each([...own, ...actions])('have a title, a button, a submit button and words: %s', (form) => {
    const asked = questionsOf(form).map(({ id }) => `delegation.${id}.ask`);
    expect(missing([`${form}.title`, `${form}.button`, `${form}.submit`, ...asked])).toEqual([]);
  });

  it('confirm in as few characters as a box of every platform holds', () => {
    const confirmed = [...own, ...actions]
      .flatMap(questionsOf)
      .filter(({ kind }) => kind === 'confirm')
      .map(({ id }) => `delegation.${id}.ask`);
    expect(entries.filter(({ key, text }) => confirmed.includes(key) && text.length > 75)).toEqual([]);
  });

  it('have words for every state, step and role of a delegation', () => {
    expect(missing(delegationStates.map((state) => `delegation.state.${state}`))).toEqual([]);
    expect(missing(Object.keys(dueSteps).map((step) => `delegation.due.${step}`))).toEqual([]);
    expect(missing(delegationRoles.map((role) => `role.${role}`))).toEqual([]);
  });
});

/** One of each; the type holds that none is left out. */
const problems = {
  required: { code: 'required' },
  'no-day': { code: 'no-day' },
  'too-long': { code: 'too-long', longest: 200, length: 201 },
  'not-an-option': { code: 'not-an-option' },
  'not-a-day': { code: 'not-a-day' },
  'not-a-time': { code: 'not-a-time' },
  'in-the-future': { code: 'in-the-future' },
  'too-early': { code: 'too-early', earliest: '2016-11-20' },
  'too-late': { code: 'too-late', latest: '2028-11-20' },
  'unknown-unit': { code: 'unknown-unit' },
  'unknown-person': { code: 'unknown-person' },
  'not-yourself': { code: 'not-yourself' },
  'same-unit': { code: 'same-unit' },
  'mistyped-code': { code: 'mistyped-code' },
  'unknown-code': { code: 'unknown-code' },
} as const satisfies { readonly [Code in AnswerProblem['code']]: Extract<AnswerProblem, { code: Code }> };

const unit = 'unit-below';
const above = 'unit-above';
const person = 'person-one';
const insteadOf = 'person-two';
const role = 'line-manager';
const appointment = 'a1';
const delegation = 'd1';
const from = '2026-11-02';
const to = '2026-11-30';

/** The details of each reason; the type holds that none is left out. */
const reasons = {
  'line-manager-of-unit': { unit, role, person, appointment },
  'line-manager-above': { unit, above, role, person, appointment },
  'no-line-manager': { unit },
  'nobody-at-work': { unit },
  appointed: { role, person, unit, appointment },
  delegated: { role, person, unit, delegation, delegator: insteadOf },
  'counts-as': { role, asked: 'dean' },
  'superseded-by': { asked: 'dean', role },
  'above-same-line-manager': { unit, above, lineManager: person },
  'nearest-above': { unit, above },
  'held-for-campus': { campus: 'gjovik', unit },
  'held-for-faculty': { unit, faculty: above },
  'held-for-organisation': { role },
  'default-to-line-manager': { role, unit, person },
  absent: { person, from, to },
  'substitute-acts': { person, insteadOf },
  'no-substitute': { person },
  'substitute-absent': { person, from, to },
  'covers-task': { delegation, task: 'nonconformity-follow-up' },
  'held-longest': { person, since: from },
  'next-line-manager': { person, unit, insteadOf },
  'leads-in-person': { person, unit },
  vacant: { role, unit },
  'accountable-performs': { person },
  'appointment-ended': { role, person, unit, appointment, until: to },
  'appointment-not-begun': { role, person, unit, appointment, begins: from },
  'delegation-expired': { role, person, unit, delegation, until: to },
  'delegation-not-begun': { role, person, unit, delegation, begins: from },
  'delegation-revoked': { role, person, unit, delegation },
  'delegation-proposed': { role, person, unit, delegation },
  'delegation-without-right': { role, person, unit, delegation, delegator: insteadOf, begins: from },
  'delegation-out-of-reach': { role, person, unit: above, delegation, below: unit },
} as const satisfies ReasonDetails;

/** The steps from words to a question, with their details; the type holds that none is left out. */
const understandingReasons = {
  'words-mean-topic': { words: 'x-ray', topic: 'radiation' },
  'no-topic-words': {},
  'unit-named': { unit },
  'unit-of-place': { unit, place: 'K2-113' },
  'unit-of-person': { unit, person },
  'unit-of-campus': { unit, campus: 'gjovik' },
  'unit-of-asker': { unit, person },
  'unit-unknown': { unit },
} as const satisfies StepDetails;

const states = {
  received: true,
  accepted: true,
  closed: true,
  rejected: true,
  withdrawn: true,
} as const satisfies Readonly<Record<CaseState, true>>;

const audiences = {
  reporter: true,
  handler: true,
  colleague: true,
  contributor: true,
  deputy: true,
  channel: true,
} as const satisfies Readonly<Record<CaseAudience, true>>;

describe('codes', () => {
  it.each(Object.entries(problems))('have words that the details fill: problem %s', (code, details) => {
    for (const language of languages) {
      const text = say(language, keyFor('problem', code), details);
      for (const value of Object.values(details).filter((detail) => detail !== code)) {
        expect(text).toContain(String(value));
      }
    }
  });

  it.each(Object.entries({ ...reasons, ...understandingReasons }))(
    'have words that the details fill: reason %s',
    (code, details) => {
      for (const language of languages) {
        const key = keyFor('reason', code);
        expect(Object.keys(details)).toEqual(expect.arrayContaining([...sorted(catalogs[language][key])]));
        expect(say(language, key, details)).not.toMatch(/[{}]/);
      }
    },
  );

  it('have words for every verdict on delegating, and for every purpose of a committee', () => {
    const verdicts = delegabilityVerdicts.map((verdict) => `who.delegable.verdict.${verdict}`);
    const purposes = [...bodyPurposes, 'other'].map((purpose) => `who.bodies.for.${purpose}`);
    expect(missing([...verdicts, ...purposes])).toEqual([]);
  });

  it('have words for every state of a case, for everybody who sees its card', () => {
    const keys = Object.keys(states).flatMap((state) => [
      `case.state.${state}`,
      ...Object.keys(audiences).map((audience) => `case.for.${audience}.${state}`),
    ]);
    expect(keys).toHaveLength(35);
    expect(missing(keys)).toEqual([]);
  });

  it('have words for every role in a case', () => {
    expect(missing(caseRoles.map((known) => `role.${known}`))).toEqual([]);
  });

  it('have words for every role in a correction, and for every state of one', () => {
    expect(missing(correctionRoles.map((known) => `role.${known}`))).toEqual([]);
    expect(missing(correctionStates.map((known) => `drift.state.${known}`))).toEqual([]);
    expect(missing(['correction.state.confirmed', 'correction.state.declined'])).toEqual([]);
  });
});

/** What the bot tells people to write, quoted in a message. */
const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/[«“](.+?)[»”]/g)].flatMap(([, words]) => (words === undefined ? [] : [words]));

describe('what people are told to write', () => {
  it.each(languages)('is understood as a wish: %s', (language) => {
    const { 'help.words': words, 'refused.draft-gone': gone } = catalogs[language];
    expect(quoted(words).map((wish) => intentOf(wish)?.intent)).toEqual([
      'report',
      'reports',
      'cases',
      'who',
      language === 'nb' ? 'english' : 'norwegian',
    ]);
    expect(quoted(gone).map((wish) => intentOf(wish)?.intent)).toEqual(['reports']);
    expect(quoted(catalogs[language]['who.unknown.lead']).map((words) => intentOf(words)?.intent)).toEqual([
      undefined,
      'help',
    ]);
    expect(quoted(catalogs[language]['help.delegations']).map((wish) => intentOf(wish)?.intent)).toEqual([
      'hand-over',
      'delegations',
      'overview',
    ]);
    expect(quoted(catalogs[language]['help.round']).map((wish) => intentOf(wish)?.intent)).toEqual([
      'hse-round',
    ]);
    const charting = catalogs[language]['hse-round.lead.charting.taking-part'];
    expect(quoted(charting).map((words) => intentOf(words)?.intent)).toEqual(['finding']);
    for (const key of ['refused.empty', 'refused.not-understood'] as const) {
      expect(quoted(catalogs[language][key]).map((words) => intentOf(words)?.intent)).toEqual(['help']);
    }
  });

  it.each(languages)('is understood as a moment: %s', (language) => {
    const read = (key: string): readonly unknown[] =>
      quoted(catalogs[language][keyFor(key)]).map((words) =>
        momentOf(words, '2026-11-20T12:00:00Z', 'Europe/Oslo'),
      );
    expect(read('intake.happenedOn.typed')).toEqual([
      { on: '2026-11-19', at: '14:00' },
      { on: '2026-11-19', at: '10:30' },
    ]);
    expect(read('problem.not-a-day')).toEqual([
      { on: '2026-11-19', at: null },
      { on: '2026-11-19', at: null },
    ]);
    expect(read('problem.not-a-time')).toEqual([{ on: '2026-11-20', at: '14:30' }]);
  });
});
