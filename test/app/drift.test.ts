import { beforeEach, describe, expect, it } from 'vitest';
import { readClick } from '../../src/app/clicks.ts';
import type { DriftMessage, Message } from '../../src/app/messages.ts';
import { topics } from '../../src/domain/responsibility/topics.ts';
import { desk, outcomeOf } from './desk.ts';

type Desk = ReturnType<typeof desk>;

const asker = 'leif-sandmark';
const manager = 'audun-gravrak';
const owner = 'kari-nygjerd';

let stage: Desk;
beforeEach(() => {
  stage = desk();
});

/** Says of one matter after the other at Physics that Halvard does it in fact; the ids, oldest first. */
async function propose(count: number): Promise<readonly string[]> {
  const wrong = topics
    .filter(({ accountable, taskRoles }) => accountable === 'line-manager' && taskRoles.length === 0)
    .map(({ id }) => id);
  const matters = [...wrong, 'radiation', 'substance-index', 'fume-cupboards', 'archiving'];
  for (let at = 0; at < count; at += 1) {
    const id = `told/${matters[at % matters.length]}/ify//2026-11-20`;
    await stage.ask(asker, {
      do: 'who.correct',
      id,
      answers: { person: 'gro-holtasen', comment: `nr. ${at + 1}` },
    });
  }
  const standing = await stage.store.find('correction', 'standing', 'all', { limit: 100 });
  return standing.map(({ id }) => id);
}

async function list(person: string, from?: number): Promise<DriftMessage> {
  const reply = await stage.ask(person, { do: 'drift', ...(from === undefined ? {} : { from }) });
  if (reply.kind !== 'tell' || reply.message.type !== 'drift') throw new Error(outcomeOf(reply));
  return reply.message;
}

async function noticesTo(person: string): Promise<readonly Message[]> {
  const waiting = await stage.store.find('outgoing', 'state', 'pending', { limit: 100 });
  return waiting.flatMap(({ doc: { to, view } }) =>
    to?.to === 'person' && to.person === person && view?.view === 'notice' ? [view.message] : [],
  );
}

const cardFor = async (id: string, person: string) => {
  const shown = await stage.verne.present({ view: 'correction', subject: id }, { to: 'person', person });
  return shown?.message.type === 'correction' ? { ...shown.message, final: shown.final } : null;
};

describe('the list of what is wrong in the directory', () => {
  it('is reached to its end, a page at a time, the newest first', async () => {
    const ids = await propose(23);
    expect(ids).toHaveLength(23);
    const pages = [await list(owner), await list(owner, 10), await list(owner, 20)];
    expect(pages.map(({ lines }) => lines.length)).toEqual([10, 10, 3]);
    expect(pages.flatMap(({ lines }) => lines.map(({ id }) => id))).toEqual(ids.toReversed());
    expect(pages.every(({ total }) => total === 23)).toBe(true);
  });

  it('asked for beyond its end begins again', async () => {
    await propose(2);
    expect(await list(owner, 500)).toMatchObject({ from: 0, total: 2 });
  });

  it('is turned by a button that carries where to, and nothing else', () => {
    expect(readClick({ do: 'drift', id: '10', v: 0 })).toEqual({ do: 'drift', as: 'message', from: 10 });
    expect(readClick({ do: 'drift', id: 'help', v: 0 })).toEqual({ do: 'drift', as: 'message' });
  });

  it('opens a correction’s card for whoever may see it, and for nobody else', async () => {
    const [id = ''] = await propose(1);
    for (const person of [owner, manager, asker]) {
      expect(outcomeOf(await stage.ask(person, { do: 'correction.show', id }))).toBe('done');
    }
    expect(outcomeOf(await stage.ask('gro-holtasen', { do: 'correction.show', id }))).toBe('not-found');
    expect(outcomeOf(await stage.ask(owner, { do: 'correction.show', id: 'k0' }))).toBe('not-found');
  });

  it('opens the one that was chosen in the card', () => {
    const click = { do: 'correction.show', id: 'k1', v: 0 };
    expect(readClick(click, { correction: 'k2' })).toEqual({ do: 'correction.show', id: 'k2' });
    expect(readClick(click)).toEqual({ do: 'correction.show', id: 'k1' });
  });
});

describe('a correction that was put right', () => {
  const mend = (person: string, id: string) => stage.ask(person, { do: 'correction.mend', id, v: 1 });

  it('is said so by the directory’s owner alone', async () => {
    const [id = ''] = await propose(1);
    expect(await cardFor(id, owner)).toMatchObject({ mayMend: true, mayDecide: false });
    expect(await cardFor(id, manager)).toMatchObject({ mayMend: false, mayDecide: true });
    expect(outcomeOf(await mend(asker, id))).toBe('not-allowed');
    expect(outcomeOf(await mend(manager, id))).toBe('not-allowed');
    expect(outcomeOf(await mend('gro-holtasen', id))).toBe('not-found');
    expect(outcomeOf(await mend(owner, id))).toBe('done');
  });

  it('leaves the list, keeps a fact, and can be neither decided nor mended again', async () => {
    const [id = ''] = await propose(1);
    await stage.ask(manager, { do: 'correction.confirm', id, v: 1 });
    await mend(owner, id);
    expect((await list(owner)).total).toBe(0);
    expect((await stage.store.facts(id)).map(({ type }) => type)).toEqual([
      'correction-proposed',
      'correction-confirmed',
      'correction-mended',
    ]);
    expect(await cardFor(id, owner)).toMatchObject({
      state: 'mended',
      mayMend: false,
      mendedBy: { id: owner },
      decidedBy: { id: manager },
      final: true,
    });
    expect(outcomeOf(await mend(owner, id))).toBe('correction-decided');
    expect(outcomeOf(await stage.ask(manager, { do: 'correction.decline', id, v: 1 }))).toBe(
      'correction-decided',
    );
  });

  it('is told to whoever proposed it and whoever confirmed it', async () => {
    const [id = ''] = await propose(1);
    await stage.ask(manager, { do: 'correction.confirm', id, v: 1 });
    await mend(owner, id);
    for (const person of [asker, manager]) {
      expect((await noticesTo(person)).at(-1)).toMatchObject({
        notice: 'correction-mended',
        manager: 'Kari Nygjerd',
      });
    }
    expect(await noticesTo(owner)).toEqual([]);
  });

  it('stays open to the owner after it was confirmed, so that its card is kept up to date', async () => {
    const [id = ''] = await propose(1);
    await stage.ask(manager, { do: 'correction.confirm', id, v: 1 });
    expect(await cardFor(id, owner)).toMatchObject({ state: 'confirmed', mayMend: true, final: false });
  });
});
