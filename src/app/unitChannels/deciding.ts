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
import type { Stored, Write } from '../store.ts';
import { unitsPosting } from '../year/inChannel.ts';
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
  return sendNotice(core, addresseeOf(doc, doc.language), `notes-${keyOf(doc.channel)}`, {
    type: 'channel-post',
    what,
    unit: unitNames(core.directory(), doc.unit),
    pace: paceOf(core),
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
    const units = waiting.view === null ? [] : await unitsOf(core, waiting.view);
    const others = unitsIn(core, doc).filter((each) => each !== unit && units.includes(each));
    if (!units.includes(unit) || others.length > 0) continue;
    writes.push({ name: 'outgoing', id, doc: null, expected: version });
  }
  return [...writes, ...(await mended(core, { to: 'channel', platform, channel }))];
}

/** The units that a post in a channel is about; none for others. */
export async function unitsOf(
  { store }: Core,
  { view, subject }: { readonly view: string; readonly subject: string },
): Promise<readonly string[]> {
  if (view === 'nudge') {
    const nudge = await store.read('nudge', subject);
    return nudge === null ? [] : unitsPosting(nudge.doc);
  }
  if (view === 'case') return unitIn(await store.read('case', subject));
  if (view === 'hse-round-cases') return unitIn(await store.read('hse-round', roundOfCases(subject)));
  return [];
}

function unitIn(known: Stored<'case' | 'hse-round'> | null): readonly string[] {
  return known === null ? [] : [known.doc.unit];
}
