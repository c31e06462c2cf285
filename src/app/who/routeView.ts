import { type OtherDoor, routes } from '../../domain/reports/routing.ts';
import { doorOf, isReportedHere } from '../../domain/responsibility/doors.ts';
import { systems } from '../../domain/responsibility/systems.ts';
import { type TopicId, topicOf } from '../../domain/responsibility/topics.ts';
import type { WhoRouteView } from '../messages.ts';

/** The register of nonconformities is here, and needs no way to it. */
const register = 'nonconformity-system';

/**
 * Where a matter goes: through a door of its own, or here, and the systems that it is kept in. What to do at the door is
 * told where it is more than the rule says: of what nobody should describe here, and of danger.
 */
export function routeOf(topic: TopicId): WhoRouteView {
  const { systems: used } = topicOf(topic);
  const door = doorFor(topic);
  const isSensitive = doorOf(topic)?.sensitive ?? false;
  const shown = used.filter((id) => id !== register).map((id) => systems[id]);
  return {
    here: isReportedHere(topic),
    advice: isSensitive || door === 'emergency' ? door && routes[door].advice : null,
    systems: shown.map(({ names, purpose }) => ({ names, purpose })),
  };
}

function doorFor(topic: TopicId): OtherDoor | null {
  if (topic === 'emergency') return 'emergency';
  const [first] = doorOf(topic)?.doors ?? [];
  return routesNamed.find((door) => door === first) ?? null;
}

const routesNamed: readonly OtherDoor[] = [
  'whistleblowing',
  'conduct',
  'information-security',
  'placement',
  'learning-environment',
  'e-caretaker',
];
