import type { HelpMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { type Key, say } from '../i18n/say.ts';
import { literal, plain } from './markdown.ts';
import { execute, openForm, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';
import { yearButtons } from './yearCard.ts';

const lines: readonly Key[] = [
  'help.intro',
  'help.counts',
  'help.privacy',
  'help.who',
  'help.delegations',
  'help.year',
  'help.plan',
  'help.round',
];
const offered: readonly Key[] = ['help.offer.kept', 'help.counts'];

/** What the bot can do; or the offer to make a report of what was just written. */
export function helpView(message: HelpMessage, { language }: Reading): Filling {
  const { emergency, offer } = message;
  const title = titleOf(message, language);
  const numbers = emergency
    .map(({ names, number }) => `**${literal(number)}** ${literal(names[language])}`)
    .join(' · ');
  return {
    template: 'help',
    text: message.greeting ? say(language, 'help.greeting.nameless') : plain(title),
    data: {
      title,
      lines: (offer ? offered : lines).map((key) => ({ text: say(language, key) })),
      words: offer ? '' : say(language, 'help.words'),
      emergency: numbers === '' ? '' : say(language, 'help.emergency', { numbers }),
      more: offer ? [] : yearButtons(from, language),
      actions: offer ? offerActions(offer, language) : actionsOf(message, language),
    },
  };
}

function titleOf({ greeting, name, offer }: HelpMessage, language: Language): string {
  if (offer) return say(language, 'help.offer');
  if (!greeting) return say(language, 'help.title');
  const first = name?.trim().split(/\s+/)[0] ?? '';
  return first === ''
    ? say(language, 'help.greeting.nameless')
    : say(language, 'help.greeting', { name: literal(first) });
}

const from = { id: 'help', v: 0 };

function offerActions(
  { draft, version }: NonNullable<HelpMessage['offer']>,
  language: Language,
): readonly Part[] {
  const take = { do: 'draft.chat', id: draft, v: version };
  return [
    execute(say(language, 'help.button.offer'), take, { style: 'positive' }),
    execute(say(language, 'help.button.help'), { do: 'help', ...from }),
  ];
}

function actionsOf({ handles }: HelpMessage, language: Language): readonly Part[] {
  const other = language === 'nb' ? 'language.en' : 'language.nb';
  return [
    execute(say(language, 'help.button.report'), { do: 'report.chat', ...from }, { style: 'positive' }),
    openForm(say(language, 'help.button.form'), { do: 'report.form', ...from }),
    execute(say(language, 'help.button.counts'), { do: 'counts', ...from }),
    execute(say(language, 'help.button.reports'), { do: 'reports', ...from }),
    ...(handles ? [execute(say(language, 'help.button.cases'), { do: 'cases', ...from })] : []),
    execute(say(language, 'help.button.language'), { do: other, ...from }),
  ];
}
