import type { CountsMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { definition, noBlame } from '../domain/reports/counting.ts';
import { say } from '../i18n/say.ts';
import { answerCard, section, sourceLine } from './answerParts.ts';
import { links } from './door.ts';
import { lowered, optionLabel } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, openForm, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** What counts as a nonconformity, whether the case asked about does, and the way into a report of it. */
export function countsCard(message: CountsMessage, { language }: Reading): Filling {
  const { verdict, examples, others, handler } = message;
  const title = verdict ? verdictText(message, language) : say(language, 'counts.title');
  const tone = verdict?.counts ? { tone: 'good' } : {};
  const who = handler
    ? say(language, 'counts.handler', {
        person: `**${literal(handler.person.name)}**`,
        unit: literal(handler.unit[language]),
      })
    : say(language, 'counts.handler.unknown');
  return answerCard(title, {
    ...tone,
    title,
    lead: verdict?.counts === false ? literal(verdict.advice[language]) : literal(definition.words[language]),
    links: links(message.doors, language),
    sections: [
      ...section(
        say(language, 'counts.yes'),
        examples.map(
          ({ kind, words }) =>
            `- ${literal(words[language])} (${lowered(optionLabel('intake', 'kind', kind, language))})`,
        ),
      ),
      ...section(
        say(language, 'counts.no'),
        others.map(({ words, doors }) => `- ${literal(words[language])}${namedDoors(doors, language)}`),
      ),
      ...section(say(language, 'counts.who'), [who, literal(noBlame.words[language])]),
    ],
    foot: sourceLine([...definition.source, ...noBlame.source], language),
    actions: actionsOf(message, language),
  });
}

function verdictText({ verdict }: CountsMessage, language: Language): string {
  if (!verdict?.counts) return say(language, 'counts.verdict.no');
  if (verdict.kind === null) return say(language, 'counts.verdict.yes');
  const kind = lowered(optionLabel('intake', 'kind', verdict.kind, language));
  return say(language, 'counts.verdict.kind', { kind });
}

function namedDoors(doors: CountsMessage['others'][number]['doors'], language: Language): string {
  return doors.length === 0 ? '' : ` → ${doors.map(({ names }) => literal(names[language])).join(', ')}`;
}

const from = { id: 'counts', v: 0 };

/** The words that were asked about become the report; without any it begins empty. */
function actionsOf({ offer, verdict }: CountsMessage, language: Language): readonly Part[] {
  const begin = offer
    ? { do: 'draft.chat', id: offer.draft, v: offer.version }
    : verdict?.counts === false
      ? { do: 'report.anyway', id: verdict.door, v: 0 }
      : { do: 'report.chat', ...from };
  const isElsewhere = verdict?.counts === false;
  const own = offer ? 'counts.button.this' : 'help.button.report';
  const title = say(language, isElsewhere ? 'door.button.anyway' : own);
  return [
    execute(title, begin, isElsewhere ? {} : { style: 'positive' }),
    ...(offer ? [] : [openForm(say(language, 'help.button.form'), { do: 'report.form', ...from })]),
    execute(say(language, 'help.button.help'), { do: 'help', ...from }),
  ];
}
