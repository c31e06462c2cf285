import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/app/messages.ts';
import type { Language } from '../../src/domain/language.ts';
import { createRenderer } from '../../src/render/render.ts';
import { buttonsIn } from '../journeys/cardReading.ts';
import { partsOf, textsIn } from './cardParts.ts';
import { caseSample, listOf, sampleNamed } from './messages.ts';
import { entries, said } from './parts.ts';

const render = createRenderer(() => 'Europe/Oslo');
const card = (message: Message, language: Language = 'nb') => render(message, language).card;
const buttons = (message: Message) => buttonsIn(card(message)).map(({ title }) => title);
const texts = (message: Message) => textsIn(card(message));

describe('the card of a case', () => {
  it('offers the next step first and the refusal last', () => {
    expect(buttons(caseSample('handler', 'received'))).toEqual([
      'Ta saken',
      'Spør innmelderen',
      'Spør en kollega',
      'Kategoriser',
      'Flytt saken',
      'Avvis',
    ]);
    expect(buttons(caseSample('handler', 'accepted'))[0]).toBe('Lukk');
    expect(buttons(caseSample('reporter', 'received', { entries }))[0]).toBe('Svar');
  });

  it('puts the outcome before what happened', () => {
    const shown = texts(caseSample('reporter', 'closed'));
    expect(shown.indexOf(said.decision)).toBeGreaterThan(-1);
    expect(shown.indexOf(said.decision)).toBeLessThan(shown.indexOf(said.what));
  });

  it('tells the handler alone that the deadline has passed', () => {
    const late = { closesOn: '2026-11-19' };
    expect(texts(caseSample('handler', 'accepted', late)).join()).toContain(
      'Fristen var torsdag 19. november 2026',
    );
    expect(texts(caseSample('reporter', 'accepted', late)).join()).not.toContain('Fristen var');
    expect(texts(caseSample('handler', 'accepted', { closesOn: '2026-11-20' })).join()).not.toContain(
      'Fristen var',
    );
  });

  it('asks its handler for what is missing, and nobody once it is closed', () => {
    const gaps = { severity: null, categories: [] };
    expect(texts(caseSample('handler', 'received', gaps))).toContain('Ikke satt');
    expect(texts(caseSample('reporter', 'received', gaps))).not.toContain('Ikke satt');
    expect(texts(caseSample('handler', 'closed', gaps))).not.toContain('Ikke satt');
  });

  it('keeps the newest messages, and says how many older ones it leaves out', () => {
    const long = entries.map((entry) => ({ ...entry, words: `${entry.kind} `.repeat(300) }));
    const shown = texts(caseSample('handler', 'accepted', { entries: long })).join('\n');
    expect(shown).toContain('comment comment');
    expect(shown).not.toContain('question question');
    expect(shown).toMatch(/\d eldre meldinger vises ikke her/);
  });

  it('still shows where a report came from when there is no room for a button', () => {
    const { message } = sampleNamed('case made from a message');
    expect(texts(message)).toContain('https://slack.example/archives/C1/p1');
  });
});

describe('a question', () => {
  it('is answered by a row of buttons above the ways on and out', () => {
    const { message } = sampleNamed('question kind asked');
    const [row] = partsOf(card(message)).filter(({ type }) => type === 'ActionSet');
    expect(buttonsIn({ body: [row] }).map(({ title }) => title)).toEqual([
      'Ulykke',
      'Nestenulykke',
      'Farlig forhold',
      'Forbedringsforslag',
    ]);
    expect(buttonsIn({ actions: card(message).actions }).map(({ title }) => title)).toEqual([
      'Tilbake',
      'Avbryt',
    ]);
  });

  it('always leaves a way out', () => {
    for (const question of [
      'danger',
      'what',
      'kind',
      'unit',
      'happenedOn',
      'harmed',
      'severity',
      'categories',
    ]) {
      expect(buttons(sampleNamed(`question ${question} asked`).message)).toContain('Avbryt');
    }
  });

  it('is one line with a way back when it was answered', () => {
    const { message } = sampleNamed('question kind answered');
    expect(texts(message).slice(0, 2)).toEqual(['Type: ', 'Nestenulykke']);
    expect(buttons(message)).toEqual(['Endre']);
  });
});

describe('a preview', () => {
  it('offers to send only what somebody can receive', () => {
    expect(buttons(sampleNamed('preview').message)).toContain('Send meldingen');
    expect(buttons(sampleNamed('preview for nobody').message)).not.toContain('Send meldingen');
  });
});

describe('a list', () => {
  it.each([1, 6])('has a button for each of %i cases', (count) => {
    const ids = buttonsIn(card(listOf('cases', count))).map(({ data }) => data);
    expect(ids).toHaveLength(count);
    expect(new Set(ids.map((data) => JSON.stringify(data))).size).toBe(count);
  });

  it('lets one be chosen of more, the first when nothing is', () => {
    const [button, ...others] = buttonsIn(card(listOf('cases', 10)));
    expect(others).toEqual([]);
    expect(button).toMatchObject({ data: { do: 'case.show', id: 'case-1' }, inputs: ['case'] });
    const [choice] = partsOf(card(listOf('cases', 10))).filter(({ type }) => type === 'Input.ChoiceSet');
    expect(choice?.choices).toHaveLength(10);
  });
});

describe('a greeting', () => {
  it('calls people by their first name, whatever it is, and goes without when there is none', () => {
    expect(texts(sampleNamed('greeting').message)[0]).toBe('Hei, Leif! Jeg er Verne.');
    expect(texts(sampleNamed('greeting of somebody called none').message)[0]).toBe(
      'Hei, none! Jeg er Verne.',
    );
    expect(texts(sampleNamed('greeting of somebody without a name').message)[0]).toBe('Hei! Jeg er Verne.');
  });
});
