import { isOtherDoor, type OtherDoor } from '../../domain/reports/routing.ts';
import type { ReportReading } from '../../language/drafting/types.ts';
import type { Turn } from '../context.ts';
import { refresh } from '../outbox.ts';
import { done, type Outcome, write } from '../outcome.ts';
import type { Draft } from '../records.ts';
import type { Stored, Write } from '../store.ts';
import { answer } from './answering.ts';
import { doorMessage, emergencyMessage, forgetful } from './doors.ts';
import { draftIdOf, goOn, post, save, withAnswers } from './draft.ts';
import { secretIn } from './heeding.ts';
import { isInDanger, masked, prefilled, readReport } from './reading.ts';
import { leftOut, offered } from './telling.ts';

/**
 * What happened, told in answer to the question: it is read like a message, and only what has no answer yet is taken from it. Words
 * that belong to another door are shown the way there before anything of them is kept, unless the person has seen it.
 */
export async function retold(turn: Turn, known: Stored<'draft'>, text: string): Promise<Outcome> {
  const { doc } = known;
  const reading = readReport(turn, text);
  const door = unseenDoor(doc, reading);
  // One reading is enough for the numbers; the answer that nobody is in danger takes more to be overruled.
  const first = isInDanger(turn, text) ? write(turn, emergencyMessage(turn, null)).writes : [];
  const secret = secretIn(turn, text, 'told', doc.insistsOn);
  if (secret !== null) return forgetful(turn, secret, 'message', [...first, ...emptied(turn, known)]);
  const { words, masked: isMasked } = masked(text);
  const answered = answer(turn, doc, 'what', { what: words });
  if (answered.problems) {
    const draft = { ...doc, problems: answered.problems };
    return doc.asking === 'what'
      ? post(turn, known, draft, 'what')
      : done([save(turn, known, draft), refresh(turn.core, doc.id)]);
  }
  const read = prefilled(turn, withAnswers(answered.draft, {}), words, reading);
  const draft = { ...read, masked: doc.masked || isMasked };
  if (door !== null) return waiting(turn, doc, text, door);
  return goOn(turn, known, reading.door === 'emergency' ? inDanger(draft) : draft, [
    ...first,
    ...(isMasked ? leftOut(turn) : []),
    refresh(turn.core, doc.id),
  ]);
}

/** The door of a matter that waits elsewhere, if its writer has not seen it; danger holds no report back, it only comes first. */
function unseenDoor({ insistsOn }: Draft, { door }: ReportReading): OtherDoor | null {
  return isOtherDoor(door) && door !== 'emergency' && !insistsOn.includes(door) ? door : null;
}

function inDanger(draft: Draft): Draft {
  return { ...draft, answers: { ...draft.answers, danger: 'yes' } };
}

/** The words are kept beside the draft, which stays as it was, until the person has decided. */
function waiting(turn: Turn, { id, answers }: Draft, text: string, door: OtherDoor): Outcome {
  const replaces = answers.what === undefined ? null : String(answers.what);
  const { draft, writes } = offered(turn, text, door, { draft: id, replaces });
  return write(turn, doorMessage(turn, door, draft), writes);
}

/** A draft that told nothing before is gone with the words; any other stays as it was. */
function emptied(turn: Turn, known: Stored<'draft'>): readonly Write[] {
  const { answers, id } = known.doc;
  if (answers.what !== undefined) return [];
  return [
    { name: 'draft', id: draftIdOf(turn.person), doc: null, expected: known.version },
    refresh(turn.core, id),
  ];
}
