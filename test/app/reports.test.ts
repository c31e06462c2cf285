import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/app/store.ts';
import { verifyChain } from '../../src/domain/facts.ts';
import { memoryStore } from '../fakes/memoryStore.ts';
import { desk, filled, outcomeOf } from './desk.ts';

const leif = 'leif-sandmark';

async function begun(at = desk()) {
  await at.ask(leif, { do: 'say', text: 'meld avvik' });
  const draft = await at.draftOf(leif);
  return { at, id: draft?.id ?? '' };
}

describe('a report', () => {
  it('goes to the handler whom the directory names, with the reasons', async () => {
    const at = desk();
    const id = await at.report(leif);
    expect((await at.store.read('case', id))?.doc).toMatchObject({
      state: 'received',
      unit: 'ikj',
      place: 'k2-113',
      severity: null,
      handler: { person: 'arvid-odegardmo', via: 'coordinator' },
    });
  });

  it('has a number of its own, also when many send at once', async () => {
    const at = desk();
    const people = at.directory.directory.people.slice(0, 40).map(({ id }) => id);
    const ids = await Promise.all(people.map((person) => at.report(person)));
    const cases = await Promise.all(ids.map((id) => at.store.read('case', id)));
    expect(new Set(cases.map((known) => known?.doc.number)).size).toBe(people.length);
  });

  it('leaves an unbroken chain that names nobody and quotes nobody', async () => {
    const at = desk();
    const id = await at.report(leif);
    await at.ask('arvid-odegardmo', {
      do: 'case.act',
      action: 'accept',
      id,
      v: 1,
      answers: { closesOn: '2026-12-04', comment: 'Vi ser på det.' },
    });
    const facts = await at.store.facts(id);
    const known = await at.store.read('case', id);
    expect(known && verifyChain(facts, known.doc.chain)).toBeNull();
    expect(facts.map(({ type }) => type)).toEqual(['report-received', 'handler-assigned', 'case-accepted']);
    expect(JSON.stringify(facts)).not.toMatch(/leif|arvid|aceton|Vi ser/i);
  });

  it('of somebody whom the directory does not know is taken too, under the name that the platform gives', async () => {
    const at = desk();
    const ask = (command: Parameters<typeof at.ask>[1], event: string) =>
      at.verne.handle({
        event,
        account: { platform: 'slack', tenant: 'T1', user: 'U9' },
        profile: async () => ({ name: 'New Colleague', email: 'new@elsewhere.no' }),
        locale: 'en',
        route: null,
        command,
      });
    await ask({ do: 'report', how: 'form', from: null }, 'e1');
    const guest = 'guest-account-slack_T1_U9';
    const id = (await at.draftOf(guest))?.id ?? '';
    await ask({ do: 'draft.form', id, v: 1, answers: filled }, 'e2');
    await ask({ do: 'draft.send', id, v: 1, answers: {} }, 'e3');
    const [known] = await at.store.find('case', 'reporter', guest, { limit: 1 });
    const shown = await at.verne.present(
      { view: 'case', audience: 'handler', subject: known?.id ?? '' },
      { to: 'person', person: 'arvid-odegardmo' },
    );
    expect(shown?.message).toMatchObject({ reporter: { name: 'New Colleague' } });
  });

  it('that could not be saved is an error of the store, not a success', async () => {
    const store = memoryStore();
    const at = desk({
      store: { ...store, commit: async () => Promise.reject(new StoreError('unavailable')) } as typeof store,
    });
    await expect(at.ask(leif, { do: 'say', text: 'meld avvik' })).rejects.toThrow(StoreError);
  });
});

describe('words that are too many for a report', () => {
  const many = 'å'.repeat(100_000);

  it('are refused with the figures rather than cut, when they are written', async () => {
    const at = desk();
    await at.ask(leif, { do: 'say', text: many });
    expect(await at.draftOf(leif)).toBeNull();
    const [sent] = await at.store.find('outgoing', 'state', 'pending', { limit: 1 });
    expect(sent?.doc.view).toMatchObject({
      message: { refusal: { code: 'too-long', length: 100_000, longest: 10_000 } },
    });
  });

  it('are refused when they come from a message, and an unfinished report stays', async () => {
    const { at, id } = await begun();
    const reply = await at.ask(leif, { do: 'report', how: 'form', from: { text: many, link: null } });
    expect(outcomeOf(reply)).toBe('too-long');
    expect((await at.draftOf(leif))?.id).toBe(id);
  });
});
