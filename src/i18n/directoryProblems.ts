import type { Language } from '../domain/language.ts';
import type { Problem } from '../domain/organisation/problems.ts';
import { isKey, keyFor, say } from './say.ts';

/** Most values that a problem lists; a ring of units can be as long as the organisation. */
const mostListed = 10;

/** Where a problem is, what is wrong and how to mend it: "people.csv:12 (kari): …". */
export function problemLine(problem: Problem, language: Language): string {
  const words = problemText(problem, language);
  return problem.at === '' ? words : `${problem.at}: ${words}`;
}

/** What is wrong, and how to mend it. */
export function problemText(problem: Problem, language: Language): string {
  const details = Object.entries({ ...problem.details, ...columnOf(problem) });
  const params = Object.fromEntries(details.map(([name, value]) => [name, shown(value)]));
  return say(language, keyFor('directory.problem', problem.code), { ...params, ...types(problem, language) });
}

function columnOf({ column }: Problem): { readonly field?: string } {
  return column === undefined ? {} : { field: column };
}

/** A value for the catalog; 'none' stands for an empty one. */
function shown(value: string | number | readonly string[]): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.replace(/\.$/, '') || 'none';
  const more = value.length > mostListed ? ', …' : '';
  return value.length === 0 ? 'none' : `${value.slice(0, mostListed).join(', ')}${more}`;
}

/** The types of a value in words, where they are what is wrong. */
function types(problem: Problem, language: Language): Readonly<Record<string, string>> {
  if (problem.code !== 'wrong-type') return {};
  const { expected, found } = problem.details;
  const word = (type: string) => {
    const key = `directory.type.${type.replaceAll(' ', '-')}`;
    return isKey(key) ? say(language, key) : type;
  };
  const hint = expected === 'text' && found !== 'list' && found !== 'object' ? 'quotes' : 'none';
  return { expected: word(expected), found: word(found), hint };
}
