import type { DutyWhyMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { keyFor, say } from '../i18n/say.ts';
import { answerCard, type Section, section, sourceLine } from './answerParts.ts';
import { inBasis, namesInRow, ownerText } from './duty.ts';
import { literal } from './markdown.ts';
import { execute } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** "42, 14 and 3". */
function inRow(numbers: readonly number[], language: Language): string {
  return new Intl.ListFormat(language === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' }).format(
    numbers.map(String),
  );
}

/** What follows on silence, in working days; all of it is our proposal. */
function silenceLines(
  { again, above, ends }: DutyWhyMessage['silence'],
  language: Language,
): readonly string[] {
  if (again.length + above.length === 0) return [say(language, 'duty.why.silence.none')];
  return [
    ...(again.length === 0
      ? []
      : [say(language, 'duty.why.silence.again', { days: inRow(again, language) })]),
    ...(above.length === 0
      ? []
      : [say(language, 'duty.why.silence.above', { days: inRow(above, language) })]),
    ...(ends === null ? [] : [say(language, 'duty.why.silence.ends', { days: ends })]),
    say(language, 'duty.why.silence.basis'),
  ];
}

/** Who takes part, what it builds on and what it ends in; what the tables do not tell is left out. */
function involvedSections(
  { participants, rule, inputs, outputs, recipients }: DutyWhyMessage['involved'],
  language: Language,
): readonly Section[] {
  const people = participants.map(({ role, name }) =>
    [role[language], ...(name === null ? [] : [name])].map(literal).join(': '),
  );
  const goesTo = { names: namesInRow(recipients, language) };
  return [
    ...section(say(language, 'duty.why.participants'), [
      ...people,
      ...(rule === null ? [] : [literal(rule[language])]),
    ]),
    ...section(say(language, 'duty.why.inputs'), inputs.length === 0 ? [] : [namesInRow(inputs, language)]),
    ...section(say(language, 'duty.why.outputs'), [
      ...(outputs.length === 0 ? [] : [namesInRow(outputs, language)]),
      ...(recipients.length === 0 ? [] : [say(language, 'duty.why.goes-to', goesTo)]),
    ]),
  ];
}

/** Why somebody got a card: what the documents state, and what is our proposal. */
export function dutyWhyView(message: DutyWhyMessage, { language }: Reading): Filling {
  const {
    id,
    names,
    unit,
    as,
    by,
    insteadOf,
    owner,
    role,
    basis,
    appliesTo,
    cadence,
    note,
    involved,
    leadDays,
    silence,
  } = message;
  const title = literal(names[language]);
  const words = (text: string, from: typeof basis.months) => `${literal(text)} (${inBasis(from, language)})`;
  const reminders = say(language, 'duty.why.reminders', {
    days: inRow(leadDays, language),
    basis: inBasis(basis.leadDays, language),
  });
  return answerCard(say(language, 'duty.why.title'), {
    tone: 'emphasis',
    title,
    about: literal(unit[language]),
    lead:
      insteadOf === null
        ? say(language, keyFor('duty.why', as), { name: literal(by ?? '') })
        : say(language, 'duty.why.instead', { name: literal(insteadOf) }),
    sections: [
      ...section(say(language, 'duty.why.applies'), [words(appliesTo.words[language], appliesTo.basis)]),
      ...section(say(language, 'duty.why.when'), [
        ...(cadence === null ? [] : [words(cadence[language], 'stated')]),
        words(note[language], basis.months),
        ...(leadDays.length === 0 ? [] : [reminders]),
      ]),
      ...section(say(language, 'duty.why.who'), [
        words(role[language], basis.responsible),
        ...(owner === null ? [say(language, 'duty.owner.nobody')] : [ownerText(owner, language)]),
      ]),
      ...involvedSections(involved, language),
      ...section(say(language, 'duty.why.silence'), silenceLines(silence, language)),
    ],
    foot: sourceLine(message.source, language),
    actions: [
      execute(say(language, 'duties.button.open'), { do: 'duty.show', id, v: 0 }, { withoutInputs: true }),
    ],
  });
}
