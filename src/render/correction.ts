import type { CorrectionMessage, DriftLine, DriftMessage } from '../app/messages.ts';
import type { CorrectionState } from '../domain/corrections/correction.ts';
import type { Language } from '../domain/language.ts';
import { instantInWords, shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { type AnswerFilling, answerCard, section } from './answerParts.ts';
import { literal } from './markdown.ts';
import { execute, type Part } from './parts.ts';
import { reasonText } from './reasons.ts';
import type { Reading } from './render.ts';

const tones: Readonly<Record<CorrectionState, string>> = {
  proposed: 'accent',
  confirmed: 'good',
  declined: 'emphasis',
  mended: 'good',
};

/** What somebody says is wrong in the directory, for the line manager to decide. */
export function correctionView(message: CorrectionMessage, { language, zone }: Reading): AnswerFilling {
  const { topic, unit, state, misled, proposed, by, at, rule, decidedBy, mendedBy, mayMend } = message;
  const title = say(language, 'correction.title');
  const params = {
    by: literal(by.name),
    proposed: `**${literal(proposed.name)}**`,
    misled: literal(misled?.name ?? say(language, 'person.unknown')),
    manager: literal(decidedBy?.name ?? say(language, 'person.unknown')),
    mender: literal(mendedBy?.name ?? say(language, 'person.unknown')),
  };
  return answerCard(title, {
    tone: tones[state],
    title,
    about: `${literal(topic[language])} · ${literal(unit[language])}`,
    lead: say(language, misled === null ? 'correction.says.nobody' : 'correction.says', params),
    note: state === 'proposed' ? '' : say(language, keyFor('correction.state', state), params),
    sections: [
      ...section(say(language, 'correction.rule'), [literal(reasonText(rule, language))]),
      ...section(say(language, 'correction.what-next'), explained(message, language)),
    ],
    words: message.comment ?? '',
    foot: instantInWords(at, language, zone),
    actions: [
      ...(message.mayDecide ? decisions(message, language) : []),
      ...(mayMend ? [mendButton(message, language)] : []),
    ],
  });
}

/** What can be done about it: by the directory's owner, or by the line manager as long as nothing is decided. */
function explained({ state, mayMend }: CorrectionMessage, language: Language): readonly string[] {
  if (mayMend) return [say(language, 'correction.explained.owner')];
  return state === 'proposed' ? [say(language, 'correction.explained')] : [];
}

function decisions({ id, version }: CorrectionMessage, language: Language): readonly Part[] {
  const click = (verb: string) => ({ do: verb, id, v: version });
  return [
    execute(say(language, 'correction.button.confirm'), click('correction.confirm'), { style: 'positive' }),
    execute(say(language, 'correction.button.decline'), click('correction.decline')),
  ];
}

function mendButton({ id, version }: CorrectionMessage, language: Language): Part {
  return execute(say(language, 'correction.button.mend'), { do: 'correction.mend', id, v: version });
}

/** Where the directory and what people say have come apart, a page of it; each line can be opened. */
export function driftView(message: DriftMessage, { language }: Reading): AnswerFilling {
  const { lines, from, page, total, mayReadChanges } = message;
  const title = say(language, 'drift.title');
  const shown = { first: from + 1, last: from + lines.length, total };
  return answerCard(title, {
    title,
    lead: say(language, lines.length === 0 ? 'drift.none' : 'drift.lead'),
    sections: lines.flatMap((line, at) => driftSection(line, from + at + 1, language)),
    foot: total > lines.length ? say(language, 'drift.shown', shown) : '',
    inputs: lines.length > 1 ? [choice(message, language)] : [],
    actions: [
      ...(lines[0] === undefined ? [] : [openButton(lines[0], language)]),
      ...(from > 0 ? [turnTo(Math.max(from - page, 0), 'newer', language)] : []),
      ...(from + lines.length < total ? [turnTo(from + page, 'older', language)] : []),
      ...(mayReadChanges ? [changesButton(language)] : []),
    ],
  });
}

function driftSection(
  { topic, unit, state, misled, proposed, rule, at }: DriftLine,
  number: number,
  language: Language,
) {
  const line = say(language, 'drift.line', {
    misled: literal(misled ?? say(language, 'role.nobody')),
    proposed: `**${literal(proposed)}**`,
    state: say(language, keyFor('drift.state', state)),
    day: shortDay(at.slice(0, 10), language),
  });
  return section(`${number} · ${literal(topic[language])} · ${literal(unit[language])}`, [
    line,
    literal(reasonText(rule, language)),
  ]);
}

/** One line of the list, by its number. */
function choice({ lines, from }: DriftMessage, language: Language): Part {
  return {
    type: 'Input.ChoiceSet',
    id: 'correction',
    style: 'compact',
    label: say(language, 'drift.choose'),
    value: lines[0]?.id ?? '',
    choices: lines.map(({ id, topic, proposed }, at) => ({
      title: `${from + at + 1} · ${topic[language]} · ${proposed}`,
      value: id,
    })),
  };
}

/** What was chosen comes with the button; it carries the first, which stands chosen when nothing was touched. */
function openButton({ id }: DriftLine, language: Language): Part {
  return execute(say(language, 'drift.button.open'), { do: 'correction.show', id, v: 0 });
}

function changesButton(language: Language): Part {
  const click = { do: 'changes', id: 'drift', v: 0 };
  return execute(say(language, 'directory.button.changes'), click, { withoutInputs: true });
}

function turnTo(from: number, to: 'newer' | 'older', language: Language): Part {
  return execute(
    say(language, keyFor('drift.button', to)),
    { do: 'drift', id: String(from), v: 0 },
    { withoutInputs: true },
  );
}
