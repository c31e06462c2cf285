import type { Door } from '../../src/domain/reports/routing.ts';
import type { Kind } from '../../src/domain/reports/terms.ts';
import type { FindPersonal, PersonalFinding, ReadReport } from '../../src/language/drafting/types.ts';
import { placeRead } from './placeRead.ts';

const doors: readonly (readonly [RegExp, Door])[] = [
  [/brenner (?:nå|now)|on fire now/i, 'emergency'],
  [/trakasser|underslag|harass|embezzl/i, 'whistleblowing'],
  [/mobb|skjeller|bullying/i, 'conduct'],
  [/passord|password|laptop/i, 'information-security'],
  [/lyspære|light bulb/i, 'e-caretaker'],
  [/falt|veltet|sperret|kuttet|fell|blocked|cut|burde|should/i, 'nonconformity'],
];

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/kuttet|cut|brakk/i, 'accident'],
  [/veltet|falt|fell/i, 'near-accident'],
  [/sperret|blocked/i, 'dangerous-condition'],
  [/burde|should/i, 'improvement'],
];

/** Reads only what is said in so many words; everything else is no report. */
export const plainReading: ReadReport = ({ text, asker }, dir) => {
  const door = text.endsWith('?') ? 'none' : (doors.find(([words]) => words.test(text))?.[1] ?? 'none');
  const place = placeRead(dir, text)?.place ?? null;
  const own = asker === null ? undefined : dir.people.get(asker)?.unit;
  const isReport = door === 'nonconformity';
  const kind = isReport ? (kinds.find(([words]) => words.test(text))?.[1] ?? null) : null;
  return {
    door,
    confident: true,
    kind,
    categories: isReport && /aceton/i.test(text) ? ['chemicals-gases'] : [],
    injury:
      kind === 'accident'
        ? /plaster/i.test(text)
          ? 'happened'
          : 'unknown'
        : kind === 'near-accident'
          ? 'nearly'
          : 'none',
    harmed: isReport ? ['people'] : [],
    place: place?.id ?? null,
    unit: place?.unit ?? own ?? dir.root.id,
    unitBy: place ? 'place' : own ? 'asker' : 'root',
    happenedOn: /i går|yesterday/i.test(text) ? '2026-11-19' : null,
    happenedAt: /kl\. 14|at 14/i.test(text) ? '14:00' : null,
    measures: /Vi luftet ut\./.exec(text)?.[0] ?? null,
    flags: [],
    findings: plainFinding(text, dir),
    reasons: [{ code: isReport || door === 'none' ? 'no-report' : 'belongs-elsewhere', words: '' }],
  };
};

/** Finds people of the directory by name, and e-mail addresses. */
export const plainFinding: FindPersonal = (text, dir) => {
  const findings: PersonalFinding[] = [];
  for (const { name } of dir.people.values()) {
    const [first = '', last = ''] = [name.split(' ')[0], name.split(' ').at(-1)];
    for (const match of text.matchAll(new RegExp(`${first}(?: ${last})?`, 'g'))) {
      if (match[0] !== first || findings.every(({ start }) => start !== match.index))
        findings.push({
          kind: 'person',
          start: match.index,
          end: match.index + match[0].length,
          as: /^\S* ?\S* kuttet/.test(text.slice(match.index)) ? 'injured' : 'other',
        });
    }
  }
  for (const match of text.matchAll(/[^\s@]{1,64}@[^\s@]{1,64}\.\w+/g))
    findings.push({ kind: 'email', start: match.index, end: match.index + match[0].length, as: 'other' });
  return findings;
};
