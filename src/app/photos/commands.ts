import { denialOf } from '../../domain/reports/permissions.ts';
import { rolesOf } from '../cases/access.ts';
import type { CommandOf } from '../commands.ts';
import { type Turn, toSelf } from '../context.ts';
import { checkFiles, pdfsOf } from '../documents/checking.ts';
import { ownDraft, report } from '../drafts/commands.ts';
import { openDraft, save } from '../drafts/draft.ts';
import type { Message } from '../messages.ts';
import { refresh, send } from '../outbox.ts';
import { done, type Outcome, refuse, write } from '../outcome.ts';
import { say } from '../saying.ts';
import { refusalNotice } from './binding.ts';
import { hasFiles } from './bringing.ts';
import { photosFor } from './showing.ts';

/** Free text, or photos alone: those belong to the report that is being written, or begin one. */
export async function sayOrShow(turn: Turn, command: CommandOf<'say'>): Promise<Outcome> {
  const checked = await checkFiles(turn, pdfsOf(command));
  const hasOthers = hasFiles(command);
  if (command.text.trim() !== '' || (checked.length === 0 && !hasOthers))
    return withMessages(turn, await say(turn, command), checked.map(besideWords));
  if (!hasOthers) return withMessages(turn, done(), checked);
  return (await openDraft(turn)) ? done() : report(turn, { do: 'report', how: 'choose', from: null });
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

/** Takes a photo out of the draft. It is erased. */
export async function removePhoto(
  turn: Turn,
  { id, photo }: CommandOf<'draft.photo-remove'>,
): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, { code: 'draft-gone' });
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
