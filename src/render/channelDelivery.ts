import type { DeliveryLine, DeliveryMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { shortDayOf } from '../i18n/dates.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { placeName, placeTitle, unitList } from './channel.ts';
import { nudgeCard } from './duty.ts';
import { literal } from './markdown.ts';
import { execute, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** Whom and what messages do not reach, and how each is mended: a page of it. */
export function deliveryView(message: DeliveryMessage, reading: Reading): Filling {
  const { lines, from, total, concerned, mended } = message;
  const { language } = reading;
  const title = say(language, 'delivery.heading');
  const pages =
    total > lines.length
      ? [say(language, 'delivery.pages', { first: from + 1, last: from + lines.length, total })]
      : [];
  const after =
    mended.count === 0
      ? []
      : [
          say(language, 'delivery.mended', {
            count: mended.count,
            sent: mended.sentAgain,
            missed: mended.missed,
          }),
        ];
  return nudgeCard(title, {
    tone: total === 0 ? 'good' : 'warning',
    title,
    lead: total === 0 ? say(language, 'delivery.none') : say(language, 'delivery.lead', { total: concerned }),
    sections: lines.map((line) => ({
      heading: headingOf(line, language),
      text: lineText(line, reading),
    })),
    inputs: lines.length > 1 ? [choice(lines, language)] : [],
    foot: [...pages, ...(total === 0 ? [] : [say(language, 'delivery.foot')]), ...after].map((text) => ({
      text,
    })),
    actions: actionsOf(message, language),
  });
}

/** That something does not arrive, beside other things; nothing when everything does. */
export function undeliveredLine(count: number, language: Language): readonly { readonly text: string }[] {
  return count === 0 ? [] : [{ text: `**${say(language, 'delivery.digest', { count })}.**` }];
}

export function undeliveredButton(count: number, language: Language): readonly Part[] {
  return count === 0 ? [] : [pageButton(say(language, 'delivery.digest.button'), 0)];
}

function headingOf({ to, platform }: DeliveryLine, language: Language): string {
  if (to.kind === 'people') return peopleText(to, language, literal);
  const posts =
    to.units.length === 0
      ? say(language, 'delivery.of.nobody')
      : say(language, 'delivery.of', { units: unitList(to.units, language) });
  return platform === null ? posts : `${placeName(to.place, language)}: ${posts}`;
}

/** "Kari Nordmann, Ola Hansen and 15 more". */
function peopleText(
  { names, count }: Extract<DeliveryLine['to'], { kind: 'people' }>,
  language: Language,
  shown: (text: string) => string,
): string {
  return say(language, 'delivery.people', { names: shown(names.join(', ')), more: count - names.length });
}

function lineText(
  { platform, reason, code, since, waiting }: DeliveryLine,
  { language, zone }: Reading,
): string {
  const own = platform === null ? '' : `delivery.mend.${reason}.${platform}`;
  return [
    say(language, keyFor('delivery.why', reason), { code: literal(code) }),
    `**${say(language, isKey(own) ? own : keyFor('delivery.mend', reason))}**`,
    say(language, 'delivery.since', { day: shortDayOf(since, language, zone), waiting }),
  ].join(' ');
}

function choice(lines: readonly DeliveryLine[], language: Language): Part {
  return {
    type: 'Input.ChoiceSet',
    id: 'problem',
    style: 'compact',
    label: say(language, 'delivery.choose'),
    value: lines[0]?.id ?? '',
    choices: lines.map(({ id, to }) => ({
      title:
        to.kind === 'people'
          ? peopleText({ ...to, names: to.names.slice(0, 2) }, language, (text) => text)
          : placeTitle(to.place, language),
      value: id,
    })),
  };
}

function actionsOf({ lines, from, page, total }: DeliveryMessage, language: Language): readonly Part[] {
  const [first] = lines;
  const next = from + page;
  return [
    ...(first === undefined
      ? []
      : [execute(say(language, 'delivery.again'), { do: 'delivery.again', id: first.id, v: 0 })]),
    ...(next < total
      ? [pageButton(say(language, 'delivery.next'), next)]
      : from > 0
        ? [pageButton(say(language, 'delivery.first'), 0)]
        : []),
  ];
}

function pageButton(title: string, from: number): Part {
  return execute(title, { do: 'delivery', id: String(from), v: 0 }, { withoutInputs: true });
}
