import type { Words } from '../domain/language.ts';
import type { OpenDirectory } from '../domain/organisation/openDirectory.ts';
import type { HandledBy } from '../domain/reports/case.ts';
import type { Standing } from '../domain/reports/permissions.ts';
import { type Handler, handlerOf } from '../domain/responsibility/handler.ts';
import { lineManagerOf, safetyDeputiesOf } from '../domain/responsibility/lookup.ts';
import { roles } from '../domain/responsibility/roles.ts';
import { isTopicId, topicOf } from '../domain/responsibility/topics.ts';
import type { Day, Instant } from '../domain/time.ts';
import { isGuest } from './accounts.ts';
import type { Core } from './context.ts';
import type { EmergencyView, PersonView, Reason } from './messages.ts';
import type { Addressee } from './records.ts';

/** A person as messages name them; a guest goes by the name that their platform gave. */
export async function personView(core: Core, id: string): Promise<PersonView> {
  const person = core.directory().people.get(id);
  if (person) return { id, name: person.name, email: person.email };
  const account = isGuest(id) ? await core.store.read('account', id.slice('guest-'.length)) : null;
  return { id, name: account?.doc.name ?? '–', email: account?.doc.email ?? null };
}

/** Whom the directory names for a unit on a day. */
export function standingIn(dir: OpenDirectory, unit: string, day: Day): Standing {
  const at = standingUnit(dir, unit);
  return {
    lineManager: lineManagerOf(dir, at, day)?.person ?? null,
    safetyDeputies: safetyDeputiesOf(dir, at, day).map(({ person }) => person),
  };
}

/** The unit that answers for matters of this one: the whole organisation for a unit that is gone from the directory. */
export function standingUnit(dir: OpenDirectory, unit: string): string {
  return dir.units.has(unit) ? unit : dir.root.id;
}

/** Who is to handle reports of a unit now, or null when the directory has nobody. */
export function handlerNow(dir: OpenDirectory, unit: string, day: Day, at: Instant): HandledBy | null {
  const handler: Handler = handlerOf(dir, unit, day);
  if (handler.person === null) return null;
  return { person: handler.person, via: handler.via, since: at, reasons: handler.reasons };
}

export function unitNames(dir: OpenDirectory, unit: string): Words {
  return dir.units.get(unit)?.names ?? { nb: unit, en: unit };
}

export function emergencyNumbers(dir: OpenDirectory): readonly EmergencyView[] {
  return dir.organisation.emergency.map(({ names, number }) => ({ names, number }));
}

/** Where posts for a unit go: its channels, as the directory names them or as connected since, on the platforms in use. */
export function channelsOf(core: Core, unit: string): readonly Addressee[] {
  const channels = core.directory().channelsByUnit.get(unit) ?? [];
  return channels
    .filter(({ platform }) => core.platforms.includes(platform))
    .map(({ platform, id, language }) => ({ to: 'channel', platform, channel: id, language }));
}

const wordsByDetail: Readonly<Record<string, (dir: OpenDirectory, id: string) => string | Words>> = {
  person: nameOf,
  insteadOf: nameOf,
  delegator: nameOf,
  lineManager: nameOf,
  unit: unitNames,
  above: unitNames,
  below: unitNames,
  faculty: unitNames,
  role: roleNames,
  asked: roleNames,
  topic: (_, id) => (isTopicId(id) ? topicOf(id).names : id),
  place: placeNames,
};

/** Reasons with their ids turned into names and words. */
export function reasonViews(dir: OpenDirectory, reasons: HandledBy['reasons']): readonly Reason[] {
  return reasons.map(({ code, details }) => ({
    code,
    details: Object.fromEntries(
      Object.entries(details).map(([key, id]) => [key, wordsByDetail[key]?.(dir, id) ?? id]),
    ),
  }));
}

function nameOf(dir: OpenDirectory, id: string): string {
  return dir.people.get(id)?.name ?? id;
}

/** A place of the directory in words of both languages. */
export function placeWords(dir: OpenDirectory, id: string): Words {
  const words = placeNames(dir, id);
  return typeof words === 'string' ? { nb: words, en: words } : words;
}

function placeNames(dir: OpenDirectory, id: string): string | Words {
  const place = dir.places.get(id);
  return place?.room ?? place?.names ?? id;
}

function roleNames(_: OpenDirectory, id: string): string | Words {
  return roles.find((role) => role.id === id)?.names ?? id;
}
