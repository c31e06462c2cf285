import fc from 'fast-check';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { markStates, type WheelContent, type WheelMark } from '../../src/app/drawings.ts';
import { createDrawings } from '../../src/pictures/drawings.ts';
import { palettePng } from '../../src/pictures/palettePng.ts';
import { wheelSvg } from '../../src/pictures/wheel.ts';
import { place } from '../../src/pictures/wheelLanes.ts';
import { fitted, widthOf, wrapped } from '../../src/pictures/wheelText.ts';

const marks: readonly WheelMark[] = markStates.map((state, index) => ({
  at: (index + 1) / 8,
  begins: index === 2 ? 0.2 : null,
  state,
}));

const content: WheelContent = {
  year: '2026',
  whose: 'Institutt for <kjemi> & fysikk',
  months: ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'],
  marks,
  legend: markStates.map((state) => ({ state, label: `1 ${state}` })),
  today: { at: 0.88, label: 'I dag 20. nov.' },
  next: 'Neste: 26. nov. HMS-runde',
};

const drawings = createDrawings();
afterAll(() => drawings.close());

const between = { inner: 200, outer: 392 };

describe('the wheel of a year', () => {
  it.each(['light', 'dark'] as const)(
    'shows months, year, whose it is, today, the marks and what they mean (%s)',
    (theme) => {
      const svg = wheelSvg(content, theme);
      for (const words of [
        ...content.months,
        '2026',
        'I dag 20. nov.',
        'Neste: 26. nov. HMS-runde',
        '1 done',
      ])
        expect(svg).toContain(`>${words}<`);
    },
  );

  it('tells the states apart by shape and not by colour alone', () => {
    const shapes = markStates.map((state) => {
      const svg = wheelSvg(
        { ...content, marks: [{ at: 0.3, begins: null, state }], legend: [], today: null },
        'light',
      );
      const [, shape = ''] = /<g transform="translate[^>]*>(.*?)<\/g>/.exec(svg) ?? [];
      return shape.replaceAll(/#[0-9a-f]{6}/g, '');
    });
    expect(new Set(shapes).size).toBe(markStates.length);
  });

  it('holds no words as markup', () => {
    const svg = wheelSvg(content, 'light');
    expect(svg).toContain('&lt;kjemi&gt;');
    expect(svg).not.toContain('<kjemi>');
    expect(wheelSvg({ ...content, next: 'a\u0000b\ud800c' }, 'light')).toContain('>ab\ufffdc<');
  });

  it('has no needle in a year that is not this one', () => {
    expect(wheelSvg({ ...content, today: null }, 'light')).not.toContain('rotate(');
  });

  const day = fc.integer({ min: 0, max: 364 }).map((days) => days / 365);
  const mark = fc.record({
    at: day,
    begins: fc.option(day, { freq: 4 }),
    state: fc.constantFrom(...markStates),
  });

  it('hides no mark behind another', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (some) => {
        const { placed, size, crowded } = place(
          some.map((each) => ({
            ...each,
            begins: each.begins === null ? null : Math.min(each.begins, each.at),
          })),
          between,
        );
        expect(placed.reduce((sum, { count }) => sum + count, 0)).toBe(some.length);
        if (crowded > 0) return;
        const points = placed.map(({ mark: { at }, radius }) => ({
          x: radius * Math.sin(at * 2 * Math.PI),
          y: radius * Math.cos(at * 2 * Math.PI),
        }));
        for (const [index, a] of points.entries())
          for (const b of points.slice(index + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(1.6 * size);
      }),
      { numRuns: 100 },
    );
  });

  it('has room for sixty duties of a unit, five a month', () => {
    const year = Array.from({ length: 60 }, (_, index) => ({
      at: (Math.floor(index / 5) * 30 + (index % 5) * 5) / 365,
      begins: null,
      state: 'open' as const,
    }));
    expect(place(year, between).crowded).toBe(0);
  });

  it('counts duties of one day and state in one mark where they would not fit', () => {
    const marks = Array.from({ length: 20 }, () => ({ at: 0.5, begins: null, state: 'open' as const }));
    const { placed } = place(marks, between);
    expect(placed.map(({ count }) => count)).toEqual([20]);
    expect(wheelSvg({ ...content, marks }, 'light')).toContain('>20</text>');
  });
});

describe('words on a drawing', () => {
  it('stay within their room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 4 }),
        (words, most) => {
          const lines = wrapped(words, 350, 36, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(widthOf(line, 36)).toBeLessThanOrEqual(350);
        },
      ),
    );
  });

  it('are cut with three dots only where they must be', () => {
    expect(fitted('Kjemi', 300, 36)).toBe('Kjemi');
    expect(fitted('Gjennomgang av dokumentasjon', 200, 36)).toMatch(/^Gjen.*…$/);
  });
});

describe('a drawing as a picture', () => {
  it('is a PNG of the width that was asked for, light enough for a message', async () => {
    const bytes = await drawings.wheel(content, { theme: 'light', width: 480 });
    const { width, data } = PNG.sync.read(Buffer.from(bytes));
    expect(width).toBe(480);
    expect([...data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    expect(bytes.length).toBeLessThan(24_000);
  });

  it('is drawn once for all who see the same', async () => {
    const look = { theme: 'dark', width: 320 } as const;
    const [first, second] = await Promise.all([drawings.wheel(content, look), drawings.wheel(content, look)]);
    expect(second).toBe(first);
    const other = await drawings.wheel(content, { ...look, theme: 'light' });
    expect(Buffer.from(other).equals(Buffer.from(first))).toBe(false);
  });

  it('keeps the colours that fill areas, whatever else is in it', () => {
    const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
    fc.assert(
      fc.property(colour, fc.array(colour, { maxLength: 300 }), (area, others) => {
        const pixels = [...Array.from({ length: 700 }, () => area), ...others];
        const rows = Math.ceil(pixels.length / 20);
        const data = new Uint8Array(rows * 20 * 4).fill(255);
        for (const [index, [r, g, b]] of pixels.entries()) data.set([r, g, b], index * 4);
        const read = PNG.sync.read(Buffer.from(palettePng({ width: 20, height: rows, data })));
        expect([read.width, read.height]).toEqual([20, rows]);
        expect([...read.data.subarray(0, 3)]).toEqual(area);
        expect([...read.data.subarray(4 * 699, 4 * 699 + 3)]).toEqual(area);
      }),
      { numRuns: 30 },
    );
  });
});
