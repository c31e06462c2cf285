import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/app/messages.ts';
import { toMessage, unsupportedTypes } from '../../src/channels/slack/blocks.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { topics } from '../../src/domain/responsibility/topics.ts';
import { createRenderer } from '../../src/render/render.ts';
import { desk } from '../app/desk.ts';
import { validateBlocks } from '../fakes/slack/blockRules.ts';
import { cardProblems } from '../fakes/teams/card.ts';
import { buttonsIn, wordsIn } from '../journeys/cardReading.ts';

const render = createRenderer(() => 'Europe/Oslo');
const stage = desk();

async function told(command: Parameters<typeof stage.ask>[1]): Promise<Message> {
  const reply = await stage.ask('leif-sandmark', command);
  if (reply.kind !== 'tell') throw new Error(`nothing told but ${reply.kind}`);
  return reply.message;
}

const about = (topic: string, unit = 'ikj', day = '2026-11-20') =>
  told({ do: 'who.topic', id: `told/${topic}/${unit}//${day}` });

const shown = (message: Message, language: Language = 'en') => wordsIn(render(message, language).card);

describe('the card of an answer', () => {
  it.each(languages)('can be shown everywhere, for every matter: %s', async (language) => {
    for (const { id, names } of topics) {
      const { card, text } = render(await about(id), language);
      expect(text, id).toBe(names[language]);
      expect(JSON.stringify(card), id).not.toMatch(/\$\{|\{[a-z]+\}|undefined|null/);
      expect(unsupportedTypes(card), id).toEqual([]);
      expect(cardProblems(card), id).toEqual([]);
      expect(validateBlocks(toMessage(card, text), 'message'), id).toEqual([]);
      expect(JSON.stringify(card).length, id).toBeLessThan(20_000);
    }
  });

  it('says in whose place somebody answers, and until when a paper holds', async () => {
    expect(shown(await about('radiation', 'ify', '2026-08-10'))).toContain(
      'in place of Astrid Brattli, who is absent',
    );
    expect(shown(await about('hse-round', 'su', '2026-10-15'))).toContain(
      'by written delegation · until 31 Oct 2026',
    );
  });

  it('says for which day it holds, unless it is today', async () => {
    expect(shown(await about('radiation'))).not.toContain(', as it w');
    expect(shown(await about('radiation', 'ify', '2024-05-01'))).toMatch(
      /as it was on Wednesday,? 1 May 2024/,
    );
    expect(shown(await about('radiation', 'ify', '2027-05-03'))).toMatch(
      /as it will be on Monday,? 3 May 2027/,
    );
  });

  it('says what does not count, and why', async () => {
    const words = shown(await about('hse-round', 'mtp'));
    expect(words).toContain('The delegation to Ingrid Flatmo as HSE adviser/coordinator at');
    expect(words).toContain('has been revoked.');
  });

  it('puts the numbers first where the matter is danger', async () => {
    const words = shown(await about('emergency'));
    expect(words.indexOf('110')).toBeLessThan(words.indexOf('Carries the responsibility'));
  });

  it('links the door of a sensitive matter and asks nothing', async () => {
    const card = JSON.stringify(render(await about('whistleblowing'), 'en').card);
    expect(card).toContain('https://varsling.example.no');
    expect(card).not.toContain('Input.');
  });

  it('names an address of everybody who does the task', async () => {
    const words = shown(await about('radiation', 'ify'));
    expect(words).toContain('by written delegation · giulia.ferrantini@example.no');
    expect(words).toContain('astrid.brattli@example.no');
  });

  it('offers fewer related questions where there are many other buttons', async () => {
    const buttons = (message: Message) => buttonsIn(render(message, 'en').card).map(({ title }) => title);
    expect(buttons(await about('radiation'))).toHaveLength(6);
    const message = await about('radiation');
    if (message.type !== 'who-answer') throw new Error('no answer');
    const doors = ['one', 'two'].map((name) => ({
      names: { nb: name, en: name },
      address: 'https://example.no',
    }));
    const [first] = message.related;
    expect(buttons({ ...message, doors })).toEqual([
      'Why this answer?',
      'Somebody else in fact',
      'As of another date',
      'one',
      'two',
      first?.names?.en,
    ]);
  });
});
