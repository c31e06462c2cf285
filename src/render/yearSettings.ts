import type { SettingLine, YearSettingsChangedMessage, YearSettingsRefusedMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { instantInWords } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { settingsProblemLine } from '../i18n/settingsProblems.ts';
import { answerCard, section } from './answerParts.ts';
import { literal } from './markdown.ts';
import type { Filling, Reading } from './render.ts';

/** New settings of the HSE year count: what is different, in short. */
export function settingsChangedView(
  { at, total, lines }: YearSettingsChangedMessage,
  { language, zone }: Reading,
): Filling {
  const title = say(language, 'year-settings.changed');
  const told = lines.map((line) => settingLine(line, language));
  return answerCard(title, {
    title,
    lead: say(language, 'year-settings.changed.lead', { at: instantInWords(at, language, zone) }),
    sections: section(say(language, 'year-settings.changed.what'), [...told, ...more(total, told, language)]),
  });
}

/** New settings of the HSE year were refused: what is to be mended. */
export function settingsRefusedView(
  { at, total, problems }: YearSettingsRefusedMessage,
  { language, zone }: Reading,
): Filling {
  const title = say(language, 'year-settings.refused');
  const told = problems.map((problem) => literal(settingsProblemLine(problem, language)));
  const when = instantInWords(at, language, zone);
  return answerCard(title, {
    tone: 'attention',
    title,
    lead: say(language, 'year-settings.refused.lead', { at: when, count: total }),
    sections: section(say(language, 'year-settings.refused.mend'), [...told, ...more(total, told, language)]),
  });
}

/** "HSE round, Physics. Months: September → October" */
function settingLine({ setting, process, of, from, to }: SettingLine, language: Language): string {
  const unset = say(language, 'year-settings.unset');
  const about = [process, of].flatMap((words) => (words === null ? [] : literal(words[language])));
  const [before, after] = [from, to].map((words) => literal(words?.[language] ?? unset));
  const change = `${say(language, keyFor('year-settings.name', setting))}: ${before} → ${after}`;
  return about.length === 0 ? change : `**${about.join(', ')}.** ${change}`;
}

function more(total: number, { length }: readonly string[], language: Language): readonly string[] {
  return total > length ? [say(language, 'year-settings.more', { count: total - length })] : [];
}
