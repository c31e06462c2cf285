import { createHash } from 'node:crypto';
import type { Clock, Rendering } from '../../app/ports.ts';
import type { Line } from '../../app/records.ts';
import { type Store, type Stored, StoreError } from '../../app/store.ts';
import type { ConversationId, LineJson } from './page/types.ts';

/** A line to be added: what somebody wrote, or what Verne says. */
export type NewLine =
  | { readonly from: 'person'; readonly by: string; readonly text: string }
  | { readonly from: 'verne'; readonly rendering: Rendering };

/** Where a line stands. */
export interface Place {
  readonly conversation: ConversationId;
  readonly seq: number;
}

/** The conversations of the local page, kept in the store in pages, so that a line costs the same in a long one. */
export interface Conversations {
  /** Adds a line once: with a key that was used before it gives the line that was added then, `repeated`. */
  append(conversation: ConversationId, line: NewLine, key: string): Promise<Appended>;
  /** Puts another rendering in the place of a line of Verne's; null when there is no such line. */
  replace(place: Place, rendering: Rendering): Promise<LineJson | null>;
  /** Puts words into the line of a person; the line as it is then. */
  reword(place: Place, text: string): Promise<LineJson>;
  /** Takes back a line that was added with this key. */
  takeBack(place: Place, key: string): Promise<void>;
  /** The newest lines, or the newest before `before`, oldest first. */
  page(conversation: ConversationId, before?: number): Promise<{ lines: LineJson[]; earlier: boolean }>;
  /** Where the line that was added with this key stands. */
  placeOf(key: string): Promise<Place | null>;
}

export interface Appended {
  readonly line: LineJson;
  readonly repeated: boolean;
}

const linesInPage = 50;
const attempts = 10;

/** What the conversations are kept with. */
interface Keeping {
  readonly store: Store;
  readonly clock: Clock;
}

/** Keeps conversations in `store`. Every method throws `StoreError` when the store cannot keep its promise. */
export function createConversations(store: Store, clock: Clock): Conversations {
  const keeping = { store, clock };
  const inTurn = createTurns();
  return {
    append: (conversation, line, key) => inTurn(conversation, () => append(keeping, conversation, line, key)),
    reword: (place, text) => inTurn(place.conversation, () => reword(keeping, place, text)),
    replace: (place, rendering) => inTurn(place.conversation, () => replace(keeping, place, rendering)),
    takeBack: (place, key) => takeBack(keeping, place, key),
    page: (conversation, before) => pageOf(keeping, conversation, before),
    placeOf: (key) => placeOf(keeping, key),
  };
}

/** One after the other within a conversation, so that writers of this process do not collide. */
function createTurns() {
  const queue = new Map<ConversationId, Promise<unknown>>();
  return <T>(conversation: ConversationId, work: () => Promise<T>): Promise<T> => {
    const turn = (queue.get(conversation) ?? Promise.resolve()).then(work, work);
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    queue.set(conversation, settled);
    void settled.then(() => queue.get(conversation) === settled && queue.delete(conversation));
    return turn;
  };
}

async function placeOf({ store }: Keeping, key: string): Promise<Place | null> {
  const found = await store.read('setting', keyId(key));
  return found === null ? null : readPlace(String(found.doc.value));
}

function lineAt({ store }: Keeping, place: Place): Promise<Stored<'line'> | null> {
  return store.read('line', lineId(place));
}

async function append(
  keeping: Keeping,
  conversation: ConversationId,
  line: NewLine,
  key: string,
): Promise<Appended> {
  const { store, clock } = keeping;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = await placeOf(keeping, key);
    const kept = before && (await lineAt(keeping, before));
    if (kept) return { line: lineJson(kept), repeated: true };
    const doc = docOf(conversation, await nextSeq(store, conversation), line, clock.now());
    const id = lineId(doc);
    const { outcome } = await store.commit({
      writes: [
        { name: 'line', id, doc, expected: 'new' },
        {
          name: 'setting',
          id: keyId(key),
          doc: { value: writtenPlace(doc) },
          expected: before ? 'any' : 'new',
        },
      ],
    });
    if (outcome === 'committed') return { line: lineJson({ id, version: 1, doc }), repeated: false };
  }
  throw new StoreError('unavailable', { attempts });
}

async function nextSeq(store: Store, conversation: ConversationId): Promise<number> {
  const [last] = await store.find('line', 'conversation', conversation, { limit: 1, newestFirst: true });
  return (last?.doc.seq ?? 0) + 1;
}

async function reword(keeping: Keeping, place: Place, text: string): Promise<LineJson> {
  const kept = await lineAt(keeping, place);
  if (kept === null) throw new StoreError('unavailable', { seq: place.seq });
  if (kept.doc.text === text) return lineJson(kept);
  const doc = { ...kept.doc, text };
  await keeping.store.commit({ writes: [{ name: 'line', id: kept.id, doc, expected: 'any' }] });
  return lineJson({ id: kept.id, version: kept.version + 1, doc });
}

async function replace(keeping: Keeping, place: Place, { text, card }: Rendering): Promise<LineJson | null> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const kept = await lineAt(keeping, place);
    if (kept === null || kept.doc.from !== 'verne') return null;
    if (kept.doc.text === text && JSON.stringify(kept.doc.card) === JSON.stringify(card))
      return lineJson(kept);
    const doc = { ...kept.doc, text, card, changedAt: keeping.clock.now() };
    const { outcome } = await keeping.store.commit({
      writes: [{ name: 'line', id: kept.id, doc, expected: kept.version }],
    });
    if (outcome === 'committed') return lineJson({ id: kept.id, version: kept.version + 1, doc });
  }
  throw new StoreError('unavailable', { attempts });
}

async function takeBack({ store }: Keeping, place: Place, key: string): Promise<void> {
  await store.commit({
    writes: [
      { name: 'line', id: lineId(place), doc: null, expected: 'any' },
      { name: 'setting', id: keyId(key), doc: null, expected: 'any' },
    ],
  });
}

async function pageOf(
  { store }: Keeping,
  conversation: ConversationId,
  before?: number,
): Promise<{ lines: LineJson[]; earlier: boolean }> {
  const after = before === undefined ? {} : { after: lineId({ conversation, seq: before }) };
  const limit = linesInPage + 1;
  const found = await store.find('line', 'conversation', conversation, {
    limit,
    newestFirst: true,
    ...after,
  });
  return {
    lines: found.slice(0, linesInPage).map(lineJson).reverse(),
    earlier: found.length > linesInPage,
  };
}

/** Ids of one page share their first part, and sort as the lines do. */
function lineId({ conversation, seq }: Place): string {
  const page = String(Math.floor((seq - 1) / linesInPage)).padStart(6, '0');
  return `web_${safe(conversation)}_${page}.m${String(seq).padStart(8, '0')}`;
}

/** Letters, digits and '-' as they are, anything else by its code: no two conversations get the same name. */
function safe(conversation: ConversationId): string {
  return conversation.replace(/[^A-Za-z0-9-]/g, (char) => `~${char.charCodeAt(0).toString(16)}~`);
}

function keyId(key: string): string {
  return `webkey_${createHash('sha256').update(key).digest('hex').slice(0, 40)}`;
}

function writtenPlace({ conversation, seq }: Place): string {
  return `${seq} ${conversation}`;
}

function readPlace(written: string): Place {
  const cut = written.indexOf(' ');
  return { seq: Number(written.slice(0, cut)), conversation: written.slice(cut + 1) };
}

function docOf(
  conversation: ConversationId,
  seq: number,
  line: NewLine,
  at: string,
): Line & { readonly conversation: ConversationId } {
  const said =
    line.from === 'verne'
      ? { by: null, text: line.rendering.text, card: line.rendering.card }
      : { by: line.by, text: line.text, card: null };
  return { conversation, seq, from: line.from, ...said, at, changedAt: at };
}

function lineJson({ version, doc }: Stored<'line'>): LineJson {
  const { conversation, seq, from, by, text, card, at, changedAt } = doc;
  return { conversation, seq, version, from, by, text, card, at, changedAt };
}
