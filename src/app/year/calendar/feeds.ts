import { createHash, timingSafeEqual } from 'node:crypto';
import type { Language } from '../../../domain/language.ts';
import { hasLeft, isGuest } from '../../accounts.ts';
import type { Core } from '../../context.ts';
import { everyOf } from '../../delegations/finding.ts';
import type { Addressee, CalendarFeed } from '../../records.ts';
import type { Stored, Write } from '../../store.ts';
import type { YearOf } from '../entries.ts';
import { runningCalendar } from './content.ts';

/** A calendar as it is fetched by a programme. */
export interface FetchedCalendar {
  readonly bytes: Uint8Array;
  /** The same as long as the bytes are. */
  readonly fingerprint: string;
}

/** What an address can be made of: two ids, each of which nobody can guess. */
const tokenShape = /^[a-z0-9]{40,80}$/;

/** The address that this person has for a calendar; null when they have none. */
export async function feedOf(
  core: Core,
  person: string,
  of: YearOf,
): Promise<Stored<'calendar-feed'> | null> {
  const known = await everyOf(core.store, 'calendar-feed', 'owner', person);
  return known.find(({ doc }) => nameOf(doc.of) === nameOf(of)) ?? null;
}

/** A new address for a calendar. Only a digest of it names the record, so that looking for it tells nobody how near they are. */
export function newFeed(core: Core, person: string, of: YearOf): Write {
  const token = `${core.ids.next()}${core.ids.next()}`;
  const doc: CalendarFeed = { owner: person, of, token, madeAt: core.clock.now() };
  return { name: 'calendar-feed', id: feedIdOf(token), doc, expected: 'new' };
}

/** The address opens nothing from now on. */
export function ended({ id, version }: Stored<'calendar-feed'>): Write {
  return { name: 'calendar-feed', id, doc: null, expected: version };
}

/**
 * The calendar behind an address, in the language of whoever had it made; null for an address that never was or was withdrawn,
 * and once its owner, or its unit, is not in the directory any more.
 */
export async function calendarFor(
  core: Core,
  token: string,
  languageOf: (to: Addressee) => Promise<Language>,
): Promise<FetchedCalendar | null> {
  if (!tokenShape.test(token)) return null;
  const known = await core.store.read('calendar-feed', feedIdOf(token));
  const dir = core.directory();
  if (!known || !isSame(known.doc.token, token)) return null;
  const { owner, of } = known.doc;
  if (isGuest(owner) || hasLeft(dir, owner) || (of.whose === 'unit' && !dir.units.has(of.unit))) return null;
  const language = await languageOf({ to: 'person', person: owner });
  const bytes = await core.documents.calendarOf(await runningCalendar(core, of, language));
  return { bytes, fingerprint: createHash('sha256').update(bytes).digest('base64url') };
}

function feedIdOf(token: string): string {
  return `feed-${createHash('sha256').update(token).digest('hex')}`;
}

function isSame(kept: string, given: string): boolean {
  const [a, b] = [kept, given].map((each) => createHash('sha256').update(each).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

function nameOf(of: YearOf): string {
  return of.whose === 'own' ? 'own' : `unit ${of.unit}`;
}
