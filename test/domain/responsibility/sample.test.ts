import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../../src/domain/organisation/directory.ts';
import { openDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import { performersOf } from '../../../src/domain/responsibility/assignment.ts';
import { handlerOf } from '../../../src/domain/responsibility/handler.ts';
import { holdersOf, lineManagerOf, safetyDeputiesOf } from '../../../src/domain/responsibility/lookup.ts';
import type { RoleId } from '../../../src/domain/responsibility/roles.ts';
import sample from '../../../src/sample/directory.json' with { type: 'json' };
import { today } from '../../fakes/organisation.ts';

const reading = readDirectory(sample);
if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
const dir = openDirectory(reading.directory);

describe('in the sample organisation', () => {
  it.each([
    ['ify-laserlab', '2026-11-20', 'audun-gravrak'],
    ['ima', '2025-12-31', 'thea-drivenes'],
    ['ima', '2026-01-01', 'oyvind-lervag'],
    ['ept', '2026-08-31', 'turid-tonder'],
    ['ept', '2026-11-20', 'stian-torvik'],
    ['su', '2025-07-31', 'leif-nordstrand'],
    ['mh', '2026-11-20', 'leila-benachir'],
    ['ntnu', '2026-11-20', 'mona-lovmo'],
    ['campus-gjovik', '2026-11-20', 'frode-odegardmo'],
    ['campus-trondheim', '2026-11-20', 'mona-lovmo'],
  ])('%s is led on %s by %s', (unit, day, person) => {
    expect(lineManagerOf(dir, unit, day)?.person).toBe(person);
  });

  it.each<[role: RoleId, unit: string, day: string, people: string[]]>([
    ['radiation-coordinator-local', 'ify-laserlab', today, ['fatemeh-rostamvar']],
    ['radiation-coordinator-local', 'ify-rontgenlab', today, ['giulia-ferrantini']],
    ['radiation-coordinator-local', 'ify', '2025-08-31', ['brita-oppmo']],
    ['radiation-coordinator-central', 'ify', '2026-08-10', ['samuel-tesfamichel']],
    ['hse-coordinator', 'iik', today, []],
    ['hse-coordinator', 'iel', today, []],
    ['hse-coordinator', 'mtp', today, []],
    ['hse-coordinator', 'ibm', today, []],
    ['hse-coordinator', 'ima', today, ['vigdis-myklegjerd']],
    ['hse-coordinator', 'ept', today, ['steinar-stamsas']],
    ['hse-coordinator', 'idi', today, ['solveig-ulvmoen', 'pieter-van-dorssen']],
    ['bht-external', 'ivb', today, ['jorunn-langorgen']],
    ['local-senior-safety-rep', 'it-division', today, ['sigurd-sandmark']],
    ['senior-safety-rep', 'kt', '2023-05-01', ['ragnhild-hegstad']],
  ])('%s for %s on %s: %j', (role, unit, day, people) => {
    expect(holdersOf(dir, role, unit, day).map(({ person }) => person)).toEqual(people);
  });

  it('the safety deputy of a department without one is that of the faculty, with substitutes during absence', () => {
    expect(safetyDeputiesOf(dir, 'imf', today).map(({ person }) => person)).toEqual(['elin-stower']);
    expect(safetyDeputiesOf(dir, 'ibi', today)).toMatchObject([
      { person: 'ananya-chakravel', insteadOf: 'kari-osmark' },
    ]);
  });

  it('a matter on a campus brings in the health service of that campus', () => {
    const ergonomics = {
      accountable: 'line-manager',
      taskRoles: ['occupational-physiotherapist', 'bht-external'],
    } as const;
    const people = performersOf(dir, ergonomics, 'iik', today).map(({ person }) => person);
    expect(people).toEqual(['marit-osmark', 'jorunn-langorgen']);
  });

  it.each([
    ['kt-betonglab', 'morten-kolasen', 'delegation'],
    ['ify-laserlab', 'halvard-lovmo', 'coordinator'],
    ['ibi', 'randi-gimsdal', 'coordinator'],
    ['idi', 'rolf-tonder', 'line-manager'],
    ['iik', 'ylva-elvrum', 'line-manager'],
    ['mh', 'leila-benachir', 'substitute'],
    ['ify-biofys', 'audun-gravrak', 'next-up'],
  ])('a nonconformity at %s goes to %s by way of %s', (unit, person, via) => {
    expect(handlerOf(dir, unit, today)).toMatchObject({ person, via });
  });
});
