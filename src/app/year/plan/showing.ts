import type { CommandOf } from '../../commands.ts';
import { type Core, type Turn, todayIn, toSelf } from '../../context.ts';
import { send } from '../../outbox.ts';
import { done, type Outcome, refuse } from '../../outcome.ts';
import type { Presented } from '../../ports.ts';
import type { Addressee } from '../../records.ts';
import { readableMeasure } from './acting.ts';
import { type MeasureSending, measureMessage } from './view.ts';

/** The card of a measure, for somebody who may read its plan. */
export async function presentMeasure(
  core: Core,
  { subject, ...sending }: MeasureSending & { readonly subject: string },
  to: Addressee,
): Promise<Omit<Presented, 'language'> | null> {
  if (to.to !== 'person') return null;
  const dir = core.directory();
  const today = todayIn(dir, core.clock.now());
  const known = await readableMeasure({ core, dir, person: to.person, today }, subject);
  if (!known) return null;
  const message = await measureMessage(core, known, to.person, sending);
  return { message, version: known.plan.version, final: false };
}

/** Sends the card of a measure to this person, as the last message of the chat. */
export async function sendMeasure(turn: Turn, { id }: CommandOf<'measure.show'>): Promise<Outcome> {
  const known = await readableMeasure(turn, id);
  if (!known) return refuse(turn, { code: 'not-found' });
  return done([send(turn.core, toSelf(turn), { view: 'measure', subject: known.id, occasion: 'asked-for' })]);
}
