import type { Words } from '../../language.ts';
import type { CampusId, UnitLevel } from '../../organisation/types.ts';
import type { RoleId } from '../../responsibility/roles.ts';
import type { SystemId } from '../../responsibility/systems.ts';
import type { MaterialId } from './materials.ts';
import type { SilenceLadderId } from './silence.ts';

/** Whether a document says so outright, we propose it, or it follows from what a document tells. */
export type Basis = 'stated' | 'suggested' | 'inferred';

/** Whether a duty recurs by the calendar, goes on all the time with a yearly look at it, or comes when something happens. */
export type ProcessKind = 'periodic' | 'continuous' | 'event';

/**
 * Which units a duty is for.
 * - `organisation`: the unit at the top, for all
 * - `units`: those of these levels; `led`: only with a line manager of their own
 * - `holding`: those where somebody holds one of the roles
 * - `delegating`: those whose line manager has handed out tasks
 * - `seat`: the unit where the role is held
 * - `declared`: only those that the settings name, since the directory cannot tell
 * - `events`: none by the calendar
 */
export type Scope =
  | { readonly to: 'organisation' | 'delegating' | 'declared' | 'events' }
  | {
      readonly to: 'units';
      readonly levels: readonly UnitLevel[];
      readonly led?: true;
      readonly campuses?: readonly CampusId[];
    }
  | { readonly to: 'holding'; readonly roles: readonly RoleId[] }
  | { readonly to: 'seat'; readonly role: RoleId };

/** A scope in words, and whether a document draws it like that. */
export type AppliesTo = Scope & { readonly words: Words; readonly basis: 'stated' | 'inferred' };

/**
 * When a duty falls due. `each`: once in each of the months; `window`: once, spread over the months in their order and due
 * in the last; `none`: not by the calendar. `basis` is that of the months; the day of the month is always our proposal.
 */
export interface Timing {
  readonly spread: 'each' | 'window' | 'none';
  /** 1 for January. A window may pass the turn of the year: [12, 1]. */
  readonly months: readonly number[];
  readonly day?: number;
  /** Not every year: in `from` and every so many years from there. */
  readonly every?: { readonly years: number; readonly from: number };
  /** The parts of a window, one for each month. */
  readonly phases?: readonly string[];
  readonly basis: Basis;
  readonly note: Words;
}

/** Something to go through. `option`: one way among several; `required`: a document demands it. */
export interface ChecklistItem extends Words {
  readonly id: string;
  readonly phase?: string;
  readonly required?: true;
  readonly option?: true;
}

/** What a duty builds on or brings forth: another duty, or something by name. */
export type Material = { readonly process: string } | { readonly material: MaterialId };

/** A recurring duty as the tables state it. */
export interface ProcessEntry {
  readonly names: Words;
  readonly kind: ProcessKind;
  readonly appliesTo: AppliesTo;
  /** How often: in our words as a document gives it (null when none does), and as an ISO 8601 duration. */
  readonly cadence: {
    readonly stated: Words | null;
    readonly interval: string | null;
    readonly basis: Basis | null;
  };
  readonly timing: Timing;
  /** The role or body that answers for it. */
  readonly responsible: RoleId;
  readonly responsibleBasis: 'stated' | 'inferred';
  /** The role that the document prints, where another has taken its place. */
  readonly responsibleAsPrinted?: RoleId;
  readonly participants: readonly RoleId[];
  readonly participantRule?: Words;
  readonly recipients: readonly RoleId[];
  readonly inputs: readonly Material[];
  readonly outputs: readonly Material[];
  /** What the duty has to give an answer to. */
  readonly questions?: readonly ChecklistItem[];
  readonly checklist: readonly ChecklistItem[];
  /** Calendar days before it is due, longest first, and the roles that are told. No document gives any: our proposal. */
  readonly reminders: {
    readonly who: readonly RoleId[];
    readonly leadDays: readonly number[];
    readonly basis: 'suggested';
  };
  /** Where silence goes. */
  readonly ladder: SilenceLadderId;
  /** `channel`: where the unit talks and to whoever answers; `person`: to the latter alone; `none`: nowhere. */
  readonly post: 'channel' | 'person' | 'none';
  readonly systems: readonly SystemId[];
  readonly note?: Words;
  /** Document and section, as "003#HSE process". */
  readonly source: readonly [string, ...string[]];
}

/** Duties of one kind by id. */
export type ProcessTable = Readonly<Record<string, ProcessEntry>>;
