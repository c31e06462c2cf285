import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doors } from '../../../src/domain/reports/routing.ts';
import { categories } from '../../../src/domain/reports/terms.ts';
import { readByTables } from '../../../src/language/drafting/byTables.ts';
import { learnt, softened } from '../../../src/language/drafting/learning/softmax.ts';
import { readReport } from '../../../src/language/drafting/readReport.ts';
import { readExamples, weightsFile } from '../../eval/learn.ts';
import { sample } from '../understanding/directory.ts';
import { now } from './read.ts';

const told = (text: string) => readReport({ text, asker: 'jonas-weidenhauer', now }, sample);
const examples = readExamples();
/** Enough of them, of every author, to be read one by one. */
const some = examples.filter((_, at) => at % 6 === 0);

describe('what reports have said before', () => {
  it('is what the examples and the tables teach now (else: npm run learn)', async () => {
    const kept = readFileSync(
      new URL('../../../src/language/drafting/learning/weights.txt', import.meta.url),
      'utf8',
    );
    expect(kept === (await weightsFile())).toBe(true);
  }, 120_000);

  it('has examples of every door and every category, in both languages', () => {
    for (const door of doors)
      expect(examples.filter((row) => row.door === door).length, door).toBeGreaterThan(50);
    for (const category of categories) {
      expect(examples.filter(({ must }) => must.includes(category)).length, category).toBeGreaterThan(20);
    }
    const norwegian = examples.filter(({ text }) => / (?:og|jeg|eg|på|er|en|det) /.test(text)).length;
    expect(norwegian / examples.length).toBeGreaterThan(0.35);
    expect(norwegian / examples.length).toBeLessThan(0.65);
  });

  it('has every example once, and each whole in itself', () => {
    expect(new Set(examples.map(({ text }) => text)).size).toBe(examples.length);
    for (const { text, door, kind, must, may } of examples) {
      expect(kind !== null, text).toBe(door === 'nonconformity');
      expect(must.length + may.length > 0, text).toBe(door === 'nonconformity');
      expect(
        must.filter((category) => may.includes(category)),
        text,
      ).toEqual([]);
    }
  });
});

describe('a reading that is weighed', () => {
  it.each([
    ['Krana på kjøkkenet drypper litt', 'e-caretaker'],
    ['Sjefen fører overtid på folk som ikke har vært her', 'whistleblowing'],
    ['De andre på kontoret hvisker når jeg kommer, og ler', 'conduct'],
    ['Somebody else has been reading my mailbox', 'information-security'],
    ['We still have no feedback on the first assignment', 'learning-environment'],
    ['On my placement at the nursing home I was bitten by a resident', 'placement'],
    ['the reactor is overheating and we cannot stop it', 'emergency'],
  ] as const)('finds the door of words that no table has: %s', (text, door) => {
    expect(told(text).door).toBe(door);
  });

  it('leaves what has stood for weeks to no caretaker, and "no longer" is no such time', () => {
    expect(told('The tap in our kitchen has been dripping for months and nobody fixes it').door).toBe(
      'nonconformity',
    );
    expect(told('Vannkokeren vår virker ikke lenger').door).toBe('e-caretaker');
  });

  it('agrees with itself: kind, injury and categories go together', () => {
    for (const { text } of some) {
      const { door, kind, injury, categories: found, harmed } = told(text);
      expect(kind !== null, text).toBe(door === 'nonconformity');
      expect(found.length > 0, text).toBe(door === 'nonconformity');
      expect(found.includes('personal-injury'), text).toBe(kind !== null && injury === 'happened');
      if (kind === 'near-accident') expect(injury, text).toBe('nearly');
      if (kind === 'dangerous-condition' || kind === 'improvement') expect(injury, text).toBe('none');
      if (injury === 'happened') expect(harmed, text).toContain('people');
    }
  });

  it('says which words led elsewhere than the tables', () => {
    const led = some
      .map(({ text }) => ({
        weighed: told(text),
        tables: readByTables({ text, asker: null, now }, sample).reading,
      }))
      .filter(({ weighed, tables }) => weighed.door !== tables.door);
    expect(led.length).toBeGreaterThan(20);
    for (const { weighed } of led) expect(weighed.reasons[0]?.code).toBe('said-like-this');
  });

  it('holds what the tables read of place, day and persons', () => {
    const text = 'Kari Osmark kuttet seg på D1-139 i går kl 13';
    const tables = readByTables({ text, asker: null, now }, sample).reading;
    const { place, unit, happenedOn, happenedAt, flags, findings } = readReport(
      { text, asker: null, now },
      sample,
    );
    expect({ place, unit, happenedOn, happenedAt, flags, findings }).toEqual({
      place: tables.place,
      unit: tables.unit,
      happenedOn: tables.happenedOn,
      happenedAt: tables.happenedAt,
      flags: tables.flags,
      findings: tables.findings,
    });
  });
});

describe('learning to tell classes apart', () => {
  const lesson = (is: number, ...words: readonly string[]) => ({
    features: new Map(words.map((word) => [word, 1])),
    is,
  });
  const lessons = [
    lesson(0, 'any', 'fire', 'smoke'),
    lesson(0, 'any', 'smoke', 'kitchen'),
    lesson(1, 'any', 'stairs', 'fell'),
    lesson(1, 'any', 'fell', 'kitchen'),
  ];

  it('gives the same weights for the same lessons', () => {
    expect([...learnt(lessons, 2)]).toEqual([...learnt(lessons, 2)]);
  });

  it('leans to the class that a word was seen with, and to neither for a word of both or of none', () => {
    const weights = learnt(lessons, 2);
    const share = (word: string) => softened(Float64Array.from(weights.get(word) ?? [0, 0]))[0] ?? 0;
    expect(share('smoke')).toBeGreaterThan(0.7);
    expect(share('fell')).toBeLessThan(0.3);
    expect(Math.abs(share('kitchen') - 0.5)).toBeLessThan(0.2);
    expect(share('never seen')).toBe(0.5);
  });
});
