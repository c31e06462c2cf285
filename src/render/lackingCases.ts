import type { LackingCaseLine, LackingCasesMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { keyFor, say } from '../i18n/say.ts';
import { lowered, optionLabel } from './inputs.ts';
import { caseChoice, openChosen } from './list.ts';
import { literal } from './markdown.ts';
import type { Filling, Reading } from './render.ts';

/** The open cases of a unit, each with what is lacking; one of them can be opened. */
export function lackingCasesView(message: LackingCasesMessage, { language }: Reading): Filling {
  const { unit, lines, total } = message;
  const title = say(language, 'lacking.heading');
  return {
    template: 'list',
    text: title,
    data: {
      title: `${title}: ${literal(unit[language])}`,
      none: lines.length === 0 ? say(language, 'lacking.none') : '',
      lines: lines.map((line) => ({
        number: line.number,
        kind: optionLabel('intake', 'kind', line.kind, language),
        more: moreOf(line, language),
      })),
      rest: total > lines.length ? say(language, 'lacking.more', { shown: lines.length, total }) : '',
      inputs: lines.length > 1 ? [caseChoice(lines, language)] : [],
      actions: lines.length > 0 ? [openChosen(lines, language)] : [],
    },
  };
}

function moreOf({ unit, state, lacks }: LackingCaseLine, language: Language): string {
  return [
    literal(unit[language]),
    lowered(say(language, keyFor('case.state', state))),
    ...(lacks.length === 0
      ? [say(language, 'lacking.nothing')]
      : lacks.map((lack) => say(language, keyFor('lacking', lack)))),
  ].join(' · ');
}
