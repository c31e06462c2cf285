import { actsFor } from '../../domain/delegations/approver.ts';
import { addMonths } from '../../domain/delegations/terms.ts';
import type { Fact } from '../../domain/facts.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { delegableTasks } from '../../domain/responsibility/delegableTasks.ts';
import { lineAppointmentOf } from '../../domain/responsibility/tenures.ts';
import { addDays, type Day, isDay } from '../../domain/time.ts';
import type { CommandOf } from '../commands.ts';
import { type Core, type Turn, todayIn } from '../context.ts';
import type { DelegationRoundMessage } from '../messages.ts';
import { refresh, send } from '../outbox.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { unitNames } from '../people.ts';
import type { Addressee, DelegationRound } from '../records.ts';
import type { Stored, Write } from '../store.ts';
import { deny, nowOf } from './access.ts';
import { nameIn } from './questions.ts';
import { isThere, memberOf } from './roundMembers.ts';

/** The card of a round as the unit's line manager, or who acts for them, may see it now; null for everybody else. */
export async function showRound(core: Core, id: string, to: Addressee) {
  const known = await core.store.read('round', id);
  const dir = core.directory();
  const today = todayIn(dir, core.clock.now());
  if (!known || to.to !== 'person' || !leads(dir, known.doc.unit, to.person, today)) return null;
  const message = await roundMessage(core, known, to.person, today);
  return { message, version: known.version, final: false };
}

function leads(dir: OpenDirectory, unit: string, person: string, day: Day): boolean {
  return lineAppointmentOf(dir, unit, day)?.person === person || actsFor(dir, unit, person, day) !== null;
}

async function roundMessage(
  core: Core,
  { id, version, doc }: Stored<'round'>,
  viewer: string,
  today: Day,
): Promise<DelegationRoundMessage> {
  const dir = core.directory();
  const found = (await Promise.all(doc.delegations.map((each) => memberOf(core, each)))).filter(isThere);
  const lines = found.map(({ id: each, number, delegate, tasks, isOver }) => ({
    id: each,
    number,
    delegate: nameIn(dir, delegate),
    tasks: tasks.map((task) => delegableTasks[task].names),
    isSettled: doc.settled.includes(each) || isOver(today),
  }));
  const mayConfirm = found.some(
    (each) => !doc.settled.includes(each.id) && each.denial(viewer, { dir, day: today }) === null,
  );
  return {
    type: 'delegation-round',
    id,
    version,
    unit: unitNames(dir, doc.unit),
    on: doc.on,
    settled: lines.filter(({ isSettled }) => isSettled).length,
    lines,
    mayConfirm,
    reviewOn: addMonths(today, 12),
    today,
  };
}

/** Sends the card of a round again. */
export async function resendRound(turn: Turn, id: string): Promise<Outcome> {
  const known = await turn.core.store.read('round', id);
  if (!known || !leads(turn.dir, known.doc.unit, turn.person, turn.today))
    return refuse(turn, { code: 'not-found' });
  return done([send(turn.core, { to: 'person', person: turn.person }, { view: 'round', subject: id })]);
}

/** Confirms the chosen delegations of a round at once. Only what the person may confirm, and what is in the round. */
export async function confirmRound(
  turn: Turn,
  { id, answers }: CommandOf<'round.confirm'>,
): Promise<Outcome> {
  const known = await turn.core.store.read('round', id);
  if (!known || !leads(turn.dir, known.doc.unit, turn.person, turn.today))
    return refuse(turn, { code: 'not-found' });
  const chosen = [answers.delegations ?? []].flat().flatMap((part) => part.split(','));
  const open = known.doc.delegations.filter(
    (each) => chosen.includes(each) && !known.doc.settled.includes(each),
  );
  const [first] = chosen;
  if (open.length === 0)
    return first === undefined || first === '' ? done() : refuse(turn, { code: 'not-found' });
  const reviewOn = reviewDay(turn, answers.reviewOn);
  const writes: Write[] = [];
  const facts: Fact[] = [];
  const settled: string[] = [];
  for (const each of open) {
    const member = await memberOf(turn.core, each);
    if (member === null) continue;
    const denial = member.denial(turn.person, nowOf(turn));
    if (denial) return deny(turn, denial);
    const saving = await member.confirm(turn, reviewOn);
    if ('denial' in saving) return deny(turn, saving.denial);
    settled.push(each);
    facts.push(...saving.facts);
    writes.push(...saving.writes);
  }
  return done([...writes, roundWrite(known, settled), refresh(turn.core, id)], facts);
}

function roundWrite({ id, version, doc }: Stored<'round'>, settled: readonly string[]): Write {
  const after: DelegationRound = { ...doc, settled: [...doc.settled, ...settled] };
  return { name: 'round', id, doc: after, expected: version };
}

/** The day of the next look, when it is one of the coming years; else a year from today. */
function reviewDay({ today }: Turn, given: unknown): Day {
  const isFine = typeof given === 'string' && isDay(given) && given > today && given <= addDays(today, 1_825);
  return isFine ? given : addMonths(today, 12);
}
