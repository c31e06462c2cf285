import { describe, expect, it } from 'vitest';
import type { DutyListMessage } from '../../../src/app/messages.ts';
import { present } from '../../../src/app/present.ts';
import { occurrenceId } from '../../../src/app/year/wheel.ts';
import { toMessage } from '../../../src/channels/slack/blocks.ts';
import { newOccurrence } from '../../../src/domain/processes/occurrence/occurrence.ts';
import { occurrenceKey } from '../../../src/domain/processes/occurrences.ts';
import type { PostItem } from '../../../src/domain/processes/plan/types.ts';
import { createRenderer } from '../../../src/render/render.ts';
import { largeOrganisation } from '../../fakes/largeOrganisation.ts';
import { desk, outcomeOf } from '../desk.ts';

const day = '2026-11-20';
const dueOn = '2026-10-30';
const process = 'documentation-check';
const id = `nudge-${day}:person:rakel`;
const render = createRenderer(() => 'Europe/Oslo');

/** A rector to whom the duty of 500 units has gone up on one day, some of it told late. */
const silentOrganisation = async () => {
  const directory = largeOrganisation(500);
  const here = desk({ directory });
  const items = [...directory.units.keys()].map((unit, at): PostItem => {
    const occurrence = occurrenceKey(process, unit, '2026');
    const subject = {
      kind: 'duty',
      occurrence,
      process,
      unit,
      step: 'escalate-1',
      phase: null,
      dueOn,
    } as const;
    const lateBy = at % 2 === 0 ? 3 : 0;
    return {
      key: `${occurrence}:escalate-1`,
      target: 'person:rakel',
      as: 'above',
      subject,
      on: dueOn,
      lateBy,
    };
  });
  const occurrences = items.flatMap(({ subject: { unit } }) => {
    const key = occurrenceKey(process, unit, '2026');
    const doc = newOccurrence(key, { process, unit, occurrence: '2026', dueOn });
    return [{ name: 'occurrence', id: occurrenceId(key), doc, expected: 'new' } as const];
  });
  const nudge = { target: 'person:rakel', day, items, digest: [] } as const;
  await here.store.commit({ writes: [...occurrences, { name: 'nudge', id, doc: nudge, expected: 'new' }] });
  return here;
};

const pageFor = async (here: ReturnType<typeof desk>, person: string, page: number) => {
  const reply = await here.ask(person, { do: 'duty.page', id, page });
  if (reply.kind !== 'tell' || reply.message.type !== 'duty-list') throw new Error(outcomeOf(reply));
  return reply.message;
};

const bytesOf = (message: DutyListMessage, language: 'nb' | 'en') =>
  Buffer.byteLength(JSON.stringify(render(message, language).card), 'utf16le');

describe('a day on which 500 units are silent', () => {
  it('makes a card that stays small, tells how many more there are, and leads on', async () => {
    const here = await silentOrganisation();
    const shown = await present(here.core, { view: 'nudge', subject: id }, { to: 'person', person: 'rakel' });
    if (shown?.message.type !== 'duty-list') throw new Error('no list');
    const { message } = shown;
    expect(message.items).toHaveLength(15);
    expect(message.page).toMatchObject({ total: 500, rest: [{ kind: 'escalate', count: 485 }] });
    for (const language of ['nb', 'en'] as const) expect(bytesOf(message, language)).toBeLessThan(40_000);
    const card = JSON.stringify(render(message, 'nb').card);
    for (const words of ['Og 485 til', '485 ubesvarte', 'Vis de neste']) expect(card).toContain(words);
  });

  it('shows every one of them on its pages, once, in Slack too', async () => {
    const here = await silentOrganisation();
    const units: string[] = [];
    for (let number = 1; number <= 34; number += 1) {
      const message = await pageFor(here, 'rakel', number);
      const { card, text } = render(message, 'nb');
      const blocks = JSON.stringify(toMessage(card, text).blocks);
      expect(blocks).not.toContain('…');
      const names = message.items.map(({ unit }) => unit.nb);
      for (const name of names) expect(blocks).toContain(name);
      units.push(...names);
    }
    expect(new Set(units).size).toBe(500);
  });

  it('turns its pages for nobody else', async () => {
    const here = await silentOrganisation();
    for (const [person, list] of [
      ['dean-f1', id],
      ['rakel', `${id}~2`],
    ] as const)
      expect(outcomeOf(await here.ask(person, { do: 'duty.page', id: list, page: 2 }))).toBe('not-found');
  });

  it('says on each line what it is told for, and when it is told late', async () => {
    const here = await silentOrganisation();
    const message = await pageFor(here, 'rakel', 1);
    expect(message.items.slice(0, 2).map(({ lateBy }) => lateBy)).toEqual([3, 0]);
    const card = JSON.stringify(render(message, 'en').card);
    expect(card).toContain('unanswered, needs help · due 30 Oct');
    expect(card).toContain('this message is 3 working days late');
  });
});
