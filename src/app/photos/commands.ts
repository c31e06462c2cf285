import { denialOf } from '../../domain/reports/permissions.ts';
import { roomInCase } from '../../domain/reports/photos.ts';
import { rolesOf } from '../cases/access.ts';
import { actOnCase, addPhotos } from '../cases/acting.ts';
import type { CommandOf } from '../commands.ts';
import { type Turn, toSelf } from '../context.ts';
import { checkFiles, pdfsOf } from '../documents/checking.ts';
import { goneOf } from '../drafts/beside.ts';
import { ownDraft, report } from '../drafts/commands.ts';
import { openDraft, save } from '../drafts/draft.ts';
import type { Message } from '../messages.ts';
import { refresh, send } from '../outbox.ts';
import { done, type Outcome, refuse, write } from '../outcome.ts';
import type { Draft } from '../records.ts';
import { say } from '../saying.ts';
import { findingShown } from '../year/round/saying.ts';
import { hasFiles } from './bringing.ts';
import { photosFor } from './showing.ts';
import { addedNotice, casesToAddTo, countKept, refusalNotice } from './telling.ts';

/**
 * Free text, or photos alone: those belong to the report that is being written, or to the finding of an HSE round that was just
 * added, or begin a report.
 */
export async function sayOrShow(turn: Turn, command: CommandOf<'say'>): Promise<Outcome> {
  const checked = await checkFiles(turn, pdfsOf(command));
  const hasOthers = hasFiles(command);
  const added = hasOthers ? await additionTo(turn, command.text) : null;
  if (added) return withMessages(turn, await actOnCase(turn, added), checked.map(besideWords));
  if (command.text.trim() !== '' || (checked.length === 0 && !hasOthers))
    return withMessages(turn, await say(turn, command), checked.map(besideWords));
  if (!hasOthers) return withMessages(turn, done(), checked);
  if (await openDraft(turn)) return done();
  return (await findingShown(turn)) ?? report(turn, { do: 'report', how: 'choose', from: null });
}

/** Beside words a PDF may have been meant for the report, which takes photos only. */
function besideWords(message: Message): Message {
  const isOther = message.type === 'file-check' && message.result === 'not-ours';
  return isOther ? refusalNotice({ code: 'photo-refused', problem: 'no-picture', count: 1 }) : message;
}

function withMessages(turn: Turn, outcome: Outcome, messages: readonly Message[]): Outcome {
  const told = messages.flatMap((message) => write(turn, message).writes);
  return { ...outcome, writes: [...outcome.writes, ...told] };
}

const caseNumber = /\bHMS-\d{4}-\d+\b/i;

/** Photos that come with the number of a case that this person may add to, and what is said with them; null for all others. */
async function additionTo(turn: Turn, text: string): Promise<CommandOf<'case.act'> | null> {
  const number = caseNumber.exec(text)?.[0].toUpperCase();
  if (number === undefined) return null;
  const found = (await casesToAddTo(turn.core, turn.person)).find(({ doc }) => doc.number === number);
  if (found === undefined) return null;
  const hasWords = /\p{L}/u.test(text.replace(caseNumber, ''));
  const answers = hasWords ? { addition: text } : {};
  return { do: 'case.act', action: 'add', id: found.id, v: found.version, answers };
}

/** The photos of the draft belong to a case instead. A draft that tells nothing else is gone. */
export async function movePhotos(
  turn: Turn,
  { id, case: caseId }: CommandOf<'draft.photos-move'>,
): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known || known.doc.photos.length === 0) return refuse(turn, await goneOf(turn, id));
  const found = (await casesToAddTo(turn.core, turn.person)).find((each) => each.id === caseId);
  if (!found) return refuse(turn, { code: 'not-found' });
  const { photos } = known.doc;
  if (photos.length > roomInCase(found.doc.photos))
    return refuse(turn, { code: 'photo-refused', problem: 'too-many-in-case', count: photos.length });
  const { writes, facts } = await addPhotos(turn, found, photos);
  const isEmpty = known.doc.answers.what === undefined;
  const emptied: Draft = { ...known.doc, photos: [], ...(isEmpty && { state: 'cancelled', answers: {} }) };
  const kept = countKept(photos);
  const told = kept > 0 ? write(turn, addedNotice(kept, found.doc)).writes : [];
  return done([...writes, save(turn, known, emptied), refresh(turn.core, id), ...told], facts);
}

/** Takes a photo out of the draft. It is erased. */
export async function removePhoto(
  turn: Turn,
  { id, photo }: CommandOf<'draft.photo-remove'>,
): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, await goneOf(turn, id));
  const photos = known.doc.photos.filter((each) => each.id !== photo);
  if (photos.length === known.doc.photos.length) return done();
  return done([save(turn, known, { ...known.doc, photos }), refresh(turn.core, id)]);
}

/** Puts the photos of a case into the person's private chat, if this person may read the case. */
export async function showPhotos(turn: Turn, { id }: CommandOf<'case.photos'>): Promise<Outcome> {
  const known = await turn.core.store.read('case', id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const roles = rolesOf(turn.dir, known.doc, turn.person, turn.today);
  if (denialOf('read', roles, known.doc.state)) return refuse(turn, { code: 'not-found' });
  const views = photosFor(turn.core, known.doc, turn.person).map(
    ({ id: photo }) => ({ view: 'photo', subject: id, photo }) as const,
  );
  return done(views.map((view) => send(turn.core, toSelf(turn), view)));
}
