import { buildingsTopics } from './topics/buildings.ts';
import { hazardsTopics } from './topics/hazards.ts';
import { healthTopics } from './topics/health.ts';
import { incidentsTopics } from './topics/incidents.ts';
import { managementTopics } from './topics/management.ts';
import { organisingTopics } from './topics/organising.ts';
import { peopleTopics } from './topics/people.ts';
import { preparednessTopics } from './topics/preparedness.ts';
import type { TopicEntry } from './topics/shape.ts';
import { studentsTopics } from './topics/students.ts';
import { trainingTopics } from './topics/training.ts';

const entries = {
  ...organisingTopics,
  ...incidentsTopics,
  ...peopleTopics,
  ...studentsTopics,
  ...trainingTopics,
  ...healthTopics,
  ...hazardsTopics,
  ...buildingsTopics,
  ...preparednessTopics,
  ...managementTopics,
} as const;

/** The id of a matter that people ask about. */
export type TopicId = keyof typeof entries;

/** A matter that people ask about, with who answers for it and who does the work. */
export interface Topic extends Omit<TopicEntry, 'basis'> {
  readonly id: TopicId;
  /** Whether a document names the responsible role outright (`stated`), or it follows from one (`inferred`). */
  readonly basis: 'stated' | 'inferred';
}

/** True when `id` is one of the topics. */
export function isTopicId(id: string): id is TopicId {
  return Object.hasOwn(entries, id);
}

const table: Readonly<Record<TopicId, TopicEntry>> = entries;

/** The topic with the id. */
export function topicOf(id: TopicId): Topic {
  return { basis: 'stated', ...table[id], id };
}

/** Every topic, in the order of the tables. */
export const topics: readonly Topic[] = Object.keys(entries).filter(isTopicId).map(topicOf);
