import { describe, expect, it } from 'vitest';
import { readClick } from '../../src/app/clicks.ts';
import { desk } from './desk.ts';
import { isForgotten, last, leif, says, watched, whole, written } from './said.ts';

const secret = 'Sjefen min driver med underslag i prosjekt Havørn';
const traces = /Havørn|underslag/;
const take = (id: string) => ({ do: 'draft.chat', id, v: 0 }) as const;

describe('insisting on a report', () => {
  it('holds for the door that was seen, and for no other', async () => {
    const { at, saved } = watched();
    await at.ask(leif, says('En lyspære på K2-113 er gått'));
    await at.ask(leif, take((await last(at, 'report-door')).offer?.draft ?? ''));
    const id = (await at.draftOf(leif))?.id ?? '';
    await at.ask(leif, { do: 'draft.edit', id, v: 1, question: 'what' });
    expect(isForgotten(await at.ask(leif, says(secret)))).toBe(true);
    expect(await last(at, 'report-door')).toMatchObject({ door: 'whistleblowing', forgets: true });
    expect(saved()).not.toMatch(traces);

    const click = readClick({ do: 'report.anyway', id: 'whistleblowing', v: 0 }, {});
    expect(click).toMatchObject({ anyway: ['whistleblowing'] });
    if (click) await at.ask(leif, click);
    await at.ask(leif, says(secret));
    expect(await at.draftOf(leif)).toMatchObject({
      id,
      insistsOn: ['e-caretaker', 'whistleblowing'],
      answers: { what: secret },
    });
  });

  it('with a button of an earlier version holds for the doors that keep nothing', () => {
    expect(readClick({ do: 'report.anyway', id: 'door', v: 0 }, {})).toMatchObject({
      anyway: ['whistleblowing', 'conduct'],
    });
  });
});

describe('what nobody should have to write here', () => {
  it.each([
    ['an answer on a card', { where: secret }, 'where'],
    ['measures on a card', { immediateMeasures: secret }, 'immediateMeasures'],
  ] as const)('is not kept as %s', async (_, answers, question) => {
    const { at, saved } = watched();
    await at.ask(leif, says(whole));
    const before = await at.draftOf(leif);
    const reply = await at.ask(leif, { do: 'draft.answer', id: before?.id ?? '', v: 1, question, answers });
    expect(isForgotten(reply)).toBe(true);
    expect(await at.draftOf(leif)).toEqual(before);
    expect(saved()).not.toMatch(traces);
  });

  it('is not kept in a case, unless the case is of such a matter itself', async () => {
    const { at, saved } = watched();
    const id = await at.report(leif);
    const add = { do: 'case.act', action: 'add', id, v: 1, answers: { addition: secret } } as const;
    expect(isForgotten(await at.ask(leif, add))).toBe(true);
    expect(saved()).not.toMatch(traces);

    await at.ask(leif, { do: 'report', how: 'chat', from: null, anyway: ['whistleblowing'] });
    const draft = (await at.draftOf(leif))?.id ?? '';
    await at.ask(leif, { do: 'draft.answer', id: draft, v: 1, question: 'what', answers: { what: secret } });
    const own = await at.report(leif, { what: secret });
    await at.ask(leif, { ...add, id: own, v: 1, answers: { addition: `${secret}, og mer` } });
    expect(saved()).toContain('og mer');
  });

  it('shows its way and leaves no line, however long the text is and wherever it stands in it', async () => {
    const { at, saved } = watched();
    const filler = 'Gulvet var vått og noen falt nesten. ';
    for (const length of [100, 400]) {
      const text = filler.repeat(length) + secret;
      expect(isForgotten(await at.ask(leif, says(text)))).toBe(true);
      expect(await last(at, 'report-door')).toMatchObject({ forgets: true });
    }
    expect(saved()).not.toMatch(traces);
  });
});

describe('words that wait for a decision', () => {
  it('are kept each by itself, whatever comes after them', async () => {
    const at = desk();
    await at.ask(leif, says('En lyspære på K2-113 er gått'));
    const first = (await last(at, 'report-door')).offer?.draft ?? '';
    await at.ask(leif, says('Lyspæra på D4-132 er gått'));
    await at.ask(leif, says(whole));
    await at.ask(leif, says('Rømningsveien ved D4-132 er sperret'));
    await at.ask(leif, says('Gassflaska veltet'));
    expect((await at.offersOf(leif)).map(({ answers }) => answers.what)).toEqual([
      'En lyspære på K2-113 er gått',
      'Lyspæra på D4-132 er gått',
      'Rømningsveien ved D4-132 er sperret',
      'Gassflaska veltet',
    ]);
    await at.ask(leif, take(first));
    expect(await at.draftOf(leif)).toMatchObject({ id: first, state: 'open' });
    expect((await written(at)).map(({ type }) => type)).toContain('notice');
  });

  it('as an edit take the place of the words that they were to replace, while those stand', async () => {
    const at = desk();
    await at.ask(leif, says(whole));
    const before = await at.draftOf(leif);
    const edit = { do: 'draft.edit', id: before?.id ?? '', v: 1, question: 'what' } as const;
    await at.ask(leif, edit);
    await at.ask(leif, says('En lyspære på K2-113 er gått'));
    const offer = (await last(at, 'report-door')).offer?.draft ?? '';
    expect(await at.draftOf(leif)).toMatchObject({ state: 'open', answers: before?.answers ?? {} });
    await at.ask(leif, take(offer));
    expect(await at.draftOf(leif)).toMatchObject({
      id: before?.id,
      answers: { what: 'En lyspære på K2-113 er gått', happenedOn: '2026-11-19' },
    });
    expect(await at.offersOf(leif)).toEqual([]);
  });

  it('as an edit are a report of their own once the words have changed', async () => {
    const at = desk();
    await at.ask(leif, says(whole));
    const id = (await at.draftOf(leif))?.id ?? '';
    await at.ask(leif, { do: 'draft.edit', id, v: 1, question: 'what' });
    await at.ask(leif, says('En lyspære på K2-113 er gått'));
    const offer = (await last(at, 'report-door')).offer?.draft ?? '';
    await at.ask(leif, says('Gassflaska falt'));
    await at.ask(leif, take(offer));
    expect(await at.draftOf(leif)).toMatchObject({ id: offer });
    await at.ask(leif, { do: 'draft.restore', id, v: 1 });
    expect(await at.draftOf(leif)).toMatchObject({ id, answers: { what: 'Gassflaska falt' } });
  });

  it('of an earlier version are found where they were kept then', async () => {
    const at = desk();
    await at.ask(leif, says('En lyspære på K2-113 er gått'));
    const [offer] = await at.offersOf(leif);
    if (!offer) throw new Error('nothing is offered');
    await at.store.commit({
      writes: [
        { name: 'draft', id: `draft-${leif}.${offer.id}`, doc: null, expected: 'any' },
        { name: 'draft', id: `draft-${leif}`, doc: offer, expected: 'new' },
      ],
    });
    await at.ask(leif, says('Gassflaska veltet'));
    expect(await at.draftOf(leif)).toMatchObject({ answers: { what: 'Gassflaska veltet' } });
    await at.ask(leif, take(offer.id));
    expect(await at.draftOf(leif)).toMatchObject({ id: offer.id, insistsOn: ['e-caretaker'] });
  });
});

describe('a report that cannot be brought back', () => {
  const restore = (id: string) => ({ do: 'draft.restore', id, v: 0 }) as const;

  async function thrownAway(at: ReturnType<typeof desk>, text: string): Promise<string> {
    await at.ask(leif, says(text));
    const id = (await at.draftOf(leif))?.id ?? '';
    await at.ask(leif, { do: 'draft.cancel', id, v: 1 });
    return id;
  }

  it('tells whether a later one took its place, it was sent, or it is gone', async () => {
    const at = desk();
    const [first, second] = [await thrownAway(at, whole), await thrownAway(at, 'Gassflaska veltet')];
    expect(await at.ask(leif, restore(first))).toMatchObject({
      message: { refusal: { code: 'draft-replaced' } },
    });
    expect(await at.ask('arvid-odegardmo', restore(second))).toMatchObject({
      message: { refusal: { code: 'draft-gone' } },
    });
    expect(await at.ask(leif, { do: 'draft.send', id: second, v: 1, answers: {} })).toMatchObject({
      message: { refusal: { code: 'draft-aside', draft: second } },
    });
    await at.ask(leif, says(whole));
    const sent = (await at.draftOf(leif))?.id ?? '';
    await at.ask(leif, { do: 'draft.send', id: sent, v: 1, answers: {} });
    expect(await at.ask(leif, { do: 'draft.edit', id: sent, v: 1, question: 'what' })).toMatchObject({
      message: { refusal: { code: 'already-sent' } },
    });
  });
});
