import type { Language, Words } from '../domain/language.ts';
import { type SettingsProblem, settingsProblemWords } from '../domain/processes/settingsProblems.ts';
import { setAsideWords } from '../domain/processes/settingsWith.ts';

interface ProblemWords {
  readonly wrong: Words;
  readonly mend: Words;
}

const asideWords: ReadonlyMap<string, ProblemWords> = new Map(Object.entries(setAsideWords));

/** Where a problem of the year's settings is, what is wrong and how to mend it: "year.yaml:12 hour: …". */
export function settingsProblemLine(problem: SettingsProblem, language: Language): string {
  return line(problem, settingsProblemWords[problem.code], language);
}

/** Where a setting is that does not hold with the directory, why, what holds in its place and how to mend it. */
export function setAsideLine(problem: SettingsProblem, language: Language): string {
  return line(problem, asideWords.get(problem.code) ?? settingsProblemWords[problem.code], language);
}

function line({ at, details }: SettingsProblem, { wrong, mend }: ProblemWords, language: Language): string {
  const filled = (words: Words) =>
    words[language].replace(/\{(value|allowed|nearest)\}/g, (_, name) =>
      name === 'nearest' ? details.nearest.join(', ') : name === 'value' ? details.value : details.allowed,
    );
  const isAdvised = !mend.en.includes('{nearest}') || details.nearest.length > 0;
  return [`${at}: ${filled(wrong)}`, ...(isAdvised ? [filled(mend)] : [])].join(' ');
}
