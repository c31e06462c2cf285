import { describe, expect, it } from 'vitest';
import { refuseDirectory, takeDirectory } from '../../src/app/directory/replacing.ts';
import type { ChangePart, DirectoryChangedMessage, Message } from '../../src/app/messages.ts';
import type { Addressee } from '../../src/app/records.ts';
import type { OpenDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { type OrganisationBuilder, organisation } from '../fakes/organisation.ts';
import { desk, filled, outcomeOf } from './desk.ts';

/** A department with a handler by delegation, and the owner of the directory. */
function withHandler(): OrganisationBuilder {
  return department().delegate('kim', 'hans', 'ikj', { role: 'nonconformity-handler', tasks });
}

function department(): OrganisationBuilder {
  return organisation()
    .unit('ntnu')
    .unit('hse', 'ntnu')
    .unit('ikj', 'ntnu')
    .appoint('rita', 'rector', 'ntnu')
    .appoint('olga', 'head-of-hse', 'hse')
    .appoint('kim', 'head-of-department', 'ikj')
    .person('liv', 'ikj')
    .person('siv', 'ikj');
}

const tasks = ['nonconformity-follow-up'] as const;

/** The desk with this directory taken into use, and what it does with others. */
async function opened(builder: OrganisationBuilder) {
  const at = desk({ directory: builder.open() });
  await takeDirectory(at.core, 'first');
  const outgoing = async () =>
    (await at.store.find('outgoing', 'state', 'pending', { limit: 100 })).map(({ doc }) => doc);
  const noticesTo = async (person: string): Promise<readonly Message[]> =>
    (await outgoing()).flatMap(({ to, view }) =>
      isTo(to, person) && view?.view === 'notice' ? [view.message] : [],
    );
  return {
    ...at,
    replace: async (directory: OpenDirectory, fingerprint = 'second') => {
      at.replaceDirectory(directory);
      await takeDirectory(at.core, fingerprint);
    },
    noticesTo,
    changesTo: async (person: string) =>
      (await noticesTo(person)).filter((message) => message.type === 'directory-changed'),
    cardsTo: async (person: string) =>
      (await outgoing()).flatMap(({ to, view }) =>
        isTo(to, person) && view?.view === 'case' && view.audience === 'handler' ? [view.subject] : [],
      ),
  };
}

function isTo(to: Addressee | null, person: string): boolean {
  return to?.to === 'person' && to.person === person;
}

function totals({ parts }: DirectoryChangedMessage): Readonly<Record<string, number>> {
  return Object.fromEntries(parts.map(({ code, total }) => [code, total]));
}

function linesOf<Code extends ChangePart['code']>(message: DirectoryChangedMessage | undefined, code: Code) {
  return message?.parts.find((part) => part.code === code)?.lines;
}

describe('a directory that takes the place of another', () => {
  it('is told to its owner, with how many of each kind and by name', async () => {
    const { replace, changesTo, noticesTo } = await opened(withHandler());
    await replace(
      organisation()
        .unit('ntnu')
        .unit('hse', 'ntnu')
        .unit('ikj', 'ntnu')
        .unit('ify', 'ntnu')
        .appoint('rita', 'rector', 'ntnu')
        .appoint('olga', 'head-of-hse', 'hse')
        .appoint('siv', 'head-of-department', 'ikj')
        .person('liv', 'ikj')
        .person('nils', 'ify')
        .place('D1', 'ify')
        .open(),
    );
    const [report] = await changesTo('olga');
    expect(report && totals(report)).toEqual({
      left: 2,
      vacant: 1,
      'line-managers': 1,
      'units-added': 1,
      'people-added': 1,
      'people-gone': 2,
      'places-added': 1,
    });
    expect(linesOf(report, 'line-managers')).toEqual([
      { unit: { nb: 'ikj', en: 'ikj' }, from: 'kim', to: 'siv' },
    ]);
    expect(linesOf(report, 'left')).toEqual([
      { person: 'kim', handled: 0, asked: 0, given: 1, held: 0 },
      { person: 'hans', handled: 0, asked: 0, given: 0, held: 1 },
    ]);
    expect(linesOf(report, 'vacant')).toMatchObject([{ was: ['hans'] }]);
    expect(await noticesTo('rita')).toEqual([]);
  });

  it('is told once, however many instances read it and however often', async () => {
    const { core, replace, changesTo } = await opened(withHandler());
    await replace(department().open());
    await Promise.all([takeDirectory(core, 'second'), takeDirectory(core, 'second')]);
    expect(await changesTo('olga')).toHaveLength(1);
    await Promise.all([takeDirectory(core, 'third'), takeDirectory(core, 'third')]);
    expect(await changesTo('olga')).toHaveLength(2);
  });

  it('is not told of the first one there is', async () => {
    const { noticesTo } = await opened(withHandler());
    expect(await noticesTo('olga')).toEqual([]);
  });

  it('names every unit where nobody can approve a delegation', async () => {
    const { replace, changesTo } = await opened(withHandler());
    await replace(
      organisation()
        .unit('ntnu')
        .unit('hse', 'ntnu')
        .unit('ikj', 'ntnu')
        .unit('ify', 'ntnu')
        .appoint('olga', 'head-of-hse', 'hse')
        .appoint('kim', 'head-of-department', 'ikj')
        .open(),
    );
    expect(
      linesOf((await changesTo('olga'))[0], 'no-manager')?.map((line) => 'name' in line && line.name.nb),
    ).toEqual(['ntnu', 'ify']);
  });

  it('is told to the owner of the one before when the new one has none', async () => {
    const { replace, changesTo } = await opened(withHandler());
    await replace(
      organisation().unit('ntnu').unit('hse', 'ntnu').appoint('rita', 'rector', 'ntnu').person('olga').open(),
    );
    expect(await changesTo('olga')).toHaveLength(1);
  });

  it('is in force from the next thing that somebody does', async () => {
    const { replace, report, store } = await opened(withHandler());
    await replace(department().open());
    const id = await report('liv', { unit: 'ikj' });
    expect((await store.read('case', id))?.doc.handler.person).toBe('kim');
  });

  it('a report that is being written for a unit that is gone is kept, and cannot be sent until another is chosen', async () => {
    const { replace, ask, draftOf, store } = await opened(withHandler());
    await ask('siv', { do: 'report', how: 'form', from: null });
    const id = (await draftOf('siv'))?.id ?? '';
    await ask('siv', { do: 'draft.form', id, v: 1, answers: { ...filled, unit: 'ikj' } });
    await replace(
      organisation()
        .unit('ntnu')
        .unit('hse', 'ntnu')
        .appoint('rita', 'rector', 'ntnu')
        .appoint('olga', 'head-of-hse', 'hse')
        .person('siv')
        .open(),
    );
    expect(outcomeOf(await ask('siv', { do: 'draft.send', id, v: 2, answers: {} }))).not.toBe('done');
    expect(await store.count('case', 'reporter', 'siv')).toBe(0);
    expect((await draftOf('siv'))?.answers).toMatchObject({ what: filled.what });
    await ask('siv', { do: 'draft.form', id, v: 2, answers: { ...filled, unit: 'ntnu' } });
    await ask('siv', { do: 'draft.send', id, v: 3, answers: {} });
    expect(await store.count('case', 'reporter', 'siv')).toBe(1);
  });

  it('shows a long list by its number and its first lines', async () => {
    const { replace, changesTo } = await opened(withHandler());
    const large = Array.from({ length: 40 }, (_, index) => `unit-${index}`);
    await replace(large.reduce((builder, unit) => builder.unit(unit, 'ntnu'), withHandler()).open());
    const [report] = await changesTo('olga');
    expect(report && totals(report)).toEqual({ 'units-added': 40 });
    expect(linesOf(report, 'units-added')).toHaveLength(12);
  });
});

describe('open cases whose handler left the directory', () => {
  const withoutHans = () => department().open();

  it('come to the line manager, once, with their cards', async () => {
    const { replace, report, store, changesTo, noticesTo, cardsTo } = await opened(withHandler());
    const id = await report('liv', { unit: 'ikj' });
    const number = (await store.read('case', id))?.doc.number;
    await replace(withoutHans());
    expect(linesOf((await changesTo('olga'))[0], 'orphans')).toEqual([
      { number, unit: { nb: 'ikj', en: 'ikj' }, manager: 'kim' },
    ]);
    expect(await noticesTo('kim')).toEqual([
      { type: 'cases-left', people: ['hans'], total: 1, numbers: [number] },
    ]);
    expect(await cardsTo('kim')).toEqual([id]);
    await replace(withoutHans(), 'third');
    expect(await cardsTo('kim')).toEqual([id]);
    expect(linesOf((await changesTo('olga'))[1], 'orphans')).toHaveLength(1);
  });

  it('are dealt with by the line manager: the card, the news and the name of the handler', async () => {
    const { replace, report, ask, verne, noticesTo } = await opened(withHandler());
    const id = await report('liv', { unit: 'ikj' });
    await replace(withoutHans());
    const view = { view: 'case', audience: 'handler', subject: id } as const;
    const shown = await verne.present(view, { to: 'person', person: 'kim' });
    expect(shown?.message).toMatchObject({ type: 'case', handler: { name: 'kim' }, accountable: null });
    await ask('liv', { do: 'case.act', action: 'add', id, v: 1, answers: { addition: 'Mer.' } });
    expect(await noticesTo('kim')).toContainEqual(
      expect.objectContaining({ notice: 'case-news', news: 'addition' }),
    );
    const accept = {
      do: 'case.act',
      action: 'accept',
      id,
      v: 2,
      answers: { closesOn: '2026-12-01' },
    } as const;
    expect(outcomeOf(await ask('kim', accept))).toBe('done');
  });

  it('are shown to whoever left no more, and cannot be acted on by them', async () => {
    const { replace, report, ask, verne } = await opened(withHandler());
    const id = await report('liv', { unit: 'ikj' });
    await ask('hans', { do: 'cases' });
    await replace(withoutHans());
    const view = { view: 'case', audience: 'handler', subject: id } as const;
    expect(await verne.present(view, { to: 'person', person: 'hans' })).toBeNull();
    const accept = {
      do: 'case.act',
      action: 'accept',
      id,
      v: 1,
      answers: { closesOn: '2026-12-01' },
    } as const;
    expect(outcomeOf(await ask('hans', accept))).toBe('not-found');
  });

  it('are the handler’s again when they come back', async () => {
    const { replace, report, ask } = await opened(withHandler());
    const id = await report('liv', { unit: 'ikj' });
    await replace(withoutHans());
    await ask('hans', { do: 'cases' });
    await replace(withHandler().open(), 'third');
    const accept = {
      do: 'case.act',
      action: 'accept',
      id,
      v: 2,
      answers: { closesOn: '2026-12-01' },
    } as const;
    expect(outcomeOf(await ask('hans', accept))).toBe('done');
  });

  it('of a unit that is gone too come to whoever leads the organisation', async () => {
    const { replace, report, cardsTo } = await opened(withHandler());
    const id = await report('liv', { unit: 'ikj' });
    await replace(
      organisation()
        .unit('ntnu')
        .unit('hse', 'ntnu')
        .appoint('rita', 'rector', 'ntnu')
        .appoint('olga', 'head-of-hse', 'hse')
        .open(),
    );
    expect(await cardsTo('rita')).toEqual([id]);
  });

  it('count the reports of people who left, but name none of them, and not those who asked to be hidden', async () => {
    const { replace, report, changesTo, store } = await opened(withHandler());
    await report('liv', { unit: 'ikj' });
    await report('siv', { unit: 'ikj', identity: 'confidential' });
    const hidden = await store.find('case', 'reporter', 'siv', { limit: 1 });
    expect(hidden[0]?.doc.confidential).toEqual(['siv']);
    await replace(
      organisation()
        .unit('ntnu')
        .unit('hse', 'ntnu')
        .unit('ikj', 'ntnu')
        .appoint('rita', 'rector', 'ntnu')
        .appoint('olga', 'head-of-hse', 'hse')
        .appoint('kim', 'head-of-department', 'ikj')
        .delegate('kim', 'hans', 'ikj', { role: 'nonconformity-handler', tasks })
        .open(),
    );
    const [report1] = await changesTo('olga');
    expect(report1 && totals(report1)).toEqual({ reporters: 1, 'people-gone': 2 });
  });
});

describe('a directory that cannot be used', () => {
  const problems = Array.from({ length: 30 }, (_, index) => ({
    code: 'bad-email' as const,
    at: `people.csv:${index}`,
    details: { field: 'email', value: 'x' },
  }));

  it('is told to the owner, once, and changes nothing', async () => {
    const { core, noticesTo, store, warnings } = await opened(withHandler());
    await refuseDirectory(core, { problems, fingerprint: 'bad' });
    await refuseDirectory(core, { problems, fingerprint: 'bad' });
    const [told, ...more] = await noticesTo('olga');
    expect(more).toEqual([]);
    expect(told).toMatchObject({ type: 'directory-refused', total: 30 });
    expect(told?.type === 'directory-refused' && told.problems).toHaveLength(12);
    expect((await store.read('directory', 'directory'))?.doc.fingerprint).toBe('first');
    expect(warnings).toContain('directory-refused');
  });
});

describe('what changed in the directory', () => {
  it.each(['what changed in the directory?', 'Hva er endret i katalogen?', 'endringer i katalogen'])(
    'is told to its owner, who asks: %s',
    async (text) => {
      const { replace, ask, noticesTo } = await opened(withHandler());
      await replace(department().open());
      await ask('olga', { do: 'say', text });
      const [told, asked] = await noticesTo('olga');
      expect(asked).toEqual(told);
      expect(asked?.type).toBe('directory-changed');
    },
  );

  it('is nothing yet when it was never replaced', async () => {
    const { ask } = await opened(withHandler());
    const reply = await ask('olga', { do: 'changes' });
    expect(reply).toMatchObject({
      kind: 'tell',
      message: { type: 'directory-changed', at: null, parts: [] },
    });
  });

  it('is nobody else’s to see', async () => {
    const { ask } = await opened(withHandler());
    for (const person of ['kim', 'rita', 'liv', 'stranger'])
      expect(outcomeOf(await ask(person, { do: 'changes' }))).toBe('not-allowed');
  });
});
