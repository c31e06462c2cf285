import { type DeliveryReason, deliveryReasons } from '../../src/app/delivery/problem.ts';
import type {
  ChannelDenial,
  ChannelLine,
  ChannelOfferMessage,
  ChannelRefusal,
  ChannelToldMessage,
  DeliveryLine,
  DeliveryMessage,
  PlaceView,
} from '../../src/app/messages.ts';
import { hostileLine, longLine, unit } from './parts.ts';
import { sample } from './sample.ts';

const other = { nb: 'Institutt for fysikk', en: 'Department of Physics' };
const slack: PlaceView = { platform: 'slack', name: 'hms-ikj' };
const teams: PlaceView = { platform: 'teams', name: 'HMS og trivsel' };
const page: PlaceView = { platform: 'web', name: 'IKJ' };
const unnamed: PlaceView = { platform: 'teams', name: null };
const at = '2026-11-18T08:00:00.000Z';

const offer = (more: Partial<ChannelOfferMessage> = {}): ChannelOfferMessage => ({
  type: 'channel-offer',
  what: 'connect',
  id: 'channel-slack_C1.ikj',
  version: 1,
  place: slack,
  unit,
  others: [],
  elsewhere: 0,
  pace: 2,
  language: 'nb',
  ...more,
});

const told = (
  what: ChannelToldMessage['told'],
  more: Partial<ChannelToldMessage> = {},
): ChannelToldMessage => ({
  type: 'channel-told',
  told: what,
  unit,
  place: slack,
  language: 'en',
  ...more,
});

const line = (more: Partial<ChannelLine> = {}): ChannelLine => ({
  key: 'slack C1',
  place: slack,
  language: 'nb',
  by: null,
  at: null,
  others: [],
  problem: null,
  ...more,
});

const undelivered = (reason: DeliveryReason, more: Partial<DeliveryLine> = {}): DeliveryLine => ({
  id: `delivery-${reason}`,
  to: { kind: 'channel', place: slack, units: [unit] },
  platform: 'slack',
  reason,
  code: 'not_in_channel',
  since: at,
  waiting: 3,
  ...more,
});

const delivery = (lines: readonly DeliveryLine[], more: Partial<DeliveryMessage> = {}): DeliveryMessage => ({
  type: 'delivery',
  lines,
  from: 0,
  page: 8,
  total: lines.length,
  concerned: lines.length,
  mended: { count: 0, sentAgain: 0, missed: 0 },
  ...more,
});

const person = { kind: 'people', count: 1, names: ['Kari Nordmann'] } as const;
const many = { kind: 'people', count: 117, names: ['Kari Nordmann', 'Ola Hansen', 'Per Berg'] } as const;

/** What is said about channels and delivery. */
export const channelSamples = {
  'channel-offer': [
    sample('offer to connect a channel', offer()),
    sample(
      'offer to connect a channel of several units',
      offer({ place: teams, others: [other], elsewhere: 2, pace: 2, language: 'en' }),
    ),
    sample(
      'offer to connect a channel with an awkward name',
      offer({ place: { ...slack, name: hostileLine } }),
    ),
    sample('offer to take a channel off', offer({ what: 'disconnect', elsewhere: 1 })),
    sample('offer to take the last channel off', offer({ what: 'disconnect', place: unnamed })),
  ],
  'channel-told': (
    ['connected', 'disconnected', 'left', 'already-connected', 'not-connected'] as const
  ).flatMap((each) => [
    sample(`channel ${each}`, told(each)),
    sample(
      `channel ${each} on another platform`,
      told(each, { place: each === 'left' ? unnamed : page, language: 'nb' }),
    ),
  ]),
  'channel-post': [
    sample('post in a channel that was connected', {
      type: 'channel-post',
      what: 'connected',
      unit,
      pace: 2,
    }),
    sample('post in a channel that was taken off', {
      type: 'channel-post',
      what: 'disconnected',
      unit,
      pace: 2,
    }),
  ],
  'channel-list': [
    sample('channels of a unit', {
      type: 'channel-list',
      unit,
      unitId: 'ikj',
      lines: [
        line(),
        line({ key: 'teams 19:1', place: teams, language: 'en', by: 'Kari Nordmann', at, others: [other] }),
        line({
          key: 'slack C2',
          place: { platform: 'slack', name: null },
          problem: { reason: 'removed', since: at },
        }),
      ],
      pace: 2,
      mayConnect: true,
      mayDisconnect: true,
    }),
    sample('channels of a unit for others', {
      type: 'channel-list',
      unit,
      unitId: 'ikj',
      lines: [line({ place: { platform: 'slack', name: longLine } })],
      pace: 1,
      mayConnect: false,
      mayDisconnect: false,
    }),
    sample('channels of a unit that has none', {
      type: 'channel-list',
      unit,
      unitId: 'ikj',
      lines: [],
      pace: 2,
      mayConnect: true,
      mayDisconnect: true,
    }),
  ],
  delivery: [
    sample('delivery without problems', delivery([], { mended: { count: 2, sentAgain: 3, missed: 4 } })),
    sample(
      'delivery with problems',
      delivery([
        undelivered('removed'),
        undelivered('archived', {
          to: { kind: 'channel', place: teams, units: [unit, other] },
          platform: 'teams',
        }),
        undelivered('no-app', { to: many, platform: null, code: 'no-way-known', waiting: 130 }),
        undelivered('scope', { waiting: 0 }),
      ]),
    ),
    ...deliveryReasons.flatMap((reason) =>
      (['slack', 'teams', 'web'] as const).map((platform) =>
        sample(
          `delivery problem ${reason} on ${platform}`,
          delivery([
            undelivered(reason, {
              platform,
              code: reason === 'other' ? 'invalid_blocks' : 'x',
              to:
                platform === 'teams'
                  ? { ...person, names: [hostileLine] }
                  : { kind: 'channel', place: page, units: [] },
            }),
          ]),
        ),
      ),
    ),
    sample(
      'delivery with more problems than a page holds',
      delivery(
        Array.from({ length: 8 }, (_, at) => undelivered('removed', { id: `delivery-${at}` })),
        { total: 20, concerned: 40, from: 8, mended: { count: 1, sentAgain: 0, missed: 1 } },
      ),
    ),
    sample(
      'the last page of delivery problems',
      delivery([undelivered('blocked', { to: person })], { total: 9, from: 8 }),
    ),
  ],
};

const denials: readonly ChannelDenial[] = [
  'not-allowed',
  'say-it-there',
  'invite-first',
  'archived',
  'not-now',
  'no-unit',
  'shared-outside',
  'private-in-team',
  'shared-in-team',
  'group-chat',
];

/** Everything that is refused with a channel. */
export const channelRefusals: readonly ChannelRefusal[] = [
  ...denials.map(
    (denial): ChannelRefusal => ({
      code: 'channel-denied',
      denial,
      unit,
      people: denial === 'not-allowed' ? ['Kari Nordmann', 'Ola Hansen'] : [],
    }),
  ),
  { code: 'channel-denied', denial: 'not-allowed', unit, people: [] },
];
