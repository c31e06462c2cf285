import { describe, expect, it } from 'vitest';
import { checkResponsibility } from '../../../src/domain/responsibility/integrity.ts';
import { ladderIds, ladderOf } from '../../../src/domain/responsibility/ladders.ts';
import { isTopicId, topicOf, topics } from '../../../src/domain/responsibility/topics.ts';

describe('the matters people ask about', () => {
  it('hold together with roles, ladders and systems, in both languages and with sources', () => {
    expect(checkResponsibility()).toEqual([]);
  });

  it('are 85, each once, and no two called the same', () => {
    expect(topics).toHaveLength(85);
    for (const language of ['nb', 'en'] as const) {
      expect(new Set(topics.map(({ names }) => names[language])).size).toBe(85);
    }
    expect(topics.every(({ id }) => isTopicId(id) && topicOf(id).id === id)).toBe(true);
    expect(isTopicId('toString')).toBe(false);
  });

  it('never name the same role twice for the work', () => {
    expect(topics.filter(({ taskRoles }) => new Set(taskRoles).size !== taskRoles.length)).toEqual([]);
  });

  it('use every ladder, and each has at least two steps with somebody on each', () => {
    expect(new Set(topics.flatMap(({ ladder }) => ladder ?? []))).toEqual(new Set(ladderIds));
    for (const id of ladderIds) {
      const { steps } = ladderOf(id);
      expect(steps.length, id).toBeGreaterThan(1);
      expect(
        steps.every(
          ({ management, safety, bodies }) => management.length + safety.length + bodies.length > 0,
        ),
        id,
      ).toBe(true);
    }
  });
});
