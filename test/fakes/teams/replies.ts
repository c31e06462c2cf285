import { cardProblems } from './card.ts';
import { isObject, objectAt } from './json.ts';
import { checkAttachment, Refusal } from './rules.ts';
import type { FakeTeams } from './server.ts';

/** What an `adaptiveCard/action` may be answered with. */
const actionReplies = [
  'application/vnd.microsoft.card.adaptive',
  'application/vnd.microsoft.activity.message',
  'application/vnd.microsoft.error',
  'application/vnd.microsoft.error.preconditionFailed',
];

/** Records a violation when the client could not show the bot's answer to an invoke. */
export function checkReply(
  fake: FakeTeams,
  name: string,
  { status, body }: { readonly status: number; readonly body: unknown },
): void {
  if (status !== 200) return;
  try {
    if (name === 'adaptiveCard/action') checkActionReply(body);
    else checkTaskReply(body);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    fake.recordViolation({ rule: error.rule, call: `invoke ${name}`, detail: error.message });
  }
}

function malformed(detail: string): Refusal {
  return new Refusal(502, 'reply-malformed', 'BadReply', detail);
}

function checkActionReply(body: unknown): void {
  if (!isObject(body)) throw malformed('no object');
  if (typeof body.statusCode !== 'number') throw malformed('no statusCode');
  if (typeof body.type !== 'string' || !actionReplies.includes(body.type)) {
    throw malformed(`type ${String(body.type)}`);
  }
  if (body.type.endsWith('.message') && typeof body.value !== 'string')
    throw malformed('message without text');
  if (!body.type.endsWith('card.adaptive')) return;
  const [problem] = cardProblems(body.value);
  if (problem !== undefined)
    throw new Refusal(502, problem.code, 'BadReply', `${problem.path}: ${problem.detail}`);
}

/** A dialog goes on with a card, ends with a message, or just ends. */
function checkTaskReply(body: unknown): void {
  if (body === null || (isObject(body) && Object.keys(body).length === 0)) return;
  if (isObject(objectAt(body, 'composeExtension'))) {
    if (Object.keys(objectAt(body, 'composeExtension')).length > 0) return;
  }
  const task = objectAt(body, 'task');
  if (task.type === 'message' && typeof task.value === 'string') return;
  if (task.type !== 'continue') throw malformed(`task type ${String(task.type)}`);
  const value = objectAt(task, 'value');
  if (typeof value.url === 'string') return;
  checkAttachment(value.card);
}
