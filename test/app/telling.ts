import type { desk } from './desk.ts';
import { filled } from './desk.ts';

type Desk = ReturnType<typeof desk>;
type Given = Readonly<Record<string, string | readonly string[]>>;

/** Fills in a report up to its preview, and gives the id of the draft. */
export async function drafts(at: Desk, person: string, answers: Given = {}): Promise<string> {
  await at.ask(person, { do: 'report', how: 'form', from: null });
  const id = (await at.draftOf(person))?.id ?? '';
  await at.ask(person, { do: 'draft.form', id, v: 1, answers: { ...filled, ...answers } });
  return id;
}

/** Fills in a report and adds it to this case. */
export async function joins(at: Desk, person: string, theCase: string, answers: Given = {}) {
  const id = await drafts(at, person, answers);
  return at.ask(person, { do: 'draft.join', id, v: 1, case: theCase });
}

/** The receipt code of a case, as its reporter's card shows it. */
export async function codeOf(at: Desk, theCase: string): Promise<string> {
  return (await at.store.read('text', `${theCase}.receipt`))?.doc.words ?? '';
}
