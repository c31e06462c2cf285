import type { CorrectionMessage, DriftLine, DriftMessage } from '../app/messages.ts';
import type { CorrectionState } from '../domain/corrections/correction.ts';
import type { Language } from '../domain/language.ts';
import { instantInWords, shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { answerCard, section } from './answerParts.ts';
import { literal } from './markdown.ts';
import { execute, type Part } from './parts.ts';
import { reasonText } from './reasons.ts';
import type { Filling, Reading } from './render.ts';

const tones: Readonly<Record<CorrectionState, string>> = {
  proposed: 'accent',
  confirmed: 'good',
  declined: 'emphasis',
};

/** What somebody says is wrong in the directory, for the line manager to decide. */
export function correctionView(message: CorrectionMessage, { language, zone }: Reading): Filling {
  const { topic, unit, state, misled, proposed, by, at, rule, decidedBy } = message;
  const title = say(language, 'correction.title');
  const params = {
    by: literal(by.name),
    proposed: `**${literal(proposed.name)}**`,
    misled: literal(misled?.name ?? say(language, 'person.unknown')),
    manager: literal(decidedBy?.name ?? say(language, 'person.unknown')),
  };
  return answerCard(title, {
    tone: tones[state],
    title,
    about: `${literal(topic[language])} · ${literal(unit[language])}`,
    lead: say(language, misled === null ? 'correction.says.nobody' : 'correction.says', params),
    note: state === 'proposed' ? '' : say(language, keyFor('correction.state', state), params),
    sections: [
      ...section(say(language, 'correction.rule'), [literal(reasonText(rule, language))]),
      ...section(say(language, 'correction.what-next'), [say(language, 'correction.explained')]),
    ],
    words: message.comment ?? '',
    foot: instantInWords(at, language, zone),
    actions: message.mayDecide ? decisions(message, language) : [],
  });
}

function decisions({ id, version }: CorrectionMessage, language: Language): readonly Part[] {
  const click = (verb: string) => ({ do: verb, id, v: version });
  return [
    execute(say(language, 'correction.button.confirm'), click('correction.confirm'), { style: 'positive' }),
    execute(say(language, 'correction.button.decline'), click('correction.decline')),
  ];
}

/** Where the directory and what people say have come apart. */
export function driftView({ lines, total }: DriftMessage, { language }: Reading): Filling {
  const title = say(language, 'drift.title');
  return answerCard(title, {
    title,
    lead: say(language, lines.length === 0 ? 'drift.none' : 'drift.lead'),
    sections: lines.flatMap((line) => driftSection(line, language)),
    foot: total > lines.length ? say(language, 'list.more', { shown: lines.length, total }) : '',
  });
}

function driftSection({ topic, unit, state, misled, proposed, rule, at }: DriftLine, language: Language) {
  const line = say(language, 'drift.line', {
    misled: literal(misled ?? say(language, 'role.nobody')),
    proposed: `**${literal(proposed)}**`,
    state: say(language, keyFor('drift.state', state)),
    day: shortDay(at.slice(0, 10), language),
  });
  return section(`${literal(topic[language])} · ${literal(unit[language])}`, [
    line,
    literal(reasonText(rule, language)),
  ]);
}
