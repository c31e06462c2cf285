import { countedWith } from '../../../domain/processes/nonconformities.ts';
import { roundPermissionDenial } from '../../../domain/processes/round/round.ts';
import { roomFor } from '../../../domain/reports/photos.ts';
import { isOtherDoor } from '../../../domain/reports/routing.ts';
import { instantOf } from '../../../domain/time.ts';
import type { Turn } from '../../context.ts';
import { everyOf } from '../../delegations/finding.ts';
import { forgetful } from '../../drafts/doors.ts';
import { isInDanger, isToForget, readReport } from '../../drafts/reading.ts';
import { elsewhere } from '../../drafts/telling.ts';
import { type Outcome, refuse, write } from '../../outcome.ts';
import type { Stored } from '../../store.ts';
import { rolesIn } from './access.ts';
import { carriedOut } from './acting.ts';
import { adding, type Told, toldIn } from './findings.ts';
import { roundForms } from './forms.ts';
import { openRound } from './opening.ts';

/**
 * A finding that was written in the private chat, for the round that its writer takes part in and that is being charted. Danger
 * comes first, and what nobody should have to write here is not kept. Null when there is no such round.
 */
export async function findingSaid(turn: Turn, text: string): Promise<Outcome | null> {
  const rounds = await chartedNow(turn);
  const [first] = rounds;
  if (first === undefined) return null;
  if (text.trim() === '') return openRound(turn, first.doc);
  if (isInDanger(turn, text)) return elsewhere(turn, text, 'emergency', 'message');
  const { door } = readReport(turn, text);
  if (isOtherDoor(door) && isToForget({ door })) return forgetful(turn, door, 'message');
  if (text.length > longest) return refuse(turn, { code: 'too-long', longest, length: text.length });
  const told = toldIn(turn, text);
  const known = nearest(turn, rounds, told) ?? first;
  const { message, ...worked } = adding(turn, known, told);
  const outcome = await carriedOut(turn, known, worked);
  return { ...outcome, writes: [...outcome.writes, ...write(turn, message).writes] };
}

/** How long after a finding photos alone are taken to be of it, in milliseconds. */
const photosWithin = 30 * 60_000;

/** Photos without words belong to the finding that their sender has just added. Null when there is none. */
export async function findingShown(turn: Turn): Promise<Outcome | null> {
  const since = instantOf(Date.parse(turn.now) - photosWithin);
  const own = (await chartedNow(turn)).flatMap((known) =>
    known.doc.findings
      .map((finding) => ({ known, finding }))
      .filter(({ finding }) => finding.by === turn.person),
  );
  const last = own.toSorted((a, b) => (a.finding.at < b.finding.at ? -1 : 1)).at(-1);
  if (last === undefined || last.finding.at < since || last.finding.caseId !== null) return null;
  const { known, finding } = last;
  const photos = turn.photos.slice(0, roomFor(finding.photos ?? []));
  const deeds = photos.length === 0 ? [] : [{ action: 'add-photos', finding: finding.id, photos } as const];
  return carriedOut(turn, known, { deeds, writes: [] });
}

const longest = roundForms['add-finding'].questions.find(({ id }) => id === 'what')?.longest ?? 0;

/** Those to which this person can add now; the one that moved last comes first. */
async function chartedNow(turn: Turn): Promise<readonly Stored<'hse-round'>[]> {
  const { core, dir, person, today } = turn;
  const taking = await everyOf(core.store, 'hse-round', 'open', person);
  return taking
    .filter(({ doc }) => roundPermissionDenial(doc, 'add-finding', rolesIn(dir, doc, person, today)) === null)
    .sort((a, b) => ((a.doc.deeds.at(-1)?.at ?? '') < (b.doc.deeds.at(-1)?.at ?? '') ? 1 : -1));
}

/** Of several rounds the one whose unit has the place. */
function nearest(
  { dir, today }: Turn,
  rounds: readonly Stored<'hse-round'>[],
  { place }: Told,
): Stored<'hse-round'> | null {
  const unit = place === null ? undefined : dir.places.get(place)?.unit;
  if (unit === undefined) return null;
  return rounds.find(({ doc }) => countedWith(dir, doc.unit, today).includes(unit)) ?? null;
}
