import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardsOf, cardTexts } from '../../fakes/teams/index.ts';
import { kari, list, openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage({ installedFor: [] });
});

afterEach(async () => {
  expect(stage.fake.violations).toEqual([]);
  await stage.close();
});

const user = kari.aadObjectId;

describe('the app of a person', () => {
  it('greets once when it is added, though Teams tells it twice', async () => {
    stage.core.on('greet', () => ({ kind: 'tell', message: list, language: 'nb' }));
    expect(await stage.kari.install()).toEqual({ status: 200, body: null });
    expect(stage.core.commands()).toEqual([{ do: 'greet' }]);
    const texts = stage.kari.messages().map(({ activity }) => cardsOf(activity).flatMap(cardTexts));
    expect(texts).toEqual([['case-list nb']]);
    expect(stage.core.requests[0]).toMatchObject({
      account: { user },
      route: { serviceUrl: stage.fake.serviceUrl, conversation: stage.kari.conversationId },
    });
    expect(stage.core.profiles.get(user)).toEqual({ name: kari.name, email: kari.email });
  });

  it('is out of reach after it was taken away and in reach when it comes back, without a second greeting', async () => {
    await stage.kari.install();
    await stage.kari.uninstall();
    expect(stage.core.reachable.at(-1)).toEqual({ user, reachable: false });
    await stage.kari.install();
    expect(stage.core.reachable.at(-1)).toEqual({ user, reachable: true });
    expect(stage.core.commands()).toEqual([{ do: 'greet' }]);
  });

  it('greets nobody when it is upgraded', async () => {
    await stage.kari.install();
    const installed = stage.kari.lastActivity() ?? {};
    const upgrade = {
      ...installed,
      id: 'u',
      type: 'installationUpdate',
      action: 'add-upgrade',
      membersAdded: [],
    };
    expect(await stage.kari.redeliver(upgrade)).toEqual({ status: 200, body: null });
    expect(stage.core.requests).toHaveLength(1);
    expect(stage.core.reachable.every(({ reachable }) => reachable)).toBe(true);
  });
});

describe('the app in a team', () => {
  it('learns the way to the channel where it was added', async () => {
    await stage.kari.install(stage.hse);
    const route = { serviceUrl: stage.fake.serviceUrl, channelType: 'standard', team: general() };
    const added = { what: 'added', route, kind: 'public' };
    expect(stage.core.places).toContainEqual({ channel: stage.hse, ...added });
    expect(stage.core.places).toContainEqual({ channel: general(), ...added });
    expect(stage.core.requests).toEqual([]);
    expect(stage.core.reachable).toEqual([]);
  });

  it('forgets it when it is taken away', async () => {
    await stage.kari.install(stage.hse);
    await stage.kari.uninstall(stage.hse);
    const last = new Map(stage.core.places.map((change) => [change.channel, change]));
    for (const channel of [stage.hse, general()])
      expect(last.get(channel)).toEqual({ channel, what: 'lost', loss: 'removed' });
  });

  it('keeps in mind that a channel is private or shared', async () => {
    await stage.kari.install(stage.hse);
    for (const type of ['private', 'shared']) {
      await stage.kari.redeliver(channelEvent('channelCreated', { id: `19:${type}@thread.tacv2`, type }));
      expect(stage.core.places.at(-1)).toMatchObject({
        channel: `19:${type}@thread.tacv2`,
        route: { channelType: type },
        kind: type,
      });
    }
  });

  it('forgets one channel when that is deleted, and not the others', async () => {
    await stage.kari.install(stage.hse);
    const before = stage.core.places.length;
    await stage.kari.redeliver(channelEvent('channelDeleted', { id: stage.hse }));
    expect(stage.core.places.slice(before)).toEqual([{ channel: stage.hse, what: 'lost', loss: 'deleted' }]);
  });

  it('knows that a channel is called otherwise, and that a team is archived', async () => {
    await stage.kari.install(stage.hse);
    const before = stage.core.places.length;
    await stage.kari.redeliver(channelEvent('channelRenamed', { id: stage.hse, name: 'HMS' }));
    await stage.kari.redeliver(channelEvent('teamArchived', { id: general() }));
    expect(stage.core.places.slice(before)).toEqual([
      { channel: stage.hse, what: 'renamed' },
      { channel: general(), what: 'lost', loss: 'archived' },
    ]);
  });

  it('does not greet people who join', async () => {
    await stage.kari.install(stage.hse);
    const before = stage.core.places.length;
    const joined = { ...stage.kari.lastActivity(), id: 'joined', membersAdded: [{ id: '29:somebody' }] };
    await stage.kari.redeliver(joined);
    expect(stage.core.requests).toEqual([]);
    expect(stage.core.places).toHaveLength(before);
  });
});

const general = () => stage.fake.channel('Chemistry');

function channelEvent(
  eventType: string,
  channel: { readonly id: string; readonly type?: string; readonly name?: string },
) {
  const base = stage.kari.lastActivity() ?? {};
  const team = { id: general() };
  const tenant = { id: stage.fake.tenantId };
  return {
    ...base,
    id: `${eventType}-${channel.id}`,
    type: 'conversationUpdate',
    membersAdded: [],
    membersRemoved: [],
    channelData: { eventType, channel, team, tenant },
  };
}
