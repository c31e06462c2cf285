import { expect, it } from 'vitest';
import { runCampaign } from './campaign.ts';

it('what was promised is there once after the running service was killed again and again', async () => {
  const found = await runCampaign({ kills: 4, seed: 20_261_120, longLives: 0 });
  expect(found.violations).toEqual([]);
  expect(found.promised).toBeGreaterThan(0);
  expect(found.messages).toBeGreaterThan(0);
}, 90_000);
