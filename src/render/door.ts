import type { AnotherReportMessage, DoorView, ReportDoorMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { keyFor, say } from '../i18n/say.ts';
import { answerCard, section } from './answerParts.ts';
import { literal } from './markdown.ts';
import { execute, openUrl, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** Another place for a matter: what to do there, whom to talk to, and how to report it here all the same. */
export function doorCard(message: ReportDoorMessage, { language }: Reading): Filling {
  const { door, advice, doors, people } = message;
  const title = say(language, keyFor('door', door));
  const whom = people.map(
    ({ role, people: held }) =>
      `${literal(role[language])}: ${held.map(({ name }) => `**${literal(name)}**`).join(', ')}`,
  );
  return answerCard(title, {
    title,
    lead: literal(advice[language]),
    links: links(doors, language),
    sections: [...section(say(language, 'door.whom'), whom), ...addresses(doors, language)],
    foot: footOf(message, language),
    actions: [anyway(message, language)],
  });
}

/** What became of the words; a question is kept nowhere, and there is nothing to say of it. */
function footOf({ forgets, offer }: ReportDoorMessage, language: Language): string {
  if (forgets) return say(language, 'door.forgotten');
  return offer === null ? '' : say(language, 'door.kept');
}

/** Characters of a button's title that are shown whole everywhere. */
const longestTitle = 40;

/** Links to doors, by name where it fits a button. */
export function links(doors: readonly DoorView[], language: Language): readonly Part[] {
  return doors.map(({ names, address }) => {
    const name = names[language];
    return openUrl(name.length > longestTitle ? say(language, 'door.open') : name, address);
  });
}

/** Mail addresses as text, since not every platform opens them. */
function addresses(doors: readonly DoorView[], language: Language) {
  const mails = doors.flatMap(({ names, address }) =>
    address.startsWith('mailto:')
      ? [`${literal(names[language])}: ${literal(address.slice('mailto:'.length))}`]
      : [],
  );
  return section(say(language, 'door.address'), mails);
}

function anyway({ offer, door }: ReportDoorMessage, language: Language): Part {
  const click = offer
    ? { do: 'draft.chat', id: offer.draft, v: offer.version }
    : { do: 'report.anyway', id: door, v: 0 };
  return execute(say(language, 'door.button.anyway'), click);
}

/** Words that could be another report than the one that waits to be sent. */
export function anotherCard({ fresh }: AnotherReportMessage, { language }: Reading): Filling {
  const title = say(language, 'another.title');
  const begin = { do: 'draft.chat', id: fresh.draft, v: fresh.version };
  return answerCard(title, {
    title,
    lead: say(language, 'another.lead'),
    actions: [execute(say(language, 'another.button'), begin)],
  });
}
