import { chainFacts, type Fact, type FactData } from '../facts.ts';
import type { Answers } from '../forms.ts';
import type { Instant } from '../time.ts';
import type { Case, Entry, EntryKind, HandledBy } from './case.ts';
import type { CaseAction } from './forms.ts';
import { isHidden, isTelling } from './identity.ts';
import { type GivenCode, renewed } from './joining.ts';
import { aliased, withParties } from './parties.ts';
import { factOfPhoto, keptPhotos, type Photo } from './photos.ts';
import type { Wording } from './receive.ts';
import { isReporter } from './tellers.ts';
import type { Category, Severity } from './terms.ts';

/** An action on a case that is permitted and whose answers have been checked. */
export interface Act {
  readonly action: CaseAction;
  readonly by: string;
  readonly at: Instant;
  readonly answers: Answers;
  /** The words that came with it. */
  readonly text: Wording | null;
  /** Who handles the case from now on (of 'move'). */
  readonly handler: HandledBy | null;
  /** Photos that came with it; they have room in the case. */
  readonly photos: readonly Photo[];
  /** The new receipt code (of 'receipt'). */
  readonly receipt: GivenCode | null;
  readonly entryId: string;
}

/** What an action changes, and the fact that it leaves. */
interface Move {
  readonly fact: string;
  readonly changes: (theCase: Case, act: Act) => Partial<Case>;
  readonly data?: (theCase: Case, act: Act) => FactData;
}

const closesOn = (answers: Answers): string => String(answers.closesOn);

const message =
  (kind: EntryKind, extra: (theCase: Case, act: Act) => Partial<Entry> = () => ({})): Move['changes'] =>
  (theCase, act) =>
    act.text === null && act.photos.length === 0
      ? {}
      : {
          entries: [...theCase.entries, { ...entryOf(kind, act), ...extra(theCase, act) }],
          photos: [...theCase.photos, ...act.photos],
        };

const colleagueOf = ({ answers }: Act): string => String(answers.colleague);

/** What each action does. Source of the set: 001 "Nonconformity management", 004 "8.0 HMS-AVVIK". */
const moves: Readonly<Record<CaseAction, Move>> = {
  accept: {
    fact: 'case-accepted',
    changes: (_, { answers, text }) => ({
      state: 'accepted',
      closesOn: closesOn(answers),
      decision: text?.id ?? null,
    }),
    data: (_, { answers }) => ({ closesOn: closesOn(answers) }),
  },
  reject: {
    fact: 'case-rejected',
    changes: (_, { text }) => ({ state: 'rejected', decision: text?.id ?? null }),
  },
  move: {
    fact: 'case-moved',
    changes: (theCase, act) => ({
      ...message('comment')(theCase, act),
      state: 'received',
      unit: String(act.answers.unit),
      handler: act.handler ?? theCase.handler,
      closesOn: null,
      decision: null,
    }),
    data: (theCase, { answers, handler }) => ({
      fromUnit: theCase.unit,
      toUnit: String(answers.unit),
      via: handler?.via ?? '',
    }),
  },
  'ask-colleague': {
    fact: 'colleague-asked',
    changes: (theCase, act) => ({
      ...message('colleague-question', () => ({ to: colleagueOf(act) }))(theCase, act),
      consulted: [...new Set([...theCase.consulted, colleagueOf(act)])],
    }),
  },
  'ask-reporter': { fact: 'question-asked', changes: message('question') },
  classify: {
    fact: 'case-classified',
    changes: (_, { answers }) => ({ severity: severityOf(answers), categories: categoriesOf(answers) }),
    data: (_, { answers }) => ({ severity: severityOf(answers), categories: categoriesOf(answers) }),
  },
  'set-deadline': {
    fact: 'deadline-set',
    changes: (theCase, act) => ({ ...message('comment')(theCase, act), closesOn: closesOn(act.answers) }),
    data: (_, { answers }) => ({ closesOn: closesOn(answers) }),
  },
  close: { fact: 'case-closed', changes: (_, { text }) => ({ state: 'closed', decision: text?.id ?? null }) },
  answer: {
    fact: 'question-answered',
    changes: message('answer', (theCase) => answering(theCase, null)),
  },
  'answer-colleague': {
    fact: 'colleague-answered',
    changes: message('colleague-answer', (theCase, { by }) => answering(theCase, by)),
  },
  add: {
    fact: 'report-added-to',
    changes: (theCase, act) =>
      message(isReporter(theCase, act.by) ? 'addition' : 'contribution')(theCase, act),
  },
  withdraw: {
    fact: 'report-withdrawn',
    changes: (theCase) => ({
      state: 'withdrawn',
      entries: theCase.entries.map(({ id, kind, by, at, text }) => ({ id, kind, by, at, text })),
      place: null,
      link: null,
      photos: [],
      receipt: null,
      contributorReceipts: [],
    }),
  },
  /** The code before it opens nothing any more, and whoever came by it is out; but not who asks for the new one. */
  receipt: {
    fact: 'receipt-renewed',
    changes: (theCase, { by, receipt }) => (receipt ? withCode(theCase, by, receipt) : {}),
    data: (theCase, { by }) => ({ dropped: readersBeside(theCase, by).length }),
  },
};

function withCode(theCase: Case, by: string, code: GivenCode): Partial<Case> {
  if (!isReporter(theCase, by)) return { contributorReceipts: renewed(theCase, by, code) };
  return { receipt: code.digest, readers: theCase.readers.filter((reader) => reader === by) };
}

/** Everybody else who opened the case with the code of this person. */
function readersBeside(theCase: Case, by: string): readonly string[] {
  const { readers, contributorReceipts } = theCase;
  const own = contributorReceipts.find((each) => each.of === by || each.readers.includes(by));
  const all = isReporter(theCase, by) ? readers : (own?.readers ?? []);
  return all.filter((reader) => reader !== by);
}

/**
 * Carries out an action on a case: the case as it is afterwards, and the facts in their place in its chain. The caller
 * has checked the permission and the answers.
 */
export function carryOut(theCase: Case, act: Act): { readonly case: Case; readonly facts: readonly Fact[] } {
  const move = moves[act.action];
  const changed = { ...theCase, ...move.changes(theCase, act) };
  const isNameless = isTelling(act.action) && isHidden(theCase, act.by);
  const actor = aliased(theCase.parties, act.by, isNameless);
  const parties = withParties(actor.parties, [changed.handler.person, ...changed.consulted]);
  const data: FactData = {
    ...move.data?.(theCase, act),
    ...(act.text && { text: `${act.text.id} ${act.text.digest}` }),
    ...(act.photos.length > 0 && { photos: keptPhotos(act.photos).map(factOfPhoto) }),
    ...(act.action === 'ask-colleague' && { colleague: aliased(parties, colleagueOf(act)).alias }),
    ...(act.action === 'move' && { handler: aliased(parties, changed.handler.person).alias }),
  };
  const fact = { type: move.fact, at: act.at, by: actor.alias, data };
  const { facts, head } = chainFacts(theCase.id, theCase.chain, [fact]);
  const deeds = [...theCase.deeds, { action: act.action, by: act.by, at: act.at }];
  return { case: { ...changed, parties, deeds, chain: head }, facts };
}

/** The last thing that somebody did to the case which ended or moved it: what an old button is told. */
export function lastDecision(theCase: Case): Case['deeds'][number] | null {
  const deciding: readonly string[] = ['accept', 'reject', 'move', 'close', 'withdraw'];
  return theCase.deeds.findLast(({ action }) => deciding.includes(action)) ?? null;
}

/** True when a question to the reporter, or to this colleague, still waits for its answer. */
export function isQuestioned(theCase: Case, action: 'answer' | 'answer-colleague', person: string): boolean {
  return waiting(theCase, action === 'answer' ? null : person) !== null;
}

/** The last question that has no answer yet: to the reporter (null), or to this colleague. */
function waiting({ entries }: Case, colleague: string | null): Entry | null {
  const answered = new Set(entries.map(({ answers }) => answers));
  const kind: EntryKind = colleague === null ? 'question' : 'colleague-question';
  const isTheirs = (entry: Entry) => entry.kind === kind && (colleague === null || entry.to === colleague);
  return entries.findLast((entry) => isTheirs(entry) && !answered.has(entry.id)) ?? null;
}

function entryOf(kind: EntryKind, { entryId, by, at, text, photos }: Act): Entry {
  const entry = { id: entryId, kind, by, at, text: text?.id ?? null };
  return photos.length === 0 ? entry : { ...entry, photos: photos.map(({ id }) => id) };
}

function answering(theCase: Case, colleague: string | null): Partial<Entry> {
  const question = waiting(theCase, colleague);
  return question ? { answers: question.id } : {};
}

function severityOf(answers: Answers): Severity | null {
  return answers.severity === 'uncategorised' ? null : (answers.severity as Severity);
}

function categoriesOf(answers: Answers): readonly Category[] {
  return (answers.categories as readonly Category[] | undefined) ?? [];
}
