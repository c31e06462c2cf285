import type { Words } from '../../language.ts';
import type { LadderId } from '../ladders.ts';
import type { RoleId } from '../roles.ts';
import type { SystemId } from '../systems.ts';

/** A matter that people ask about, as the tables state it. */
export interface TopicEntry {
  readonly names: Words;
  /** The role that carries the responsibility; `line-manager` is that of the unit asked about. */
  readonly accountable: RoleId;
  /** `inferred`: no document names the role outright, it follows by a short step of reasoning. Else it is stated. */
  readonly basis?: 'inferred';
  /** The roles that do the work, the first leading and the others helping. */
  readonly taskRoles: readonly RoleId[];
  /** The roles and bodies to bring in. */
  readonly involve: readonly RoleId[];
  /** Where the matter goes when it is not solved. */
  readonly ladder: LadderId | null;
  /** The systems that the matter is kept in or sent to. */
  readonly systems: readonly SystemId[];
  /** The rule in a sentence or two, the same for everybody who asks. */
  readonly answer: Words;
  /** Document and section, as "002#Linjeleder". */
  readonly source: readonly [string, ...string[]];
}

/** Topics of one kind by id. */
export type TopicTable = Readonly<Record<string, TopicEntry>>;
