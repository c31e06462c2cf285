import type { TopicId } from '../../../domain/responsibility/topics.ts';
import { buildingSayings } from './sayings/buildings.ts';
import { governanceSayings } from './sayings/governance.ts';
import { hazardSayings } from './sayings/hazards.ts';
import { healthSayings } from './sayings/health.ts';
import { nonconformitySayings } from './sayings/nonconformity.ts';
import { peopleSayings } from './sayings/people.ts';
import { studentSayings } from './sayings/students.ts';
import { systemSayings } from './sayings/system.ts';
import type { Sayings } from './shape.ts';

/** What people have said of every topic. */
export const topicSayings = {
  ...systemSayings,
  ...nonconformitySayings,
  ...peopleSayings,
  ...studentSayings,
  ...healthSayings,
  ...hazardSayings,
  ...buildingSayings,
  ...governanceSayings,
} as const satisfies Readonly<Record<TopicId, Sayings>>;
