import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCoreStage } from '../journeys/coreStage.ts';
import type { Seat, Stage } from '../journeys/seat.ts';

describe('the cards of a draft', () => {
  let stage: Stage;
  let reporter: Seat;

  beforeEach(async () => {
    stage = await openCoreStage();
    reporter = await stage.seat('leif-sandmark');
    await reporter.says('meld avvik');
  });
  afterEach(() => stage.close());

  it('tell what became of the report where a question was waiting when it went out by form', async () => {
    await reporter.presses('Fyll ut ett skjema i stedet');
    await reporter.submits({
      danger: 'no',
      what: 'Avtrekket trekker ikke.',
      kind: 'dangerous-condition',
      where: 'K2-113',
      unit: 'ikj',
      happenedOn: '2026-11-19',
      harmed: ['nothing-yet'],
    });
    await reporter.submits({});
    await stage.settled();
    const [question] = await reporter.chat();
    expect(question).toMatch(/^Sendt som HMS-2026-\d+$/);
  });

  it('show the time of day beside the day that was answered with it', async () => {
    await reporter.presses('Nei, ikke nå');
    await reporter.says('Det er noe jeg må fortelle');
    await reporter.presses('Nestenulykke');
    await reporter.says('K2-113');
    await reporter.says('i går kl. 14');
    await stage.settled();
    expect((await reporter.chat()).join('\n')).toContain('19. november 2026, 14:00');
  });
});
