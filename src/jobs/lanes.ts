import type { Outgoing } from '../app/records.ts';
import type { Post, Waiting } from './post.ts';

/**
 * What is to be done for one addressee, in order; or the bringing up to date of one subject's cards; or the search for one
 * message.
 */
export interface Lane {
  readonly key: string;
  readonly tasks: readonly Waiting[];
}

const pageSize = 500;

/**
 * Everything that can be done now. Messages to one addressee keep their order: behind one that is to be tried again, or
 * whose end is not known yet, the lane ends; one that is meant for a later hour holds up nothing. With `afterStart`, interrupted messages are looked for at once.
 */
export async function dueLanes(post: Post, afterStart: boolean): Promise<readonly Lane[]> {
  const now = post.core.clock.now();
  const open = [...(await allIn(post, 'pending')), ...(await allIn(post, 'sending'))];
  const uncertain = (await allIn(post, 'uncertain')).filter(({ doc }) => doc.dueAt <= now);
  const isDue = ({ doc }: Waiting) => doc.dueAt <= now || (afterStart && doc.state === 'sending');
  const isForLater = ({ doc }: Waiting) =>
    doc.state === 'pending' && doc.attempts === 0 && doc.dueAt > now && doc.what === 'send';
  const ordered = open.filter((task) => !isForLater(task)).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const lanes = [...Map.groupBy(ordered, ({ doc }) => keyOf(doc))];
  return [
    ...lanes.map(([key, tasks]) => ({ key, tasks: upTo(tasks, (task) => !isDue(task)) })),
    ...uncertain.map((task) => ({ key: `look ${task.id}`, tasks: [task] })),
  ].filter(({ tasks }) => tasks.length > 0);
}

async function allIn({ core }: Post, state: Outgoing['state']): Promise<Waiting[]> {
  const all: Waiting[] = [];
  for (;;) {
    const last = all.at(-1)?.id;
    const page = { limit: pageSize, ...(last === undefined ? {} : { after: last }) };
    const found = await core.store.find('outgoing', 'state', state, page);
    all.push(...found);
    if (found.length < pageSize) return all;
  }
}

function upTo(tasks: readonly Waiting[], isEnd: (task: Waiting) => boolean): readonly Waiting[] {
  const end = tasks.findIndex(isEnd);
  return end < 0 ? tasks : tasks.slice(0, end);
}

function orderOf({ id, doc }: Waiting): string {
  return `${doc.queuedAt} ${id.slice(id.indexOf('.'))}`;
}

function keyOf({ what, subject, to }: Outgoing): string {
  if (what === 'refresh' || !to) return `refresh ${subject}`;
  return to.to === 'person' ? `person ${to.person}` : `channel ${to.platform} ${to.channel}`;
}
