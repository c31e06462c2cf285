import { describe, expect, it } from 'vitest';
import type { CaseMessage, Message } from '../../src/app/messages.ts';
import { desk, outcomeOf } from './desk.ts';

const leif = 'leif-sandmark';
const arvid = 'arvid-odegardmo';

type Desk = ReturnType<typeof desk>;

async function shown(
  at: Desk,
  id: string,
  audience: CaseMessage['audience'],
  person: string,
): Promise<Message | null> {
  const to =
    audience === 'channel'
      ? ({ to: 'channel', platform: 'web', channel: 'unit:ikj', language: 'nb' } as const)
      : ({ to: 'person', person } as const);
  return (await at.verne.present({ view: 'case', audience, subject: id }, to))?.message ?? null;
}

const act = (
  at: Desk,
  person: string,
  action: 'accept' | 'close' | 'move' | 'ask-reporter' | 'withdraw' | 'ask-colleague' | 'reject',
  id: string,
  answers = {},
) => at.ask(person, { do: 'case.act', action, id, v: 1, answers });

describe('a case', () => {
  it('the second of two who decide at once is told who was first, and when', async () => {
    const at = desk();
    const id = await at.report(leif);
    const replies = await Promise.all([
      act(at, arvid, 'accept', id, { closesOn: '2026-12-04' }),
      act(at, 'jostein-strindmo', 'reject', id, { reason: 'Nei.' }),
    ]);
    expect(replies.map(outcomeOf).sort()).toEqual(['already-done', 'done']);
    const [late] = replies.filter((reply) => outcomeOf(reply) === 'already-done');
    expect(JSON.stringify(late)).toMatch(/Arvid Ødegårdmo|Jostein Strindmo/);
    expect((await at.store.facts(id)).length).toBe(3);
  });

  it('shows a safety deputy and a channel nobody’s words and not the reporter', async () => {
    const at = desk();
    const id = await at.report(leif, {
      immediateMeasures: 'Tørket opp',
      severity: 'serious',
      severityReason: 'Brannfare',
    });
    for (const [audience, person] of [
      ['deputy', 'mona-prestmo'],
      ['channel', ''],
    ] as const) {
      const text = JSON.stringify(await shown(at, id, audience, person));
      expect(text).toContain('HMS-2026-');
      expect(text).not.toMatch(/aceton|Tørket|Brannfare|Leif|leif|K2-113/);
    }
  });

  it('shows nothing to somebody for whom the card is not', async () => {
    const at = desk();
    const id = await at.report(leif);
    for (const audience of ['reporter', 'colleague', 'deputy'] as const) {
      expect(await shown(at, id, audience, 'halvard-lovmo')).toBeNull();
    }
    expect(await shown(at, id, 'handler', 'halvard-lovmo')).toMatchObject({ type: 'notice' });
  });

  it('keeps what the handler and a colleague write to each other from the reporter', async () => {
    const at = desk();
    const id = await at.report(leif);
    await act(at, arvid, 'ask-colleague', id, { colleague: 'gro-holtasen', question: 'Er dette vanlig?' });
    expect(JSON.stringify(await shown(at, id, 'handler', arvid))).toContain('Er dette vanlig?');
    expect(JSON.stringify(await shown(at, id, 'reporter', leif))).not.toContain('Er dette vanlig?');
  });

  it('withdrawing erases every word that was written in it', async () => {
    const at = desk();
    const id = await at.report(leif);
    await act(at, arvid, 'ask-reporter', id, { question: 'Var avtrekket på?' });
    await act(at, leif, 'withdraw', id, { sure: 'yes' });
    const known = await at.store.read('case', id);
    const texts = [known?.doc.what, known?.doc.where, ...(known?.doc.entries.map(({ text }) => text) ?? [])];
    for (const text of texts) expect(await at.store.read('text', text ?? '')).toBeNull();
    expect(known?.doc.state).toBe('withdrawn');
    expect(await at.store.count('case', 'reporter', leif)).toBe(0);
  });

  it('cannot be moved to the unit where it is, nor to one that nobody handles', async () => {
    const at = desk();
    const id = await at.report(leif);
    expect(outcomeOf(await act(at, arvid, 'move', id, { unit: 'ikj', reason: 'x' }))).toBe('invalid');
    expect(outcomeOf(await act(at, arvid, 'move', id, { unit: 'no-such-unit', reason: 'x' }))).toBe(
      'invalid',
    );
  });

  it('nobody can ask the reporter, or themselves, as a colleague', async () => {
    const at = desk();
    const id = await at.report(leif);
    for (const colleague of [leif, arvid]) {
      expect(outcomeOf(await act(at, arvid, 'ask-colleague', id, { colleague, question: 'Hva?' }))).toBe(
        'invalid',
      );
    }
  });

  it('that does not exist, or is not for this person, is not found: the answer is the same', async () => {
    const at = desk();
    const id = await at.report(leif);
    const foreign = await at.ask('halvard-lovmo', { do: 'case.show', id });
    const missing = await at.ask('halvard-lovmo', { do: 'case.show', id: 'c-nothing' });
    expect(foreign).toEqual(missing);
    expect(outcomeOf(foreign)).toBe('not-found');
  });

  it('stands in the lists of those whom it concerns', async () => {
    const at = desk();
    const id = await at.report(leif);
    const linesOf = async (person: string, list: 'reports' | 'cases') => {
      const reply = await at.ask(person, { do: list });
      return reply.kind === 'tell' && reply.message.type === 'case-list'
        ? reply.message.lines.map((line) => line.id)
        : null;
    };
    expect(await linesOf(leif, 'reports')).toEqual([id]);
    expect(await linesOf(arvid, 'cases')).toEqual([id]);
    expect(await linesOf('jostein-strindmo', 'cases')).toEqual([id]);
    expect(await linesOf('halvard-lovmo', 'cases')).toEqual([]);
  });
});

describe('an account', () => {
  it('reads in the language that was chosen, else the platform’s, else the directory’s', async () => {
    const at = desk();
    const ask = (event: string, locale: 'en' | null, command: Parameters<typeof at.ask>[1]) =>
      at.verne.handle({
        event,
        account: { platform: 'teams', tenant: 'x', user: 'u' },
        profile: async () => ({ name: 'Leif', email: 'leif.sandmark@example.no' }),
        locale,
        route: null,
        command,
      });
    const languageIn = async (event: string, locale: 'en' | null) => {
      const reply = await ask(event, locale, { do: 'reports' });
      return reply.kind === 'tell' ? reply.language : null;
    };
    expect(await languageIn('1', null)).toBe('nb');
    expect(await languageIn('2', 'en')).toBe('en');
    await ask('3', 'en', { do: 'language', language: 'nb' });
    expect(await languageIn('4', 'en')).toBe('nb');
  });

  it('is greeted once', async () => {
    const at = desk();
    await at.ask(leif, { do: 'greet' });
    await at.ask(leif, { do: 'greet' });
    expect(await at.store.count('outgoing', 'state', 'pending')).toBe(1);
  });
});
