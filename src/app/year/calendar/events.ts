import { createHash } from 'node:crypto';
import { type Language, languages, type Words } from '../../../domain/language.ts';
import { isOver } from '../../../domain/processes/occurrence/occurrence.ts';
import type { OccurrenceKey } from '../../../domain/processes/occurrences.ts';
import { processOf } from '../../../domain/processes/processes.ts';
import type { StepId } from '../../../domain/processes/schedule.ts';
import { settingsFor } from '../../../domain/processes/settings.ts';
import { basisWords } from '../../../domain/processes/table/words.ts';
import { roleOf } from '../../../domain/responsibility/roles.ts';
import { sourcesText } from '../../../domain/sources.ts';
import type { Day } from '../../../domain/time.ts';
import { keyFor, say } from '../../../i18n/say.ts';
import type { CalendarEvent } from '../../calendars.ts';
import { type Core, todayIn } from '../../context.ts';
import { nameIn } from '../../delegations/questions.ts';
import { unitNames } from '../../people.ts';
import type { YearEntry } from '../entries.ts';
import { ownerView } from '../owner.ts';
import { wheelOf } from '../wheel.ts';

/** What a day in a calendar says, in every language, before it is known how often that has changed. */
export interface Wording {
  readonly key: OccurrenceKey;
  readonly unit: string;
  readonly on: Day;
  readonly said: Readonly<Record<Language, Pick<CalendarEvent, 'summary' | 'description'>>>;
  readonly alarms: readonly number[];
  /** Of all that it says. */
  readonly digest: string;
}

/** The days of these entries. What was due before anybody was asked about it here is left out. */
export function wordingsOf(core: Core, entries: readonly YearEntry[]): readonly Wording[] {
  const today = todayIn(core.directory(), core.clock.now());
  return entries
    .filter(({ known, dueOn }) => known !== null || dueOn >= today)
    .map((entry) => wordingOf(core, entry, today));
}

/** A day as it stands in the calendar of somebody who reads this language. */
export function eventOf(
  { key, on, said, alarms }: Wording,
  language: Language,
  organisation: string,
  stamp: Pick<CalendarEvent, 'sequence' | 'changedAt'>,
): CalendarEvent {
  return { uid: `${key}@${encodeURIComponent(organisation)}.verne`, on, ...said[language], alarms, ...stamp };
}

function wordingOf(core: Core, entry: YearEntry, today: Day): Wording {
  const { planned, known, dueOn } = entry;
  const said = {
    nb: { summary: summaryOf(core, entry, 'nb'), description: descriptionOf(core, entry, 'nb', today) },
    en: { summary: summaryOf(core, entry, 'en'), description: descriptionOf(core, entry, 'en', today) },
  } as const satisfies Wording['said'];
  const alarms = known !== null && isOver(known) ? [] : alarmsOf(core, entry);
  const whole = JSON.stringify([dueOn, languages.map((language) => said[language]), alarms]);
  const digest = createHash('sha256').update(whole).digest('base64url').slice(0, 22);
  return { key: planned.key, unit: planned.unit, on: dueOn, said, alarms, digest };
}

function summaryOf({ directory }: Core, { planned, known }: YearEntry, language: Language): string {
  const name = processOf(planned.process).names[language];
  const unit = unitNames(directory(), planned.unit)[language];
  return `${known?.state === 'done' ? '✓ ' : ''}${name}, ${unit}`;
}

/** Who answers for it, how it stands, where the day comes from, the checklist and the source. Nobody's words. */
function descriptionOf(core: Core, entry: YearEntry, language: Language, today: Day): string {
  const { planned, known, dueOn } = entry;
  const { checklist, source } = processOf(planned.process);
  const isLate = known !== null && !isOver(known) && dueOn < today;
  const state = known === null ? null : isLate ? 'overdue' : known.state;
  const items = checklist.map((item) => `- ${item[language]}`);
  return [
    say(language, 'calendar.event.owner', { owner: ownerOf(core, entry, language, today) }),
    ...(state === null
      ? []
      : [say(language, 'calendar.event.state', { state: stateWords(state, language) })]),
    say(language, 'calendar.event.basis', {
      month: basisWords[planned.basis.months][language],
      day: basisWords[planned.basis.day][language],
    }),
    ...(items.length === 0 ? [] : ['', say(language, 'calendar.event.items'), ...items]),
    '',
    say(language, 'calendar.event.source', {
      source: sourcesText(source, language),
    }),
    say(language, 'calendar.event.foot'),
  ].join('\n');
}

function stateWords(state: string, language: Language): string {
  return say(language, state === 'overdue' ? 'calendar.event.overdue' : keyFor('duty.state', state));
}

function ownerOf(core: Core, { planned, known }: YearEntry, language: Language, today: Day): string {
  const { responsible } = planned;
  const view = known === null ? null : ownerView(known, wheelOf(core), today);
  const named: { readonly name: string; readonly role: Words | null } | null =
    view ??
    (responsible && {
      name: nameIn(core.directory(), responsible.person),
      role: roleOf(responsible.role).names,
    });
  if (named === null) return say(language, 'duty.owner.nobody');
  return named.role === null ? named.name : `${named.name} (${named.role[language]})`;
}

const minutesOfDay = 24 * 60;

/** A day and a time of it before each reminder that comes by itself, in the hour in which posts go out at the unit. */
function alarmsOf(core: Core, { planned, dueOn }: YearEntry): readonly number[] {
  const { process, unit, steps } = planned;
  const { settings, dir } = wheelOf(core);
  const [hours = 0, minutes = 0] = settingsFor(settings, dir, unit).hourOf(process).split(':').map(Number);
  return steps
    .filter(({ step, on }) => isReminder(step) && on < dueOn)
    .map(({ on }) => daysBetween(on, dueOn) * minutesOfDay - hours * 60 - minutes)
    .sort((a, b) => b - a);
}

function isReminder(step: StepId): boolean {
  return step === 'first' || step.startsWith('reminder-');
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (minutesOfDay * 60_000));
}
