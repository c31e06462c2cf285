import { type PlannedOccurrence, yearOf } from '../../domain/processes/occurrences.ts';
import { processOf } from '../../domain/processes/processes.ts';
import type { CommandOf } from '../commands.ts';
import type { Turn } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import { nameIn } from '../delegations/questions.ts';
import type { YearLine, YearMessage } from '../messages.ts';
import { type Outcome, refuse, tell, write } from '../outcome.ts';
import { unitNames } from '../people.ts';
import type { Stored } from '../store.ts';
import { wheelOf } from './wheel.ts';

/** How many years from now can be looked at, either way. */
const reach = 2;

/** What the asker's unit has to do in the year, by month: what is stated and what is proposed. */
export async function showYear(turn: Turn, { id, as }: CommandOf<'year'>): Promise<Outcome> {
  const asked = askedFor(turn, id);
  if (asked === null) return refuse(turn, { code: 'not-found' });
  const message = await yearMessage(turn, asked.unit, asked.year);
  return as === 'message' ? write(turn, message) : tell(turn, message);
}

/** Everybody may look at every unit: what is to be done and by which role is no secret. */
function askedFor(
  { dir, person, today }: Turn,
  id: string,
): { readonly unit: string; readonly year: number } | null {
  const [, given, unit] = /^(\d{4}) (.+)$/.exec(id) ?? [];
  const thisYear = Number(today.slice(0, 'yyyy'.length));
  const year = given === undefined ? thisYear : Number(given);
  const at = unit ?? dir.people.get(person)?.unit;
  const fits = Math.abs(year - thisYear) <= reach;
  return at !== undefined && dir.units.has(at) && fits ? { unit: at, year } : null;
}

async function yearMessage({ core, dir, today }: Turn, unit: string, year: number): Promise<YearMessage> {
  const known = await everyOf(core.store, 'occurrence', 'unit', unit);
  const states = new Map(known.map((each) => [each.doc.id, each]));
  const planned = yearOf(wheelOf(core), unit, year);
  const byMonth = Map.groupBy(planned, ({ dueOn }) => Number(dueOn.slice('yyyy-'.length, 'yyyy-MM'.length)));
  return {
    type: 'year',
    unit: unitNames(dir, unit),
    unitId: unit,
    year,
    months: [...byMonth].map(([month, lines]) => ({
      month,
      lines: lines.map((each) => lineOf(each, states.get(each.key), (id) => nameIn(dir, id))),
    })),
    today,
  };
}

function lineOf(
  { process, dueOn, basis, responsible }: PlannedOccurrence,
  known: Stored<'occurrence'> | undefined,
  nameOf: (person: string) => string,
): YearLine {
  return {
    names: processOf(process).names,
    dueOn,
    basis: basis.months,
    responsible: responsible === null ? null : nameOf(responsible.person),
    state: known?.doc.state ?? null,
  };
}
