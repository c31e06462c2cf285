import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/app/ports.ts';
import { receiptCodeOf } from '../../src/domain/reports/receiptCode.ts';
import { desk, outcomeOf } from './desk.ts';
import { codeOf } from './telling.ts';

type Desk = ReturnType<typeof desk>;

const leif = 'leif-sandmark';
const arvid = 'arvid-odegardmo';
const hidden = { identity: 'confidential' };
const wrong = (n: number): string => receiptCodeOf(`never given out ${n}`);

const opens = (at: Desk, person: string, code: string): Promise<Reply> =>
  at.ask(person, { do: 'receipt.open', code });

const renews = (at: Desk, person: string, id: string): Promise<Reply> =>
  at.ask(person, { do: 'case.act', action: 'receipt', id, v: 1, answers: { sure: 'yes' } });

async function cardOf(at: Desk, person: string, id: string) {
  const view = { view: 'case', audience: 'reporter', subject: id } as const;
  return (await at.verne.present(view, { to: 'person', person }))?.message ?? null;
}

async function personOf(at: Desk, user: string): Promise<string> {
  return (await at.store.read('account', `account-web_local_${user}`))?.doc.person ?? '';
}

async function newsTo(at: Desk, person: string): Promise<readonly string[]> {
  const found = await at.store.find('outgoing', 'state', 'pending', { limit: 200 });
  return found.flatMap(({ doc: { to, view } }) => {
    if (to?.to !== 'person' || to.person !== person || view?.view !== 'notice') return [];
    const { message } = view;
    if (message.type !== 'notice') return [];
    return [message.notice === 'case-news' ? message.news : message.notice];
  });
}

describe('a receipt code', () => {
  it('opens the case from another account, with everything that the reporter sees and may do', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    expect(outcomeOf(await opens(at, 'guest', (await codeOf(at, id)).toLowerCase()))).toBe('notice');
    const guest = await personOf(at, 'guest');
    expect(await cardOf(at, guest, id)).toMatchObject({
      type: 'case',
      what: 'Et glass med aceton gikk i gulvet.',
    });
    const added = {
      do: 'case.act',
      action: 'add',
      id,
      v: 1,
      answers: { addition: 'Det lukter ennå.' },
    } as const;
    expect(outcomeOf(await at.ask('guest', added))).toBe('done');
    const reports = await at.ask('guest', { do: 'reports' });
    expect(JSON.stringify(reports)).toContain(id);
  });

  it('opens the case from another platform', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    const code = await codeOf(at, id);
    const opened = await at.verne.handle({
      event: 'from Teams',
      account: { platform: 'teams', tenant: 'T', user: 'at home' },
      profile: async () => ({ name: 'Somebody', email: null }),
      locale: 'nb',
      route: null,
      command: { do: 'receipt.open', code },
    });
    expect(outcomeOf(opened)).toBe('notice');
    const [reader = ''] = (await at.store.read('case', id))?.doc.readers ?? [];
    expect(reader).toMatch(/^guest-account-teams_/);
    expect(await cardOf(at, reader, id)).toMatchObject({ type: 'case', isConfidential: true });
  });

  it('brings the news to both accounts', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    await opens(at, 'guest', await codeOf(at, id));
    await at.ask(arvid, { do: 'case.act', action: 'accept', id, v: 1, answers: { closesOn: '2026-12-04' } });
    expect(await newsTo(at, leif)).toContain('accepted');
    expect(await newsTo(at, await personOf(at, 'guest'))).toContain('accepted');
  });

  it('is told to the reporter when somebody has used it', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    await opens(at, 'guest', await codeOf(at, id));
    expect(await newsTo(at, leif)).toContain('receipt-opened');
  });

  it('does not tell the reader of a hidden case who reported it', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    await opens(at, 'guest', await codeOf(at, id));
    await at.ask(leif, { do: 'case.act', action: 'add', id, v: 1, answers: { addition: 'Det lukter.' } });
    const card = await cardOf(at, await personOf(at, 'guest'), id);
    expect(JSON.stringify(card)).not.toMatch(/leif|sandmark/i);
  });

  it('shows the reporter their own case again without changing it', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    const before = await at.store.read('case', id);
    await opens(at, leif, await codeOf(at, id));
    expect(await at.store.read('case', id)).toEqual(before);
  });

  it('is replaced by a new one: the old one opens nothing, and who came by it sees nothing any more', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    const old = await codeOf(at, id);
    await opens(at, 'guest', old);
    const guest = await personOf(at, 'guest');
    expect(outcomeOf(await renews(at, leif, id))).toBe('done');
    const fresh = await codeOf(at, id);
    expect(fresh).not.toBe(old);
    expect(outcomeOf(await opens(at, 'another', old))).toBe('receipt-unknown');
    expect(await cardOf(at, guest, id)).toEqual({ type: 'notice', notice: 'receipt-ended' });
    expect(outcomeOf(await at.ask('guest', { do: 'case.show', id }))).toBe('not-found');
    expect(outcomeOf(await opens(at, 'guest', fresh))).toBe('notice');
    expect(await cardOf(at, guest, id)).toMatchObject({ type: 'case' });
  });

  it('goes with the words when the report is withdrawn', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    const code = await codeOf(at, id);
    await at.ask(leif, { do: 'case.act', action: 'withdraw', id, v: 1, answers: { sure: 'yes' } });
    expect(await codeOf(at, id)).toBe('');
    expect(outcomeOf(await opens(at, 'guest', code))).toBe('receipt-unknown');
  });

  it('stands in no case, no fact and no log: only its digest does', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    const code = await codeOf(at, id);
    const kept = JSON.stringify([await at.store.read('case', id), await at.store.facts(id), at.warnings]);
    for (const form of [code, code.replaceAll('-', '')]) expect(kept).not.toContain(form);
  });
});

describe('a wrong code', () => {
  it('is answered the same whether it never was, was replaced, or was of a withdrawn report', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    const replaced = await codeOf(at, id);
    await renews(at, leif, id);
    const gone = await codeOf(at, id);
    await at.ask(leif, { do: 'case.act', action: 'withdraw', id, v: 1, answers: { sure: 'yes' } });
    const answers = [
      await opens(at, 'a', wrong(1)),
      await opens(at, 'a', replaced),
      await opens(at, 'a', gone),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('that was only mistyped is told so, and does not count as a guess', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    const code = await codeOf(at, id);
    for (let n = 0; n < 20; n++)
      expect(outcomeOf(await opens(at, 'guest', code.slice(0, -1)))).toBe('receipt-mistyped');
    expect(outcomeOf(await opens(at, 'guest', code))).toBe('notice');
  });

  it('can be tried ten times in an hour; then not even the right one is looked at for a while', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    for (let n = 0; n < 10; n++)
      expect(outcomeOf(await opens(at, 'guest', wrong(n)))).toBe('receipt-unknown');
    expect(outcomeOf(await opens(at, 'guest', await codeOf(at, id)))).toBe('too-many-codes');
    expect(outcomeOf(await opens(at, 'another', await codeOf(at, id)))).toBe('notice');
    at.pass(59 / (24 * 60));
    expect(outcomeOf(await opens(at, 'guest', await codeOf(at, id)))).toBe('too-many-codes');
    at.pass(2 / (24 * 60));
    expect(outcomeOf(await opens(at, 'guest', await codeOf(at, id)))).toBe('notice');
  });

  it('counts also when many are tried at the same time', async () => {
    const at = desk();
    await at.ask('guest', { do: 'help' });
    const replies = await Promise.all(Array.from({ length: 40 }, (_, n) => opens(at, 'guest', wrong(n))));
    const unknown = replies.filter((reply) => outcomeOf(reply) === 'receipt-unknown');
    expect(unknown.length).toBeLessThanOrEqual(10);
  });

  it('is forgotten after a right one', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    for (let n = 0; n < 9; n++) await opens(at, 'guest', wrong(n));
    await opens(at, 'guest', await codeOf(at, id));
    for (let n = 0; n < 10; n++)
      expect(outcomeOf(await opens(at, 'guest', wrong(n)))).toBe('receipt-unknown');
  });
});

describe('handing over a code', () => {
  const cards = async (at: Desk, person: string) =>
    (await at.store.find('outgoing', 'state', 'pending', { limit: 200 })).filter(
      ({ doc: { to, view } }) => to?.to === 'person' && to.person === person && view?.view === 'case',
    ).length;

  it.each([
    (code: string) => code,
    (code: string) => `kvittering ${code}`,
    (code: string) => `Receipt: ${code}`,
  ])('works as a message in the private chat, also while a report is being written', async (said) => {
    const at = desk();
    const id = await at.report(leif, hidden);
    await at.ask('guest', { do: 'report', how: 'chat', from: null });
    await at.ask('guest', { do: 'say', text: said(await codeOf(at, id)) });
    expect(await cards(at, await personOf(at, 'guest'))).toBe(1);
    expect((await at.store.read('case', id))?.doc.readers).toHaveLength(1);
  });

  it('works in a form, which stays open with what is wrong', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    const form = await at.ask('guest', { do: 'open-form', of: 'receipt.open', id: 'receipt', v: 0 });
    expect(form).toMatchObject({ kind: 'form', form: { command: 'receipt.open', form: 'open-receipt' } });
    const submits = (code: string) => at.ask('guest', { do: 'receipt.open', code, as: 'form' });
    expect(await submits('K7QM')).toMatchObject({
      kind: 'invalid',
      form: { problems: { code: { code: 'mistyped-code' } } },
    });
    expect(await submits(wrong(1))).toMatchObject({
      kind: 'invalid',
      form: { problems: { code: { code: 'unknown-code' } } },
    });
    expect(outcomeOf(await submits(await codeOf(at, id)))).toBe('notice');
  });

  it('is explained to somebody who only asks for it', async () => {
    const at = desk();
    await at.ask('guest', { do: 'say', text: 'kvittering' });
    expect(await newsTo(at, await personOf(at, 'guest'))).toEqual(['receipt-wanted']);
  });
});
