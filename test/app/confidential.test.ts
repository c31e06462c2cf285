import { describe, expect, it } from 'vitest';
import type { CaseAudience, CaseMessage, Message } from '../../src/app/messages.ts';
import type { Reply } from '../../src/app/ports.ts';
import type { Addressee, Outgoing } from '../../src/app/records.ts';
import type { CaseState } from '../../src/domain/reports/case.ts';
import { type CaseAction, caseActions } from '../../src/domain/reports/forms.ts';
import { createRenderer } from '../../src/render/render.ts';
import { desk, filled, outcomeOf } from './desk.ts';
import { codeOf, drafts, joins } from './telling.ts';

type Desk = ReturnType<typeof desk>;
type Given = Readonly<Record<string, string | readonly string[]>>;

const hidden = { identity: 'confidential' } as const;
const leif = 'leif-sandmark';
const bjornar = 'bjornar-aspvik';
const arvid = 'arvid-odegardmo';
const render = createRenderer(() => 'Europe/Oslo');

/** Those who are something to the case, and somebody who is nothing. */
const others = {
  handler: arvid,
  'line-manager': 'jostein-strindmo',
  colleague: 'gro-holtasen',
  deputy: 'mona-prestmo',
  nobody: 'halvard-lovmo',
} as const;

/** How a case gets into each state, after everything has happened in it that can. */
const ways: Readonly<Record<CaseState, readonly (readonly [string, CaseAction, Given])[]>> = {
  received: [],
  accepted: [[arvid, 'accept', { closesOn: '2026-12-04', comment: 'Vi ser på det.' }]],
  closed: [
    [arvid, 'accept', { closesOn: '2026-12-04' }],
    [arvid, 'close', { conclusion: 'Ordnet.' }],
  ],
  rejected: [[arvid, 'reject', { reason: 'Ikke et avvik.' }]],
  withdrawn: [[leif, 'withdraw', { sure: 'yes' }]],
};

/** The case as this person sees it on this card. */
async function caseFor(at: Desk, id: string, audience: CaseAudience, person: string): Promise<CaseMessage> {
  const view = { view: 'case', audience, subject: id } as const;
  const shown = await at.verne.present(view, { to: 'person', person });
  if (shown?.message.type !== 'case') throw new Error(`no card for ${person}`);
  return shown.message;
}

const act = (at: Desk, person: string, action: CaseAction, id: string, answers: Given = {}): Promise<Reply> =>
  at.ask(person, { do: 'case.act', action, id, v: 1, answers });

/** A case of somebody who hides their name, in which everybody has said something, as far as the state lets them. */
async function busyCase(state: CaseState, reporter = leif) {
  const at = desk();
  const id = await at.report(reporter, { ...hidden, what: 'Et glass med aceton gikk i gulvet.' });
  await joins(at, bjornar, id, hidden);
  await at.ask('guest', { do: 'receipt.open', code: await codeOf(at, id) });
  await act(at, arvid, 'ask-reporter', id, { question: 'Var avtrekket på?' });
  await act(at, reporter, 'answer', id, { answer: 'Nei.' });
  await act(at, 'guest', 'add', id, { addition: 'Det lukter ennå.' });
  await act(at, bjornar, 'add', id, { addition: 'Hos oss også.' });
  await act(at, arvid, 'ask-colleague', id, { colleague: others.colleague, question: 'Kjenner du dette?' });
  await act(at, others.colleague, 'answer-colleague', id, { answer: 'Ja.' });
  for (const [person, action, answers] of ways[state]) await act(at, person, action, id, answers);
  expect((await at.store.read('case', id))?.doc.state).toBe(state);
  return { at, id };
}

async function outgoing(at: Desk): Promise<readonly Outgoing[]> {
  const found = await at.store.find('outgoing', 'state', 'pending', { limit: 500 });
  return found.map(({ doc }) => doc);
}

const isOther = (to: Addressee | null): boolean =>
  to !== null && (to.to === 'channel' || Object.values<string>(others).includes(to.person));

/** Everything that others are told: their cards, their news, their lists and start pages, and the answers they get. */
async function toldToOthers(at: Desk, id: string): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  for (const { to, view } of (await outgoing(at)).filter(({ to }) => isOther(to))) {
    told.push(to, view, to && view && (await at.verne.present(view, to)));
  }
  const audiences: readonly CaseAudience[] = ['reporter', 'handler', 'colleague', 'contributor', 'deputy'];
  for (const person of Object.values(others)) {
    for (const audience of audiences) {
      told.push(await at.verne.present({ view: 'case', audience, subject: id }, { to: 'person', person }));
    }
    told.push(await at.verne.home({ platform: 'web', tenant: 'local', user: person }));
    for (const list of ['cases', 'reports', 'help'] as const) told.push(await at.ask(person, { do: list }));
    told.push(await at.ask(person, { do: 'case.show', id }));
    told.push(await at.ask(person, { do: 'case.photos', id }));
    for (const action of caseActions) {
      const of = `case.${action}` as const;
      told.push(await at.ask(person, { do: 'open-form', of, id, v: 1 }));
      told.push(await act(at, person, action, id, {}));
    }
  }
  return told;
}

/** Messages within what was told, rendered in both languages. */
function cardsOf(told: unknown): readonly unknown[] {
  if (typeof told !== 'object' || told === null) return [];
  if (!('message' in told)) return [];
  const message = told.message as Message;
  return (['nb', 'en'] as const).map((language) => render(message, language));
}

/** Words that lead to a person: from the directory or the account. */
const traces = /leif|sandmark|bj[øo]rnar|aspvik|guest/i;

/** The people whom one can ask as a colleague are offered to everybody, whoever reported. */
function withoutOptions(told: unknown): string {
  return JSON.stringify(told, (key, value: unknown) =>
    key === 'options' || key === 'choices' ? undefined : value,
  );
}

const states = Object.keys(ways) as readonly CaseState[];

describe('nobody else learns who reported without a name', () => {
  it.each(states)('from anything that is shown, sent or answered while the case is %s', async (state) => {
    const { at, id } = await busyCase(state);
    const told = await toldToOthers(at, id);
    expect(told.length).toBeGreaterThan(100);
    for (const each of told) {
      expect(withoutOptions(each)).not.toMatch(traces);
      for (const card of cardsOf(each)) expect(withoutOptions(card)).not.toMatch(traces);
    }
  });

  it('but everybody does of a name that was not hidden: the walk would find it', async () => {
    const at = desk();
    const id = await at.report(leif);
    expect(withoutOptions(await toldToOthers(at, id))).toMatch(traces);
  });

  it('from the answer to a button that came too late', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    await act(at, leif, 'withdraw', id, { sure: 'yes' });
    const late = await act(at, arvid, 'accept', id, { closesOn: '2026-12-04' });
    expect(late).toMatchObject({
      message: { refusal: { code: 'already-done', action: 'withdraw', by: null } },
    });
  });

  it('from being able to ask them as a colleague, like anybody', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    const asked = await act(at, arvid, 'ask-colleague', id, {
      colleague: leif,
      question: 'Kjenner du dette?',
    });
    expect(outcomeOf(asked)).toBe('done');
    await act(at, leif, 'answer-colleague', id, { answer: 'Ja, det gjør jeg.' });
    const { entries, reporter } = await caseFor(at, id, 'handler', arvid);
    expect(reporter).toBeNull();
    expect(entries.map(({ kind, by }) => [kind, by?.id])).toEqual([
      ['colleague-question', arvid],
      ['colleague-answer', leif],
    ]);
  });

  it('from the message that was picked, whose link only the reporter keeps', async () => {
    const at = desk();
    await at.ask(leif, { do: 'report', how: 'form', from: { text: 'x', link: 'https://slack.example/p1' } });
    const id = (await at.draftOf(leif))?.id ?? '';
    const answers = { ...filled, ...hidden };
    await at.ask(leif, { do: 'draft.form', id, v: 1, answers });
    await at.ask(leif, { do: 'draft.send', id, v: 2, answers: {} });
    const [known] = await at.store.find('case', 'reporter', leif, { limit: 1 });
    expect((await caseFor(at, known?.id ?? '', 'handler', arvid)).link).toBeNull();
    expect((await caseFor(at, known?.id ?? '', 'reporter', leif)).link).toBe('https://slack.example/p1');
  });

  it('from the aliases in its chain of facts', async () => {
    const { at, id } = await busyCase('closed');
    expect(JSON.stringify(await at.store.facts(id))).not.toMatch(traces);
  });
});

describe('somebody who hides their name', () => {
  it('is named to themselves, and sees that it is hidden and the receipt code', async () => {
    const at = desk();
    const id = await at.report(leif, hidden);
    expect(await caseFor(at, id, 'reporter', leif)).toMatchObject({
      reporter: { id: leif },
      isConfidential: true,
      receipt: await codeOf(at, id),
    });
  });

  it('gets no receipt code without hiding it, until they ask for one', async () => {
    const at = desk();
    const id = await at.report(leif);
    expect((await at.store.read('case', id))?.doc.receipt).toBeNull();
    expect(await codeOf(at, id)).toBe('');
    await act(at, leif, 'receipt', id, { sure: 'yes' });
    expect(await codeOf(at, id)).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  });

  it.each([arvid, others['line-manager'], others.deputy])(
    'handles and reports under two hats: the others still learn nothing of %s as the reporter',
    async (self) => {
      const at = desk();
      const id = await at.report(self, hidden);
      await act(at, arvid, 'ask-reporter', id, { question: 'Var avtrekket på?' });
      await act(at, self, 'answer', id, { answer: 'Nei.' });
      await act(at, self, 'add', id, { addition: 'Det lukter ennå.' });
      await act(at, arvid, 'ask-colleague', id, { colleague: others.colleague, question: 'Hva?' });
      const readers = [
        ['handler', arvid],
        ['handler', others['line-manager']],
        ['colleague', others.colleague],
        ['deputy', others.deputy],
      ] as const;
      for (const [audience, person] of readers) {
        const message = await caseFor(at, id, audience, person);
        expect(message.reporter).toBeNull();
        const written = message.entries.filter(({ kind }) => kind === 'answer' || kind === 'addition');
        expect(written.every(({ by, nameless }) => by === null && nameless === 'reporter')).toBe(true);
      }
      const told = (await outgoing(at)).flatMap(({ view }) =>
        view?.view === 'notice' ? [view.message] : [],
      );
      const news = told.flatMap((message) =>
        message.type === 'notice' && message.notice === 'case-news' ? [message] : [],
      );
      const own = news.filter((each) => each.news === 'answer' || each.news === 'addition');
      expect(own.every(({ by }) => by === null)).toBe(true);
    },
  );

  it('sees on the preview that those who see everything do not see the name, and can change it back', async () => {
    const at = desk();
    const id = await drafts(at, leif);
    const preview = async () => {
      const view = { view: 'draft', question: 'preview', turn: 0, subject: id } as const;
      return (await at.verne.present(view, { to: 'person', person: leif }))?.message;
    };
    const choose = (a: string) =>
      at.ask(leif, { do: 'draft.answer', id, v: 1, question: 'identity', answers: { identity: a } });
    expect(await preview()).toMatchObject({ isConfidential: false });
    await choose('confidential');
    expect(await preview()).toMatchObject({ isConfidential: true });
    await choose('named');
    expect(await preview()).toMatchObject({ isConfidential: false });
  });

  it('may say so in words, at any time before it is sent', async () => {
    const at = desk();
    await at.ask(leif, { do: 'say', text: 'skjul navnet mitt' });
    await at.ask(leif, { do: 'report', how: 'chat', from: null });
    await at.ask(leif, { do: 'say', text: 'Kan jeg melde fra anonymt?' });
    expect((await at.draftOf(leif))?.answers.identity).toBe('confidential');
    expect((await at.draftOf(leif))?.asking).toBe('danger');
    const told = (await outgoing(at)).flatMap(({ view }) =>
      view?.view === 'notice' && view.message.type === 'notice' ? [view.message.notice] : [],
    );
    expect(told).toEqual(expect.arrayContaining(['name-can-be-hidden', 'name-hidden']));
  });
});
