import type { EntryView } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { instantInWords } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { literal } from './markdown.ts';
import { sentence, unnamed } from './notice.ts';
import type { Part } from './parts.ts';
import { withheldText } from './previewGuard.ts';
import type { Reading } from './render.ts';

/**
 * The messages of a case: the newest that have room together, oldest of them first, and how many older ones there are. The newest
 * one is shown in any case.
 */
export function threadOf(
  entries: readonly EntryView[],
  room: number,
  reading: Reading,
): { readonly older: string; readonly entries: readonly Part[] } {
  const shown = newestWithin(entries, room);
  const older = entries.length - shown.length;
  return {
    older: older > 0 ? say(reading.language, 'case.thread.older', { count: older }) : '',
    entries: shown.map((entry) => entryData(entry, reading)),
  };
}

function newestWithin(entries: readonly EntryView[], room: number): readonly EntryView[] {
  let left = room;
  const first = entries.findLastIndex((entry) => {
    left -= entry.words?.length ?? 0;
    return left < 0;
  });
  return entries.slice(Math.min(first + 1, entries.length - 1));
}

function entryData(entry: EntryView, { language, zone }: Reading): Part {
  const { kind, by, nameless, to, at, words } = entry;
  const heading = say(language, keyFor('case.entry', kind), {
    by: literal(by?.name ?? unnamed(nameless, language)),
    to: literal(to?.name ?? unnamed(null, language)),
    at: instantInWords(at, language, zone),
  });
  return {
    heading: by ? heading : sentence(heading),
    words: words ?? say(language, 'case.erased'),
    note: noteOf(entry, language),
  };
}

/** What belongs to a message beside its words: photos, and that something was left out. */
function noteOf({ photos, withheld }: EntryView, language: Language): string {
  const count = photos > 0 ? say(language, 'case.entry.photos', { count: photos }) : '';
  const kinds = withheldText(withheld, language);
  const left = kinds === '' ? '' : say(language, 'case.entry.withheld', { kinds });
  return [count, left].filter(Boolean).join(' ');
}
