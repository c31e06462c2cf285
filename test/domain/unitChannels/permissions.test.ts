import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../../src/domain/organisation/directory.ts';
import { openDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import {
  channelDenial,
  channelHoldersOf,
  channelPermissions,
  channelRoles,
  channelRolesOf,
} from '../../../src/domain/unitChannels/permissions.ts';
import { placeDenial, placeKinds, placeRules } from '../../../src/domain/unitChannels/places.ts';
import sample from '../../../src/sample/directory.json' with { type: 'json' };

const day = '2026-11-20';
const [manager, coordinator, employee] = ['jostein-strindmo', 'arvid-odegardmo', 'leif-sandmark'] as const;

const opened = (change: (directory: typeof sample) => unknown = (directory) => directory) => {
  const reading = readDirectory(change(sample));
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return openDirectory(reading.directory);
};

const may = (dir: ReturnType<typeof opened>, person: string, unit = 'ikj') =>
  (['connect', 'disconnect', 'list', 'see-undelivered'] as const).filter(
    (action) => channelDenial(action, channelRolesOf(dir, person, unit, day)) === null,
  );

describe('the channels of a unit', () => {
  it('are for its line manager and its HSE coordinator to connect, and for everybody to know', () => {
    const dir = opened();
    expect(may(dir, manager)).toEqual(['connect', 'disconnect', 'list']);
    expect(may(dir, coordinator)).toEqual(['connect', 'disconnect', 'list']);
    expect(may(dir, employee)).toEqual(['list']);
    expect(may(dir, 'guest-1')).toEqual([]);
  });

  it('are nothing that whoever leads another unit may decide on', () => {
    expect(may(opened(), manager, 'ify')).toEqual(['list']);
  });

  it('can be taken off by the directory’s owner, who also mends what does not arrive', () => {
    expect(may(opened(), 'kari-nygjerd')).toEqual(['disconnect', 'list', 'see-undelivered']);
  });

  it('can be decided on by the substitute while the line manager is away, and by the absent one still', () => {
    const away = (isAway: boolean) =>
      opened((directory) => ({
        ...directory,
        appointments: directory.appointments.map((each) =>
          each.person === manager ? { ...each, substitute: employee } : each,
        ),
        absences: isAway ? [{ person: manager, from: '2026-11-16', to: '2026-11-27' }] : [],
      }));
    expect(may(away(true), employee)).toContain('connect');
    expect(may(away(true), manager)).toContain('connect');
    expect(may(away(false), employee)).not.toContain('connect');
    expect(channelHoldersOf(away(true), 'ikj', day)).toEqual([employee, coordinator]);
  });

  it('have a source for each rule, and only roles that exist', () => {
    for (const { roles, source } of Object.values(channelPermissions)) {
      expect(source.length).toBeGreaterThan(0);
      for (const role of roles) expect(channelRoles).toContain(role);
    }
  });
});

describe('the places where a unit can have its posts', () => {
  it('are public and private channels of Slack, and standard channels of Teams', () => {
    const free = Object.keys(placeRules).map((platform) => [
      platform,
      placeKinds.filter((kind) => placeDenial(platform as keyof typeof placeRules, kind) === null),
    ]);
    expect(free).toEqual([
      ['slack', ['public', 'private']],
      ['teams', ['public']],
      ['web', ['public', 'private', 'shared']],
    ]);
  });
});
