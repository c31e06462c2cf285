import type { AnswerProblems, Form } from '../../domain/forms.ts';
import type { Case } from '../../domain/reports/case.ts';
import { type GivenCode, openWithReceipt, ownerOfCode } from '../../domain/reports/joining.ts';
import { digestOfCode, readReceiptCode, receiptCodeOf } from '../../domain/reports/receiptCode.ts';
import { circleOf, isReporter } from '../../domain/reports/tellers.ts';
import type { CommandOf } from '../commands.ts';
import { type Turn, toSelf } from '../context.ts';
import type { FormMessage } from '../messages.ts';
import { refresh, send } from '../outbox.ts';
import { done, type Outcome, refuse, tell, write } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import type { Stored, Write } from '../store.ts';
import { barredUntil, forgetGuesses, guessesOf, noteGuess } from './guesses.ts';
import { tellCase } from './news.ts';
import { receiptTextOf } from './words.ts';

type Coming = CommandOf<'receipt.open'>['as'];

/**
 * A new receipt code for somebody who told of the matter: the digest under which the case is found, and the text that keeps the
 * code for its owner.
 */
export function newReceipt(
  turn: Turn,
  caseId: string,
  owner: 'reporter' | 'contributor',
): { readonly code: GivenCode; readonly write: Write } {
  const { ids } = turn.core;
  const words = receiptCodeOf(`${ids.next()}${ids.next()}`);
  const text = owner === 'reporter' ? receiptTextOf(caseId) : `${caseId}.t${ids.next()}`;
  const doc = { words, salt: ids.next(), by: turn.person };
  return {
    code: { digest: digestOfCode(words), text },
    write: { name: 'text', id: text, doc, expected: 'any' },
  };
}

/** The new code of somebody who asks for one, and the erasing of the one before. */
export function nextReceipt(
  turn: Turn,
  theCase: Case,
): ReturnType<typeof newReceipt> & { readonly old: readonly Write[] } {
  if (isReporter(theCase, turn.person)) return { ...newReceipt(turn, theCase.id, 'reporter'), old: [] };
  const circle = circleOf(theCase, turn.person);
  const before = theCase.contributorReceipts.filter(({ of }) => circle.includes(of));
  const old = before.map(({ text }): Write => ({ name: 'text', id: text, doc: null, expected: 'any' }));
  return { ...newReceipt(turn, theCase.id, 'contributor'), old };
}

/**
 * Opens the case that a receipt code belongs to, for whoever hands it over. What opens nothing is answered the same whether
 * there never was such a code or it does not count any more.
 */
export async function openReceipt(turn: Turn, { code, as }: CommandOf<'receipt.open'>): Promise<Outcome> {
  if (code.trim() === '') return as === 'message' ? write(turn, wanted) : askForCode(turn);
  const read = readReceiptCode(code);
  if (read.is === 'mistyped') return notOpened(turn, as, code, { code: 'receipt-mistyped' });
  const guesses = await guessesOf(turn);
  const barred = barredUntil(guesses);
  if (barred !== null) return notOpened(turn, as, code, { code: 'too-many-codes', at: barred });
  const [known] = await turn.core.store.find('case', 'receipt', read.digest, { limit: 1 });
  if (known) return opened(turn, known, { as, digest: read.digest }, forgetGuesses(guesses));
  const refused = notOpened(turn, as, code, { code: 'receipt-unknown' });
  return { ...refused, writes: [...refused.writes, noteGuess(guesses, turn.now)] };
}

/** Asks for a code in a form. */
export function askForCode(turn: Turn, given = '', problems: AnswerProblems = {}): Outcome {
  const form: FormMessage = {
    type: 'form',
    command: 'receipt.open',
    form: receiptForm.id,
    subject: 'receipt',
    version: 0,
    questions: receiptForm.questions.map((question) => ({
      form: receiptForm.id,
      question,
      options: null,
      answer: given || null,
    })),
    kept: [],
    problems,
    emergency: null,
    review: null,
    today: turn.today,
  };
  const kind = given === '' ? 'form' : 'invalid';
  return { reply: { kind, form, language: turn.language }, writes: [] };
}

/** What is asked of somebody who wants to open a case by its code. */
export const receiptForm: Form = {
  id: 'open-receipt',
  questions: [{ id: 'code', kind: 'text', line: true, required: true, longest: 60, source: [] }],
};

const wanted = { type: 'notice', notice: 'receipt-wanted' } as const;

/** The refusals that stand at the input, where the code came in a form. */
const atInput: Readonly<Partial<Record<Refusal['code'], AnswerProblems>>> = {
  'receipt-mistyped': { code: { code: 'mistyped-code' } },
  'receipt-unknown': { code: { code: 'unknown-code' } },
};

function notOpened(turn: Turn, as: Coming, code: string, refusal: Refusal): Outcome {
  if (as === 'message') return write(turn, { type: 'notice', notice: 'refused', refusal });
  const problems = as === 'form' ? atInput[refusal.code] : undefined;
  return problems ? askForCode(turn, code, problems) : refuse(turn, refusal);
}

function opened(
  turn: Turn,
  known: Stored<'case'>,
  { as, digest }: { readonly as: Coming; readonly digest: string },
  more: readonly Write[],
): Outcome {
  const { id, doc, version } = known;
  const owner = ownerOfCode(doc, digest) ?? doc.reporter;
  const entry = openWithReceipt(doc, { by: turn.person, at: turn.now, owner });
  const audience = isReporter(entry?.case ?? doc, turn.person) ? 'reporter' : 'contributor';
  const card = send(turn.core, toSelf(turn), { view: 'case', audience, subject: id });
  const entered: readonly Write[] = entry
    ? [
        { name: 'case', id, doc: entry.case, expected: version },
        ...tellOpened(turn, doc, owner),
        refresh(turn.core, id),
      ]
    : [];
  const writes = [...entered, card, ...more];
  if (as === 'message') return done(writes, entry?.facts);
  const told = tell(turn, { type: 'notice', notice: 'receipt-opened', number: doc.number });
  return { ...told, writes, facts: entry?.facts ?? [] };
}

/** The owner of a code hears that somebody has used it, so that a lost one can be replaced. */
function tellOpened(turn: Turn, theCase: Case, owner: string): readonly Write[] {
  const news = { news: 'receipt-opened', by: null, nameless: null, words: null } as const;
  return tellCase(turn, theCase, [owner], news);
}
