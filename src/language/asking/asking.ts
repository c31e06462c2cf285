import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { type RoleId, type RoleKind, roleOf } from '../../domain/responsibility/roles.ts';
import { asksWhatToDo } from '../roleQuestion.ts';
import { type Reading, readText } from '../understanding/text.ts';
import { taskIn } from './delegableWords.ts';
import { type Marked, mark } from './marking.ts';
import {
  aboutBodies,
  againWords,
  askingAs,
  askingBodies,
  askingDelegable,
  askingDuties,
  askingHandover,
  askingHolder,
  askingLeader,
  askingMembers,
  askingOwn,
  askingTakeover,
  asksTheWay,
  asksWho,
  asksWhoMay,
  beginsAsking,
  neverWords,
  notWhether,
  onCondition,
  outsiderWords,
  overallWords,
  owedWords,
  responsibilityWords,
  saysOnlyDuties,
  wayWords,
  whatBeforeRole,
} from './patterns.ts';
import type { Asking, AskingDelegable, ReadAsking } from './types.ts';

/** A text of more words tells something rather than asks for a role; a longer word is none. */
const mostWords = 40;
const longestWord = 40;

/** "My HSE duties" asks without asking. */
const shortest = 5;

interface Seen extends Marked {
  readonly text: string;
  readonly reading: Reading;
  readonly dir: OpenDirectory;
}

type Reader = (seen: Seen) => Asking | null;

/** In this order: what is said more precisely comes first. */
const readers: readonly Reader[] = [delegable, ownDuties, members, bodies, holder, roleDuties, where];

/**
 * Recognises a question that the tables of roles answer: own duties, a role's duties or holder, what may be delegated,
 * which committees there are, and where a matter belongs. Null for every other text, and for one of more than 40 words.
 */
export const readAsking: ReadAsking = (text, dir) => {
  const reading = readText(text);
  if (reading.tokens.length === 0 || reading.tokens.length > mostWords) return null;
  if (reading.tokens.some(({ raw }) => raw.length > longestWord)) return null;
  const seen: Seen = { text, reading, dir, ...mark(reading, dir) };
  for (const read of readers) {
    const asking = read(seen);
    if (asking !== null) return asking;
  }
  return null;
};

function delegable({ words, roles, reading }: Seen): AskingDelegable | null {
  const again = againWords.test(words);
  const task = taskIn(reading);
  const isTakeover = askingTakeover.test(words);
  const isOwed = task !== null || owedWords.test(words);
  const isHandover = isOwed && (isTakeover || askingHandover.test(words));
  if (!isHandover && !askingDelegable.some((pattern) => pattern.test(words))) return null;
  if (!isAsked(reading, words) || (!again && notWhether.test(words))) return null;
  if (asksWho.test(words) && !asksWhoMay.test(words)) return null;
  const isOverall = overallWords.test(reading.plain);
  const says = responsibilityWords.test(reading.plain);
  const leadsWork = roles[0] === 'work-leader';
  const never = !says
    ? null
    : leadsWork
      ? 'work-leader-responsibility'
      : isOverall || roles[0] === 'rector' || roles[0] === 'board'
        ? 'overall-responsibility'
        : 'hse-responsibility';
  const by = isTakeover ? 'asker' : delegating(words, roles);
  return {
    kind: 'delegable',
    task,
    never,
    by,
    again,
    toOutsider: outsiderWords.test(reading.plain),
    aboutNever: neverWords.test(words),
  };
}

function isAsked({ isQuestion }: Reading, words: string): boolean {
  return isQuestion || beginsAsking.test(words);
}

/** Whoever stands before the verb: "can the dean delegate …", "kan jeg delegere …". */
function delegating(words: string, roles: readonly RoleId[]): RoleId | 'asker' | null {
  const [before = ''] = words.split(
    / (?:[a-z]*d[ei]leg[a-z]*|overlat[a-z]*|sett[a-z]* bort|hand|pass|give|gi) /,
  );
  const [role] = roles;
  if (/ (?:[a-z]*delegeres|delegerast|overlates|settes|be [a-z]+ed|be given) /.test(words)) return null;
  const isSubject =
    / (?:kan|far|ma|can|may|could|is|er|har|does|has|what|hva|which|hvilke)(?: [a-z]+){0,2} @role $/;
  if (role !== undefined && isSubject.test(`${before} `)) return role;
  return / (?:jeg|vi|meg|i|we|me|my|min|mine|mitt) /.test(`${before} `) ? 'asker' : null;
}

function ownDuties({ words, roles, reading }: Seen): Asking | null {
  if (!askingOwn.some((pattern) => pattern.test(words)) || asksWho.test(words)) return null;
  if (!isAsked(reading, words) && reading.tokens.length > shortest) return null;
  const asked = askingAs.exec(words);
  const role = asked === null ? null : (roles[countOf(words.slice(0, asked.index), '@role')] ?? null);
  return { kind: 'own-duties', role, sure: role !== null || saysOnlyDuties(words) };
}

function countOf(words: string, name: string): number {
  return words.split(name).length - 1;
}

function bodies({ words }: Seen): Asking | null {
  return askingBodies.some((pattern) => pattern.test(words)) ? { kind: 'bodies' } : null;
}

/** People of the committees' table who are no committee. */
const noBodies: readonly RoleId[] = [
  'employee-representative',
  'senior-employee-representative',
  'employee-organisations',
];
const isBody = (role: RoleId): boolean => roleOf(role).kind === 'committee' && !noBodies.includes(role);

function members({ words, roles }: Seen): Asking | null {
  const body = roles.find(isBody);
  if (aboutBodies.test(words)) return null;
  return body !== undefined && askingMembers.some((pattern) => pattern.test(words))
    ? { kind: 'role-duties', role: body }
    : null;
}

/** Kinds of role that somebody holds. */
const held: readonly RoleKind[] = ['line', 'task', 'safety-deputy'];
const unheld: readonly RoleId[] = ['employee', 'reporter', 'work-leader', 'safety-deputy-line'];

/** Offices that stand among the roles: who leads one holds its role. */
const offices: readonly RoleId[] = [
  'campus-services',
  'hse-section',
  'academic-administration',
  'governance-division',
  'procurement-section',
];

function holder({ words, roles }: Seen): Asking | null {
  if (askingLeader.test(words)) return { kind: 'holder', role: 'line-manager', of: ofWhom(words) };
  const [first, second, ...more] = roles;
  const isHeadOf = first === 'line-manager' && second !== undefined && offices.includes(second);
  const role = isHeadOf ? second : first;
  if (role === undefined || more.length > 0 || (second !== undefined && !isHeadOf)) return null;
  const asked = isHeadOf ? words.replace(/@role(?=[^@]*$)/, '@unit') : words;
  if (!askingHolder.some((pattern) => pattern.test(asked))) return null;
  if (isBody(role)) return ifThereIs.test(words) ? { kind: 'bodies' } : { kind: 'role-duties', role };
  if (!held.includes(roleOf(role).kind) || unheld.includes(role)) return null;
  return { kind: 'holder', role, of: ofWhom(words) };
}

/** Whether there is one is asked, not what it is. */
const ifThereIs =
  / (?:finnes|fins|har (?:vi|jeg|@unit)|is there|have we|do(?:es)? (?:we|i|@unit) have|er det) /;

function ofWhom(words: string): 'asker' | 'person' | 'unit' {
  if (words.includes('@person')) return 'person';
  return words.includes('@unit') ? 'unit' : 'asker';
}

function roleDuties({ words, roles, text, reading }: Seen): Asking | null {
  const [role] = roles;
  if (!isAsked(reading, words) && reading.tokens.length > shortest) return null;
  if (role === undefined || onCondition.test(words) || asksWho.test(words)) return null;
  const isPlain = askingDuties.some((pattern) => pattern.test(words));
  const isWhat = whatBeforeRole.test(words) && asksWhatToDo(text);
  return isPlain || isWhat ? { kind: 'role-duties', role } : null;
}

function where({ words, reading }: Seen): Asking | null {
  if (!asksTheWay(words) || asksWho.test(words)) return null;
  const matter = reading.tokens.filter(({ plain }) => !wayWords.has(plain)).map(({ raw }) => raw);
  return { kind: 'where', matter: matter.join(' ') };
}
