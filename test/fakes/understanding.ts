import type { OpenDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { roles } from '../../src/domain/responsibility/roles.ts';
import { type TopicId, topics } from '../../src/domain/responsibility/topics.ts';
import type { QuestionIntent, Understand } from '../../src/language/understanding/types.ts';
import { placeRead } from './placeRead.ts';

const openings: readonly (readonly [RegExp, QuestionIntent])[] = [
  [/^(?:det brenner|it is on fire)/i, 'emergency'],
  [/^(?:hvem|who|hva gjør|what does)\b/i, 'responsible'],
  [/^(?:takk|thanks)/i, 'smalltalk'],
  [/^(?:kan jeg delegere|i want to delegate)/i, 'delegate'],
];

/**
 * Understands only what is said in so many words: "hvem … <the name of a topic> … <a unit's abbreviation or a room>".
 * Two topics named are two alternatives; anything else is a report.
 */
export const plainUnderstanding: Understand = ({ text, asker }, dir) => {
  const said = text.toLowerCase();
  const intent = openings.find(([opening]) => opening.test(text))?.[1] ?? 'report';
  const named = topics
    .filter(({ names }) => [names.nb, names.en].some((name) => said.includes(name.toLowerCase())))
    .map(({ id }): TopicId => id);
  const place = placeRead(dir, text)?.place ?? null;
  const unit = unitIn(dir, text) ?? place?.unit ?? dir.people.get(asker ?? '')?.unit ?? dir.root.id;
  const isRole = /^(?:hva gjør|what does)/i.test(text);
  const [role] = roles
    .filter(({ names }) => [names.nb, names.en].some((name) => said.includes(name.toLowerCase())))
    .toSorted((a, b) => b.names.en.length - a.names.en.length);
  return {
    intent,
    topic: named.length === 1 && !isRole ? (named[0] ?? null) : null,
    confident: named.length === 1,
    alternatives: named.length > 1 ? named.slice(0, 3) : [],
    role: isRole ? (role?.id ?? null) : null,
    unit,
    campus: place?.campus ?? null,
    asOf: null,
    reasons: [],
  };
};

function unitIn(dir: OpenDirectory, text: string): string | null {
  const words = text.split(/[^\p{L}\p{N}-]+/u);
  return dir.directory.units.find(({ short }) => short.some((each) => words.includes(each)))?.id ?? null;
}
