import { describe, expect, it } from 'vitest';
import { startDraftClearing } from '../../src/jobs/idleDrafts.ts';
import { leif, stage } from './stage.ts';

const day = 24 * 60 * 60 * 1_000;
const long = 1_000_000;

describe('words that nobody made a report of', () => {
  it('are gone after fourteen days: what was offered, what was cancelled and what was put aside', async () => {
    const at = stage();
    await at.ask(leif, { do: 'say', text: 'Det er noe rart her' });
    const [offered] = await at.store.find('draft', 'idle', 'yes', { limit: 5 });
    await at.ask(leif, { do: 'draft.chat', id: offered?.doc.id ?? '', v: 1 });
    await at.ask(leif, { do: 'draft.cancel', id: offered?.doc.id ?? '', v: 2 });
    await at.ask(leif, { do: 'say', text: 'Det er noe annet' });
    expect(await at.store.count('draft', 'idle', 'yes')).toBe(2);

    const clearing = await startDraftClearing(at.core, long);
    at.pass(14 * day - 1);
    expect(await clearing.clear()).toBe(0);
    at.pass(60_000);
    expect(await clearing.clear()).toBe(2);
    expect(await at.store.count('draft', 'idle', 'yes')).toBe(0);
    await clearing.stop();
  });

  it('are cleared when the service starts, after however long it was down', async () => {
    const at = stage();
    await at.ask(leif, { do: 'say', text: 'Det er noe rart her' });
    at.pass(40 * day);
    const clearing = await startDraftClearing(at.core, long);
    expect(await at.store.read('draft', `draft-${leif}`)).toBeNull();
    await clearing.stop();
  });

  it('are never taken from somebody who is writing, nor is a report that was sent', async () => {
    const at = stage();
    await at.ask(leif, { do: 'report', how: 'chat', from: null });
    at.pass(400 * day);
    const clearing = await startDraftClearing(at.core, long);
    expect(await at.store.read('draft', `draft-${leif}`)).toMatchObject({ doc: { state: 'open' } });
    await clearing.stop();
  });
});
