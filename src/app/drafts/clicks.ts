import { type OtherDoor, otherDoors, routes } from '../../domain/reports/routing.ts';
import type { ClickReader, ClickReaders } from '../click.ts';

/** What the buttons of a report carry that is being written, and those that begin one. */
export const draftClicks: ClickReaders = {
  'report.chat': () => ({ do: 'report', how: 'chat', from: null }),
  'report.form': () => ({ do: 'report', how: 'form', from: null }),
  'report.choose': () => ({ do: 'report', how: 'choose', from: null }),
  'report.anyway': ({ id }) => ({ do: 'report', how: 'choose', from: null, anyway: doorsSeen(id) }),
  'draft.answer': ({ id, v, q, a }, answers) =>
    q === undefined
      ? null
      : { do: 'draft.answer', id, v, question: q, answers: a === undefined ? answers : { [q]: a } },
  'draft.edit': ofQuestion('draft.edit'),
  'draft.skip': ofQuestion('draft.skip'),
  'draft.chat': ofDraft('draft.chat'),
  'draft.back': ofDraft('draft.back'),
  'draft.cancel': ofDraft('draft.cancel'),
  'draft.restore': ofDraft('draft.restore'),
  'draft.restart': ofDraft('draft.restart'),
  'draft.finish': ofDraft('draft.finish'),
  'draft.neutral': ofDraft('draft.neutral'),
  'draft.keep': ofDraft('draft.keep'),
  'draft.own-words': ofDraft('draft.own-words'),
  'draft.form': withForm('draft.form'),
  'draft.send': withForm('draft.send'),
  'draft.join': ({ id, v, q }) => (q === undefined ? null : { do: 'draft.join', id, v, case: q }),
  'draft.photo-remove': ({ id, v, q }) =>
    q === undefined ? null : { do: 'draft.photo-remove', id, v, photo: q },
  'draft.photos-move': ({ id, v, q }) =>
    q === undefined ? null : { do: 'draft.photos-move', id, v, case: q },
};

/** The door that a button stood on. Older buttons do not say; they stood only where nothing was kept. */
function doorsSeen(id: string): readonly OtherDoor[] {
  const named = otherDoors.filter((door) => door === id);
  return named.length > 0 ? named : otherDoors.filter((door) => routes[door].words === 'forget');
}

function ofDraft(
  verb:
    | 'draft.chat'
    | 'draft.back'
    | 'draft.cancel'
    | 'draft.restore'
    | 'draft.restart'
    | 'draft.finish'
    | 'draft.neutral'
    | 'draft.keep'
    | 'draft.own-words',
): ClickReader {
  return ({ id, v }) => ({ do: verb, id, v });
}

function withForm(verb: 'draft.form' | 'draft.send'): ClickReader {
  return ({ id, v, form }, answers) =>
    form ? { do: 'open-form', of: verb, id, v } : { do: verb, id, v, answers };
}

function ofQuestion(verb: 'draft.edit' | 'draft.skip'): ClickReader {
  return ({ id, v, q }, answers) => {
    const question = q ?? answers.q;
    return typeof question === 'string' && question !== '' ? { do: verb, id, v, question } : null;
  };
}
