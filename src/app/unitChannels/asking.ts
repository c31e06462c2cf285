import type { Language } from '../../domain/language.ts';
import type { UnitId } from '../../domain/organisation/types.ts';
import { channelDenial, channelHoldersOf, channelRolesOf } from '../../domain/unitChannels/permissions.ts';
import { placeDenial } from '../../domain/unitChannels/places.ts';
import type { CommandOf } from '../commands.ts';
import type { Turn } from '../context.ts';
import type { ChannelDenial, ChannelRefusal } from '../messages.ts';
import { type Outcome, refuse, tell, write } from '../outcome.ts';
import { personView, unitNames } from '../people.ts';
import type { Here, PlaceProfile } from '../ports.ts';
import type { ChannelOffer, UnitChannel } from '../records.ts';
import type { Stored } from '../store.ts';
import { writesFor } from './places.ts';
import { unitChannelId } from './unitChannel.ts';
import { offerMessage, placeView, toldMessage, unitsIn } from './views.ts';
import { unitFor } from './which.ts';

type Asked = CommandOf<'channel.connect' | 'channel.disconnect'>;

/** Says what posts for a unit would mean in the channel where this is said, or that they end; somebody has to confirm it. */
export async function askOfChannel(turn: Turn, command: Asked): Promise<Outcome> {
  const what = command.do === 'channel.connect' ? 'connect' : 'disconnect';
  const here = turn.request.here ?? null;
  if (here === null) return denied(turn, 'say-it-there', null, command.as);
  const { platform } = turn.account;
  const connected = unitsIn(turn.core, { platform, channel: here.channel });
  const unit = unitFor(turn, command.text, what, connected);
  if (unit === null) return denied(turn, 'no-unit', null);
  if (channelDenial(what, channelRolesOf(turn.dir, turn.person, unit, turn.today)) !== null)
    return denied(turn, 'not-allowed', unit);
  return what === 'connect'
    ? offerToConnect(turn, here, unit, command.language ?? null)
    : offerToDisconnect(turn, here.channel, unit);
}

async function offerToConnect(
  turn: Turn,
  here: Here,
  unit: UnitId,
  language: Language | null,
): Promise<Outcome> {
  const { core, account } = turn;
  const profile = await here.look();
  if (profile === null) return denied(turn, 'not-now', unit);
  const why = deniedThere(turn, profile);
  if (why !== null) return denied(turn, why, unit);
  const where = { platform: account.platform, channel: here.channel };
  const now = languageNow(turn, where, unit);
  if (now !== null && (language === null || language === now)) {
    const known = await channelOf(turn, where, unit, now);
    return tell(turn, await toldMessage(core, known.doc, 'already-connected'));
  }
  const wanted = language ?? now ?? languageOfOthers(turn, where) ?? turn.language;
  const known = await channelOf(turn, where, unit, wanted);
  const offered = withOffer(turn, known, { what: 'connect', language: wanted });
  const { name, kind, route } = profile;
  const place = await writesFor(core, {
    ...where,
    tenant: account.tenant,
    what: 'added',
    route,
    name,
    kind,
  });
  const view = { ...(await placeView(core, where)), ...(name !== null && { name }) };
  return {
    ...tell(turn, await offerMessage(core, offered, view)),
    writes: [writeOf(offered, known), ...place],
  };
}

/** What is said by hand, or chosen from the list of a unit's channels. */
export async function offerToDisconnect(turn: Turn, channel: string, unit: UnitId): Promise<Outcome> {
  const { platform } = turn.account;
  return disconnectFrom(turn, { platform, channel }, unit);
}

/** The same for a channel of any platform. */
export async function disconnectFrom(
  turn: Turn,
  where: Pick<UnitChannel, 'platform' | 'channel'>,
  unit: UnitId,
): Promise<Outcome> {
  const { core } = turn;
  const now = languageNow(turn, where, unit);
  const known = await channelOf(turn, where, unit, now ?? turn.language);
  if (now === null) return tell(turn, await toldMessage(core, known.doc, 'not-connected'));
  const offered = withOffer(turn, known, { what: 'disconnect', language: now });
  return {
    ...tell(turn, await offerMessage(core, offered, await placeView(core, where))),
    writes: [writeOf(offered, known)],
  };
}

/** Told where it was said; put into the chat when it was said there. */
export async function denied(
  turn: Turn,
  denial: ChannelDenial,
  unit: UnitId | null,
  as?: 'message',
): Promise<Outcome> {
  const holders =
    unit !== null && denial === 'not-allowed' ? channelHoldersOf(turn.dir, unit, turn.today) : [];
  const people = await Promise.all(holders.map((person) => personView(turn.core, person)));
  const refusal: ChannelRefusal = {
    code: 'channel-denied',
    denial,
    unit: unit === null ? null : unitNames(turn.dir, unit),
    people: people.map(({ name }) => name),
  };
  return as === 'message'
    ? write(turn, { type: 'notice', notice: 'refused', refusal })
    : refuse(turn, refusal);
}

function deniedThere({ account }: Turn, { kind, isArchived, isMember }: PlaceProfile): ChannelDenial | null {
  const ofPlace = placeDenial(account.platform, kind);
  if (ofPlace !== null) return ofPlace;
  if (isArchived) return 'archived';
  return isMember ? null : 'invite-first';
}

/** The language of the unit's posts there; null when there are none. */
function languageNow(
  { dir }: Turn,
  { platform, channel }: Pick<UnitChannel, 'platform' | 'channel'>,
  unit: UnitId,
): Language | null {
  const channels = dir.channelsByUnit.get(unit) ?? [];
  return channels.find((each) => each.platform === platform && each.id === channel)?.language ?? null;
}

/** A channel of several units had better speak one language. */
function languageOfOthers(turn: Turn, where: Pick<UnitChannel, 'platform' | 'channel'>): Language | null {
  const [first] = unitsIn(turn.core, where).map((unit) => languageNow(turn, where, unit));
  return first ?? null;
}

async function channelOf(
  { core, account }: Turn,
  { platform, channel }: Pick<UnitChannel, 'platform' | 'channel'>,
  unit: UnitId,
  language: Language,
): Promise<Stored<'unit-channel'>> {
  const id = unitChannelId(platform, channel, unit);
  const known = await core.store.read('unit-channel', id);
  const doc: UnitChannel = {
    platform,
    tenant: account.tenant,
    channel,
    unit,
    language,
    state: 'undecided',
    offer: null,
    by: null,
    at: null,
  };
  return known ?? { id, version: 0, doc };
}

/** As it will be kept. */
function withOffer(
  { person, now }: Turn,
  known: Stored<'unit-channel'>,
  offer: Pick<ChannelOffer, 'what' | 'language'>,
): Stored<'unit-channel'> {
  const doc: UnitChannel = { ...known.doc, offer: { ...offer, by: person, at: now } };
  return { id: known.id, version: known.version + 1, doc };
}

function writeOf({ id, doc }: Stored<'unit-channel'>, known: Stored<'unit-channel'>) {
  const expected = known.version === 0 ? ('new' as const) : known.version;
  return { name: 'unit-channel', id, doc, expected } as const;
}
