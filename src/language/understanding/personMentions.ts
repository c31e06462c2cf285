import { fold } from '../../domain/organisation/spelling.ts';
import type { CampusMention, PersonMention, Search } from './mention.ts';
import type { Reading, Token } from './text.ts';
import { everydayWords } from './vocabulary/ordinary.ts';

/** People by their whole name; by one of their names only where it is theirs alone and written as a name. */
export function* peopleIn({ names, reading }: Search): Iterable<PersonMention> {
  for (const [from, token] of reading.tokens.entries()) {
    let key = '';
    for (let to = from + 1; to <= Math.min(from + 4, reading.tokens.length); to += 1) {
      const word = fold(reading.tokens[to - 1]?.raw ?? '');
      for (const form of new Set([word, word.replace(/s$/, '')])) {
        const named = names.people.get(`${key}${form}`) ?? [];
        const [person] = named;
        if (person === undefined || named.length > 1) continue;
        if (to - from === 1 && !isWrittenAsName(reading, token, from)) continue;
        yield { kind: 'person', person, from, to };
      }
      key += `${word} `;
    }
  }
}

function isWrittenAsName({ isShouted, tokens }: Reading, { raw, key, clause }: Token, from: number): boolean {
  if (isShouted || !/^\p{Lu}\p{Ll}/u.test(raw) || everydayWords.has(key)) return false;
  return key.length >= 5 || (from > 0 && tokens[from - 1]?.clause === clause);
}

/** Campuses by name. */
export function* campusesIn({ names, reading }: Search): Iterable<CampusMention> {
  for (const [from, { raw }] of reading.tokens.entries()) {
    const folded = fold(raw);
    for (const form of [folded, folded.replace(/s$/, '')]) {
      const campus = names.campuses.get(form);
      if (campus === undefined) continue;
      yield { kind: 'campus', campus, from, to: from + 1 };
      break;
    }
  }
}
