import { isTimeToPlan } from '../../domain/processes/plan/hours.ts';
import { isToBePlanned, planInPieces } from '../../domain/processes/plan/planOf.ts';
import type { PlanQuestion } from '../../domain/processes/plan/types.ts';
import { type Core, todayIn } from '../context.ts';
import type { Stored } from '../store.ts';
import { alsoDueNow } from './beside.ts';
import { carryOut, type Decision, decide, mostAtOnce, stateId } from './deciding.ts';
import { gently } from './gently.ts';
import { needless, occurrencesFor, stateOf, withOccurrences } from './knowing.ts';
import { unsentCards } from './unsent.ts';
import { wheelOf } from './wheel.ts';

export { occurrenceId, refreshed, wheelOf } from './wheel.ts';

/** How often it is tried again when somebody does something with a duty at the same time. */
const mostAttempts = 8;

/**
 * Posts what has fallen due in the HSE year by now, each thing once, however often and wherever it is done. A day is planned
 * once, shortly before its first posts; nothing is decided without being sent, and nothing sent without being decided.
 * Gives how many cards went out.
 */
export async function postWhatIsDue(core: Core, atOnce = mostAtOnce): Promise<number> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const state = await core.store.read('year-state', stateId);
    const carriedOut = await carryOut(core, state);
    const question = questionNow(core, state);
    if (question === null) return carriedOut;
    const decision = { ...(await planned(core, state, question)), atOnce };
    if (await decide(core, decision)) {
      await carryOut(core, await core.store.read('year-state', stateId));
      return carriedOut + decision.plan.bundles.length;
    }
  }
  core.log.warn('year-gave-up', { attempts: mostAttempts });
  return 0;
}

/** What is asked of the plan now; null while there is nothing to plan, which most looks at the clock find. */
function questionNow(core: Core, state: Stored<'year-state'> | null): PlanQuestion | null {
  const wheel = wheelOf(core);
  const now = core.clock.now();
  const today = todayIn(wheel.dir, now);
  if (state?.doc.plannedOn === today || !isTimeToPlan(wheel, now, today)) return null;
  const units = [...wheel.dir.units.keys()];
  const question = { now, wheel, units, state: stateOf(state?.doc ?? null, today) };
  return isToBePlanned(question) ? question : null;
}

async function planned(
  core: Core,
  state: Stored<'year-state'> | null,
  question: PlanQuestion,
): Promise<Omit<Decision, 'atOnce'>> {
  const { now, wheel } = question;
  const today = todayIn(wheel.dir, now);
  const unsent = await unsentCards(core, today);
  const asked = { ...question, unsent: unsent.items };
  const occurrences = await occurrencesFor(core, asked);
  const plan = await gently(
    planInPieces({
      ...asked,
      state: withOccurrences(question.state, occurrences),
      alsoDue: await alsoDueNow(core, wheel, today),
      isNeedless: await needless(core, wheel, today),
    }),
  );
  return { plan, known: { state, occurrences }, writes: unsent.writes, at: now };
}
