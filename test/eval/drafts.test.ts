import { describe, expect, it } from 'vitest';
import { sample } from '../language/understanding/directory.ts';
import { ownDrafts } from './runDrafts.ts';
import {
  categoryF1,
  type DraftMetric,
  draftBars,
  leastCategoryF1,
  missedEmergencies,
  rateOf,
  scoreDraft,
} from './scoreDrafts.ts';

const rows = ownDrafts().map((expected) => scoreDraft(sample, expected));
const metrics = Object.keys(draftBars).filter((name): name is DraftMetric => Object.hasOwn(draftBars, name));

describe('the drafts of the project’s own texts', () => {
  it('are of both languages alike', () => {
    const share = rows.filter(({ expected }) => expected.lang === 'nb').length / rows.length;
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  describe.each(['nb', 'en'] as const)('in %s', (lang) => {
    const of = rows.filter(({ expected }) => expected.lang === lang);

    it.each(metrics)('reach the bar for %s', (metric) => {
      expect(rateOf(of, metric)).toBeGreaterThanOrEqual(draftBars[metric] ?? 0.9);
    });

    it('reach the bar for categories, and miss no emergency', () => {
      expect(categoryF1(of)).toBeGreaterThanOrEqual(leastCategoryF1);
      expect(missedEmergencies(of)).toEqual([]);
    });
  });
});
