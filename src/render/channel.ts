import type {
  ChannelLine,
  ChannelListMessage,
  ChannelOfferMessage,
  ChannelPostMessage,
  ChannelRefusal,
  ChannelToldMessage,
  PlaceView,
} from '../app/messages.ts';
import { type Language, languages, type Words } from '../domain/language.ts';
import { shortDayOf } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { nudgeCard } from './duty.ts';
import { literal, plain } from './markdown.ts';
import { execute, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';

interface Section {
  readonly heading: string;
  readonly text: string;
}

/** What will happen in a channel, with a button that confirms it and one that leaves it. */
export function channelOfferView(message: ChannelOfferMessage, { language }: Reading): Filling {
  const { what, id, version: v, place, unit, others, elsewhere } = message;
  const named = { unit: literal(unit[language]) };
  const title = say(language, keyFor('channel.offer', what, 'ask'), named);
  const isConnecting = what === 'connect';
  const last = !isConnecting && elsewhere === 0 ? say(language, 'channel.offer.disconnect.last') : '';
  return nudgeCard(plain(title), {
    tone: 'emphasis',
    title,
    about: placeName(place, language),
    lead: say(language, keyFor('channel.offer', what, 'lead'), named),
    note: last,
    sections: isConnecting ? whatComes(message, language) : [],
    inputs: isConnecting ? [languageInput(message.language, language)] : [],
    foot: isConnecting
      ? [
          ...(elsewhere === 0
            ? []
            : [{ text: say(language, 'channel.offer.elsewhere', { ...named, count: elsewhere }) }]),
          ...(others.length === 0 ? [] : [{ text: othersText(message, language) }]),
          { text: say(language, 'channel.offer.foot') },
        ]
      : [],
    actions: [
      execute(
        say(language, keyFor('channel', what, 'button')),
        { do: 'channel.confirm', id, v },
        { style: isConnecting ? 'positive' : 'destructive' },
      ),
      execute(say(language, 'channel.leave.button'), { do: 'channel.leave', id, v }, { withoutInputs: true }),
    ],
  });
}

function whatComes({ pace }: ChannelOfferMessage, language: Language): readonly Section[] {
  return [
    {
      heading: say(language, 'channel.offer.comes'),
      text: lines([
        say(language, 'channel.offer.comes.duties', { pace }),
        say(language, 'channel.offer.comes.reports'),
      ]),
    },
    {
      heading: say(language, 'channel.offer.never'),
      text: `${lines([say(language, 'channel.offer.never.words')])}\n\n${say(language, 'channel.offer.names')}`,
    },
  ];
}

function othersText({ others, pace }: ChannelOfferMessage, language: Language): string {
  return say(language, 'channel.offer.others', {
    units: unitList(others, language),
    pace,
  });
}

function languageInput(value: Language, language: Language): Part {
  return {
    type: 'Input.ChoiceSet',
    id: 'language',
    style: 'compact',
    label: say(language, 'channel.language.ask'),
    value,
    choices: languages.map((each) => ({
      title: say(language, keyFor('channel.language.option', each)),
      value: each,
    })),
  };
}

/** What became of it. */
export function channelToldView(
  { told, unit, place, language: spoken }: ChannelToldMessage,
  { language }: Reading,
): Filling {
  const text = say(language, keyFor('channel.told', told), {
    unit: literal(unit[language]),
    place: placeName(place, language),
    language: say(language, keyFor('channel.language', spoken)),
  });
  return { template: 'notice', text: plain(text), data: { text, words: '', actions: [] } };
}

/** What the channel itself is told. */
export function channelPostView({ what, unit, pace }: ChannelPostMessage, { language }: Reading): Filling {
  const title = say(language, keyFor('channel.post', what), { unit: literal(unit[language]) });
  if (what === 'disconnected')
    return nudgeCard(plain(title), {
      tone: 'emphasis',
      title,
      lead: say(language, 'channel.post.disconnected.lead'),
    });
  return nudgeCard(plain(title), {
    title,
    lead: say(language, 'channel.post.connected.lead', { pace }),
    note: say(language, 'channel.post.connected.never'),
    foot: [{ text: say(language, 'channel.post.connected.foot') }],
  });
}

/** Where a unit has its posts. */
export function channelListView(message: ChannelListMessage, reading: Reading): Filling {
  const { unit, unitId, lines: channels, pace, mayConnect, mayDisconnect } = message;
  const { language } = reading;
  const named = { unit: literal(unit[language]) };
  const title = say(language, 'channel.list.where', named);
  const isSome = channels.length > 0;
  const [first] = channels;
  const key = first === undefined ? {} : { a: first.key };
  return nudgeCard(plain(title), {
    tone: channels.some(({ problem }) => problem !== null) ? 'warning' : 'emphasis',
    title,
    lead: isSome
      ? say(language, 'channel.list.lead', { count: channels.length, pace })
      : say(language, 'channel.list.none'),
    sections: isSome
      ? [
          {
            heading: say(language, 'channel.list.channels'),
            text: lines(channels.map((line) => lineText(line, reading))),
          },
        ]
      : [],
    inputs: mayDisconnect && channels.length > 1 ? [choiceOf(channels, language)] : [],
    foot: mayConnect ? [{ text: say(language, 'channel.list.how', named) }] : [],
    actions:
      mayDisconnect && isSome
        ? [
            execute(say(language, 'channel.list.take-off'), {
              do: 'channel.take-off',
              id: unitId,
              v: 0,
              ...key,
            }),
          ]
        : [],
  });
}

function lineText(
  { place, language: spoken, by, at, others, problem }: ChannelLine,
  { language, zone }: Reading,
): string {
  return [
    `**${placeName(place, language)}**`,
    say(language, keyFor('channel.language', spoken)),
    by === null || at === null
      ? say(language, 'channel.list.directory')
      : say(language, 'channel.list.connected', { name: literal(by), day: shortDayOf(at, language, zone) }),
    ...(others.length === 0
      ? []
      : [say(language, 'channel.list.others', { units: unitList(others, language) })]),
    ...(problem === null
      ? []
      : [
          say(language, 'channel.list.problem', {
            day: shortDayOf(problem.since, language, zone),
            why: say(language, keyFor('delivery.why', problem.reason), { code: '' }),
          }),
        ]),
  ].join(' · ');
}

function choiceOf(channels: readonly ChannelLine[], language: Language): Part {
  return {
    type: 'Input.ChoiceSet',
    id: 'channel',
    style: 'compact',
    label: say(language, 'channel.list.choose'),
    value: channels[0]?.key ?? '',
    choices: channels.map(({ key, place }) => ({ title: placeTitle(place, language), value: key })),
  };
}

/** A channel as people call it, inside a sentence. */
export function placeName(place: PlaceView, language: Language): string {
  return placeWords(place, language, literal);
}

/** The same where nothing is read as Markdown. */
export function placeTitle(place: PlaceView, language: Language): string {
  return placeWords(place, language, (text) => text);
}

function placeWords(
  { platform, name }: PlaceView,
  language: Language,
  shown: (text: string) => string,
): string {
  if (name === null) return say(language, keyFor('channel.place', platform, 'unnamed'));
  return say(language, keyFor('channel.place', platform, 'named'), { name: shown(name) });
}

/** Units in a row. */
export function unitList(units: readonly Words[], language: Language): string {
  return units.map((unit) => literal(unit[language])).join(', ');
}

/** Why something was not done with a channel. */
export function channelDenied({ denial, unit, people }: ChannelRefusal, language: Language): string {
  const nobody = denial === 'not-allowed' && people.length === 0;
  const key = nobody ? 'refused.channel.not-allowed.nobody' : keyFor('refused.channel', denial);
  return say(language, key, {
    unit: literal(unit?.[language] ?? ''),
    people: literal(people.join(', ')),
  });
}

function lines(all: readonly string[]): string {
  return all.map((line) => `- ${line}`).join('\n');
}
