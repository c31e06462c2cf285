import { type OpenDirectory, openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import type { Directory } from '../../src/domain/organisation/types.ts';
import { organisation } from './organisation.ts';

/** The directory of an organisation of that many units: faculties with twelve departments each, every one with its own people and channel. */
export function largeDirectory(count: number): Directory {
  const building = organisation().unit('uni').appoint('rakel', 'rector', 'uni');
  for (let made = 1; made < count; made += 13) {
    const faculty = `f${made}`;
    building.unit(faculty, 'uni', { level: 'faculty' }).appoint(`dean-${faculty}`, 'dean', faculty);
    for (let each = 1; each <= Math.min(12, count - made - 1); each += 1) {
      const unit = `${faculty}-${each}`;
      building
        .unit(unit, faculty)
        .appoint(`head-${unit}`, 'head-of-department', unit)
        .appoint(`deputy-${unit}`, 'safety-deputy', unit)
        .delegate(`head-${unit}`, `coordinator-${unit}`, unit, { role: 'hse-coordinator' })
        .channel(unit, 'slack', `C${String(made + each).padStart(9, '0')}`);
    }
  }
  return building.directory();
}

/** The same, opened. */
export function largeOrganisation(count: number): OpenDirectory {
  return openDirectory(largeDirectory(count));
}
