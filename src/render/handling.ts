import type { DutyMessage, OpenCasesView } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { lacks, unweighedIn2019 } from '../domain/processes/nonconformities.ts';
import { shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { sourceLine } from './answerParts.ts';
import { dutyView, nudgeCard } from './duty.ts';
import { literal } from './markdown.ts';
import { execute, type Fact, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** One time of a duty; that of handling nonconformities has a card of its own. */
export function dutyCard(message: DutyMessage, reading: Reading): Filling {
  return message.cases === null
    ? dutyView(message, reading)
    : handlingView(message, message.cases, reading.language);
}

/** The card of the month on how nonconformities are handled: numbers, why they matter, and the way to the cases. */
function handlingView(message: DutyMessage, cases: OpenCasesView, language: Language): Filling {
  const title = say(language, 'handling.heading');
  const { overdue, undecided } = cases.counts;
  return nudgeCard(title, {
    tone: (overdue ?? 0) + (undecided ?? 0) > 0 ? 'warning' : 'accent',
    title,
    about: literal(message.unit[language]),
    lead: leadOf(cases, language),
    note: message.lateBy === 0 ? '' : say(language, 'duty.late', { days: message.lateBy }),
    facts: factsOf(cases, language),
    sections: [
      {
        heading: say(language, 'handling.why'),
        text: [
          say(language, 'handling.why.text', {
            open: unweighedIn2019.open,
            unweighed: unweighedIn2019.unweighed,
          }),
          say(language, 'handling.why.derived'),
        ].join(' '),
      },
    ],
    foot: [{ text: sourceLine(unweighedIn2019.source, language) }, { text: say(language, 'handling.foot') }],
    actions: actionsOf(message, cases, language),
  });
}

function leadOf({ counts: { open }, day }: OpenCasesView, language: Language): string {
  const on = { day: shortDay(day, language) };
  if (open === null) return say(language, 'handling.lead.withheld');
  return open === 0
    ? say(language, 'handling.lead.none', on)
    : say(language, 'handling.lead', { open, ...on });
}

function factsOf({ counts }: OpenCasesView, language: Language): readonly Fact[] {
  if (counts.open === null || counts.open === 0) return [];
  return lacks.map((lack) => {
    const count = counts[lack];
    return {
      title: say(language, keyFor('handling.count', lack)),
      value: count === null ? say(language, 'handling.count.withheld') : String(count),
    };
  });
}

function actionsOf(
  { id }: DutyMessage,
  { unitId, counts }: OpenCasesView,
  language: Language,
): readonly Part[] {
  const why = execute(
    say(language, 'duty.why.button'),
    { do: 'duty.why', id, v: 0 },
    { withoutInputs: true },
  );
  if (unitId === null || counts.open === 0) return [why];
  const show = execute(
    say(language, 'handling.button'),
    { do: 'cases.lacking', id: unitId, v: 0 },
    { style: 'positive', withoutInputs: true },
  );
  return [show, why];
}
