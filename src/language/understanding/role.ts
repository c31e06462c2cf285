import { type RoleId, roles } from '../../domain/responsibility/roles.ts';
import { lexiconOf } from './lexicon.ts';
import type { Reading } from './text.ts';

const withoutRemark = (name: string): string => name.replace(/\s*\(.*?\)/g, '').replaceAll(',', ' ');

const lexicon = lexiconOf<RoleId>(
  roles.map(({ id, names, aliases, abbreviations }) => [
    id,
    {
      nb: [names.nb, ...aliases.nb, ...abbreviations.map((short) => `=${short}`)]
        .map(withoutRemark)
        .join(','),
      en: [names.en, ...aliases.en].map(withoutRemark).join(','),
    },
  ]),
);

/** The role that the text names with most words, or null. */
export function roleIn(reading: Reading): RoleId | null {
  const whole = lexicon.find(reading).filter(({ likeness }) => likeness > 0.9);
  const [best] = whole.sort(
    (a, b) => b.words - a.words || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  return best?.meaning ?? null;
}
