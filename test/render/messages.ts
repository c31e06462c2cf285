import { receiptForm } from '../../src/app/cases/receipts.ts';
import type {
  AnswerView,
  CaseLine,
  CaseListMessage,
  CaseMessage,
  CaseNews,
  DraftPreviewMessage,
  DraftQuestionMessage,
  FormMessage,
  HelpMessage,
  Message,
} from '../../src/app/messages.ts';
import type { Refusal } from '../../src/app/refusals.ts';
import type { Answer, AnswerProblem, Question } from '../../src/domain/forms.ts';
import type { CaseState } from '../../src/domain/reports/case.ts';
import { actionsWithPhotos, caseActions, caseForms, intakeForm } from '../../src/domain/reports/forms.ts';
import { caseRoles } from '../../src/domain/reports/permissions.ts';
import { findingKinds } from '../../src/domain/reports/personal.ts';
import { kinds } from '../../src/domain/reports/terms.ts';
import { channelRefusals, channelSamples } from './channelMessages.ts';
import { delegationForms, delegationRefusals, delegationSamples } from './delegationMessages.ts';
import { directorySamples } from './directoryMessages.ts';
import { anotherSamples, countsSamples, doorSamples, readPreviews } from './draftMessages.ts';
import {
  allowed,
  audience,
  awkward,
  emergency,
  entries,
  formsOf,
  guest,
  handler,
  hostile,
  hostileLine,
  long,
  longLine,
  manager,
  namelessEntries,
  reasons,
  reporter,
  said,
  today,
  unit,
  view,
} from './parts.ts';
import { photoMessage, photoNotices, photoRefusals, photosOf } from './photoSamples.ts';
import { measureFormSamples, measureRefusals, planSamples } from './planMessages.ts';
import { hseRoundRefusals, hseRoundSamples } from './roundMessages.ts';
import { type Sample, sample } from './sample.ts';
import { whoSamples } from './whoMessages.ts';
import { yearCardSamples } from './yearCardMessages.ts';
import { yearRefusals, yearSamples } from './yearMessages.ts';
import { yearSettingsSamples } from './yearSettingsMessages.ts';

export type { Sample } from './sample.ts';

const answered: Readonly<Record<string, Answer>> = {
  danger: 'no',
  what: said.what,
  kind: 'near-accident',
  where: said.where,
  unit: 'ikj',
  happenedOn: '2026-11-19',
  happenedAt: '14:00',
  harmed: ['people', 'material'],
  injury: 'nearly',
  severity: 'serious',
  severityReason: said.severityReason,
  categories: ['chemicals-gases', 'laboratory'],
  immediateMeasures: said.measures,
  identity: 'confidential',
};

const questions: readonly Question[] = intakeForm.questions;
const together = (id: string) =>
  questions.filter((one) => one.togetherWith === id).map((one) => view('intake', one));
/** The questions that are put alone, in order. */
const alone = questions.filter(({ togetherWith }) => togetherWith === undefined);

const answerOf = (question: string, answer: Answer = answered[question] ?? ''): AnswerView => ({
  question,
  answer,
  words: question === 'unit' ? unit : null,
});

const ask = (question: Question, more: Partial<DraftQuestionMessage> = {}): DraftQuestionMessage => ({
  type: 'draft-question',
  draft: 'draft-1',
  version: 3,
  state: 'asked',
  asked: view('intake', question),
  answer: null,
  together: together(question.id),
  problem: null,
  emergency: null,
  today,
  canGoBack: question.id !== 'danger',
  canFinish: !question.required,
  resumed: false,
  step: alone.indexOf(question) + 1,
  steps: alone.length,
  ...more,
});

/** A problem that each kind of question can have. */
const problemOf: Readonly<Record<Question['kind'], AnswerProblem>> = {
  text: { code: 'required' },
  choice: { code: 'not-an-option' },
  choices: { code: 'required' },
  day: { code: 'not-a-day' },
  time: { code: 'not-a-time' },
  confirm: { code: 'required' },
  unit: { code: 'unknown-unit' },
  person: { code: 'unknown-person' },
};

/** One of each; the type holds that none is left out. */
const everyProblem = {
  required: { code: 'required' },
  'no-day': { code: 'no-day' },
  'too-long': { code: 'too-long', longest: 200, length: 213 },
  'not-an-option': { code: 'not-an-option' },
  'not-a-day': { code: 'not-a-day' },
  'not-a-time': { code: 'not-a-time' },
  'in-the-future': { code: 'in-the-future' },
  'too-early': { code: 'too-early', earliest: '2016-11-20' },
  'too-late': { code: 'too-late', latest: '2028-11-20' },
  'unknown-unit': { code: 'unknown-unit', suggestions: ['ikj'] },
  'unknown-person': { code: 'unknown-person' },
  'not-yourself': { code: 'not-yourself' },
  'same-unit': { code: 'same-unit' },
  'mistyped-code': { code: 'mistyped-code' },
  'unknown-code': { code: 'unknown-code' },
} as const satisfies { readonly [Code in AnswerProblem['code']]: Extract<AnswerProblem, { code: Code }> };

const isSpoken = ({ kind }: Question): boolean => kind === 'text';

const questionSamples: readonly Sample[] = alone.flatMap((question) => {
  const answer = answerOf(question.id);
  const words = isSpoken(question) ? [String(answer.answer)] : [];
  const problem = { [question.id]: problemOf[question.kind] };
  return [
    sample(`question ${question.id} asked`, ask(question)),
    sample(`question ${question.id} asked again with a problem`, ask(question, { problem })),
    sample(`question ${question.id} asked in an emergency`, ask(question, { emergency })),
    sample(`question ${question.id} answered`, ask(question, { state: 'answered', answer }), words),
    sample(`question ${question.id} passed`, ask(question, { state: 'passed' })),
  ];
});

const [danger, what] = questions;
if (!danger || !what) throw new Error('the intake form is empty');

const moreQuestions: readonly Sample[] = [
  sample('question taken up again', ask(what, { resumed: true })),
  sample('question with everything at once', ask(danger, { emergency, resumed: true, canGoBack: true })),
  sample(
    'question answered at length',
    ask(what, { state: 'answered', answer: answerOf('what', long) }),
    [],
    [],
  ),
  sample(
    'question answered with more than words',
    ask(what, { state: 'answered', answer: answerOf('what', hostile) }),
    [hostile.slice(0, 100)],
  ),
  sample(
    'question answered with more than words, in an emergency',
    ask(what, { state: 'answered', emergency, answer: answerOf('what', hostileLine) }),
    [hostileLine.slice(0, 100)],
  ),
  ...Object.entries(everyProblem).map(([code, problem]) =>
    sample(`question with the problem ${code}`, ask(what, { problem: { what: problem } })),
  ),
];

const preview = (more: Partial<DraftPreviewMessage> = {}): DraftPreviewMessage => ({
  type: 'draft-preview',
  draft: 'draft-1',
  version: 9,
  state: 'asked',
  number: null,
  answers: Object.keys(answered)
    .filter((id) => id !== 'danger' && id !== 'identity')
    .map((id) => answerOf(id)),
  open: [],
  link: null,
  audience,
  read: [],
  assumed: [],
  guard: null,
  isConfidential: false,
  similar: [],
  photos: photosOf(0),
  emergency: null,
  ...more,
});

/** Cases that look the same: with all that an outline may have, with the least, and with many categories. */
const similar: DraftPreviewMessage['similar'] = [
  {
    id: 'case-12',
    number: 'HMS-2026-12',
    state: 'accepted',
    receivedAt: '2026-11-17T09:15:00.000Z',
    place: { nb: 'K2-113', en: 'K2-113' },
    categories: ['chemicals-gases', 'laboratory'],
    unit,
    handler,
  },
  {
    id: 'case-13',
    number: 'HMS-2026-13',
    state: 'received',
    receivedAt: '2026-11-18T09:15:00.000Z',
    place: null,
    categories: [],
    unit,
    handler: guest,
  },
  {
    id: 'case-14',
    number: 'HMS-2026-14',
    state: 'received',
    receivedAt: '2026-11-19T09:15:00.000Z',
    place: { nb: 'Lesesalen', en: 'The reading room' },
    categories: ['fire', 'escape-routes', 'access-control', 'indoor-climate', 'noise', 'ergonomics'],
    unit,
    handler,
  },
];

const withAnswers = (given: Readonly<Record<string, Answer>>): readonly AnswerView[] =>
  preview().answers.map((one) => ({ ...one, answer: given[one.question] ?? one.answer }));
const spoken = [said.what, said.where, said.measures, said.severityReason];
const link = 'https://slack.example/archives/C1/p1';

const previewSamples: readonly Sample[] = [
  sample('preview', preview(), spoken),
  ...audience.map((seer) => sample(`preview for ${seer.role}`, preview({ audience: [seer] }), spoken)),
  sample('preview for nobody', preview({ audience: [] }), spoken),
  sample(
    'preview of a report with only what is required',
    preview({
      answers: ['what', 'kind', 'where', 'unit', 'happenedOn', 'harmed'].map((id) => answerOf(id)),
      open: ['severity', 'categories', 'immediateMeasures'],
      audience: audience.slice(0, 1),
    }),
    [said.what, said.where],
  ),
  sample('preview without a name', preview({ isConfidential: true }), spoken),
  sample('preview beside similar cases', preview({ similar }), spoken),
  sample('preview without a name, beside similar cases', preview({ isConfidential: true, similar }), spoken),
  ...[photosOf(1), photosOf(5), photosOf(2, 1), photosOf(0, 2)].map((photos) =>
    sample(
      `preview with ${photos.kept.length} photos and ${photos.arriving} on the way`,
      preview({ photos }),
      spoken,
    ),
  ),
  sample(
    'preview with everything at once',
    preview({
      isConfidential: true,
      similar,
      emergency,
      link,
      photos: photosOf(5),
      open: ['severity', 'categories', 'immediateMeasures'],
    }),
    [...spoken, link],
  ),
  sample('preview in an emergency', preview({ emergency }), spoken),
  sample('preview of a report made from a message', preview({ link }), [...spoken, link]),
  sample(
    'preview of more than words',
    preview({
      answers: withAnswers({ what: hostile, where: hostileLine, immediateMeasures: hostileLine }),
      link: hostileLine,
      audience: [{ role: 'handler', isSelf: false, person: guest, unit, sees: 'everything', reasons }],
    }),
    [hostile, hostileLine, guest.name],
  ),
  sample(
    'preview of long texts',
    preview({
      answers: withAnswers({ what: long, where: longLine, immediateMeasures: long.slice(0, 3000) }),
    }),
  ),
  sample('preview sent', preview({ state: 'sent', number: 'HMS-2026-17', audience: [] }), [], spoken),
  sample('preview passed', preview({ state: 'passed', audience: [] }), [], spoken),
];

const states: readonly CaseState[] = ['received', 'accepted', 'closed', 'rejected', 'withdrawn'];
const audiences = {
  reporter: true,
  handler: true,
  colleague: true,
  contributor: false,
  deputy: false,
  channel: false,
} as const satisfies Readonly<Record<CaseMessage['audience'], boolean>>;

const decided: readonly CaseState[] = ['accepted', 'closed', 'rejected'];
const ended: readonly CaseState[] = ['closed', 'rejected', 'withdrawn'];

/** A case with everything in it, as this audience sees it in this state; a withdrawn one has no words left. */
export function caseSample(
  seer: CaseMessage['audience'],
  state: CaseState,
  more: Partial<CaseMessage> = {},
): CaseMessage {
  const may = allowed(seer, state, (more.entries ?? []).length > 0);
  const erased = state === 'withdrawn';
  return {
    type: 'case',
    audience: seer,
    id: 'case-1',
    version: 4,
    number: 'HMS-2026-17',
    state,
    unit,
    kind: 'near-accident',
    what: erased ? null : said.what,
    where: erased ? null : said.where,
    harmed: ['people', 'material'],
    injury: 'nearly',
    severity: 'serious',
    severityReason: erased ? null : said.severityReason,
    categories: ['chemicals-gases', 'laboratory'],
    immediateMeasures: erased ? null : said.measures,
    happenedOn: '2026-11-19',
    happenedAt: '14:00',
    link: null,
    photos: photosOf(0),
    reporter: erased ? null : reporter,
    isConfidential: false,
    withheld: [],
    receipt: null,
    handler: seer === 'channel' ? null : handler,
    reasons: seer === 'channel' ? [] : reasons,
    accountable: seer === 'channel' ? null : manager,
    receivedAt: '2026-11-20T09:15:00.000Z',
    closesOn: state === 'accepted' || state === 'closed' ? '2026-12-04' : null,
    decision: decided.includes(state) ? (state === 'accepted' ? said.comment : said.decision) : null,
    decidedBy: decided.includes(state) && seer !== 'channel' ? handler : null,
    entries: [],
    may,
    forms: formsOf(may),
    today,
    ...more,
  };
}

/** The words of a case, in the order in which a card could leak them. */
const wordsOf = (message: CaseMessage): readonly string[] =>
  [
    message.what,
    message.where,
    message.severityReason,
    message.immediateMeasures,
    message.decision,
    ...message.entries.map(({ words }) => words || null),
  ].filter((words) => words !== null);

const code = 'K7QM-2X9D-4HTN-8B3C';
const namelessWords = [said.what, ...namelessEntries.map(({ words }) => words ?? '')];
const nameless = { reporter: null, isConfidential: true, entries: namelessEntries };
const contribution = namelessEntries.slice(2);

/** Whoever added to a case sees what came of it and their own words, and nothing else that anybody wrote. */
function contributorSample(title: string, whole: CaseMessage): Sample {
  const entries = whole.entries.length > 0 ? contribution : [];
  const message = { ...whole, entries };
  const { what, where, severityReason, immediateMeasures, reporter: told, decision } = message;
  const shown = [decision, ...entries.map(({ words }) => words)].filter((words) => words !== null);
  const secrets = [what, where, severityReason, immediateMeasures, told?.name ?? null];
  return sample(
    title,
    message,
    shown,
    secrets.flatMap((words) => (words === null || shown.some((seen) => seen.includes(words)) ? [] : [words])),
  );
}

/** Deputies and channels get a card that would leak everything if it could. */
function casesFor(seer: CaseMessage['audience'], state: CaseState, isWhole: boolean): readonly Sample[] {
  const named = (variant: string, more: Partial<CaseMessage>): Sample => {
    const message = caseSample(seer, state, more);
    if (seer === 'contributor') return contributorSample(`case for ${seer}, ${state}${variant}`, message);
    const secrets = [...wordsOf(message), ...(message.reporter ? [message.reporter.name] : [])];
    const title = `case for ${seer}, ${state}${variant}`;
    return isWhole ? sample(title, message, wordsOf(message)) : sample(title, message, [], secrets);
  };
  if (state === 'withdrawn') {
    const erased = entries.map((entry) => ({ ...entry, words: null }));
    return [named('', {}), named(', with erased messages', { entries: erased })];
  }
  return [
    named('', {}),
    named(', with messages', { entries }),
    named(', sparse', {
      severity: null,
      severityReason: null,
      categories: [],
      immediateMeasures: null,
      injury: 'none',
      happenedAt: null,
      accountable: null,
      decision: null,
      harmed: ['nothing-yet'],
    }),
    named(', with more than words', {
      what: hostile,
      where: hostileLine,
      severityReason: hostileLine,
      immediateMeasures: hostile,
      decision: ended.includes(state) ? hostile : null,
      reporter: guest,
      entries: entries.map((entry) => ({ ...entry, words: hostile })),
    }),
  ];
}

const caseSamples: readonly Sample[] = Object.entries(audiences).flatMap(([seer, isWhole]) =>
  states.flatMap((state) => casesFor(seer as CaseMessage['audience'], state, isWhole)),
);

const namelessCases: readonly Sample[] = [
  sample(
    'case of somebody who hides their name, for the handler',
    caseSample('handler', 'received', nameless),
    namelessWords,
  ),
  sample(
    'case of somebody who hides their name, for a colleague',
    caseSample('colleague', 'accepted', nameless),
    namelessWords,
  ),
  sample(
    'case of somebody who hides their name, for themselves',
    caseSample('reporter', 'received', { isConfidential: true, receipt: code }),
    [said.what, code],
  ),
  sample('case with a receipt code', caseSample('reporter', 'accepted', { receipt: code }), [
    said.what,
    code,
  ]),
  sample(
    'case of somebody who hides their name, for one who added to it',
    caseSample('contributor', 'closed', { isConfidential: true, receipt: code, entries: contribution }),
    [said.decision, ...contribution.map(({ words }) => words ?? '')],
    [said.what],
  ),
];

const moreCases: readonly Sample[] = [
  ...namelessCases,
  sample(
    'case with long texts',
    caseSample('handler', 'accepted', {
      what: long,
      where: longLine,
      immediateMeasures: long.slice(0, 3000),
      entries: entries.flatMap((entry) => [entry, { ...entry, words: long.slice(0, 3000) }]),
    }),
  ),
  ...(['received', 'accepted'] as const).map((state) =>
    sample(
      `case with as much as fits in a report, ${state}`,
      caseSample('handler', state, {
        what: awkward.slice(0, 10_000),
        immediateMeasures: awkward.slice(0, 3_000),
        decision: awkward.slice(0, 3_000),
        entries: entries.map((entry) => ({ ...entry, words: awkward.slice(0, 3_000) })),
      }),
    ),
  ),
  sample('case with names left out', caseSample('handler', 'received', { withheld: findingKinds }), [
    said.what,
  ]),
  sample('case past its deadline', caseSample('handler', 'accepted', { closesOn: '2026-11-06' }), [
    said.what,
  ]),
  ...(['reporter', 'handler', 'colleague'] as const).map((seer) =>
    sample(`case with photos for the ${seer}`, caseSample(seer, 'received', { photos: photosOf(3, 1) }), [
      said.what,
    ]),
  ),
  sample('case with a photo on the way', caseSample('handler', 'accepted', { photos: photosOf(0, 1) }), [
    said.what,
  ]),
  sample('case made from a message', caseSample('handler', 'received', { link }), [said.what]),
  sample(
    'case made from something that is no link',
    caseSample('handler', 'received', { link: hostileLine }),
  ),
  sample(
    'case moved up for want of a line manager',
    caseSample('handler', 'received', {
      reasons: [
        { code: 'no-line-manager', details: { unit } },
        { code: 'absent', details: { person: manager.name, from: '2026-11-02', to: '2026-11-30' } },
        { code: 'substitute-acts', details: { person: handler.name, insteadOf: manager.name } },
      ],
    }),
  ),
];

const line = (at: number, state: CaseState = 'received'): CaseLine => ({
  id: `case-${at}`,
  version: 2,
  number: `HMS-2026-${at}`,
  state,
  kind: kinds[at % kinds.length] ?? 'accident',
  unit,
  receivedAt: `2026-11-${String(30 - at).padStart(2, '0')}T22:30:00.000Z`,
  closesOn: state === 'accepted' ? (at % 2 ? '2026-12-04' : '2026-11-06') : null,
});

export const listOf = (whose: CaseListMessage['whose'], count: number, total = count): CaseListMessage => ({
  type: 'case-list',
  whose,
  lines: Array.from({ length: count }, (_, at) => line(at + 1, states[at % (whose === 'cases' ? 2 : 4)])),
  total,
});

const listSamples: readonly Sample[] = (['reports', 'cases', 'hse-round'] as const).flatMap((whose) => [
  sample(`list of ${whose}, empty`, listOf(whose, 0)),
  sample(`list of ${whose}, one`, listOf(whose, 1)),
  sample(`list of ${whose}, six`, listOf(whose, 6)),
  sample(`list of ${whose}, ten`, listOf(whose, 10)),
  sample(`list of ${whose}, more than are shown`, listOf(whose, 10, 37)),
]);

const form = (more: Partial<FormMessage> & Pick<FormMessage, 'form' | 'command'>): FormMessage => ({
  type: 'form',
  subject: 'draft-1',
  version: 5,
  questions: [],
  problems: {},
  emergency: null,
  review: null,
  kept: [],
  today,
  ...more,
});

const intakeQuestions = (answers: Readonly<Record<string, Answer>>) =>
  questions.map((question) => view('intake', question, answers));
const intake = { form: 'intake', command: 'draft.form', emergency } as const;
const review = {
  form: 'review',
  command: 'draft.send',
} as const;

const openReceipt = form({
  command: 'receipt.open',
  form: receiptForm.id,
  subject: 'receipt',
  questions: receiptForm.questions.map((question) => view(receiptForm.id, question)),
});

const formSamples: readonly Sample[] = [
  sample('form of a report, empty', form({ ...intake, questions: intakeQuestions({}) })),
  sample('form of a report, filled in', form({ ...intake, questions: intakeQuestions(answered) })),
  sample(
    'form of a report with problems',
    form({
      ...intake,
      questions: intakeQuestions({ ...answered, what: hostile }),
      problems: Object.fromEntries(questions.map(({ id, kind }) => [id, problemOf[kind]])),
    }),
  ),
  sample('form of a report at length', form({ ...intake, questions: intakeQuestions({ what: long }) })),
  ...[photosOf(0), photosOf(2), photosOf(5)].map((photos) =>
    sample(
      `form of a report with ${photos.kept.length} photos`,
      form({ ...intake, questions: intakeQuestions({}), photos }),
    ),
  ),
  sample('review with photos', form({ ...review, review: preview({ photos: photosOf(2) }) }), spoken),
  sample('review', form({ ...review, review: preview() }), spoken),
  sample('review in an emergency', form({ ...review, emergency, review: preview({ emergency }) }), spoken),
  sample(
    'review of more than words',
    form({ ...review, review: preview({ answers: withAnswers({ what: hostile, where: hostileLine }) }) }),
    [hostile, hostileLine],
  ),
  sample(
    'review without a name, beside similar cases',
    form({ ...review, review: preview({ isConfidential: true, similar }) }),
    spoken,
  ),
  sample('form to open a case by code', openReceipt),
  sample('form to open a case by code with problems', {
    ...openReceipt,
    problems: { code: { code: 'unknown-code' } },
  }),
  sample('review for nobody', form({ ...review, review: preview({ audience: [] }) }), spoken),
  ...caseActions.flatMap((action) => {
    const own: readonly Question[] = caseForms[action].questions;
    const views = own.map((question) => view(action, question));
    const asked = form({
      form: action,
      command: `case.${action}`,
      subject: 'case-1',
      questions: views,
      ...(actionsWithPhotos.includes(action) && { photos: photosOf(0) }),
    });
    const problems = Object.fromEntries(own.map(({ id, kind }) => [id, problemOf[kind]]));
    return [
      sample(`form to ${action}`, asked),
      sample(`form to ${action} with problems`, { ...asked, problems }),
    ];
  }),
];

const help = (more: Partial<HelpMessage> = {}): HelpMessage => ({
  type: 'help',
  greeting: false,
  name: reporter.name,
  emergency,
  offer: null,
  handles: false,
  ...more,
});

const helpSamples: readonly Sample[] = [
  sample('help', help()),
  sample('help for a handler', help({ handles: true })),
  sample('help with an offer', help({ offer: { draft: 'draft-1', version: 0 } })),
  sample(
    'help for a handler with an offer',
    help({ handles: true, offer: { draft: 'draft-1', version: 0 } }),
  ),
  sample('greeting', help({ greeting: true, handles: true })),
  sample('greeting of somebody without a name', help({ greeting: true, name: null })),
  sample('greeting of somebody called none', help({ greeting: true, name: 'none' }), ['none']),
  sample('greeting of somebody with marks in the name', help({ greeting: true, name: guest.name }), [
    '*Åse_May*',
  ]),
  sample('help without emergency numbers', help({ emergency: [] })),
];

const homeSamples: readonly Sample[] = [
  sample('home, empty', {
    type: 'home',
    reports: listOf('reports', 0),
    cases: listOf('cases', 0),
    draft: null,
  }),
  sample('home with an unfinished report', {
    type: 'home',
    reports: listOf('reports', 2),
    cases: listOf('cases', 0),
    draft: { id: 'draft-1', version: 4 },
  }),
  sample('home, full', {
    type: 'home',
    reports: listOf('reports', 10, 37),
    cases: listOf('cases', 10, 12),
    draft: { id: 'draft-1', version: 4 },
  }),
];

const news = {
  accepted: true,
  rejected: true,
  closed: true,
  moved: false,
  'moved-away': false,
  question: true,
  answer: true,
  'colleague-question': true,
  'colleague-answer': true,
  addition: true,
  withdrawn: false,
  'withdrawn-with-yours': false,
  joined: true,
  'receipt-opened': false,
  'deadline-set': true,
} as const satisfies Readonly<Record<CaseNews, boolean>>;

const newsOf = (
  code: CaseNews,
  words: string | null,
  by: typeof handler | null = handler,
  nameless: 'reporter' | 'contributor' | null = null,
): Message => ({
  type: 'notice',
  notice: 'case-news',
  news: code,
  number: 'HMS-2026-17',
  case: 'case-1',
  by,
  nameless,
  words,
  day: code === 'accepted' || code === 'deadline-set' ? '2026-12-04' : null,
});

const at = '2026-11-20T10:05:00.000Z';

/** The actions that end or move a case, which are the only ones that somebody can come too late for. */
const first = ['accept', 'reject', 'move', 'close', 'withdraw'] as const;

/** The refusals of each code; the type holds that none is left out. */
const refusals: Readonly<Record<Refusal['code'], readonly Refusal[]>> = {
  'already-done': [
    ...first.map((action) => ({
      code: 'already-done' as const,
      action,
      by: handler.name,
      at,
      state: 'accepted' as const,
    })),
    { code: 'already-done', action: 'accept', by: null, at, state: 'accepted' },
    { code: 'already-done', action: 'accept', by: guest.name, at, state: 'accepted' },
  ],
  'not-allowed': [
    ...caseRoles.map((role) => ({ code: 'not-allowed' as const, roles: [role] })),
    { code: 'not-allowed', roles: ['handler', 'line-manager'] },
  ],
  'not-in-this-state': states.map((state) => ({ code: 'not-in-this-state' as const, state })),
  'channel-denied': channelRefusals,
  'duty-denied': yearRefusals,
  'measure-denied': measureRefusals,
  'hse-round-denied': hseRoundRefusals,
  'delegation-denied': delegationRefusals,
  'too-long': [{ code: 'too-long', longest: 10_000, length: 12_345 }],
  'already-sent': [{ code: 'already-sent', number: 'HMS-2026-17' }],
  'not-found': [{ code: 'not-found' }],
  'draft-gone': [{ code: 'draft-gone' }],
  'draft-replaced': [{ code: 'draft-replaced' }],
  'draft-aside': [{ code: 'draft-aside', draft: 'draft-1' }],
  'no-handler': [{ code: 'no-handler' }],
  'receipt-mistyped': [{ code: 'receipt-mistyped' }],
  'receipt-unknown': [{ code: 'receipt-unknown' }],
  'too-many-codes': [{ code: 'too-many-codes', at }],
  'not-similar': [{ code: 'not-similar' }],
  'no-question': [{ code: 'no-question' }],
  'photo-refused': photoRefusals,
  'photos-unused': [
    { code: 'photos-unused', count: 1 },
    { code: 'photos-unused', count: 2 },
  ],
  empty: [{ code: 'empty' }],
  'not-understood': [{ code: 'not-understood' }],
  busy: [{ code: 'busy' }],
  'correction-decided': [
    { code: 'correction-decided', by: handler.name, at },
    { code: 'correction-decided', by: null, at },
  ],
};

/** What somebody writes with it. */
const wordsFor = (code: CaseNews): string =>
  code === 'question' || code === 'colleague-question'
    ? 'Var avtrekket på?'
    : code === 'accepted'
      ? said.comment
      : said.decision;

const noticeSamples: readonly Sample[] = [
  ...Object.values(refusals)
    .flat()
    .map((refusal) =>
      sample(`refusal ${Object.values(refusal).join(' ')}`, { type: 'notice', notice: 'refused', refusal }),
    ),
  sample('notice draft-aside', {
    type: 'notice',
    notice: 'draft-aside',
    draft: 'draft-1',
    version: 6,
  }),
  sample('notice draft-cancelled', {
    type: 'notice',
    notice: 'draft-cancelled',
    draft: 'draft-1',
    version: 6,
  }),
  ...(
    [
      'language-set',
      'nothing-to-go-back-to',
      'nothing-to-cancel',
      'use-the-buttons',
      'in-private',
      'delivery-tried',
      'identity-number-left-out',
      'receipt-ended',
      'receipt-wanted',
      'name-hidden',
      'name-shown',
      'name-can-be-hidden',
    ] as const
  ).map((notice) => sample(`notice ${notice}`, { type: 'notice', notice })),
  ...Object.entries(photoNotices).map(([name, message]) => sample(name, message)),
  sample('notice receipt-opened', { type: 'notice', notice: 'receipt-opened', number: 'HMS-2026-17' }),
  sample('news answer of somebody who hides their name', newsOf('answer', 'Nei.', null, 'reporter'), [
    'Nei.',
  ]),
  sample('news joined by somebody who hides their name', newsOf('joined', 'Her også.', null, 'contributor'), [
    'Her også.',
  ]),
  ...(['correction-sent', 'correction-confirmed', 'correction-declined'] as const).flatMap((notice) =>
    [manager.name, guest.name, null].map((name) =>
      sample(`notice ${notice} by ${name ?? 'nobody'}`, {
        type: 'notice',
        notice,
        topic: { nb: 'Strålevern', en: 'Radiation protection' },
        unit,
        manager: name,
      }),
    ),
  ),
  ...Object.entries(news).flatMap(([key, hasWords]) => {
    const code = key as CaseNews;
    if (!hasWords) return [sample(`news ${code}`, newsOf(code, null))];
    return [
      sample(`news ${code}`, newsOf(code, wordsFor(code)), [wordsFor(code)]),
      sample(`news ${code} without words`, newsOf(code, null)),
      sample(`news ${code} with more than words`, newsOf(code, hostile, guest), [hostile]),
      sample(`news ${code} at length`, newsOf(code, long.slice(0, 3000))),
    ];
  }),
];

/** By what is said; the type holds that nothing is left out. */
const samplesOf: Readonly<Record<Message['type'], readonly Sample[]>> = {
  'draft-question': [...questionSamples, ...moreQuestions],
  'draft-preview': [...previewSamples, ...readPreviews(preview)],
  'report-door': doorSamples,
  counts: countsSamples,
  'another-report': anotherSamples,
  case: [...caseSamples, ...moreCases],
  'case-list': listSamples,
  form: [...formSamples, ...delegationForms, ...measureFormSamples],
  help: helpSamples,
  home: homeSamples,
  notice: noticeSamples,
  photo: [sample('a photo of a case', photoMessage)],
  ...whoSamples,
  ...channelSamples,
  ...directorySamples,
  ...delegationSamples,
  ...yearSamples,
  ...yearCardSamples,
  ...yearSettingsSamples,
  ...planSamples,
  ...hseRoundSamples,
};

/** Everything that the bot can say, in every state and to everybody. */
export const samples: readonly Sample[] = Object.values(samplesOf).flat();

/** The sample of this name. */
export function sampleNamed(name: string): Sample {
  const found = samples.find((one) => one.name === name);
  if (!found) throw new Error(`there is no sample “${name}”`);
  return found;
}
