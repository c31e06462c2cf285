import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/app/commands.ts';
import type { Message } from '../../../src/app/messages.ts';
import { sendNotBefore } from '../../../src/app/outbox.ts';
import { channelsOf } from '../../../src/app/people.ts';
import type { PlaceProfile, Reply } from '../../../src/app/ports.ts';
import type { Platform } from '../../../src/app/records.ts';
import { createVerne } from '../../../src/app/verne.ts';
import { desk, sampleDirectory } from '../desk.ts';

const [manager, coordinator, employee, elsewhere, owner] = [
  'jostein-strindmo',
  'arvid-odegardmo',
  'leif-sandmark',
  'elin-stower',
  'kari-nygjerd',
] as const;

const open: PlaceProfile = { name: 'lab-prat', kind: 'public', isArchived: false, isMember: true, route: {} };

/** A desk in a workspace, where people speak in a channel. */
function room(platform: Platform = 'slack', profile: PlaceProfile | null = open, channel = 'CLAB') {
  const here = desk();
  const core = { ...here.core, platforms: [platform] };
  const verne = createVerne(core);
  const dir = sampleDirectory();
  let events = 0;
  const ask = (person: string, command: Command, inChannel: string | null = channel): Promise<Reply> =>
    verne.handle({
      event: `room-${events++}`,
      account: { platform, tenant: 'T1', user: person },
      profile: async () => ({ name: person, email: dir.people.get(person)?.email ?? null }),
      locale: 'nb',
      route: null,
      here: inChannel === null ? null : { channel: inChannel, look: async () => profile },
      command,
    });
  const says = (person: string, text: string, inChannel?: string | null) =>
    ask(person, { do: 'say', text, aside: true }, inChannel);
  const channels = (unit: string) =>
    channelsOf(core, unit).flatMap((to) => (to.to === 'channel' ? [`${to.channel} ${to.language}`] : []));
  const posts = async () => {
    const pending = await here.store.find('outgoing', 'state', 'pending', { limit: 100 });
    return pending.flatMap(({ doc: { to, view } }) =>
      to?.to === 'channel' && view?.view === 'notice' ? [`${to.channel} ${codeOf(view.message)}`] : [],
    );
  };
  return { ...here, core, verne, ask, says, channels, posts };
}

const told = (reply: Reply): Message => {
  if (reply.kind !== 'tell') throw new Error(`the reply was ${reply.kind}`);
  return reply.message;
};

function codeOf(message: Message): string {
  if (message.type === 'channel-offer') return `${message.what} offered`;
  if (message.type === 'channel-told') return message.told;
  if (message.type === 'channel-post') return `${message.what} posted`;
  if (message.type === 'notice' && message.notice === 'refused') {
    const { refusal } = message;
    return refusal.code === 'channel-denied' ? refusal.denial : refusal.code;
  }
  return message.type;
}

const offerIn = (reply: Reply) => {
  const message = told(reply);
  if (message.type !== 'channel-offer') throw new Error(codeOf(message));
  return message;
};

const confirm = async (
  here: ReturnType<typeof room>,
  reply: Reply,
  person: string = manager,
  answers = {},
) => {
  const { id, version } = offerIn(reply);
  return codeOf(told(await here.ask(person, { do: 'channel.confirm', id, v: version, answers })));
};

describe('a channel is connected from within it', () => {
  it('only when it is confirmed, and is told so once', async () => {
    const here = room();
    const offered = await here.says(manager, 'koble denne kanalen til IKJ');
    expect(offerIn(offered)).toMatchObject({ what: 'connect', place: { name: 'lab-prat' }, language: 'nb' });
    expect(here.channels('ikj')).not.toContain('CLAB nb');
    expect(await here.posts()).toEqual([]);
    expect(await confirm(here, offered)).toBe('connected');
    expect(here.channels('ikj')).toContain('CLAB nb');
    expect(await here.posts()).toEqual(['CLAB connected posted']);
    expect(await confirm(here, offered)).toBe('already-connected');
    expect(await here.posts()).toEqual(['CLAB connected posted']);
  });

  it('says how many cards a week come at most, and to which units', async () => {
    const here = room();
    expect(offerIn(await here.says(manager, 'connect this channel'))).toMatchObject({
      unit: { en: 'Department of Chemistry' },
      pace: 2,
      others: [],
    });
  });

  it('for several units at once: each by whoever leads it, and the offer says so', async () => {
    const here = room();
    await confirm(here, await here.says(manager, 'connect this channel'));
    const head = here.directory.directory.appointments.find(
      ({ unit, role }) => unit === 'ify' && role === 'head-of-department',
    );
    const offered = await here.says(head?.person ?? '', 'connect this channel to IFY');
    expect(offerIn(offered)).toMatchObject({
      others: [{ en: 'Department of Chemistry' }],
      pace: 2,
    });
    expect(await confirm(here, offered, head?.person)).toBe('connected');
    expect([here.channels('ikj'), here.channels('ify')]).toEqual([
      expect.arrayContaining(['CLAB nb']),
      expect.arrayContaining(['CLAB nb']),
    ]);
  });

  it('is left as it is when somebody says so', async () => {
    const here = room();
    const { id, version } = offerIn(await here.says(manager, 'connect this channel'));
    expect(codeOf(told(await here.ask(manager, { do: 'channel.leave', id, v: version, answers: {} })))).toBe(
      'left',
    );
    expect(here.channels('ikj')).not.toContain('CLAB nb');
    const late = await here.ask(manager, { do: 'channel.confirm', id, v: version, answers: {} });
    expect(codeOf(told(late))).toBe('not-connected');
  });

  it('speaks the language that is chosen, and another later', async () => {
    const here = room();
    const offered = await here.says(manager, 'connect this channel to IKJ in English');
    expect(offerIn(offered).language).toBe('en');
    expect(await confirm(here, offered, manager, { language: 'nb' })).toBe('connected');
    expect(here.channels('ikj')).toContain('CLAB nb');
    expect(codeOf(told(await here.says(manager, 'connect this channel')))).toBe('already-connected');
    expect(await confirm(here, await here.says(manager, 'connect this channel in English'))).toBe(
      'connected',
    );
    expect(here.channels('ikj')).toContain('CLAB en');
  });

  it('by the coordinator too, but by nobody else: who may is told by name', async () => {
    const here = room();
    expect(codeOf(told(await here.says(coordinator, 'connect this channel')))).toBe('connect offered');
    for (const person of [employee, elsewhere, 'guest-1']) {
      const refused = told(await here.says(person, 'connect this channel to IKJ'));
      expect(refused).toMatchObject({
        refusal: {
          code: 'channel-denied',
          denial: 'not-allowed',
          people: ['Jostein Strindmo', 'Arvid Ødegårdmo'],
        },
      });
    }
  });

  it('is confirmed only by whoever may, whoever had asked', async () => {
    const here = room();
    const offered = await here.says(manager, 'connect this channel');
    expect(await confirm(here, offered, employee)).toBe('not-allowed');
    expect(await confirm(here, offered, coordinator)).toBe('connected');
  });

  it('is of no unit that nobody knows', async () => {
    const here = room();
    expect(codeOf(told(await here.says(manager, 'connect this channel to Blåfjell')))).toBe('no-unit');
  });

  it('cannot be asked for from elsewhere: it says where to', async () => {
    const here = room();
    expect((await here.says(manager, 'connect this channel to IKJ', null)).kind).toBe('done');
    const [pending] = await here.store.find('outgoing', 'state', 'pending', { limit: 1 });
    expect(pending?.doc.view).toMatchObject({ message: { refusal: { denial: 'say-it-there' } } });
    expect(codeOf(told(await here.ask(manager, { do: 'channel.connect', text: '' }, null)))).toBe(
      'say-it-there',
    );
  });

  it.each([
    ['slack', { isMember: false }, 'invite-first'],
    ['slack', { isArchived: true }, 'archived'],
    ['slack', { kind: 'private' }, 'connect offered'],
    ['slack', { kind: 'shared' }, 'shared-outside'],
    ['slack', { kind: 'group-chat' }, 'group-chat'],
    ['teams', { kind: 'public' }, 'connect offered'],
    ['teams', { kind: 'private' }, 'private-in-team'],
    ['teams', { kind: 'shared' }, 'shared-in-team'],
    ['teams', { kind: 'group-chat' }, 'group-chat'],
  ] as const)('on %s where it is %o: %s', async (platform, more, outcome) => {
    const here = room(platform, { ...open, ...more });
    expect(codeOf(told(await here.says(manager, 'connect this channel')))).toBe(outcome);
  });

  it('is asked for again when the platform cannot tell what kind of channel it is', async () => {
    expect(codeOf(told(await room('slack', null).says(manager, 'connect this channel')))).toBe('not-now');
  });

  it('keeps how to write there', async () => {
    const here = room(
      'teams',
      { ...open, route: { serviceUrl: 'https://smba.example', team: '19:t' } },
      '19:c',
    );
    await here.says(manager, 'connect this channel');
    expect((await here.store.read('place', 'place-teams_19%3Ac'))?.doc).toMatchObject({
      route: { serviceUrl: 'https://smba.example', team: '19:t' },
      name: 'lab-prat',
      kind: 'public',
      reachable: true,
    });
  });
});

describe('a channel is taken off from within it', () => {
  const connected = async () => {
    const here = room();
    await confirm(here, await here.says(manager, 'connect this channel'));
    return here;
  };

  it('only when it is confirmed, and is told so', async () => {
    const here = await connected();
    const offered = await here.says(coordinator, 'koble fra denne kanalen');
    expect(offerIn(offered)).toMatchObject({ what: 'disconnect', elsewhere: 1 });
    expect(here.channels('ikj')).toContain('CLAB nb');
    expect(await confirm(here, offered, coordinator)).toBe('disconnected');
    expect(here.channels('ikj')).not.toContain('CLAB nb');
    expect(await here.posts()).toEqual(['CLAB connected posted', 'CLAB disconnected posted']);
  });

  it('also when the directory names it', async () => {
    const named = sampleDirectory()
      .channelsByUnit.get('ikj')
      ?.find(({ platform }) => platform === 'slack')?.id;
    const here = room('slack', open, named);
    expect(await confirm(here, await here.says(manager, 'disconnect this channel'))).toBe('disconnected');
    expect(here.channels('ikj')).toEqual([]);
  });

  it('by the directory’s owner too', async () => {
    const here = await connected();
    expect(await confirm(here, await here.says(owner, 'disconnect this channel from IKJ'), owner)).toBe(
      'disconnected',
    );
  });

  it('is nothing where the unit has no posts', async () => {
    expect(codeOf(told(await room().says(manager, 'disconnect this channel')))).toBe('not-connected');
  });

  it('and what was on its way there for the unit is not sent any more', async () => {
    const here = await connected();
    const nudge = { target: 'channel:ikj', day: '2026-11-20', items: [], digest: [] } as const;
    const to = { to: 'channel', platform: 'slack', channel: 'CLAB', language: 'nb' } as const;
    const send = sendNotBefore(
      here.core,
      to,
      { view: 'nudge', subject: 'nudge-1' },
      { at: '2026-11-23T08:00:00.000Z', place: '0' },
    );
    await here.store.commit({
      writes: [{ name: 'nudge', id: 'nudge-1', doc: nudge, expected: 'new' }, send],
    });
    await confirm(here, await here.says(manager, 'disconnect this channel'));
    expect(await here.store.read('outgoing', 'nudge-1.o0')).toBeNull();
  });

  it('can be chosen from the list of the unit’s channels, also when nobody can write there any more', async () => {
    const here = await connected();
    const list = told(await here.ask(manager, { do: 'channel.list', text: '' }));
    if (list.type !== 'channel-list') throw new Error(list.type);
    expect(list.lines.map(({ key, by }) => [key, by])).toContainEqual(['slack CLAB', 'Jostein Strindmo']);
    const offered = await here.ask(manager, { do: 'channel.take-off', id: 'ikj', key: 'slack CLAB' }, null);
    expect(await confirm(here, offered)).toBe('disconnected');
    const refused = await here.ask(
      employee,
      { do: 'channel.take-off', id: 'ikj', key: 'slack C0PQXNJ1YDJ' },
      null,
    );
    expect(codeOf(told(refused))).toBe('not-allowed');
  });
});

describe('where a unit has its posts', () => {
  it('is told to everybody of the organisation, with what of it they may change', async () => {
    const here = room();
    const list = told(await here.says(employee, 'hvor poster du for IKJ?'));
    expect(list).toMatchObject({
      type: 'channel-list',
      mayConnect: false,
      mayDisconnect: false,
      lines: [{ place: { platform: 'slack' }, by: null, problem: null }],
    });
    expect(codeOf(told(await here.says('guest-1', 'where do you post?')))).toBe('no-unit');
  });

  it('says what does not arrive', async () => {
    const here = room();
    await confirm(here, await here.says(manager, 'connect this channel'));
    await here.verne.placeChanged({
      platform: 'slack',
      tenant: 'T1',
      channel: 'CLAB',
      what: 'lost',
      loss: 'archived',
    });
    const list = told(await here.says(manager, 'where do you post?'));
    if (list.type !== 'channel-list') throw new Error(list.type);
    expect(list.lines.find(({ key }) => key === 'slack CLAB')?.problem?.reason).toBe('archived');
  });
});
