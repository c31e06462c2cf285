import type {
  CasesLeftMessage,
  ChangePart,
  DirectoryChangedMessage,
  DirectoryRefusedMessage,
  LeftLine,
  NamedLine,
} from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { instantInWords } from '../i18n/dates.ts';
import { problemLine } from '../i18n/directoryProblems.ts';
import { keyFor, say } from '../i18n/say.ts';
import { setAsideLine } from '../i18n/settingsProblems.ts';
import { answerCard, section } from './answerParts.ts';
import { literal } from './markdown.ts';
import { execute } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** What changed in the directory: first how many of each kind, then who and what. */
export function changedView({ at, parts }: DirectoryChangedMessage, { language, zone }: Reading): Filling {
  const title = say(language, 'directory.changed.title');
  const isAside = parts.some(({ code }) => code === 'year-aside');
  const nothing = at !== null && parts.length === 0 ? say(language, 'directory.changed.nothing') : '';
  const note = isAside ? say(language, 'directory.year-aside') : nothing;
  return answerCard(title, {
    tone: parts.some(({ code }) => urgent.includes(code)) ? 'warning' : 'emphasis',
    title,
    lead:
      at === null
        ? say(language, 'directory.changed.never')
        : say(language, 'directory.changed.lead', { at: instantInWords(at, language, zone) }),
    note,
    facts: parts.map(({ code, total }) => ({ title: heading(code, language), value: String(total) })),
    sections: parts.flatMap((part) => section(heading(part.code, language), changeLines(part, language))),
    actions: [execute(say(language, 'directory.button.corrections'), { do: 'drift', id: 'directory', v: 0 })],
  });
}

/** Kinds of change that somebody has to do something about. */
const urgent: readonly ChangePart['code'][] = ['orphans', 'left', 'no-manager', 'vacant', 'year-aside'];

/** The name of a kind of change. */
export function heading(code: ChangePart['code'], language: Language): string {
  return say(language, keyFor('directory.part', code));
}

/** The lines of one kind of change, and how many there are beside them. */
export function changeLines(part: ChangePart, language: Language): readonly string[] {
  const lines = linesOf(part, language);
  const more = part.total - lines.length;
  return lines.length === 0 || more === 0
    ? lines
    : [...lines, say(language, 'directory.more', { count: more })];
}

function linesOf(part: ChangePart, language: Language): readonly string[] {
  const nobody = say(language, 'role.nobody');
  if (part.code === 'reporters') return [];
  if (part.code === 'orphans') {
    return part.lines.map(({ number, unit, manager }) =>
      say(language, manager === null ? 'directory.line.orphan-of-nobody' : 'directory.line.orphan', {
        number,
        unit: literal(unit[language]),
        manager: literal(manager ?? ''),
      }),
    );
  }
  if (part.code === 'left') return part.lines.map((line) => leftLine(line, language));
  if (part.code === 'vacant') {
    return part.lines.map(({ role, unit, was }) =>
      say(language, 'directory.line.vacant', {
        role: literal(role[language]),
        unit: literal(unit[language]),
        people: literal(was.join(', ')),
      }),
    );
  }
  if (part.code === 'line-managers') {
    return part.lines.map(
      ({ unit, from, to }) =>
        `${literal(unit[language])}: ${literal(from ?? nobody)} → ${literal(to ?? nobody)}`,
    );
  }
  if (part.code === 'year-aside') return part.lines.map((line) => literal(setAsideLine(line, language)));
  if (part.code === 'year-back') return part.lines.map(({ at }) => literal(at));
  return part.lines.map((line) => namedLine(line, language));
}

function namedLine({ name, of }: NamedLine, language: Language): string {
  return [name, ...(of === null ? [] : [of])].map((words) => literal(words[language])).join(' · ');
}

function leftLine({ person, ...counts }: LeftLine, language: Language): string {
  const told = (['handled', 'asked', 'given', 'held'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => say(language, `directory.left.${kind}`, { count: counts[kind] }));
  return `${literal(person)}: ${told.join(', ')}`;
}

/** A new version of the directory was refused: what is to be mended. */
export function refusedView(
  { at, total, problems }: DirectoryRefusedMessage,
  { language, zone }: Reading,
): Filling {
  const title = say(language, 'directory.refused.title');
  const lines = problems.map((problem) => literal(problemLine(problem, language)));
  const more = total > lines.length ? [say(language, 'directory.more', { count: total - lines.length })] : [];
  return answerCard(title, {
    tone: 'attention',
    title,
    lead: say(language, 'directory.refused.lead', { at: instantInWords(at, language, zone), count: total }),
    sections: section(say(language, 'directory.refused.mend'), [...lines, ...more]),
  });
}

/** Cases that came to the line manager because their handler is gone. */
export function casesLeftView({ people, total, numbers }: CasesLeftMessage, { language }: Reading): Filling {
  const title = say(language, 'directory.cases-left.title');
  const more =
    total > numbers.length ? [say(language, 'directory.more', { count: total - numbers.length })] : [];
  return answerCard(title, {
    tone: 'accent',
    title,
    lead: say(language, 'directory.cases-left', { people: literal(people.join(', ')), count: total }),
    foot: [...numbers, ...more].join(', '),
    actions: [execute(say(language, 'directory.button.cases'), { do: 'cases', id: 'directory', v: 0 })],
  });
}
