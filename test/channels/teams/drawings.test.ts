import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Destination, Rendering } from '../../../src/app/ports.ts';
import { withDrawing } from '../../../src/channels/teams/drawings.ts';
import { buttons, kari, openStage, type Stage } from './stage.ts';

const year = (more = ''): Rendering => ({
  ...buttons,
  text: 'HMS-året 2026',
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: `HMS-året 2026 ${more}` },
      { type: 'Container', id: 'drawing', items: [] },
    ],
  },
  drawing: { id: 'wheel', alt: 'Årshjul 2026. 6 frister.' },
});

const bytesOf = { small: Buffer.alloc(17_000, 1), smallest: Buffer.alloc(11_000, 2) } as const;
const shownIn = async (rendering: Rendering, asked: string[] = []): Promise<string> => {
  const shown = await withDrawing(rendering, async (size) => {
    asked.push(size);
    return bytesOf[size];
  });
  return JSON.stringify(shown.card);
};
const urlOf = (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;

describe('a picture that belongs to a card', () => {
  it('stands in the card itself, with its words for screen readers', async () => {
    const card = await shownIn(year());
    expect(card).toContain(urlOf(bytesOf.small));
    expect(card).toContain('"altText":"Årshjul 2026. 6 frister."');
    expect(2 * card.length).toBeLessThan(80 * 1024);
  });

  it('is smaller in a card that is heavy, and left out of one that is too heavy for any', async () => {
    const heavy = await shownIn(year('x'.repeat(20_000)));
    expect(heavy).toContain(urlOf(bytesOf.smallest));
    expect(2 * heavy.length).toBeLessThan(80 * 1024);
    const asked: string[] = [];
    expect(await shownIn(year('x'.repeat(38_000)), asked)).not.toContain('data:image');
    expect(asked).toEqual(['small', 'smallest']);
  });

  it('is asked for by nothing but a card that has one', async () => {
    const asked: string[] = [];
    const { drawing: _, ...words } = year();
    expect(await shownIn(words, asked)).toBe(JSON.stringify(words.card));
    expect(asked).toEqual([]);
  });
});

describe('a card with a picture in Teams', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(async () => {
    await stage.close();
    expect(stage.fake.violations).toEqual([]);
  });

  it('comes to its reader with it, and without where the core has none for them', async () => {
    const user = kari.aadObjectId;
    const route = { serviceUrl: stage.fake.serviceUrl, conversation: stage.kari.conversationId };
    const to: Destination = { kind: 'person', tenant: stage.fake.tenantId, user, route };
    stage.core.drawings.set(`${user} wheel small light`, bytesOf.small);
    await stage.channel.send(to, year(), 'k1');
    await stage.channel.send(to, { ...year(), drawing: { id: 'other', alt: 'x' } }, 'k2');
    const cards = stage.kari.messages().map(({ activity }) => JSON.stringify(activity));
    expect(cards.at(-2)).toContain('data:image/png');
    expect(cards.at(-1)).toContain('HMS-året 2026');
    expect(cards.at(-1)).not.toContain('data:image');
  });
});
