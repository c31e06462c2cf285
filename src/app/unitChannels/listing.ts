import type { PostingChannel, UnitId } from '../../domain/organisation/types.ts';
import { channelDenial, channelRolesOf } from '../../domain/unitChannels/permissions.ts';
import type { CommandOf } from '../commands.ts';
import type { Turn } from '../context.ts';
import { problemId } from '../delivery/problem.ts';
import type { ChannelLine, ChannelListMessage } from '../messages.ts';
import { type Outcome, tell, write } from '../outcome.ts';
import { personView, unitNames } from '../people.ts';
import { denied, disconnectFrom } from './asking.ts';
import { channelKey, unitChannelId } from './unitChannel.ts';
import { namesOf, paceOf, placeView, unitsIn } from './views.ts';
import { unitFor } from './which.ts';

/** Where a unit has its posts; the asker's own unless the words name another. */
export async function listChannels(turn: Turn, { text, as }: CommandOf<'channel.list'>): Promise<Outcome> {
  const unit = unitFor(turn, text, 'list');
  const isAside = turn.request.here != null;
  if (unit === null || !turn.dir.people.has(turn.person))
    return denied(turn, 'no-unit', null, isAside ? undefined : as);
  const message = await listMessage(turn, unit);
  return as === 'message' && !isAside ? write(turn, message) : tell(turn, message);
}

/** Offers to take off a channel that was chosen from the list. */
export async function takeOff(turn: Turn, { id, key }: CommandOf<'channel.take-off'>): Promise<Outcome> {
  const chosen = channelsIn(turn, id).find(
    ({ platform, id: channel }) => channelKey(platform, channel) === key,
  );
  if (chosen === undefined) return denied(turn, 'no-unit', null);
  if (channelDenial('disconnect', channelRolesOf(turn.dir, turn.person, id, turn.today)) !== null)
    return denied(turn, 'not-allowed', id);
  return disconnectFrom(turn, { platform: chosen.platform, channel: chosen.id }, id);
}

async function listMessage(turn: Turn, unit: UnitId): Promise<ChannelListMessage> {
  const { core, dir, person, today } = turn;
  const roles = channelRolesOf(dir, person, unit, today);
  return {
    type: 'channel-list',
    unit: unitNames(dir, unit),
    unitId: unit,
    lines: await Promise.all(channelsIn(turn, unit).map((channel) => lineOf(turn, unit, channel))),
    pace: paceOf(core),
    mayConnect: channelDenial('connect', roles) === null,
    mayDisconnect: channelDenial('disconnect', roles) === null,
  };
}

function channelsIn({ core, dir }: Turn, unit: UnitId): readonly PostingChannel[] {
  const channels = dir.channelsByUnit.get(unit) ?? [];
  return channels.filter(({ platform }) => core.platforms.includes(platform));
}

async function lineOf(
  { core }: Turn,
  unit: UnitId,
  { platform, id: channel, language }: PostingChannel,
): Promise<ChannelLine> {
  const decided = await core.store.read('unit-channel', unitChannelId(platform, channel, unit));
  const connected = decided?.doc.state === 'connected' ? decided.doc : null;
  const problem = await core.store.read('delivery', problemId({ to: 'channel', platform, channel }));
  const isStanding = problem !== null && problem.doc.state !== 'mended';
  return {
    key: channelKey(platform, channel),
    place: await placeView(core, { platform, channel }),
    language,
    by: connected?.by == null ? null : (await personView(core, connected.by)).name,
    at: connected?.at ?? null,
    others: namesOf(
      core,
      unitsIn(core, { platform, channel }).filter((each) => each !== unit),
    ),
    problem: isStanding ? { reason: problem.doc.reason, since: problem.doc.since } : null,
  };
}
