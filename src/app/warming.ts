import { type Core, todayIn } from './context.ts';

const sentence = 'Jeg kuttet meg på et glass på laben i går. Who is responsible?';

/**
 * Reads one sentence in every way. What the readings are made of is built when it is first used, which can take longer than a
 * platform waits for an answer: it is built before anybody writes.
 */
export function warmUp({ understand, readReport, findPersonal, directory, clock }: Core): void {
  const dir = directory();
  const now = clock.now();
  understand({ text: sentence, asker: null, day: todayIn(dir, now) }, dir);
  readReport({ text: sentence, asker: null, now }, dir);
  findPersonal(sentence, dir);
}
