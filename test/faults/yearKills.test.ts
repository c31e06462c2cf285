import { expect, it } from 'vitest';
import { runYearCampaign } from './yearCampaign.ts';

it('each card of a morning came once, or is listed as one that may have, after the service was killed while it sent them', async () => {
  const found = await runYearCampaign({ kills: 2, seed: 20_270_112, units: 40 });
  expect(found.violations).toEqual([]);
  expect(found.whileSending).toBeGreaterThan(0);
  expect(found.arrived).toBeGreaterThan(50);
}, 90_000);
