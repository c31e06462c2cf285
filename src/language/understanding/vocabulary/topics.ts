import type { TopicId } from '../../../domain/responsibility/topics.ts';
import type { ConceptId } from './concepts.ts';
import type { TopicVocabulary } from './shape.ts';
import { buildingTopics } from './topics/buildings.ts';
import { governanceTopics } from './topics/governance.ts';
import { hazardTopics } from './topics/hazards.ts';
import { healthTopics } from './topics/health.ts';
import { nonconformityTopics } from './topics/nonconformity.ts';
import { peopleTopics } from './topics/people.ts';
import { studentTopics } from './topics/students.ts';
import { systemTopics } from './topics/system.ts';

/** The vocabulary of every topic. */
export const topicVocabulary = {
  ...systemTopics,
  ...nonconformityTopics,
  ...peopleTopics,
  ...studentTopics,
  ...healthTopics,
  ...hazardTopics,
  ...buildingTopics,
  ...governanceTopics,
} as const satisfies Readonly<Record<TopicId, TopicVocabulary<ConceptId>>>;
