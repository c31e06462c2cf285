import { describe, expect, it } from 'vitest';
import { takeDirectory } from '../../../src/app/directory/replacing.ts';
import type { ChangePart, Message } from '../../../src/app/messages.ts';
import { refuseYearSettings, takeYearSettings } from '../../../src/app/year/settings/taking.ts';
import { wheelOf } from '../../../src/app/year/wheel.ts';
import { defaultSettings, settingsFor, type YearSettings } from '../../../src/domain/processes/settings.ts';
import { problem } from '../../../src/domain/processes/settingsProblems.ts';
import { organisation } from '../../fakes/organisation.ts';
import { desk } from '../desk.ts';

const top = () =>
  organisation()
    .unit('ntnu')
    .unit('hse', 'ntnu')
    .appoint('rita', 'rector', 'ntnu')
    .appoint('olga', 'head-of-hse', 'hse');
const withDepartment = () => top().unit('ikj', 'ntnu').person('liv', 'ikj');

const settings: YearSettings = {
  ...defaultSettings,
  units: {
    ikj: { hour: '08:00', processes: { 'hse-round': { day: 3, owner: { person: 'liv' } } } },
    hse: { hour: '10:00' },
  },
};

async function opened(year: YearSettings = settings) {
  const at = desk({ directory: withDepartment().open(), year });
  await takeYearSettings(at.core, 'first settings');
  await takeDirectory(at.core, 'first directory');
  const told = async (person = 'olga'): Promise<readonly Message[]> =>
    (await at.store.find('outgoing', 'state', 'pending', { limit: 100 })).flatMap(({ doc: { to, view } }) =>
      to?.to === 'person' && to.person === person && view?.view === 'notice' ? [view.message] : [],
    );
  return {
    ...at,
    told,
    replace: async (directory: Parameters<typeof at.replaceDirectory>[0], fingerprint: string) => {
      at.replaceDirectory(directory);
      await takeDirectory(at.core, fingerprint);
    },
    retake: async (replacement: YearSettings, fingerprint: string) => {
      at.replaceYear(replacement);
      await takeYearSettings(at.core, fingerprint);
    },
    /** What each report said of the settings. */
    parts: async () =>
      (await told()).flatMap((message) =>
        message.type === 'directory-changed' ? [partsOf(message.parts)] : [],
      ),
  };
}

function partsOf(parts: readonly ChangePart[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    parts.flatMap((part) =>
      part.code === 'year-aside' || part.code === 'year-back'
        ? [[part.code, part.lines.map(({ at }) => at)]]
        : [],
    ),
  );
}

const owner = 'units.ikj.processes.hse-round.owner.person';

describe('settings of the HSE year when the directory is replaced', () => {
  it('are set aside where they name what is gone, and the owner is told in the report on the directory', async () => {
    const { replace, parts, core } = await opened();
    await replace(top().open(), 'second');
    expect(await parts()).toEqual([{ 'year-aside': ['units.ikj'] }]);
    const { settings: held, dir } = wheelOf(core);
    expect(settingsFor(held, dir, 'hse').hour).toBe('10:00');
    expect(held.units).not.toHaveProperty('ikj');
  });

  it('are told once, however often the directory is replaced', async () => {
    const { replace, parts } = await opened();
    await replace(top().open(), 'second');
    await replace(top().person('nils', 'hse').open(), 'third');
    await replace(top().person('nina', 'hse').open(), 'fourth');
    expect(await parts()).toEqual([{ 'year-aside': ['units.ikj'] }, {}, {}]);
  });

  it('are told again only in what is new', async () => {
    const { replace, parts } = await opened();
    await replace(top().unit('ikj', 'ntnu').open(), 'second');
    await replace(top().open(), 'third');
    expect(await parts()).toEqual([
      { 'year-aside': [owner] },
      { 'year-aside': ['units.ikj'], 'year-back': [owner] },
    ]);
  });

  it('count again, and are told to, when what they name comes back', async () => {
    const { replace, parts, core } = await opened();
    await replace(top().open(), 'second');
    await replace(withDepartment().open(), 'third');
    expect(await parts()).toEqual([{ 'year-aside': ['units.ikj'] }, { 'year-back': ['units.ikj'] }]);
    expect(wheelOf(core).settings).toBe(settings);
  });

  it('are not told of when everything that they name is there', async () => {
    const { replace, parts } = await opened();
    await replace(withDepartment().person('nils', 'ikj').open(), 'second');
    expect(await parts()).toEqual([{}]);
  });
});

describe('settings of the HSE year that take the place of others', () => {
  it('are told to the owner with what changed, once, and to nobody else', async () => {
    const { retake, told, core } = await opened();
    await retake({ ...settings, hour: '08:30', units: { hse: { hour: '10:00' } } }, 'second');
    await takeYearSettings(core, 'second');
    const messages = await told();
    expect(messages).toMatchObject([{ type: 'year-settings-changed', total: 4 }]);
    expect(messages[0]).toMatchObject({
      lines: [
        { setting: 'hour', process: null, of: null, from: { nb: '09:00' }, to: { nb: '08:30' } },
        { setting: 'hour', of: { nb: 'ikj' }, from: { nb: '08:00' }, to: null },
        { setting: 'day', process: { nb: 'HMS-runde' }, from: { nb: '3' }, to: null },
        { setting: 'owner', from: { nb: 'liv' }, to: null },
      ],
    });
    expect(await told('rita')).toEqual([]);
  });

  it('are not told of when they are the first, or when only the file is another', async () => {
    const { retake, told } = await opened();
    await retake(structuredClone(settings), 'second');
    expect(await told()).toEqual([]);
  });

  it('put an end to what was set aside: it is not said to count again when the unit comes back', async () => {
    const { replace, retake, parts } = await opened();
    await replace(top().open(), 'second');
    await retake({ ...settings, units: {} }, 'second settings');
    await replace(withDepartment().open(), 'third');
    expect(await parts()).toEqual([{ 'year-aside': ['units.ikj'] }, {}]);
  });

  it('are refused with every problem, once, and the ones from before stay', async () => {
    const { core, told, warnings } = await opened();
    const problems = Array.from({ length: 30 }, (_, line) =>
      problem('bad-hour', `year.yaml:${line} hour`, '03:00'),
    );
    await refuseYearSettings(core, { problems, fingerprint: 'bad' });
    await refuseYearSettings(core, { problems, fingerprint: 'bad' });
    const messages = await told();
    expect(messages).toMatchObject([{ type: 'year-settings-refused', total: 30 }]);
    expect(messages[0]?.type === 'year-settings-refused' && messages[0].problems).toHaveLength(20);
    expect(warnings).toContain('year-settings-refused');
    expect(core.year()).toBe(settings);
  });

  it('are told when the file was replaced while nothing ran', async () => {
    const { store } = await opened();
    const later = desk({ store, directory: withDepartment().open(), year: { ...settings, graceDays: 2 } });
    await takeYearSettings(later.core, 'second');
    const outgoing = await store.find('outgoing', 'state', 'pending', { limit: 10 });
    expect(outgoing.map(({ doc: { view } }) => view?.view === 'notice' && view.message)).toMatchObject([
      {
        type: 'year-settings-changed',
        lines: [{ setting: 'graceDays', from: { nb: '5' }, to: { nb: '2' } }],
      },
    ]);
  });
});
