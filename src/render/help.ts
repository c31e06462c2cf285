import type { HelpMessage } from '../app/messages.ts';
import type { Key } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { literal } from './markdown.ts';
import { execute, openForm } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** What the bot can do; with the offer to make a report of what was just written. */
export function helpView(
  { greeting, name, emergency, offer, handles }: HelpMessage,
  { language }: Reading,
): Filling {
  const first = name?.split(' ')[0] ?? 'none';
  const title = greeting
    ? say(language, 'help.greeting', { name: literal(first) })
    : say(language, 'help.title');
  const keys: readonly Key[] = offer
    ? ['help.counts']
    : [
        'help.intro',
        'help.report',
        'help.reports',
        ...(handles ? (['help.cases'] as const) : []),
        'help.counts',
        'help.privacy',
        'help.language',
      ];
  const numbers = emergency
    .map(({ names, number }) => `${literal(names[language])} **${literal(number)}**`)
    .join(' · ');
  const from = { id: 'help', v: 0 };
  const take =
    offer &&
    execute(
      say(language, 'help.button.offer'),
      { do: 'draft.chat', id: offer.draft, v: offer.version },
      { style: 'positive' },
    );
  return {
    template: 'help',
    text: title,
    data: {
      title,
      offer: offer ? say(language, 'help.offer') : '',
      lines: keys.map((key) => ({ text: say(language, key) })),
      emergency: say(language, 'help.emergency', { numbers }),
      actions: [
        ...(take
          ? [take]
          : [
              execute(
                say(language, 'help.button.report'),
                { do: 'report.chat', ...from },
                { style: 'positive' },
              ),
            ]),
        openForm(say(language, 'help.button.form'), { do: 'report.form', ...from }),
        execute(say(language, 'help.button.reports'), { do: 'reports', ...from }),
        ...(handles ? [execute(say(language, 'help.button.cases'), { do: 'cases', ...from })] : []),
        execute(say(language, 'help.button.language'), {
          do: language === 'nb' ? 'language.en' : 'language.nb',
          ...from,
        }),
      ],
    },
  };
}
