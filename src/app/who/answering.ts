import { checkForm } from '../../domain/answers.ts';
import type { AnswerProblems } from '../../domain/forms.ts';
import { type WhoForm, whoForms } from '../../domain/responsibility/whoForms.ts';
import { readAsking } from '../../language/asking/asking.ts';
import type { QuestionIntent, Understood } from '../../language/understanding/types.ts';
import type { CommandOf, RawAnswers } from '../commands.ts';
import { answerContext, type Turn } from '../context.ts';
import { startDelegation } from '../delegations/starting.ts';
import { offer } from '../drafts/commands.ts';
import { helpMessage } from '../lists.ts';
import type { FormMessage, Message } from '../messages.ts';
import { type Outcome, refuse, tell, write } from '../outcome.ts';
import { emergencyNumbers } from '../people.ts';
import { answerMessage, whoQuestions } from './answerView.ts';
import { anything, delegableMessage } from './delegableView.ts';
import { matterMessage, whoMessage } from './message.ts';
import { ownMessage } from './ownView.ts';
import {
  type Asked,
  type AskedRole,
  decode,
  decodePlace,
  decodeRole,
  encode,
  encodeRole,
  type Manner,
} from './question.ts';
import { roleMessage } from './roleView.ts';
import { startMessage } from './startView.ts';

/** What is done with free text that asks for no name, by what it was understood as. What is not here may be a report. */
const otherwise: Readonly<
  Partial<Record<QuestionIntent, (turn: Turn, as: Manner, text: string) => Promise<Outcome>>>
> = {
  emergency,
  help: async (turn, as) => put(turn, as, helpMessage(turn, {})),
  smalltalk: async (turn, as) => put(turn, as, helpMessage(turn, {})),
};

/** The answer to words in a chat, or null when they ask nothing that is answered here. */
export async function answerSaid(turn: Turn, text: string, aside: boolean): Promise<Outcome | null> {
  const understood = understand(turn, text);
  return answered(turn, understood, aside ? 'told' : 'message', text);
}

/** The answer to a question of responsibility, else what the text was understood as. */
async function answered(
  turn: Turn,
  understood: Understood,
  as: Manner,
  text: string,
): Promise<Outcome | null> {
  const wantsToDelegate = understood.intent === 'delegate' && readAsking(text, turn.dir) === null;
  if (wantsToDelegate && turn.dir.people.has(turn.person)) {
    return startDelegation(turn, { do: 'delegation.start', id: '', text, ...(as === 'message' && { as }) });
  }
  const message = whoMessage(turn, { text, understood, understand: turn.core.understand }, as);
  if (message !== null) return put(turn, as, message);
  return otherwise[understood.intent]?.(turn, as, text) ?? null;
}

/** Who is responsible? Words that ask something else are taken as that; those that ask nothing get a choice. */
export async function who(turn: Turn, { text, as = undefined, asOf }: CommandOf<'who'>): Promise<Outcome> {
  if (text.trim() === '') return refuse(turn, { code: 'empty' });
  const manner = as ?? 'told';
  const understood = { ...understand(turn, text), ...(asOf === undefined ? {} : { asOf }) };
  const answer = await answered(turn, understood, manner, text);
  return answer ?? put(turn, manner, matterMessage(turn, understood, manner));
}

/** How to ask, and the first things that one may want to know. */
export async function whoStart(turn: Turn, { as = undefined }: CommandOf<'who.start'>): Promise<Outcome> {
  const manner = as ?? 'told';
  return put(turn, manner, startMessage(turn, manner));
}

/** The answer to a question that was written in a form: put into the private chat. */
export async function whoAsk(turn: Turn, { answers: raw }: CommandOf<'who.ask'>): Promise<Outcome> {
  const { answers: checked, problems } = checkForm(whoForms['who.ask'], raw, answerContext(turn));
  if (Object.keys(problems).length > 0) return askAgain(turn, raw, problems);
  return who(turn, { do: 'who', text: String(checked.text), as: 'message' });
}

/** The answer to a question that was chosen. */
export async function whoTopic(turn: Turn, { id }: CommandOf<'who.topic'>): Promise<Outcome> {
  const asked = decode(turn.dir, id);
  if (asked === null) return refuse(turn, { code: 'not-understood' });
  return put(turn, asked.as, answerMessage(turn, asked));
}

/** What a role does and who holds it, chosen by a button. */
export async function whoRole(turn: Turn, { id }: CommandOf<'who.role'>): Promise<Outcome> {
  const asked = decodeRole(turn.dir, id);
  if (asked === null) return refuse(turn, { code: 'not-understood' });
  return put(turn, asked.as, roleMessage(turn, asked));
}

/** The asker's own duties, chosen by a button. */
export async function whoOwn(turn: Turn, { id }: CommandOf<'who.own'>): Promise<Outcome> {
  const place = decodePlace(turn.dir, id);
  if (place === null) return refuse(turn, { code: 'not-understood' });
  return put(turn, place.as, ownMessage(turn, place));
}

/** Everything that may be delegated, and never may, chosen by a button. */
export async function whoDelegable(turn: Turn, { id }: CommandOf<'who.delegable'>): Promise<Outcome> {
  const place = decodePlace(turn.dir, id);
  if (place === null) return refuse(turn, { code: 'not-understood' });
  return put(turn, place.as, delegableMessage(turn, anything, place));
}

/** The steps to an answer, told where the card cannot unfold them. */
export async function whoWhy(turn: Turn, { id }: CommandOf<'who.why'>): Promise<Outcome> {
  const asked = decode(turn.dir, id);
  if (asked === null) return refuse(turn, { code: 'not-understood' });
  const { topic, unit, reasons, sources } = answerMessage(turn, asked);
  return tell(turn, { type: 'who-why', topic, unit, reasons, sources });
}

/** The same question for another day. */
export async function whoOn(turn: Turn, { id, answers: raw }: CommandOf<'who.date'>): Promise<Outcome> {
  const asked = decodeAny(turn, id);
  if (asked === null) return refuse(turn, { code: 'not-understood' });
  const { answers: checked, problems } = checkForm(whoForms['who.date'], raw, answerContext(turn));
  if (Object.keys(problems).length > 0) return invalid(turn, 'who.date', asked, raw, problems);
  const day = String(checked.day);
  const message =
    'topic' in asked ? answerMessage(turn, { ...asked, day }) : roleMessage(turn, { ...asked, day });
  return put(turn, asked.as, message);
}

/** Opens a form about an answer. */
export async function openWhoForm(turn: Turn, form: WhoForm, id: string): Promise<Outcome> {
  if (form === 'who.ask')
    return { reply: { kind: 'form', form: askForm(turn), language: turn.language }, writes: [] };
  const asked = decodeAny(turn, id);
  if (asked === null || (form === 'who.correct' && !('topic' in asked))) {
    return refuse(turn, { code: 'not-understood' });
  }
  const standing = form === 'who.date' ? { day: asked.day } : {};
  const message = whoFormMessage(turn, form, asked, standing, {});
  return { reply: { kind: 'form', form: message, language: turn.language }, writes: [] };
}

function decodeAny({ dir }: Turn, id: string): Asked | AskedRole | null {
  return decode(dir, id) ?? decodeRole(dir, id);
}

/** The form again, with what is wrong in it. */
export function invalid(
  turn: Turn,
  form: WhoForm,
  asked: Asked | AskedRole,
  raw: RawAnswers,
  problems: AnswerProblems,
): Outcome {
  const message = whoFormMessage(turn, form, asked, raw, problems);
  return { reply: { kind: 'invalid', form: message, language: turn.language }, writes: [] };
}

/** Into the private chat, to stay; or to this person at once. */
export function put(turn: Turn, as: Manner, message: Message): Outcome {
  return as === 'message' ? write(turn, message) : tell(turn, message);
}

function understand(turn: Turn, text: string): Understood {
  const asker = turn.dir.people.has(turn.person) ? turn.person : null;
  return turn.core.understand({ text, asker, day: turn.today }, turn.dir);
}

/** The numbers first; what was written is kept, so that it can become a report afterwards. */
async function emergency(turn: Turn, as: Manner, text: string): Promise<Outcome> {
  const offered = as === 'message' ? await offer(turn, text) : null;
  const numbers = emergencyNumbers(turn.dir);
  const draft = offered && { draft: offered.draft.id, version: 0 };
  const message: Message = { type: 'emergency', numbers, offer: draft };
  return as === 'message' ? write(turn, message, offered?.writes ?? []) : tell(turn, message);
}

function askAgain(turn: Turn, raw: RawAnswers, problems: AnswerProblems): Outcome {
  return {
    reply: { kind: 'invalid', form: askForm(turn, raw, problems), language: turn.language },
    writes: [],
  };
}

/** The form to write a question in, where there is no message box. */
function askForm(turn: Turn, given: RawAnswers = {}, problems: AnswerProblems = {}): FormMessage {
  const unit = turn.dir.people.get(turn.person)?.unit ?? turn.dir.root.id;
  const questions = whoQuestions(turn, 'who.ask', { unit }, given);
  return formMessage(turn, 'who.ask', 'who', questions, problems);
}

function whoFormMessage(
  turn: Turn,
  form: WhoForm,
  asked: Asked | AskedRole,
  given: RawAnswers,
  problems: AnswerProblems,
): FormMessage {
  const subject = 'topic' in asked ? encode(asked) : encodeRole(asked);
  return formMessage(turn, form, subject, whoQuestions(turn, form, asked, given), problems);
}

function formMessage(
  turn: Turn,
  form: WhoForm,
  subject: string,
  questions: FormMessage['questions'],
  problems: AnswerProblems,
): FormMessage {
  return {
    type: 'form',
    command: form,
    form,
    subject,
    version: 0,
    questions,
    kept: [],
    problems,
    emergency: null,
    review: null,
    today: turn.today,
  };
}
