import { describe, expect, it } from 'vitest';
import type { CaseMessage, DraftPreviewMessage } from '../../src/app/messages.ts';
import { memoryStore } from '../fakes/memoryStore.ts';
import { desk, filled, outcomeOf } from './desk.ts';
import { drafts, joins } from './telling.ts';

type Desk = ReturnType<typeof desk>;

const leif = 'leif-sandmark';
const bjornar = 'bjornar-aspvik';
const arvid = 'arvid-odegardmo';

async function previewFor(at: Desk, person: string, id: string): Promise<DraftPreviewMessage> {
  const view = { view: 'draft', question: 'preview', turn: 0, subject: id } as const;
  const shown = await at.verne.present(view, { to: 'person', person });
  if (shown?.message.type !== 'draft-preview') throw new Error('no preview');
  return shown.message;
}

async function offered(at: Desk, person: string, answers = {}): Promise<readonly string[]> {
  const { similar } = await previewFor(at, person, await drafts(at, person, answers));
  return similar.map(({ id }) => id);
}

async function contributorCard(at: Desk, id: string, person: string): Promise<CaseMessage> {
  const view = { view: 'case', audience: 'contributor', subject: id } as const;
  const shown = await at.verne.present(view, { to: 'person', person });
  if (shown?.message.type !== 'case') throw new Error('no card');
  return shown.message;
}

async function newsTo(at: Desk, person: string) {
  const found = await at.store.find('outgoing', 'state', 'pending', { limit: 200 });
  return found.flatMap(({ doc: { to, view } }) => {
    const isTheirs = to?.to === 'person' && to.person === person && view?.view === 'notice';
    if (!isTheirs || view.message.type !== 'notice' || view.message.notice !== 'case-news') return [];
    return [view.message];
  });
}

describe('a preview shows similar cases', () => {
  it('of the same place, without anybody’s words and without the reporter', async () => {
    const at = desk();
    const id = await at.report(leif, { identity: 'confidential', categories: ['chemicals-gases'] });
    const { similar } = await previewFor(at, bjornar, await drafts(at, bjornar, { what: 'Noe helt annet.' }));
    expect(similar).toEqual([
      {
        id,
        number: expect.stringMatching(/^HMS-2026-\d+$/),
        state: 'received',
        receivedAt: expect.any(String),
        place: { nb: 'K2-113', en: 'K2-113' },
        categories: ['chemicals-gases'],
        unit: expect.objectContaining({ nb: 'Institutt for kjemi' }),
        handler: expect.objectContaining({ id: arvid }),
      },
    ]);
    expect(JSON.stringify(similar)).not.toMatch(/aceton|leif|sandmark/i);
  });

  it('of the same unit and kind when their words have something in common', async () => {
    const at = desk();
    const id = await at.report(leif, { where: 'Kjelleren', what: 'Avtrekket piper og virker ikke.' });
    const elsewhere = { where: 'Andre etasje', what: 'Avtrekkene piper høyt' };
    expect(await offered(at, bjornar, elsewhere)).toEqual([id]);
    expect(await offered(at, bjornar, { ...elsewhere, what: 'Ei kasse velta i gangen' })).toEqual([]);
    expect(await offered(at, bjornar, { ...elsewhere, unit: 'ify' })).toEqual([]);
  });

  it('at most three, the likeliest first', async () => {
    const at = desk();
    for (let n = 0; n < 4; n++) await at.report(leif, { what: 'Noe helt annet.', kind: 'improvement' });
    const likeliest = await at.report(leif);
    const found = await offered(at, bjornar);
    expect(found).toHaveLength(3);
    expect(found[0]).toBe(likeliest);
  });

  it('but none that is closed, older than thirty days, one’s own, or of how people treat each other', async () => {
    const at = desk();
    const rejected = await at.report(leif);
    await at.ask(arvid, {
      do: 'case.act',
      action: 'reject',
      id: rejected,
      v: 1,
      answers: { reason: 'Nei.' },
    });
    await at.report(bjornar);
    await at.report(leif, { categories: ['psychosocial'] });
    expect(await offered(at, bjornar)).toEqual([]);
    const old = await at.report(leif, { happenedOn: '2026-11-19' });
    expect(await offered(at, bjornar)).toEqual([old]);
    at.pass(31);
    expect(await offered(at, bjornar)).toEqual([]);
  });

  it('but none to somebody whom the directory does not know', async () => {
    const at = desk();
    await at.report(leif);
    await at.ask('guest', { do: 'help' });
    const guest = (await at.store.read('account', 'account-web_local_guest'))?.doc.person ?? '';
    await at.ask('guest', { do: 'report', how: 'form', from: null });
    const draft = await at.store.read('draft', `draft-${guest}`);
    await at.ask('guest', { do: 'draft.form', id: draft?.doc.id ?? '', v: 1, answers: filled });
    expect((await previewFor(at, guest, draft?.doc.id ?? '')).similar).toEqual([]);
  });

  it('without reading more than the newest fifty open cases of the unit', async () => {
    const store = memoryStore();
    let read = 0;
    const counting = {
      ...store,
      read: (...args: Parameters<typeof store.read>) => {
        if (args[0] === 'text') read++;
        return store.read(...args);
      },
    } as typeof store;
    const at = desk({ store: counting });
    for (let n = 0; n < 60; n++) await at.report(leif);
    const id = await drafts(at, bjornar);
    read = 0;
    await previewFor(at, bjornar, id);
    expect(read).toBeLessThanOrEqual(50);
  });
});

describe('adding a report to a similar case', () => {
  it('puts its words into the case, and ends the draft with the number of the case', async () => {
    const at = desk();
    const id = await at.report(leif);
    const draft = await drafts(at, bjornar, {
      what: 'Det luktet sterkt av aceton.',
      kind: 'accident',
      injury: 'happened',
      harmed: ['people'],
      severity: 'serious',
      severityReason: 'To måtte til lege.',
      categories: ['chemicals-gases', 'personal-injury'],
      immediateMeasures: 'Luftet.',
    });
    expect(outcomeOf(await at.ask(bjornar, { do: 'draft.join', id: draft, v: 1, case: id }))).toBe('done');
    const known = await at.store.read('case', id);
    expect(known?.doc.contributors).toEqual([bjornar]);
    const text = (await at.store.read('text', known?.doc.entries[0]?.text ?? ''))?.doc.words;
    expect(text?.split('\n')).toEqual([
      'Det luktet sterkt av aceton.',
      '',
      'Type: Ulykke',
      'Sted: K2-113',
      expect.stringMatching(/^Når: \p{L}+ \d+\. \p{L}+ 2026/u),
      'Rammet: Mennesker',
      'Personskade: Ja',
      'Alvorlighetsgrad: Alvorlig',
      'Begrunnelse: To måtte til lege.',
      'Kategorier: Kjemikalier og gasser, Personskade',
      'Strakstiltak: Luftet.',
    ]);
    expect(await at.draftOf(bjornar)).toMatchObject({
      state: 'sent',
      number: known?.doc.number,
      answers: {},
    });
    expect(await at.store.count('case', 'openUnit', 'ikj')).toBe(1);
    const again = await at.ask(bjornar, { do: 'draft.join', id: draft, v: 1, case: id });
    expect(outcomeOf(again)).toBe('already-sent');
  });

  it('tells the handler, with the words, and leaves a fact', async () => {
    const at = desk();
    const id = await at.report(leif);
    await joins(at, bjornar, id);
    expect(await newsTo(at, arvid)).toMatchObject([{ news: 'joined', by: { id: bjornar }, case: id }]);
    expect((await at.store.facts(id)).map(({ type }) => type)).toContain('report-joined');
  });

  it('hides the name of who adds, when they hide it', async () => {
    const at = desk();
    const id = await at.report(leif);
    await joins(at, bjornar, id, { identity: 'confidential' });
    expect(await newsTo(at, arvid)).toMatchObject([{ news: 'joined', by: null, nameless: 'contributor' }]);
    expect((await at.store.read('case', id))?.doc.confidential).toEqual([bjornar]);
  });

  it('shows whoever added the outline, their own words and what came of it, and nobody else’s words', async () => {
    const at = desk();
    const id = await at.report(leif, { what: 'Kolben sprakk.', immediateMeasures: 'Tørket opp.' });
    await joins(at, bjornar, id, { what: 'Jeg så det også.' });
    await joins(at, 'priya-venkataraj', id, { what: 'Det skjedde hos oss.' });
    await at.ask(arvid, { do: 'case.act', action: 'accept', id, v: 1, answers: { closesOn: '2026-12-04' } });
    await at.ask(arvid, { do: 'case.act', action: 'close', id, v: 1, answers: { conclusion: 'Ny kolbe.' } });
    const card = JSON.stringify(await contributorCard(at, id, bjornar));
    expect(card).toContain('Jeg så det også.');
    expect(card).toContain('Ny kolbe.');
    expect(card).not.toMatch(/sprakk|Tørket|hos oss|leif|priya/i);
  });

  it('keeps what others have added from the reporter, to whom it was not shown before it was sent', async () => {
    const at = desk();
    const id = await at.report(leif);
    await joins(at, bjornar, id, { what: 'Jeg så det også.' });
    const view = { view: 'case', audience: 'reporter', subject: id } as const;
    const card = await at.verne.present(view, { to: 'person', person: leif });
    expect(JSON.stringify(card)).not.toMatch(/så det også|bjornar/);
  });

  it('brings everybody who told of it the outcome', async () => {
    const at = desk();
    const id = await at.report(leif);
    await joins(at, bjornar, id);
    await at.ask(arvid, { do: 'case.act', action: 'reject', id, v: 1, answers: { reason: 'Meldt før.' } });
    for (const person of [leif, bjornar]) {
      expect(await newsTo(at, person)).toMatchObject([{ news: 'rejected', words: 'Meldt før.' }]);
    }
  });

  it('tells those who added that their words went with a report that was withdrawn', async () => {
    const at = desk();
    const id = await at.report(leif);
    await joins(at, bjornar, id);
    await at.ask(leif, { do: 'case.act', action: 'withdraw', id, v: 1, answers: { sure: 'yes' } });
    expect(await newsTo(at, bjornar)).toMatchObject([{ news: 'withdrawn-with-yours' }]);
    const entries = (await at.store.read('case', id))?.doc.entries ?? [];
    expect(entries).toHaveLength(1);
    for (const { text } of entries) expect(await at.store.read('text', text ?? '')).toBeNull();
  });

  it('is refused for a case that was not offered, and for one that has been closed since', async () => {
    const at = desk();
    const foreign = await at.report(leif, { unit: 'ify', where: 'Kjelleren' });
    const id = await at.report(leif);
    const draft = await drafts(at, bjornar);
    const join = (theCase: string) => at.ask(bjornar, { do: 'draft.join', id: draft, v: 1, case: theCase });
    expect(outcomeOf(await join(foreign))).toBe('not-similar');
    expect(outcomeOf(await join('c-nothing'))).toBe('not-similar');
    await at.ask(arvid, { do: 'case.act', action: 'reject', id, v: 1, answers: { reason: 'Nei.' } });
    expect(outcomeOf(await join(id))).toBe('not-similar');
    expect((await at.draftOf(bjornar))?.state).toBe('open');
  });

  it('is refused to somebody who uses another person’s draft', async () => {
    const at = desk();
    const id = await at.report(leif);
    const draft = await drafts(at, bjornar);
    const reply = await at.ask('priya-venkataraj', { do: 'draft.join', id: draft, v: 1, case: id });
    expect(outcomeOf(reply)).toBe('draft-gone');
  });
});
