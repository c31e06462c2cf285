import { checkForm } from '../../domain/answers.ts';
import { begin } from '../../domain/delegations/begin.ts';
import type { Delegation } from '../../domain/delegations/delegation.ts';
import { denialOf, sideOfPerson } from '../../domain/delegations/denials.ts';
import { type DelegationAction, delegationForms } from '../../domain/delegations/forms.ts';
import { completesSignatures } from '../../domain/delegations/moves.ts';
import { perform } from '../../domain/delegations/perform.ts';
import { beginProblems, isReference, type TermsProblems } from '../../domain/delegations/problems.ts';
import { answersFrom, renewedTerms, termsFrom, worded } from '../../domain/delegations/terms.ts';
import type { Answers } from '../../domain/forms.ts';
import { lineAppointmentOf } from '../../domain/responsibility/tenures.ts';
import type { CommandOf, RawAnswers } from '../commands.ts';
import { answerContext, type Turn } from '../context.ts';
import { recordsForParties } from '../documents/commands.ts';
import type { DelegationNews, FormMessage, FormProblems } from '../messages.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Stored } from '../store.ts';
import { wording } from '../texts.ts';
import { deny, keptOf, nowOf, readable } from './access.ts';
import { actElsewhere, openElsewhereForm, resendElsewhere } from './elsewhere/acting.ts';
import { isElsewhereId } from './elsewhere/ids.ts';
import { textsOfTerms, wordsOf } from './finding.ts';
import { cardFor, firstCards, tellParties } from './news.ts';
import { delegationForm, problemViews } from './questions.ts';
import { nextNumber, type Saving, saveDone, textsKept, wordTerms } from './saving.ts';
import { insteadOf } from './starting.ts';
import { standingAnswers } from './view.ts';

type Known = Stored<'delegation'>;

/** Does something with a delegation, if this person may, now. `v` is the wording that they have read. */
export async function actOnDelegation(turn: Turn, command: CommandOf<'delegation.act'>): Promise<Outcome> {
  const { action, id, v, answers: raw } = command;
  if (isElsewhereId(id)) return actElsewhere(turn, command);
  const known = await readable(turn, id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const denial = denialOf(action, known.doc, turn.person, { ...nowOf(turn), seen: v });
  if (denial) return deny(turn, denial);
  const checked = checkForm(delegationForms[action], raw, answerContext(turn));
  const own = problemViews(turn.dir, ruleProblems(turn, known.doc, action, checked.answers));
  const problems = { ...own, ...checked.problems };
  if (Object.keys(problems).length > 0) {
    const form = actionForm(turn, known, action, raw, problems);
    return { reply: { kind: 'invalid', form, language: turn.language }, writes: [] };
  }
  return carriedOut(turn, known, command, checked.answers);
}

/** Opens the form of an action, if this person may do it now. Nobody signs a wording that they have not read. */
export async function openDelegationForm(
  turn: Turn,
  action: DelegationAction,
  id: string,
  v: number,
): Promise<Outcome> {
  if (isElsewhereId(id)) return openElsewhereForm(turn, action, id);
  const known = await readable(turn, id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const denial = denialOf(action, known.doc, turn.person, { ...nowOf(turn), seen: v });
  if (denial) return deny(turn, denial);
  const isTerms = action === 'change-request' || action === 'change';
  const answers = isTerms
    ? await termsInWords(turn, known.doc)
    : standingAnswers(known.doc, action, turn.today);
  const form = actionForm(turn, known, action, answers, {});
  return { reply: { kind: 'form', form, language: turn.language }, writes: [] };
}

/** Sends the delegation's card to this person again, as the last message of the chat. */
export async function resendDelegation(turn: Turn, id: string): Promise<Outcome> {
  if (isElsewhereId(id)) return resendElsewhere(turn, id);
  const known = await readable(turn, id);
  return known ? done([cardFor(turn, id, turn.person)]) : refuse(turn, { code: 'not-found' });
}

async function carriedOut(
  turn: Turn,
  known: Known,
  { action, v }: CommandOf<'delegation.act'>,
  answers: Answers,
): Promise<Outcome> {
  const before = known.doc;
  const said = wordsIn(answers);
  const text = said === null ? null : wording(turn, known.id, said);
  const rewording = action === 'change-request' ? wordTerms(turn, known.id, answers) : null;
  const successor = action === 'renew' || action === 'change' ? `d${turn.core.ids.next()}` : null;
  const performed = perform(
    before,
    {
      action,
      by: turn.person,
      at: turn.now,
      answers,
      text: text?.wording ?? null,
      terms: rewording && termsFrom(answers, rewording.texts, levelOf(turn, before)),
      texts: rewording?.texts ?? {},
      number: completesSignatures(before, action) ? await nextNumber(turn) : null,
      successor,
      entryId: turn.core.ids.next(),
    },
    { ...nowOf(turn), seen: v },
  );
  if ('denial' in performed) return deny(turn, performed.denial);
  if (performed.facts.length === 0) return done();
  const saved = await saveDone(turn, known, performed);
  const next = successor === null ? nothing : await beginSuccessor(turn, before, action, successor, answers);
  const news = await newsOf(turn, performed.delegation, action, said);
  return done(
    [
      ...saved.writes,
      ...(text ? [text.write] : []),
      ...(rewording?.writes ?? []),
      ...next.writes,
      ...news,
      ...(completesSignatures(before, action) ? recordsForParties(turn, performed.delegation) : []),
    ],
    [...saved.facts, ...next.facts],
  );
}

const nothing: Saving = { writes: [], facts: [] };

/** The delegation that is to take the place of this one: it begins as any other, with the signature of whoever asks. */
async function beginSuccessor(
  turn: Turn,
  old: Delegation,
  action: DelegationAction,
  id: string,
  answers: Answers,
): Promise<Saving> {
  const isRenewal = action === 'renew';
  const worded = isRenewal ? null : wordTerms(turn, id, answers);
  const texts = worded?.texts ?? (await textsKept(turn, old));
  const side = sideOfPerson(old, turn.person, nowOf(turn)) ?? 'delegate';
  const { delegation, facts } = begin({
    id,
    side,
    by: turn.person,
    insteadOf: side === 'manager' ? insteadOf(turn, old.unit) : null,
    unit: old.unit,
    delegator: lineAppointmentOf(turn.dir, old.unit, turn.today)?.person ?? old.delegator,
    delegate: old.delegate,
    terms: isRenewal ? renewedTerms(old.terms, answers) : termsFrom(answers, texts, levelOf(turn, old)),
    texts,
    replaces: old.id,
    at: turn.now,
    on: turn.today,
  });
  return {
    writes: [
      { name: 'delegation', id, doc: keptOf(null, delegation), expected: 'new' },
      ...(worded?.writes ?? []),
      ...firstCards(turn, delegation),
    ],
    facts,
  };
}

function levelOf({ dir }: Turn, { unit }: Delegation) {
  return dir.units.get(unit)?.level ?? null;
}

/** What is told of each action; a successor tells of itself by its own card. */
const told: Readonly<Partial<Record<DelegationAction, DelegationNews>>> = {
  approve: 'in-force',
  accept: 'in-force',
  decline: 'decline',
  refuse: 'refuse',
  withdraw: 'withdraw',
  'ask-changes': 'ask-changes',
  'change-request': 'change-request',
  report: 'report',
  'read-report': 'read-report',
  end: 'end',
  revoke: 'revoke',
  confirm: 'confirm',
};

async function newsOf(turn: Turn, delegation: Delegation, action: DelegationAction, words: string | null) {
  const news = told[action];
  if (news === undefined) return [];
  const { closing, inForceFrom, nextReviewOn } = delegation;
  const days = { end: closing?.lastDay, confirm: nextReviewOn, 'in-force': inForceFrom };
  const day = (news === 'end' || news === 'confirm' || news === 'in-force' ? days[news] : null) ?? null;
  return tellParties(turn, delegation, { news, insteadOf: insteadOf(turn, delegation.unit), day, words });
}

function wordsIn({ reason, report }: Answers): string | null {
  const said = report ?? reason;
  return typeof said === 'string' ? said : null;
}

/** What is wrong with the answers beyond the form: of the terms, of who asks and who would have to sign. */
function ruleProblems(
  turn: Turn,
  delegation: Delegation,
  action: DelegationAction,
  answers: Answers,
): TermsProblems {
  if (action === 'set-archive-reference') {
    const { archiveReference: given } = answers;
    return typeof given === 'string' && !isReference(given)
      ? { archiveReference: { code: 'not-a-reference' } }
      : {};
  }
  if (action !== 'change-request' && action !== 'change' && action !== 'renew') return {};
  const { unit, delegate } = delegation;
  const side = sideOfPerson(delegation, turn.person, nowOf(turn)) ?? 'delegate';
  const whole = action === 'renew' ? { ...periodless(delegation), ...answers } : answers;
  const wish = { by: turn.person, side, unit, delegate, answers: whole };
  const { unit: ofUnit, delegate: ofDelegate, ...others } = beginProblems(turn.dir, wish, turn.today);
  const first = ofUnit ?? ofDelegate;
  return { ...others, ...(first && { [action === 'renew' ? 'validFrom' : 'tasks']: first }) };
}

/** The terms as answers, without the days that a renewal asks for anew. */
function periodless({ terms }: Delegation): Answers {
  const { validFrom: _from, reviewOn: _review, validTo: _to, ...others } = answersFrom(terms);
  return others;
}

/** The terms as answers, in the words that stand in them. */
async function termsInWords({ core }: Turn, delegation: Delegation): Promise<Answers> {
  const words = await wordsOf(core.store, textsOfTerms(delegation));
  const answers = answersFrom(delegation.terms);
  const said = worded.flatMap((of) => {
    const id = delegation.terms[of];
    return id === null ? [] : [[of, words.get(id) ?? ''] as const];
  });
  return { ...answers, ...Object.fromEntries(said) };
}

function actionForm(
  { dir, person, today }: Turn,
  { id, doc }: Known,
  action: DelegationAction,
  answers: RawAnswers,
  problems: FormProblems,
): FormMessage {
  const asked = { dir, person, today, near: doc.unit };
  return delegationForm(asked, `delegation.${action}`, {
    subject: id,
    version: doc.revision,
    answers,
    problems,
  });
}
