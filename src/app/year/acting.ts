import type { Answers } from '../../domain/forms.ts';
import {
  type OccurrenceDeed,
  type OccurrenceDone,
  perform,
} from '../../domain/processes/occurrence/moves.ts';
import type { Occurrence } from '../../domain/processes/occurrence/occurrence.ts';
import type { OccurrenceDenial } from '../../domain/processes/occurrence/permissions.ts';
import { askedAbout } from '../../domain/processes/plan/asked.ts';
import { processOf } from '../../domain/processes/processes.ts';
import type { Wheel } from '../../domain/processes/responsible.ts';
import type { CommandOf, RawAnswers } from '../commands.ts';
import { type Turn, toSelf } from '../context.ts';
import type { DutyAction } from '../messages.ts';
import { send } from '../outbox.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Stored, Write } from '../store.ts';
import { wording } from '../texts.ts';
import { refusalOf } from './denying.ts';
import { isDutyForm } from './forms.ts';
import { dutyForm } from './opening.ts';
import { metByPlan } from './plan/besideDuty.ts';
import { checkDutyForm, dayOfLater } from './questions.ts';
import { mayOpen } from './showing.ts';
import { refreshed, wheelOf } from './wheel.ts';

type Known = Stored<'occurrence'>;

/** What is done with a duty, with the words that came along. */
interface Deeds {
  readonly deeds: readonly OccurrenceDeed[];
  readonly writes: readonly Write[];
}

/** Does something with a time of a duty, if this person may, now. `v` is the version that they were looking at. */
export async function actOnDuty(
  turn: Turn,
  { action, id, v, answers: raw }: CommandOf<'duty.act'>,
): Promise<Outcome> {
  const known = await turn.core.store.read('occurrence', id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const wheel = wheelOf(turn.core);
  const form = isDutyForm(action) ? checkDutyForm(turn, wheel, known.doc, action, raw) : null;
  if (form !== null && isDutyForm(action) && Object.keys(form.problems).length > 0)
    return {
      reply: {
        kind: 'invalid',
        form: dutyForm(turn, known, action, raw, form.problems),
        language: turn.language,
      },
      writes: [],
    };
  const met = action === 'done' ? await metByPlan(turn.core, known.doc) : [];
  const items = [raw.items ?? [], met].flat();
  const { deeds, writes } = deedsOf(turn, known, { action, v }, form?.answers ?? {}, { ...raw, items });
  const performed = performAll(turn, known.doc, deeds, wheel);
  if ('denial' in performed) return refuse(turn, refusalOf(performed.denial, known.doc));
  if (performed.facts.length === 0) return done();
  return done(
    [
      { name: 'occurrence', id, doc: performed.occurrence, expected: known.version },
      ...writes,
      ...(await refreshed(turn.core, known.doc.id)),
      ...newlyAsked(turn, known, performed.occurrence, wheel),
    ],
    performed.facts,
  );
}

/** Sends the card of a duty to this person, as the last message of the chat. */
export async function sendDuty(turn: Turn, id: string): Promise<Outcome> {
  const known = await turn.core.store.read('occurrence', id);
  if (!known || !(await mayOpen(turn.core, known, turn.person))) return refuse(turn, { code: 'not-found' });
  return done([send(turn.core, toSelf(turn), { view: 'duty', subject: id })]);
}

function performAll(
  turn: Turn,
  occurrence: Occurrence,
  deeds: readonly OccurrenceDeed[],
  wheel: Wheel,
): OccurrenceDone | { readonly denial: OccurrenceDenial } {
  let so: OccurrenceDone = { occurrence, facts: [] };
  for (const deed of deeds) {
    const act = { ...deed, by: turn.person, at: turn.now, on: turn.today };
    const next = perform(so.occurrence, act, wheel);
    if ('denial' in next) return next;
    so = { occurrence: next.occurrence, facts: [...so.facts, ...next.facts] };
  }
  return so;
}

function deedsOf(
  turn: Turn,
  known: Known,
  { action, v }: { readonly action: DutyAction; readonly v: number },
  answers: Answers,
  raw: RawAnswers,
): Deeds {
  if (action === 'take') return { deeds: [{ action }, ...ticks(known, raw, 0)], writes: [] };
  if (action === 'reopen') return { deeds: [{ action }], writes: [] };
  if (action === 'tick') return { deeds: ticks(known, raw, v), writes: [] };
  if (action === 'later') {
    const until = dayOfLater(wheelOf(turn.core), known.doc, turn.today, answers);
    return { deeds: until === null ? [] : [{ action, until }], writes: [] };
  }
  const said = typeof answers.text === 'string' && answers.text.trim() !== '' ? answers.text : null;
  const worded = said === null ? null : wording(turn, known.id, said);
  const text = worded?.wording ?? null;
  const writes = worded === null ? [] : [worded.write];
  if (action === 'not-mine') {
    const named = typeof answers.person === 'string' ? [answers.person] : [];
    const naming = named.map((person) => ({ action: 'name', person }) as const);
    return { deeds: [{ action, text }, ...naming], writes };
  }
  if (action === 'name') {
    const person = typeof answers.person === 'string' ? answers.person : '';
    return { deeds: [{ action, person, text }], writes };
  }
  const result = answers.result === 'not-needed' ? 'not-needed' : 'carried-out';
  return { deeds: [...ticks(known, raw, 0), { action, result, text }], writes };
}

/**
 * The ticks of a card. A tick that is gone is taken back only by somebody who saw the card as it is now, so that an old card
 * takes back nobody's.
 */
function ticks({ doc, version }: Known, raw: RawAnswers, v: number): readonly OccurrenceDeed[] {
  const chosen = new Set([raw.items ?? []].flat().flatMap((part) => part.split(',')));
  return processOf(doc.process).checklist.flatMap(({ id: item }): readonly OccurrenceDeed[] => {
    const isTicked = doc.ticked[item] !== undefined;
    if (chosen.has(item)) return isTicked ? [] : [{ action: 'tick', item }];
    return isTicked && v === version ? [{ action: 'untick', item }] : [];
  });
}

/** Whoever is asked now and was not before gets a card, at once within their hours. */
function newlyAsked(turn: Turn, known: Known, after: Occurrence, wheel: Wheel): readonly Write[] {
  const before = askedAbout(known.doc, wheel, turn.today)?.person;
  const now = askedAbout(after, wheel, turn.today)?.person;
  if (now === undefined || now === before || now === turn.person || after.state === 'done') return [];
  return [send(turn.core, { to: 'person', person: now }, { view: 'duty', subject: known.id, handed: true })];
}
