import { describe, expect, it } from 'vitest';
import type { CaseMessage } from '../../src/app/messages.ts';
import { desk, outcomeOf } from './desk.ts';
import { joins } from './telling.ts';

type Desk = ReturnType<typeof desk>;

const leif = 'leif-sandmark';
const arvid = 'arvid-odegardmo';
const bjornar = 'bjornar-aspvik';
const hidden = { identity: 'confidential' };

async function cardOf(at: Desk, person: string, id: string): Promise<CaseMessage> {
  const view = { view: 'case', audience: 'contributor', subject: id } as const;
  const shown = await at.verne.present(view, { to: 'person', person });
  if (shown?.message.type !== 'case') throw new Error('no card');
  return shown.message;
}

const codeFor = async (at: Desk, person: string, id: string) => (await cardOf(at, person, id)).receipt ?? '';

const opens = (at: Desk, user: string, code: string) => at.ask(user, { do: 'receipt.open', code });

const renews = (at: Desk, person: string, id: string) =>
  at.ask(person, { do: 'case.act', action: 'receipt', id, v: 1, answers: { sure: 'yes' } });

const adds = (at: Desk, person: string, id: string, addition: string) =>
  at.ask(person, { do: 'case.act', action: 'add', id, v: 1, answers: { addition } });

async function guestOf(at: Desk, user: string): Promise<string> {
  return (await at.store.read('account', `account-web_local_${user}`))?.doc.person ?? '';
}

describe('somebody who adds to another’s case and hides their name', () => {
  it('gets a receipt code on their card, and nobody else sees it', async () => {
    const at = desk();
    const id = await at.report(leif);
    await joins(at, bjornar, id, hidden);
    const code = await codeFor(at, bjornar, id);
    expect(code).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}$/);
    for (const [audience, person] of [
      ['reporter', leif],
      ['handler', arvid],
    ] as const) {
      const view = { view: 'case', audience, subject: id } as const;
      const shown = await at.verne.present(view, { to: 'person', person });
      expect(JSON.stringify(shown)).not.toContain(code);
      const { forms: _, ...told } = shown?.message.type === 'case' ? shown.message : { forms: {} };
      expect(JSON.stringify(told)).not.toMatch(/Bjørnar|Aspvik/);
    }
  });

  it('opens the case with it from another account, as what they are to it: their words, the outcome, nothing else', async () => {
    const at = desk();
    const id = await at.report(leif);
    await joins(at, bjornar, id, hidden);
    expect(outcomeOf(await opens(at, 'guest', await codeFor(at, bjornar, id)))).toBe('notice');
    const guest = await guestOf(at, 'guest');
    const card = await cardOf(at, guest, id);
    expect(card).toMatchObject({ what: null, isConfidential: true, entries: [{ kind: 'contribution' }] });
    expect(card.receipt).toBe(await codeFor(at, bjornar, id));
    expect(outcomeOf(await adds(at, 'guest', id, 'Det lukter ennå.'))).toBe('done');
    expect((await cardOf(at, bjornar, id)).entries).toHaveLength(2);
    const view = { view: 'case', audience: 'handler', subject: id } as const;
    const handled = await at.verne.present(view, { to: 'person', person: arvid });
    expect(handled?.message).toMatchObject({
      entries: [{ nameless: 'contributor' }, { nameless: 'contributor', words: 'Det lukter ennå.' }],
    });
    const asReporter = { view: 'case', audience: 'reporter', subject: id } as const;
    expect(await at.verne.present(asReporter, { to: 'person', person: guest })).toBeNull();
  });

  it('is told when it is used, and ends it with a new one', async () => {
    const at = desk();
    const id = await at.report(leif);
    await joins(at, bjornar, id, hidden);
    const code = await codeFor(at, bjornar, id);
    await opens(at, 'guest', code);
    const told = await at.store.find('outgoing', 'state', 'pending', { limit: 200 });
    const opened = told.filter(
      ({ doc: { view } }) => view?.view === 'notice' && JSON.stringify(view).includes('receipt-opened'),
    );
    expect(opened.map(({ doc }) => doc.to)).toEqual([{ to: 'person', person: bjornar }]);
    const guest = await guestOf(at, 'guest');
    expect(outcomeOf(await renews(at, bjornar, id))).toBe('done');
    const shown = await at.verne.present(
      { view: 'case', audience: 'contributor', subject: id },
      { to: 'person', person: guest },
    );
    expect(shown?.message).toMatchObject({ notice: 'receipt-ended' });
    expect(outcomeOf(await adds(at, 'guest', id, 'x'))).not.toBe('done');
    expect(outcomeOf(await opens(at, 'other', code))).toBe('receipt-unknown');
    expect(outcomeOf(await opens(at, 'other', await codeFor(at, bjornar, id)))).toBe('notice');
  });

  it('leaves the reporter’s own code as it is', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    const before = (await at.store.read('case', id))?.doc.receipt;
    await joins(at, bjornar, id, hidden);
    await renews(at, bjornar, id);
    expect((await at.store.read('case', id))?.doc.receipt).toBe(before);
  });

  it('has no code left once the report is withdrawn', async () => {
    const at = desk();
    const id = await at.report(leif);
    await joins(at, bjornar, id, hidden);
    const code = await codeFor(at, bjornar, id);
    const [receipt] = (await at.store.read('case', id))?.doc.contributorReceipts ?? [];
    await at.ask(leif, { do: 'case.act', action: 'withdraw', id, v: 1, answers: { sure: 'yes' } });
    expect(await at.store.read('text', receipt?.text ?? '')).toBeNull();
    expect(outcomeOf(await opens(at, 'guest', code))).toBe('receipt-unknown');
  });

  it('with their name gets none by itself, and can ask for one', async () => {
    const at = desk();
    const id = await at.report(leif);
    await joins(at, bjornar, id);
    expect(await codeFor(at, bjornar, id)).toBe('');
    await renews(at, bjornar, id);
    expect(outcomeOf(await opens(at, 'guest', await codeFor(at, bjornar, id)))).toBe('notice');
  });

  it('tells the handler what kinds of words about persons were left out, beside those words', async () => {
    const at = desk();
    const id = await at.report(leif);
    await joins(at, bjornar, id, { what: 'Fødselsnummer 01019012345 sto på lappen.' });
    const view = { view: 'case', audience: 'handler', subject: id } as const;
    const shown = await at.verne.present(view, { to: 'person', person: arvid });
    expect(shown?.message).toMatchObject({ withheld: [], entries: [{ withheld: ['identity-number'] }] });
    expect((await cardOf(at, bjornar, id)).entries[0]?.withheld).toEqual([]);
  });
});
