import { asObject, type FakeView, SlackFault } from './records.ts';
import type { FakeSlack } from './server.ts';

/**
 * Does to the open modals what the app's answer to a sent form says. Gives the complaints by input id, if the answer
 * is one. What Slack would not understand is a violation.
 */
export function applyAck(
  fake: FakeSlack,
  user: string,
  view: FakeView,
  body: unknown,
): Record<string, string> | undefined {
  const { response_action: action, view: next, errors } = asObject(body);
  const { views } = fake.workspace;
  try {
    switch (action) {
      case undefined:
        return close(views.stack(user), view);
      case 'clear':
        views.stack(user).length = 0;
        return undefined;
      case 'update':
        views.update({ id: view.id }, next, undefined, 'response_action update');
        return undefined;
      case 'push':
        views.push(user, next, 'response_action push');
        return undefined;
      case 'errors':
        return readErrors(fake, view, errors);
      default:
        fake.violations.push(`response_action: unknown ${String(action)}`);
        return undefined;
    }
  } catch (fault) {
    if (!(fault instanceof SlackFault)) throw fault;
    if (fault.code !== 'invalid_blocks') fake.violations.push(`response_action: ${fault.code}`);
    return undefined;
  }
}

/** Closes a view, also one that the app has updated meanwhile, and all above it. */
function close(stack: FakeView[], view: FakeView): undefined {
  const index = stack.findIndex(({ id }) => id === view.id);
  if (index >= 0) stack.splice(index);
}

function readErrors(fake: FakeSlack, view: FakeView, errors: unknown): Record<string, string> {
  const entries = Object.entries(asObject(errors)).map(([id, message]) => [id, String(message)] as const);
  if (entries.length === 0) fake.violations.push('response_action: no errors in errors');
  for (const [id, message] of entries) {
    const isAsked = view.blocks.some(({ block_id, type }) => block_id === id && type === 'input');
    if (!isAsked) fake.violations.push(`response_action: error for ${id}, which is no input`);
    if (message.trim() === '') fake.violations.push(`response_action: blank error for ${id}`);
  }
  return Object.fromEntries(entries);
}
