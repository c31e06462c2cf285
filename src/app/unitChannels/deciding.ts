import { type Language, languages } from '../../domain/language.ts';
import { channelDenial, channelRolesOf } from '../../domain/unitChannels/permissions.ts';
import type { CommandOf } from '../commands.ts';
import type { Core, Turn } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import { mended } from '../delivery/recording.ts';
import { sendNotice } from '../outbox.ts';
import { keyOf, type Outcome, refuse, tell } from '../outcome.ts';
import { unitNames } from '../people.ts';
import type { Addressee, UnitChannel } from '../records.ts';
import type { Write } from '../store.ts';
import { roundOfCases } from '../year/round/announcing.ts';
import { denied } from './asking.ts';
import { paceOf, toldMessage, unitsIn } from './views.ts';

/** Somebody confirms what was offered for a channel: it holds from now on, and the channel is told once. */
export async function confirmChannel(
  turn: Turn,
  { id, answers }: CommandOf<'channel.confirm'>,
): Promise<Outcome> {
  const known = await turn.core.store.read('unit-channel', id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const { offer, unit } = known.doc;
  if (offer === null) return tellState(turn, known.doc);
  if (channelDenial(offer.what, channelRolesOf(turn.dir, turn.person, unit, turn.today)) !== null)
    return denied(turn, 'not-allowed', unit);
  const language = languages.find((each) => each === answers.language) ?? offer.language;
  const state = offer.what === 'connect' ? 'connected' : 'disconnected';
  const doc: UnitChannel = { ...known.doc, language, state, offer: null, by: turn.person, at: turn.now };
  const follow = state === 'connected' ? [] : await withdrawn(turn.core, doc);
  return {
    ...tell(turn, await toldMessage(turn.core, doc, state)),
    writes: [
      { name: 'unit-channel', id, doc, expected: known.version },
      post(turn.core, doc, state),
      ...follow,
    ],
  };
}

/** What was offered is left alone. */
export async function leaveChannel(turn: Turn, { id }: CommandOf<'channel.leave'>): Promise<Outcome> {
  const known = await turn.core.store.read('unit-channel', id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const { offer, unit } = known.doc;
  if (offer === null) return tellState(turn, known.doc);
  if (channelDenial(offer.what, channelRolesOf(turn.dir, turn.person, unit, turn.today)) !== null)
    return denied(turn, 'not-allowed', unit);
  const doc = { ...known.doc, offer: null };
  return {
    ...tell(turn, await toldMessage(turn.core, doc, 'left')),
    writes: [{ name: 'unit-channel', id, doc, expected: known.version }],
  };
}

/** An old button: it tells how things are. */
async function tellState(turn: Turn, doc: UnitChannel): Promise<Outcome> {
  const isConnected = unitsIn(turn.core, doc).includes(doc.unit);
  return tell(turn, await toldMessage(turn.core, doc, isConnected ? 'already-connected' : 'not-connected'));
}

function post(core: Core, doc: UnitChannel, what: 'connected' | 'disconnected'): Write {
  const others = unitsIn(core, doc).filter((unit) => unit !== doc.unit);
  const pace = paceOf(core, what === 'connected' ? others.length + 1 : others.length);
  return sendNotice(core, addresseeOf(doc, doc.language), `notes-${keyOf(doc.channel)}`, {
    type: 'channel-post',
    what,
    unit: unitNames(core.directory(), doc.unit),
    pace,
  });
}

function addresseeOf({ platform, channel }: UnitChannel, language: Language): Addressee {
  return { to: 'channel', platform, channel, language };
}

/** What was on its way there for the unit is not sent any more, and what could not be delivered is given up. */
async function withdrawn(core: Core, doc: UnitChannel): Promise<readonly Write[]> {
  const { platform, channel, unit } = doc;
  const pending = await everyOf(core.store, 'outgoing', 'state', 'pending');
  const there = pending.filter(
    ({ doc: { to } }) => to?.to === 'channel' && to.platform === platform && to.channel === channel,
  );
  const writes: Write[] = [];
  for (const { id, version, doc: waiting } of there) {
    if (waiting.view === null || (await unitOf(core, waiting.view)) !== unit) continue;
    writes.push({ name: 'outgoing', id, doc: null, expected: version });
  }
  return [...writes, ...(await mended(core, { to: 'channel', platform, channel }))];
}

/** The unit that a post in a channel is about; null for others. */
export async function unitOf(
  { store }: Core,
  view: { readonly view: string; readonly subject: string },
): Promise<string | null> {
  if (view.view === 'case') return (await store.read('case', view.subject))?.doc.unit ?? null;
  if (view.view === 'hse-round-cases')
    return (await store.read('hse-round', roundOfCases(view.subject)))?.doc.unit ?? null;
  if (view.view !== 'nudge') return null;
  const target = (await store.read('nudge', view.subject))?.doc.target;
  return target?.startsWith('channel:') ? target.slice('channel:'.length) : null;
}
