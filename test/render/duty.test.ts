import { describe, expect, it } from 'vitest';
import type { DutyMessage } from '../../src/app/messages.ts';
import type { Language } from '../../src/domain/language.ts';
import { processOf } from '../../src/domain/processes/processes.ts';
import { dutyView } from '../../src/render/duty.ts';
import { dutyWhyView } from '../../src/render/dutyWhy.ts';
import { statusText } from '../../src/render/plan.ts';
import { today } from './parts.ts';
import { duty, yearSamples } from './yearMessages.ts';

const zone = 'Europe/Oslo';
const leadOf = (more: Partial<DutyMessage>, language: Language = 'nb') =>
  dutyView(duty(more), { language, zone }).data.lead;

describe('the first line of a duty’s card', () => {
  it.each([
    ['due', 'taken', 'Fristen er 17. nov. 2026. Er det gjort? Kari Nordmann har tatt oppgaven.'],
    ['again', 'taken', 'Her er den igjen, som avtalt. Er det gjort? Kari Nordmann har tatt oppgaven.'],
    ['overdue', 'taken', 'Fristen var 17. nov. 2026. Er det gjort? Kari Nordmann har tatt oppgaven.'],
    [
      'overdue',
      'escalated',
      'Fristen var 17. nov. 2026. Er det gjort? Ingen har svart, så lederen over har fått beskjed. Ansvarlig er Kari Nordmann.',
    ],
    ['escalate', 'taken', 'Fristen var 17. nov. 2026. Kan du hjelpe til? Kari Nordmann har tatt oppgaven.'],
  ] as const)('asks when it is sent as %s, and tells that it is %s', (occasion, state, words) => {
    expect(leadOf({ occasion, state })).toBe(words);
  });

  it('asks the manager above for help, and does not tell them that they were told', () => {
    expect(leadOf({ occasion: 'escalate', state: 'escalated' })).toBe(
      'Fristen var 17. nov. 2026, og Kari Nordmann har ikke svart. Kan du hjelpe til?',
    );
  });

  it('asks nothing of what was put off, before the day that was chosen', () => {
    expect(leadOf({ occasion: 'due', state: 'later', until: '2026-12-01' }, 'en')).toBe(
      'It comes again 1 Dec 2026.',
    );
  });

  it('tells only what has come of it where it asked nothing', () => {
    expect(leadOf({ occasion: 'first', state: 'taken', today })).toBe('Kari Nordmann har tatt oppgaven.');
  });

  it('tells when something begins that is still to come', () => {
    const coming = { occasion: 'coming', beginsOn: '2027-01-04', dueOn: '2027-03-31' } as const;
    expect(leadOf(coming)).toBe('Dette kommer: begynner 4. jan. 2027, frist 31. mars 2027.');
    expect(leadOf(coming, 'en')).toBe('This comes: begins 4 Jan 2027, due 31 Mar 2027.');
  });
});

describe('how an action plan stands', () => {
  const standing = (open: number, done: number, language: Language) =>
    statusText({ open, overdue: 0, done, dropped: 0 }, language);

  it('is told in words that fit the number', () => {
    expect(standing(1, 1, 'nb')).toBe('1 åpent, 0 over fristen, 1 ferdig i år');
    expect(standing(2, 0, 'nb')).toBe('2 åpne, 0 over fristen, 0 ferdige i år');
    expect(standing(1, 1, 'en')).toBe('1 open, 0 overdue, 1 done this year');
  });
});

describe('what is good to know of a duty', () => {
  const footOf = (more: Partial<DutyMessage>) =>
    JSON.stringify(dutyView(duty(more), { language: 'nb', zone }).data.foot);
  const { note, checklist } = processOf('documentation-check');

  it('stands below its card until it is done, and is no item of its checklist', () => {
    const words = 'trenger ikke arkiveres i tillegg';
    expect(footOf({ note: note ?? null })).toContain(words);
    expect(footOf({ note: note ?? null, state: 'done', may: [] })).not.toContain(words);
    expect(JSON.stringify(checklist)).not.toContain(words);
  });
});

describe('what to have ready', () => {
  const factsOf = (ready: DutyMessage['ready'], language: Language = 'nb') =>
    JSON.stringify(dutyView(duty({ ready }), { language, zone }).data.facts);
  const materials = [
    { nb: 'Avviksoversikt', en: 'Overview of nonconformities' },
    { nb: 'Lovendringer', en: 'Changes in law' },
  ];
  const duties = [processOf('risk-assessment').names];

  it('is one line of things, and one of the duties that it builds on', () => {
    expect(factsOf({ materials, duties })).toContain(
      '{"title":"Ta fram","value":"Avviksoversikt · Lovendringer"},{"title":"Grunnlag","value":"Risikovurdering"}',
    );
    expect(factsOf({ materials: [], duties }, 'en')).toMatch(/"Builds on","value":"Risk assessment"/);
    expect(factsOf({ materials: [], duties }, 'en')).not.toContain('Have ready');
  });

  it('takes no room where there is nothing', () => {
    expect(factsOf(null)).not.toMatch(/Ta fram|Grunnlag/);
  });
});

describe('who takes part in a duty, what it builds on and what it ends in', () => {
  const sectionsOf = (process: string, language: Language = 'nb') => {
    const found = yearSamples['duty-why'].find(({ name }) => name === `why ${process}`)?.message;
    if (found?.type !== 'duty-why') throw new Error(process);
    return JSON.stringify(dutyWhyView(found, { language, zone }).data);
  };

  it('stand on the card that tells why somebody got it', () => {
    const words = sectionsOf('tertial-report');
    for (const part of ['Hvem som er med', 'Det bygger på', 'Tall fra avvikssystemet', 'Det ender i'])
      expect(words).toContain(part);
    expect(words).toContain('Går til: Arbeidsmiljøutvalget · Styret');
    expect(sectionsOf('tertial-report', 'en')).toContain(
      'Goes to: Working Environment Committee · The Board',
    );
  });

  it('are left out each where the tables name nothing', () => {
    expect(sectionsOf('central-gas')).not.toMatch(/Hvem som er med|Det bygger på|Går til/);
    expect(sectionsOf('ia-network-meetings')).not.toContain('Det ender i');
  });
});
