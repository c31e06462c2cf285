import { describe, expect, it } from 'vitest';
import type { RawAnswers } from '../../../../src/app/commands.ts';
import type { HseRoundAction, HseRoundCasesMessage, ViewRef } from '../../../../src/app/messages.ts';
import { present } from '../../../../src/app/present.ts';
import type { Addressee } from '../../../../src/app/records.ts';
import { desk, outcomeOf } from '../../desk.ts';

const [manager, handler, deputy, employee] = [
  'jostein-strindmo',
  'arvid-odegardmo',
  'mona-prestmo',
  'leif-sandmark',
] as const;

const round = 'hse-round-ikj-2026';

type Here = ReturnType<typeof desk>;

const act = (here: Here, person: string, action: HseRoundAction, answers: RawAnswers = {}) =>
  here.ask(person, { do: 'hse-round.act', action, id: round, v: 0, answers });

/** A round that is being charted, with findings of these people. */
const charted = async (finders: readonly string[], here: Here = desk()): Promise<Here> => {
  await here.ask(manager, { do: 'hse-round.open', id: 'hse-round:ikj:2026' });
  await act(here, manager, 'invite', { person: employee });
  await act(here, manager, 'hold-pre-meeting', { on: '2026-11-20', attended: [manager, deputy] });
  for (const [at, person] of finders.entries())
    await here.ask(person, { do: 'say', text: `Funn: Noe løst nummer ${at} i K2-113` });
  return here;
};

/** Cards of cases, one by one or together, that wait to be sent. */
const cardsTo = async ({ store }: Here, isTo: (to: Addressee) => boolean): Promise<readonly ViewRef[]> =>
  (await store.find('outgoing', 'state', 'pending', { limit: 10_000 })).flatMap(({ doc }) => {
    const isOfCases = doc.view?.view === 'case' || doc.view?.view === 'hse-round-cases';
    return doc.to !== null && doc.view !== null && isOfCases && isTo(doc.to) ? [doc.view] : [];
  });

const toPerson = (here: Here, person: string) =>
  cardsTo(here, (to) => to.to === 'person' && to.person === person);

const shownTo = async (here: Here, to: Addressee): Promise<HseRoundCasesMessage> => {
  const views = await cardsTo(here, (each) => JSON.stringify(each) === JSON.stringify(to));
  const view = views.find((each) => each.view === 'hse-round-cases');
  const shown = view && (await present(here.core, view, to));
  if (shown?.message.type !== 'hse-round-cases') throw new Error('no card of several cases');
  return shown.message;
};

describe('findings of a round that are recorded at once', () => {
  it('bring the handler one card with all of them, however many they are', async () => {
    const here = await charted([employee, employee, deputy, manager]);
    expect(outcomeOf(await act(here, manager, 'record-findings'))).toBe('done');
    expect(await toPerson(here, handler)).toHaveLength(1);
    const card = await shownTo(here, { to: 'person', person: handler });
    expect(card).toMatchObject({ audience: 'handler', year: 2026, over: 0 });
    expect(card.lines).toHaveLength(4);
    for (const line of card.lines)
      expect(line).toMatchObject({
        number: expect.stringMatching(/^HMS-2026-/),
        kind: 'dangerous-condition',
        place: expect.stringContaining('113'),
      });
  });

  it('bring each finder and the safety deputy one card, with what each may know', async () => {
    const here = await charted([employee, employee, deputy, manager]);
    await act(here, manager, 'record-findings');
    expect((await shownTo(here, { to: 'person', person: employee })).lines).toHaveLength(2);
    expect(await toPerson(here, manager)).toMatchObject([{ view: 'case', audience: 'reporter' }]);
    const [own, others] = await toPerson(here, deputy);
    expect(own).toMatchObject({ view: 'case', audience: 'reporter' });
    expect(others).toMatchObject({ view: 'hse-round-cases', audience: 'deputy' });
    const shown = others && (await present(here.core, others, { to: 'person', person: deputy }));
    expect(shown?.message).toMatchObject({ lines: [{ place: null }, { place: null }, { place: null }] });
  });

  it('bring a channel one post with numbers alone', async () => {
    const here = await charted([employee, employee, deputy]);
    await act(here, manager, 'record-findings');
    const views = await cardsTo(here, (to) => to.to === 'channel');
    const channels = here.core.directory().channelsByUnit.get('ikj') ?? [];
    const inUse = channels.filter(({ platform }) => here.core.platforms.includes(platform));
    expect(views).toHaveLength(inUse.length);
    for (const { platform, id: channel, language } of inUse) {
      const card = await shownTo(here, { to: 'channel', platform, channel, language });
      expect(card.lines.map(({ place }) => place)).toEqual([null, null, null]);
    }
  });

  it('are each an ordinary case, which is opened from the card and moves on by itself', async () => {
    const here = await charted([employee, employee]);
    await act(here, manager, 'record-findings');
    const [first] = (await shownTo(here, { to: 'person', person: handler })).lines;
    const id = first?.id ?? '';
    expect(outcomeOf(await here.ask(handler, { do: 'case.show', id }))).toBe('done');
    expect(await toPerson(here, handler)).toContainEqual({ view: 'case', audience: 'handler', subject: id });
    const answers = { reason: 'Det er ikke noe avvik.' };
    await here.ask(handler, { do: 'case.act', action: 'reject', id, v: first?.version ?? 0, answers });
    expect((await here.store.read('case', id))?.doc.state).toBe('rejected');
    expect((await shownTo(here, { to: 'person', person: handler })).over).toBe(1);
    expect(await here.store.read('outgoing', `cases-of-${round}.refresh`)).not.toBeNull();
  });

  it('bring the ordinary cards when it is one alone', async () => {
    const here = await charted([employee]);
    await act(here, manager, 'record-findings');
    expect(await toPerson(here, handler)).toMatchObject([{ view: 'case', audience: 'handler' }]);
  });

  it('are recorded once when two press at the same time', async () => {
    const here = await charted([employee, employee, deputy]);
    await Promise.all([act(here, manager, 'record-findings'), act(here, deputy, 'record-findings')]);
    expect(await toPerson(here, handler)).toHaveLength(1);
    expect(await here.store.find('case', 'unitYear', 'ikj 2026', { limit: 10 })).toHaveLength(3);
  });

  it('show somebody who may see none of them nothing', async () => {
    const here = await charted([employee, employee]);
    await act(here, manager, 'record-findings');
    const [view] = await toPerson(here, handler);
    if (view === undefined) throw new Error('no card');
    for (const to of [
      { to: 'person', person: 'elin-stower' },
      { to: 'channel', platform: 'slack', channel: 'C1', language: 'nb' },
    ] as const)
      expect(await present(here.core, view, to)).toBeNull();
  });
});
