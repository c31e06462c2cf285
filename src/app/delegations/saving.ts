import { followSuccessor } from '../../domain/delegations/closing.ts';
import type { Delegation } from '../../domain/delegations/delegation.ts';
import { supersededBy } from '../../domain/delegations/elsewhere/moves.ts';
import type { Done } from '../../domain/delegations/moves.ts';
import { recordDigest } from '../../domain/delegations/recordDigest.ts';
import type { TermsTexts, Worded } from '../../domain/delegations/terms.ts';
import { worded } from '../../domain/delegations/terms.ts';
import { digestOf, type Fact } from '../../domain/facts.ts';
import type { Answers } from '../../domain/forms.ts';
import type { Turn } from '../context.ts';
import { refresh } from '../outbox.ts';
import type { Stored, Write } from '../store.ts';
import { wording } from '../texts.ts';
import { keptOf } from './access.ts';
import { isElsewhereId } from './elsewhere/ids.ts';
import { everyOf, textsOfTerms, wordsOf } from './finding.ts';

/** What is saved together. */
export interface Saving {
  readonly writes: readonly Write[];
  readonly facts: readonly Fact[];
}

/** The words of the answers put beside a delegation. */
export function wordTerms(
  turn: Turn,
  id: string,
  answers: Answers,
): { readonly texts: TermsTexts; readonly writes: readonly Write[] } {
  const said = worded.flatMap((of) => {
    const words = answers[of];
    return typeof words === 'string' ? [{ of, ...wording(turn, id, words) }] : [];
  });
  return {
    texts: Object.fromEntries(said.map(({ of, wording: kept }) => [of, kept])),
    writes: said.map(({ write }) => write),
  };
}

/** The texts of terms that are there already, with their digests: what a renewal takes over. */
export async function textsKept(turn: Turn, { terms }: Delegation): Promise<TermsTexts> {
  const known = await Promise.all(
    worded.map(async (of): Promise<readonly (readonly [Worded, { id: string; digest: string }])[]> => {
      const id = terms[of];
      const text = id === null ? null : await turn.core.store.read('text', id);
      return id === null || text === null
        ? []
        : [[of, { id, digest: digestOf(text.doc.salt, text.doc.words) }]];
    }),
  );
  return Object.fromEntries(known.flat());
}

/** The number for the second signature. */
export async function nextNumber({ core, today }: Turn): Promise<string> {
  const series = `DEL-${today.slice(0, 'yyyy'.length)}`;
  return `${series}-${await core.store.nextNumber(series)}`;
}

/**
 * Saves what was done to a delegation, with its checksum once both have signed, and what it means for the one that it
 * replaces and for the rounds that look at it.
 */
export async function saveDone(
  turn: Turn,
  known: Stored<'delegation'>,
  { delegation, facts }: Done,
): Promise<Saving> {
  const kept = keptOf(known.doc, delegation);
  const digest = kept.digest ?? (delegation.number === null ? null : await digestFor(turn, delegation));
  const older = await followed(turn, delegation);
  const settled = await settleRounds(turn, delegation, older);
  return {
    writes: [
      { name: 'delegation', id: known.id, doc: { ...kept, digest }, expected: known.version },
      refresh(turn.core, known.id),
      ...older.writes,
      ...settled,
    ],
    facts: [...facts, ...older.facts],
  };
}

async function digestFor({ core }: Turn, delegation: Delegation): Promise<string | null> {
  const words = await wordsOf(core.store, textsOfTerms(delegation));
  return recordDigest(delegation, (id) => words.get(id) ?? null);
}

/** What becomes of the delegation that another one is to take the place of. `ids` are of what is over by that. */
interface Followed extends Saving {
  readonly ids: readonly string[];
}

const unchanged: Followed = { writes: [], facts: [], ids: [] };

/** The delegation that this one replaces: superseded once this one is in force, left as it is when nothing comes of this one. */
async function followed(turn: Turn, delegation: Delegation): Promise<Followed> {
  const { replaces } = delegation;
  if (replaces === null) return unchanged;
  if (isElsewhereId(replaces)) return followedElsewhere(turn, replaces, delegation);
  const old = await turn.core.store.read('delegation', replaces);
  const done = old && followSuccessor(old.doc, delegation, turn.now, turn.today);
  if (!old || !done) return unchanged;
  const writes: readonly Write[] = [
    { name: 'delegation', id: old.id, doc: keptOf(old.doc, done.delegation), expected: old.version },
    refresh(turn.core, old.id),
  ];
  return { writes, facts: done.facts, ids: done.delegation.state === 'in-force' ? [] : [old.id] };
}

async function followedElsewhere(
  turn: Turn,
  id: string,
  { number, inForceFrom, deeds, delegator }: Delegation,
): Promise<Followed> {
  const old = number === null ? null : await turn.core.store.read('elsewhere', id);
  if (!old || number === null || inForceFrom === null) return unchanged;
  const by = deeds.at(-1)?.by ?? delegator;
  const done = supersededBy(old.doc, { number, inForceFrom, by }, turn.now);
  if (!done) return unchanged;
  const writes: readonly Write[] = [
    { name: 'elsewhere', id, doc: done.paper, expected: old.version },
    refresh(turn.core, id),
  ];
  return { writes, facts: done.facts, ids: [id] };
}

/** A delegation that was confirmed, or is over, is settled in the rounds that look at it. */
async function settleRounds(turn: Turn, delegation: Delegation, older: Followed): Promise<readonly Write[]> {
  const isConfirmed = delegation.confirmations.at(-1)?.at === turn.now;
  const isOver = delegation.state !== 'in-force' || delegation.closing !== null;
  return settled(turn, [...older.ids, ...(isConfirmed || isOver ? [delegation.id] : [])]);
}

/** These need not be looked at any more in the rounds that are open. */
export async function settled({ core }: Turn, ids: readonly string[]): Promise<readonly Write[]> {
  const rounds = await Promise.all(
    ids.map(async (id) => ({ id, rounds: await everyOf(core.store, 'round', 'open', id) })),
  );
  return rounds.flatMap(({ id, rounds: open }) =>
    open.flatMap((round): readonly Write[] => [
      {
        name: 'round',
        id: round.id,
        doc: { ...round.doc, settled: [...round.doc.settled, id] },
        expected: round.version,
      },
      refresh(core, round.id),
    ]),
  );
}
