import { aliasOf, withParties } from '../../delegations/parties.ts';
import { chainFacts, type Fact, type FactData } from '../../facts.ts';
import type { PersonId } from '../../organisation/types.ts';
import type { Wording } from '../../reports/receive.ts';
import { addDays, type Day, type Instant } from '../../time.ts';
import { calendarFor } from '../calendar.ts';
import { processOf } from '../processes.ts';
import type { Wheel } from '../responsible.ts';
import { settingsFor } from '../settings.ts';
import type { Handed, Occurrence, Result } from './occurrence.ts';
import {
  type OccurrenceAction,
  type OccurrenceDenial,
  occurrenceDenial,
  occurrenceRolesOf,
} from './permissions.ts';

/** What somebody does with an occurrence. */
export type OccurrenceDeed =
  | { readonly action: 'take' | 'reopen' }
  | { readonly action: 'done'; readonly result: Exclude<Result['as'], 'told'>; readonly text: Wording | null }
  | { readonly action: 'not-mine'; readonly text: Wording | null }
  | { readonly action: 'name'; readonly person: PersonId; readonly text?: Wording | null }
  | { readonly action: 'later'; readonly until: Day }
  | { readonly action: 'tick' | 'untick'; readonly item: string };

/** A deed with who does it and when; `on` is the local day. */
export type OccurrenceAct = OccurrenceDeed & {
  readonly by: PersonId;
  readonly at: Instant;
  readonly on: Day;
};

/**
 * How often, and for how many days at most, an occurrence can be put off: our proposal. Where the last of them is quiet, the
 * posting day after it will do.
 */
export const puttingOff = { times: 3, days: 60 } as const;

/** False once it has been put off as often as it can be. */
export function canBePutOff({ laters }: Pick<Occurrence, 'laters'>): boolean {
  return laters < puttingOff.times;
}

/** An occurrence after something was done to it, and the facts in their place in its chain. */
export interface OccurrenceDone {
  readonly occurrence: Occurrence;
  readonly facts: readonly Fact[];
}

/**
 * Does what the act says, or tells why not. Whoever may not do it is told first, then the state, then what is wrong with
 * the act. Doing again what is done already changes nothing.
 */
export function perform(
  occurrence: Occurrence,
  act: OccurrenceAct,
  wheel: Wheel,
): OccurrenceDone | { readonly denial: OccurrenceDenial } {
  const roles = occurrenceRolesOf(occurrence, act.by, wheel, act.on);
  const denial = occurrenceDenial(act.action, roles, occurrence.state) ?? misfit(occurrence, act, wheel);
  return denial === null ? carryOut(occurrence, act) : { denial };
}

function misfit(occurrence: Occurrence, act: OccurrenceAct, wheel: Wheel): OccurrenceDenial | null {
  const { process, ticked } = occurrence;
  const { checklist } = processOf(process);
  switch (act.action) {
    case 'done': {
      const open = checklist.filter(({ id, required }) => required === true && ticked[id] === undefined);
      if (act.result !== 'carried-out' || open.length === 0) return null;
      return { code: 'items-open', items: open.map(({ id }) => id) };
    }
    case 'later': {
      if (!canBePutOff(occurrence)) return { code: 'put-off-too-often', most: puttingOff.times };
      const [earliest, latest] = [addDays(act.on, 1), latestFor(occurrence, act.on, wheel)];
      const fits = earliest <= act.until && act.until <= latest;
      return fits ? null : { code: 'not-that-day', earliest, latest };
    }
    case 'name':
      return wheel.dir.people.has(act.person) ? null : { code: 'unknown-person', person: act.person };
    case 'tick':
    case 'untick':
      return checklist.some(({ id }) => id === act.item) ? null : { code: 'unknown-item', item: act.item };
    default:
      return null;
  }
}

function latestFor({ unit, process }: Occurrence, on: Day, { settings, dir, isHoliday }: Wheel): Day {
  const { quiet } = settingsFor(settings, dir, unit).of(process);
  return calendarFor(quiet, isHoliday).firstFrom(addDays(on, puttingOff.days));
}

type ActOf<Action extends OccurrenceAction> = OccurrenceAct & { readonly action: Action };

type Move<Action extends OccurrenceAction> = {
  readonly fact: string;
  readonly changes: (occurrence: Occurrence, act: ActOf<Action>) => Partial<Occurrence>;
  readonly data?: (act: ActOf<Action>, aliases: Occurrence['parties']) => FactData;
};

/** Once it is due, silence counts anew from the day of an answer; before that there is none. */
const answeredOn = ({ dueOn }: Occurrence, on: Day): Partial<Occurrence> => ({
  waitingSince: dueOn <= on ? on : null,
  pausedDays: 0,
});

/** Words with which the same person handed it back just now are for whoever is named. */
const withBack = ({ state, handed }: Occurrence, by: PersonId): Handed | null =>
  state === 'not-mine' && handed?.by === by ? handed : null;

const wordsOf = (text: Wording | null): FactData =>
  text === null ? {} : { text: `${text.id} ${text.digest}` };

const moves: { readonly [Action in OccurrenceAction]: Move<Action> } = {
  take: {
    fact: 'duty-taken',
    changes: (occurrence, { by, on }) => ({
      ...answeredOn(occurrence, on),
      state: 'taken',
      owner: by,
      until: null,
      notTheirs: occurrence.notTheirs.filter((person) => person !== by),
    }),
  },
  done: {
    fact: 'duty-done',
    changes: (_, { result, text }) => ({
      state: 'done',
      result: { as: result, text: text?.id ?? null },
      until: null,
    }),
    data: ({ result, text }) => ({ result, ...wordsOf(text) }),
  },
  'not-mine': {
    fact: 'duty-handed-back',
    changes: (occurrence, { by, on, text }) => ({
      ...answeredOn(occurrence, on),
      state: 'not-mine',
      handed: text === null ? null : { by, text: text.id },
      owner: null,
      notTheirs: [...new Set([...occurrence.notTheirs, by])],
    }),
    data: ({ text }) => wordsOf(text),
  },
  name: {
    fact: 'duty-given',
    changes: (occurrence, { person, on, by, text = null }) => ({
      ...(occurrence.state === 'later' ? {} : answeredOn(occurrence, on)),
      state: occurrence.state === 'later' ? 'later' : 'open',
      owner: person,
      handed: text === null ? withBack(occurrence, by) : { by, text: text.id },
      notTheirs: occurrence.notTheirs.filter((each) => each !== person),
    }),
    data: ({ person, text = null }, aliases) => ({ to: aliasOf(aliases, person), ...wordsOf(text) }),
  },
  later: {
    fact: 'duty-put-off',
    changes: ({ laters }, { until }) => ({
      state: 'later',
      until,
      laters: laters + 1,
      waitingSince: null,
      pausedDays: 0,
    }),
    data: ({ until }) => ({ until }),
  },
  tick: {
    fact: 'item-ticked',
    changes: ({ ticked }, { item, by, at }) => ({ ticked: { ...ticked, [item]: { by, at } } }),
    data: ({ item }) => ({ item }),
  },
  untick: {
    fact: 'item-unticked',
    changes: ({ ticked }, { item }) => {
      const { [item]: _, ...others } = ticked;
      return { ticked: others };
    },
    data: ({ item }) => ({ item }),
  },
  reopen: {
    fact: 'duty-reopened',
    changes: (occurrence, { by, on }) => ({
      ...answeredOn(occurrence, on),
      state: 'taken',
      owner: by,
      result: null,
    }),
  },
};

/** Carries out an act that is permitted. What is done already changes nothing. */
export function carryOut(occurrence: Occurrence, act: OccurrenceAct): OccurrenceDone {
  if (isRepeated(occurrence, act)) return { occurrence, facts: [] };
  return moved(occurrence, act.action, act);
}

function moved<Action extends OccurrenceAction>(
  occurrence: Occurrence,
  action: Action,
  act: ActOf<Action>,
): OccurrenceDone {
  const move: Move<Action> = moves[action];
  const named = act.action === 'name' && 'person' in act ? [act.person] : [];
  const parties = withParties(occurrence.parties, [act.by, ...named]);
  const data = move.data?.(act, parties) ?? {};
  const fact = { type: move.fact, at: act.at, by: aliasOf(parties, act.by), data };
  const { facts, head } = chainFacts(occurrence.id, occurrence.chain, [fact]);
  const [to] = named;
  const deed = { action, by: act.by, at: act.at, ...(to !== undefined && { to }) };
  const deeds = [...occurrence.deeds, deed];
  return {
    occurrence: { ...occurrence, ...move.changes(occurrence, act), parties, deeds, chain: head },
    facts,
  };
}

function isRepeated(occurrence: Occurrence, act: OccurrenceAct): boolean {
  if (act.action === 'tick') return occurrence.ticked[act.item] !== undefined;
  if (act.action === 'untick') return occurrence.ticked[act.item] === undefined;
  return act.action === 'take' && occurrence.state === 'taken' && occurrence.owner === act.by;
}
