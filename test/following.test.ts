import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../src/app/messages.ts';
import { wheelOf } from '../src/app/year/wheel.ts';
import { readCurrentDirectory } from '../src/currentDirectory.ts';
import { readCurrentYear } from '../src/currentYear.ts';
import { YearError } from '../src/failures.ts';
import { followFiles } from '../src/following.ts';
import type { FileWatch } from '../src/store/fileWatch.ts';
import { desk } from './app/desk.ts';
import { organisation } from './fakes/organisation.ts';

let folder = '';
let watch: FileWatch | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verne-following-'));
});
afterEach(async () => {
  await watch?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The organisation with these departments beside the owner's section. */
const withUnits = (...units: readonly string[]) =>
  JSON.stringify(
    units
      .reduce((builder, unit) => builder.unit(unit, 'ntnu'), organisation().unit('ntnu').unit('hse', 'ntnu'))
      .appoint('rita', 'rector', 'ntnu')
      .appoint('olga', 'head-of-hse', 'hse')
      .directory(),
  );

const forUnit = (unit: string) => `version: 1\nunits:\n  ${unit}: { hour: "08:00" }\n`;

async function followed(files: { readonly directory: string; readonly year: string }) {
  const put = async (name: 'directory' | 'year', content: string) =>
    writeFile(join(folder, `${name}.json`), content);
  await put('directory', files.directory);
  await put('year', files.year);
  const directory = await readCurrentDirectory(join(folder, 'directory.json'));
  const year = await readCurrentYear(join(folder, 'year.json'), directory.now());
  const at = desk({ directory: directory.now() });
  const core = { ...at.core, directory: directory.now, year: year.now };
  watch = await followFiles(core, { directory, year }, 1_000_000);
  const looks = async (times: number) => {
    for (let time = 0; time < times; time++) await watch?.look();
  };
  await looks(2);
  const told = async (): Promise<readonly Message[]> =>
    (await at.store.find('outgoing', 'state', 'pending', { limit: 100 })).flatMap(({ doc: { to, view } }) =>
      to?.to === 'person' && to.person === 'olga' && view?.view === 'notice' ? [view.message] : [],
    );
  return {
    /** Puts files in place, and waits until they have come to rest. */
    replace: async (replaced: Partial<typeof files>) => {
      if (replaced.directory !== undefined) await put('directory', replaced.directory);
      if (replaced.year !== undefined) await put('year', replaced.year);
      await looks(3);
    },
    told: async () =>
      (await told()).map((message) => {
        if (message.type === 'directory-changed') return message.parts.map(({ code }) => code).join(' ');
        return message.type === 'year-settings-refused'
          ? message.problems.map(({ code, at: where }) => `${code} ${where}`).join(' ')
          : message.type;
      }),
    hourOf: (unit: string) => wheelOf(core).settings.units[unit]?.hour ?? wheelOf(core).settings.hour,
  };
}

describe('the settings of the year and the directory, while the service runs', () => {
  it('are refused at the start when they do not fit together', async () => {
    const start = followed({ directory: withUnits('ikj'), year: forUnit('ify') });
    await expect(start).rejects.toThrow(YearError);
  });

  it('are told of nothing as long as they stay', async () => {
    const { replace, told } = await followed({ directory: withUnits('ikj'), year: forUnit('ikj') });
    await replace({ directory: withUnits('ikj'), year: forUnit('ikj') });
    expect(await told()).toEqual([]);
  });

  it('new settings count at once, and wrong ones change nothing', async () => {
    const { replace, told, hourOf } = await followed({ directory: withUnits('ikj'), year: 'version: 1' });
    expect(hourOf('ikj')).toBe('09:00');
    await replace({ year: forUnit('ikj') });
    expect(hourOf('ikj')).toBe('08:00');
    await replace({ year: `${forUnit('ikj')}hour: "03:00"\ncaps: { person: 0 }\n` });
    expect(hourOf('ikj')).toBe('08:00');
    await replace({ year: forUnit('ikj') });
    expect(await told()).toEqual([
      'year-settings-changed',
      'bad-hour year.json:4 hour bad-number year.json:5 caps.person',
    ]);
  });

  it('settings of a unit that is gone are set aside, and count again when it comes back', async () => {
    const { replace, told, hourOf } = await followed({ directory: withUnits('ikj'), year: forUnit('ikj') });
    await replace({ directory: withUnits() });
    expect(hourOf('ikj')).toBe('09:00');
    await replace({ directory: withUnits('ikj') });
    expect(hourOf('ikj')).toBe('08:00');
    expect(await told()).toEqual(['year-aside units-gone', 'year-back units-added']);
  });

  it('a unit that is renamed in both files at once is told of without anything being set aside', async () => {
    const { replace, told, hourOf } = await followed({ directory: withUnits('ikj'), year: forUnit('ikj') });
    await replace({ directory: withUnits('chem'), year: forUnit('chem') });
    expect(hourOf('chem')).toBe('08:00');
    expect(await told()).toEqual(['year-settings-changed', 'units-added units-gone']);
  });

  it('settings that came before their directory are refused, and taken when it comes', async () => {
    const { replace, told, hourOf } = await followed({ directory: withUnits('ikj'), year: 'version: 1' });
    await replace({ year: forUnit('chem') });
    expect(hourOf('chem')).toBe('09:00');
    await replace({ directory: withUnits('ikj', 'chem') });
    expect(hourOf('chem')).toBe('08:00');
    expect(await told()).toEqual([
      'unknown-unit year.json:3 units.chem',
      'year-settings-changed',
      'units-added',
    ]);
  });

  it('settings that were refused and put back as they were are no news', async () => {
    const { replace, told } = await followed({ directory: withUnits('ikj'), year: forUnit('ikj') });
    await replace({ directory: withUnits() });
    await replace({ year: 'version: 2' });
    await replace({ year: forUnit('ikj') });
    await replace({ directory: withUnits('ify') });
    expect(await told()).toEqual(['year-aside units-gone', 'wrong-type year.json:1 version', 'units-added']);
  });
});
