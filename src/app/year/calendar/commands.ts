import { dayOf } from '../../../domain/time.ts';
import type { CommandOf } from '../../commands.ts';
import { type Core, type Turn, todayIn, toSelf } from '../../context.ts';
import type { CalendarMessage, ViewRef } from '../../messages.ts';
import { refresh, send } from '../../outbox.ts';
import { done, keyOf, type Outcome, refuse } from '../../outcome.ts';
import { unitNames } from '../../people.ts';
import type { Presented } from '../../ports.ts';
import type { Addressee } from '../../records.ts';
import type { Write } from '../../store.ts';
import type { YearOf } from '../entries.ts';
import { askedFor } from '../overview.ts';
import { ended, feedOf, newFeed } from './feeds.ts';

/** Puts into the private chat how a year gets into the person's calendar. */
export async function showCalendar(turn: Turn, { id, whose }: CommandOf<'calendar'>): Promise<Outcome> {
  const asked = turn.dir.people.has(turn.person) ? askedFor(turn, id, whose) : null;
  if (asked === null) return refuse(turn, { code: 'not-found' });
  const { unit, year } = asked;
  const view = { view: 'calendar', subject: feedsOf(turn.person), whose, unit, year } as const;
  return done([send(turn.core, toSelf(turn), view)]);
}

/** Puts the calendar file of a year into the private chat. */
export async function calendarFile(turn: Turn, { id, whose }: CommandOf<'calendar.file'>): Promise<Outcome> {
  const asked = turn.dir.people.has(turn.person) ? askedFor(turn, id, whose) : null;
  if (asked === null) return refuse(turn, { code: 'not-found' });
  const file = { kind: 'calendar', ...asked } as const;
  const subject = `notes-${keyOf(turn.person)}`;
  return done([send(turn.core, toSelf(turn), { view: 'document', subject, file })]);
}

/**
 * Makes an address that the person's calendar can subscribe to, puts another in its place, or withdraws it. Making one that
 * is there already, and withdrawing one that is gone, changes nothing.
 */
export async function changeFeed(turn: Turn, command: CommandOf<'calendar.feed'>): Promise<Outcome> {
  const { core, dir, person } = turn;
  const asked = dir.people.has(person) ? askedFor(turn, command.id, command.whose) : null;
  if (asked === null) return refuse(turn, { code: 'not-found' });
  const of = yearOfAsked(person, asked);
  const known = await feedOf(core, person, of);
  const isMade = command.action !== 'end' && core.calendarPlace() !== null;
  const make = (): readonly Write[] => (isMade ? [newFeed(core, person, of)] : []);
  const writes = known === null ? make() : command.action === 'make' ? [] : [ended(known), ...make()];
  return done(writes.length === 0 ? [] : [...writes, refresh(core, feedsOf(person))]);
}

/** How a year gets into a calendar, as it stands for this person. The address is shown to its owner alone. */
export async function presentCalendar(
  core: Core,
  view: Extract<ViewRef, { view: 'calendar' }>,
  to: Addressee,
): Promise<Omit<Presented, 'language'> | null> {
  const dir = core.directory();
  if (to.to !== 'person' || !dir.people.has(to.person)) return null;
  const known = await feedOf(core, to.person, yearOfAsked(to.person, view));
  const place = core.calendarPlace();
  const message: CalendarMessage = {
    type: 'calendar',
    whose: view.whose,
    unit: unitNames(dir, view.unit),
    unitId: view.unit,
    year: view.year,
    reach: place?.reach ?? 'none',
    address: known === null || place === null ? null : `${place.url}/calendar/${known.doc.token}.ics`,
    madeOn: known === null ? null : dayOf(known.doc.madeAt, dir.organisation.timeZone),
    today: todayIn(dir, core.clock.now()),
  };
  return { message, version: known === null ? 1 : Date.parse(known.doc.madeAt), final: false };
}

/** What all cards are brought up to date by that show an address of this person. */
function feedsOf(person: string): string {
  return `feeds-${keyOf(person)}`;
}

function yearOfAsked(
  person: string,
  { whose, unit }: { readonly whose: 'unit' | 'own'; readonly unit: string },
): YearOf {
  return whose === 'own' ? { whose, person } : { whose, unit };
}
