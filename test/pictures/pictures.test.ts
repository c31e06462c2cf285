import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mostThumbnailBytes } from '../../src/app/pictures.ts';
import { mostPhotoBytes } from '../../src/domain/reports/photos.ts';
import { createPictures } from '../../src/pictures/pictures.ts';
import { remake } from '../../src/pictures/remake.ts';
import {
  aHeic,
  aHeldHeic,
  aLosslessWebp,
  aLyingHeic,
  aLyingWebp,
  aMovingWebp,
  aTellingWebp,
  aVastHeic,
  aWebp,
} from '../fakes/phonePictures.ts';
import {
  aBombPng,
  aGif,
  aJpeg,
  anAvif,
  anSvg,
  aPng,
  aTellingJpeg,
  aTellingPng,
  aTiff,
  aVastPng,
  colourAt,
  segmentsIn,
  tellTales,
} from '../fakes/photographs.ts';

/** Segments of a JPEG that carry nothing but the picture: JFIF, tables, frame and scan. */
const pixelsOnly = [0xe0, 0xdb, 0xc0, 0xc4, 0xda];

/** The decoder of HEIC tells on the console what is wrong with a file. */
beforeAll(() => void vi.spyOn(console, 'log').mockReturnValue());

async function problemOf(bytes: Uint8Array): Promise<string> {
  return remake(bytes).then(
    () => 'none',
    (error: { problem: string }) => error.problem,
  );
}

describe('a picture that is made safe', () => {
  it.each([
    ['a JPEG with place, device, names, comments and colour profile', () => aTellingJpeg()],
    ['a PNG with words and place in it', aTellingPng],
    ['a HEIC with place, device and name', async () => aHeic()],
    ['a WebP with place, device and name', async () => aTellingWebp()],
  ])('of %s has nothing of it left, in neither size', async (_, make) => {
    const original = await make();
    expect(tellTales.some((tale) => original.includes(tale))).toBe(true);
    const { bytes, thumbnail } = await remake(original);
    for (const made of [bytes, thumbnail]) {
      for (const tale of tellTales) expect(Buffer.from(made).includes(tale)).toBe(false);
      expect(Buffer.from(made).includes('Exif')).toBe(false);
      expect(segmentsIn(made).filter((marker) => !pixelsOnly.includes(marker))).toEqual([]);
    }
  });

  it.each([
    [1, [64, 48], [2, 24, 'red'], [62, 24, 'blue']],
    [2, [64, 48], [2, 24, 'blue'], [62, 24, 'red']],
    [3, [64, 48], [2, 24, 'blue'], [62, 24, 'red']],
    [6, [48, 64], [24, 2, 'red'], [24, 62, 'blue']],
    [8, [48, 64], [24, 2, 'blue'], [24, 62, 'red']],
  ] as const)(
    'stands upright however the phone was held (orientation %i)',
    async (orientation, size, first, second) => {
      const { bytes, width, height } = await remake(await aTellingJpeg(orientation));
      expect([width, height]).toEqual(size);
      for (const [x, y, colour] of [first, second]) expect(await colourAt(bytes, x, y)).toBe(colour);
    },
  );

  it.each([
    [1, [64, 48], [2, 24, 'red'], [62, 24, 'blue']],
    [2, [64, 48], [2, 24, 'blue'], [62, 24, 'red']],
    [3, [64, 48], [2, 24, 'blue'], [62, 24, 'red']],
    [4, [64, 48], [2, 24, 'red'], [62, 24, 'blue']],
    [5, [48, 64], [24, 2, 'red'], [24, 62, 'blue']],
    [6, [48, 64], [24, 2, 'red'], [24, 62, 'blue']],
    [7, [48, 64], [24, 2, 'blue'], [24, 62, 'red']],
    [8, [48, 64], [24, 2, 'blue'], [24, 62, 'red']],
    [77, [64, 48], [2, 24, 'red'], [62, 24, 'blue']],
  ] as const)('also as WebP (orientation %i)', async (orientation, size, first, second) => {
    const { bytes, width, height } = await remake(aTellingWebp(orientation));
    expect([width, height]).toEqual(size);
    for (const [x, y, colour] of [first, second]) expect(await colourAt(bytes, x, y)).toBe(colour);
  });

  it('also as HEIC, which says it in its own way', async () => {
    const { bytes, width, height } = await remake(aHeldHeic());
    expect([width, height]).toEqual([48, 64]);
    expect(await colourAt(bytes, 24, 2)).toBe('red');
    expect(await colourAt(bytes, 24, 62)).toBe('blue');
  });

  it('is at most 2048 pixels long, and has a thumbnail that fits into a message', async () => {
    const { width, height, thumbnail } = await remake(await aJpeg(2600, 1300));
    expect([width, height]).toEqual([2048, 1024]);
    expect(thumbnail.length).toBeLessThanOrEqual(mostThumbnailBytes);
  });

  it('keeps the size of a small one, and is a JPEG whatever it was', async () => {
    for (const original of [await aJpeg(), await aPng(), await aGif(), aHeic(), aWebp(), aLosslessWebp()]) {
      const { bytes, width, height } = await remake(original);
      expect([width, height]).toEqual([64, 48]);
      expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
      expect(await colourAt(bytes, 2, 24)).toBe('red');
    }
  });

  it('is made of the pixels alone: the same pixels give the same bytes, whatever stood beside them', async () => {
    const plain = await remake(await aJpeg());
    const telling = await remake(await aTellingJpeg());
    expect(Buffer.from(telling.bytes).equals(plain.bytes)).toBe(true);
  });
});

describe('what becomes no picture is refused with the reason:', () => {
  it.each([
    ['words', Buffer.from('just words'), 'no-picture'],
    ['nothing at all', Buffer.alloc(0), 'no-picture'],
    ['a drawing with a script', anSvg, 'no-picture'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'no-picture'],
    ['a TIFF', aTiff, 'unsupported'],
    ['an AVIF', anAvif, 'unsupported'],
    ['a WebP that moves', aMovingWebp(), 'unsupported'],
    ['a HEIC of 31 megapixels', aVastHeic(), 'too-many-pixels'],
    ['a HEIC that says it is small, and is not', aLyingHeic(), 'unreadable'],
    ['a HEIC of nothing but its beginning', aHeic().subarray(0, 28), 'unreadable'],
    ['a WebP whose picture is larger than its canvas', aLyingWebp(), 'too-many-pixels'],
    ['a WebP of nothing but its beginning', aWebp().subarray(0, 12), 'unreadable'],
    ['a PNG that says it is vast', aVastPng(60_000, 60_000), 'too-many-pixels'],
    ['a PNG without pixels', aVastPng(0, 10), 'unreadable'],
    ['a PNG that unpacks to 300 MB', aBombPng(300), 'unreadable'],
    ['a PNG in one pass that unpacks to 300 MB', aBombPng(300, false), 'unreadable'],
    [
      'bytes that only begin like a JPEG',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3]),
      'unreadable',
    ],
  ])('%s', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toBe(problem);
  });

  it('a picture of any kind that was cut off', async () => {
    const pictures = [await aTellingJpeg(), await aPng(), await aGif(), aHeic(), aWebp(), aLosslessWebp()];
    for (const whole of pictures)
      expect(await problemOf(whole.subarray(0, Math.floor(whole.length * 0.6)))).toBe('unreadable');
  });

  it.each([
    ['a JPEG', () => aTellingJpeg(6)],
    ['a HEIC', async () => aHeldHeic()],
    ['a WebP', async () => aTellingWebp(6)],
    ['a lossless WebP', async () => aLosslessWebp()],
  ])(
    'whatever became of %s, the answer is a picture without anything beside it, or a reason',
    async (_, make) => {
      const whole = await make();
      const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 8,
      });
      await fc.assert(
        fc.asyncProperty(changes, async (changed) => {
          const bytes = Buffer.from(whole);
          for (const [at, byte] of changed) bytes[at] = byte;
          const made = await remake(bytes).catch((error: { problem: string }) => error.problem);
          if (typeof made === 'string') return;
          expect(segmentsIn(made.bytes).filter((marker) => !pixelsOnly.includes(marker))).toEqual([]);
          for (const tale of tellTales) expect(Buffer.from(made.bytes).includes(tale)).toBe(false);
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('the thread that makes pictures', () => {
  const pictures = createPictures();
  afterAll(() => pictures.close());

  it('answers each with its own picture or reason, and leaves the program responsive meanwhile', async () => {
    let beats = 0;
    const pulse = setInterval(() => beats++, 5);
    const [large, words, small] = await Promise.allSettled([
      pictures.makeSafe(await aJpeg(1800, 1400)),
      pictures.makeSafe(Buffer.from('words')),
      pictures.makeSafe(await aPng(20, 10)),
    ]);
    clearInterval(pulse);
    expect(large).toMatchObject({ value: { width: 1800, height: 1400 } });
    expect(words).toMatchObject({ reason: { name: 'PictureError', problem: 'no-picture' } });
    expect(small).toMatchObject({ value: { width: 20, height: 10 } });
    expect(beats).toBeGreaterThan(10);
  });

  it('refuses what weighs too much without opening it', async () => {
    await expect(pictures.makeSafe(Buffer.alloc(mostPhotoBytes + 1))).rejects.toMatchObject({
      problem: 'too-big',
    });
  });

  it('gives up a picture that takes too long, and goes on with the next', async () => {
    const hasty = createPictures({ patience: 1 });
    await expect(hasty.makeSafe(await aJpeg(1000, 1000))).rejects.toMatchObject({ problem: 'unreadable' });
    await hasty.close();
    const made = await pictures.makeSafe(await aJpeg());
    expect(made.width).toBe(64);
  });

  it('opens the next picture after one that its decoder could not', async () => {
    for (const bytes of [aLyingHeic(), aHeic().subarray(0, 400), aWebp().subarray(0, 60)])
      await expect(pictures.makeSafe(bytes)).rejects.toMatchObject({ problem: 'unreadable' });
    for (const bytes of [aHeic(), aWebp()]) expect((await pictures.makeSafe(bytes)).width).toBe(64);
  });

  it('ends what waits when it is closed', async () => {
    const closing = createPictures();
    const made = closing.makeSafe(await aJpeg(1000, 1000));
    const refused = expect(made).rejects.toMatchObject({ problem: 'unreadable' });
    await closing.close();
    await refused;
  });
});
