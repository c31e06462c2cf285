import { unitsLedBy } from '../../domain/delegations/approver.ts';
import { countsOn, type Delegation, isPending, lastDayOf } from '../../domain/delegations/delegation.ts';
import { imported } from '../../domain/delegations/elsewhere/standing.ts';
import { standingOf } from '../../domain/delegations/standing.ts';
import { covers } from '../../domain/organisation/openDirectory.ts';
import { delegableTasks } from '../../domain/responsibility/delegableTasks.ts';
import { addDays } from '../../domain/time.ts';
import type { CommandOf } from '../commands.ts';
import type { Turn } from '../context.ts';
import type { DelegationCheckMessage, DelegationLine, DelegationListMessage } from '../messages.ts';
import { type Outcome, refuse, tell, write } from '../outcome.ts';
import { unitNames } from '../people.ts';
import type { Stored } from '../store.ts';
import { mayRead, nowOf } from './access.ts';
import { changeViews } from './changes.ts';
import { papersIn } from './combined.ts';
import { mayReadPaper } from './elsewhere/view.ts';
import { byNumber, everyOf } from './finding.ts';
import { delegationForm, nameIn } from './questions.ts';
import { startView, unknownPerson } from './starting.ts';

type Known = Stored<'delegation'>;

/** Most lines of a list. */
const most = 20;

/** How long one that is over stays in the list, in days. */
const overFor = 90;

/** Every delegation of a person: given to them, given by them, and those of the units that they lead. */
export async function myDelegations(turn: Turn, as: 'message' | undefined): Promise<Outcome> {
  const { core, dir, person, today } = turn;
  const led = unitsLedBy(dir, person, today);
  const found = await Promise.all([
    everyOf(core.store, 'delegation', 'delegate', person),
    everyOf(core.store, 'delegation', 'delegator', person),
    ...led.map((unit) => everyOf(core.store, 'delegation', 'unit', unit)),
  ]);
  const isTheirs = ({ to, from }: { readonly to: string; readonly from: string }) =>
    to === person || from === person;
  const elsewhere = dir.directory.delegations.filter((entry) => isTheirs(entry) || led.includes(entry.unit));
  const lines = [...shownOf(turn, found.flat()), ...elsewhere.map((entry) => elsewhereLine(turn, entry))];
  return listed(turn, 'mine', [], lines, as);
}

/** The delegations of the units that this person leads, and in outline of those that they are safety deputy of. */
export async function unitDelegations(turn: Turn, as: 'message' | undefined): Promise<Outcome> {
  const { units, lines } = await unitLines(turn);
  return units.length === 0 ? refuse(turn, notTheirs) : listed(turn, 'unit', units, lines, as);
}

type Reader = Pick<Turn, 'core' | 'dir' | 'person' | 'today'>;

/** The units that this person leads or is safety deputy of, and their delegations; no units for everybody else. */
export async function unitLines(
  turn: Reader,
): Promise<{ readonly units: readonly string[]; readonly lines: readonly DelegationLine[] }> {
  const { core, dir, person, today } = turn;
  const deputyAt = (dir.appointmentsByPerson.get(person) ?? [])
    .filter(({ role, from, to }) => deputies.includes(role) && covers(from, to, today))
    .map(({ unit }) => unit);
  const led = unitsLedBy(dir, person, today);
  const units = [...new Set([...led, ...deputyAt])];
  const found = await Promise.all(units.map((unit) => everyOf(core.store, 'delegation', 'unit', unit)));
  const elsewhere = dir.directory.delegations.filter(({ unit }) => units.includes(unit));
  const lines = [...shownOf(turn, found.flat()), ...elsewhere.map((entry) => elsewhereLine(turn, entry))];
  return { units, lines };
}

const deputies: readonly string[] = ['safety-deputy', 'local-senior-safety-rep', 'site-senior-safety-rep'];

const notTheirs = {
  code: 'delegation-denied',
  denial: 'not-allowed',
  action: null,
  by: null,
  at: null,
  state: null,
  roles: ['line-manager', 'substitute', 'safety-deputy'],
} as const;

function listed(
  turn: Turn,
  whose: 'mine' | 'unit',
  units: readonly string[],
  lines: readonly DelegationLine[],
  as: 'message' | undefined,
): Outcome {
  const message: DelegationListMessage = {
    type: 'delegation-list',
    whose,
    units: units.map((unit) => unitNames(turn.dir, unit)),
    lines: lines.slice(0, most),
    total: lines.length,
    start: startView(turn),
  };
  return as === 'message' ? write(turn, message) : tell(turn, message);
}

/** What waits first, then what counts, then what is over; each the newest first. */
function shownOf(turn: Reader, known: readonly Known[]): readonly DelegationLine[] {
  const { today } = turn;
  const each = [...new Map(known.map((one) => [one.id, one])).values()];
  const recent = each.filter(({ doc }) => {
    const until = lastDayOf(doc);
    const over = doc.state === 'declined' || doc.state === 'withdrawn' ? doc.waitingSince : until;
    return isPending(doc.state) || over === null || over >= addDays(today, -overFor);
  });
  const rank = ({ doc }: Known) => (isPending(doc.state) ? 0 : countsOn(doc, today) ? 1 : 2);
  return recent
    .toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? 1 : -1))
    .filter(({ doc }) => doc.number !== null || mayRead(doc, turn.person, nowOf(turn)))
    .map(({ id, doc }) => lineOf(turn, id, doc));
}

function lineOf(turn: Reader, id: string, doc: Delegation): DelegationLine {
  const { dir, today, person } = turn;
  return {
    id: mayRead(doc, person, nowOf(turn)) ? id : null,
    number: doc.number,
    isElsewhere: false,
    unit: unitNames(dir, doc.unit),
    delegate: nameIn(dir, doc.delegate),
    tasks: doc.terms.tasks.map((task) => delegableTasks[task].names),
    standing: standingOf(doc, dir, today).standing,
    until: lastDayOf(doc),
  };
}

/** One that the directory itself brings, with the reference that it has there. */
function elsewhereLine(
  { dir, today, person }: Reader,
  entry: Turn['dir']['directory']['delegations'][number],
): DelegationLine {
  const kept = papersIn(dir)(entry.id);
  const { reference, unit, delegate, tasks, standing, validTo } = imported(entry, dir, today, kept);
  return {
    id: kept !== null && mayReadPaper(kept, person, { dir, day: today }) ? kept.id : null,
    number: reference,
    isElsewhere: true,
    unit: unitNames(dir, unit),
    delegate: nameIn(dir, delegate),
    tasks: tasks.map((task) => delegableTasks[task].names),
    standing,
    until: validTo,
  };
}

/** Whether the delegation with this number is in force: what a number on paper is checked with. */
export async function checkDelegation(
  turn: Turn,
  { number: given, as }: CommandOf<'delegation.check'>,
): Promise<Outcome> {
  const number = numberIn(given);
  if (number === null) {
    const asked = { dir: turn.dir, person: turn.person, today: turn.today };
    const problems =
      as === 'form' ? { number: { code: 'delegation', why: 'not-a-number', details: {} } as const } : {};
    const form = delegationForm(asked, 'delegation.check', {
      subject: 'check',
      version: 0,
      answers: { number: given },
      problems,
    });
    return { reply: { kind: as === 'form' ? 'invalid' : 'form', form, language: turn.language }, writes: [] };
  }
  if (!turn.dir.people.has(turn.person)) return refuse(turn, unknownPerson);
  const message = checkMessage(turn, number, await byNumber(turn.core.store, number));
  return as === 'message' ? write(turn, message) : tell(turn, message);
}

/** The number of a delegation in a text, as it is written by us; null when there is none. */
export function numberIn(text: string): string | null {
  const [, year, value] = /\bDEL[-–\s]?(\d{4})[-–\s](\d{1,7})\b/i.exec(text) ?? [];
  return year === undefined || value === undefined ? null : `DEL-${year}-${Number(value)}`;
}

/** The standing of a delegation today; `proof` is what it was found by, beside its number. */
export function checkMessage(
  turn: Turn,
  number: string,
  known: Known | null,
  proof: DelegationCheckMessage['proof'] = null,
): DelegationCheckMessage {
  const { dir, today, person } = turn;
  if (!known) return { type: 'delegation-check', number, proof, found: null, today };
  const { doc } = known;
  const standing = standingOf(doc, dir, today);
  const isAmber = standing.standing === 'amber';
  return {
    type: 'delegation-check',
    number,
    proof,
    found: {
      standing: standing.standing,
      counts: standing.standing === 'in-force' || (isAmber && standing.counts),
      unit: unitNames(dir, doc.unit),
      delegator: nameIn(dir, doc.delegator),
      delegate: nameIn(dir, doc.delegate),
      tasks: doc.terms.tasks.map((task) => delegableTasks[task].names),
      from: doc.inForceFrom ?? doc.terms.validFrom,
      until: lastDayOf(doc),
      changes: isAmber ? changeViews(dir, standing.reasons) : [],
      digest: doc.digest,
      id: mayRead(doc, person, nowOf(turn)) ? known.id : null,
    },
    today,
  };
}
