import type { OccurrenceKey } from '../../domain/processes/occurrences.ts';
import type { Wheel } from '../../domain/processes/responsible.ts';
import { settingsWith } from '../../domain/processes/settingsWith.ts';
import type { Core } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import { refresh } from '../outbox.ts';
import type { Write } from '../store.ts';

/** What every question of the HSE year is answered with now. */
export function wheelOf({ year, directory, isHoliday }: Core): Wheel {
  const dir = directory();
  return { settings: settingsWith(year(), dir).settings, dir, isHoliday };
}

/** The id of the record of an occurrence. */
export function occurrenceId(key: OccurrenceKey): string {
  return idOf(key);
}

/** Without the point, behind which an id names a part of something. */
export function idOf(key: string): string {
  return key.replaceAll('%', '%25').replaceAll('.', '%2E');
}

/** All cards that tell of an occurrence are to be brought up to date. */
export async function refreshed(core: Core, key: OccurrenceKey): Promise<readonly Write[]> {
  const nudges = await everyOf(core.store, 'nudge', 'occurrence', key);
  return [occurrenceId(key), ...nudges.map(({ id }) => id)].map((subject) => refresh(core, subject));
}
