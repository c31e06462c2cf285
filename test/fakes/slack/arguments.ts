import { type FakeChannel, type JsonObject, SlackFault } from './records.ts';

const NESTED = ['blocks', 'view', 'metadata', 'attachments', 'files', 'unfurls', 'channels_list'];

/** The arguments of a Web API call, from a form or from JSON; nested JSON in a form is read too. */
export function readArguments(body: string, contentType: string): JsonObject {
  if (contentType.includes('json')) {
    const parsed: unknown = JSON.parse(body === '' ? '{}' : body);
    if (typeof parsed !== 'object' || parsed === null) throw new SlackFault('invalid_json');
    return Object.fromEntries(Object.entries(parsed));
  }
  if (!contentType.startsWith('application/x-www-form-urlencoded') && body !== '')
    throw new SlackFault('invalid_post_type');
  const fields = [...new URLSearchParams(body)];
  return Object.fromEntries(
    fields.map(([key, value]) => [key, NESTED.includes(key) ? parsedJson(value) : value]),
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SlackFault('invalid_arguments');
  }
}

/** A text argument that must be there. */
export function needed(args: JsonObject, key: string): string {
  const value = given(args, key);
  if (value === undefined || value === '')
    throw new SlackFault('invalid_arguments', {
      response_metadata: { messages: [`[ERROR] missing required field: ${key}`] },
    });
  return value;
}

/** A text argument, if it is there. */
export function given(args: JsonObject, key: string): string | undefined {
  const value = args[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** True for a true flag, in JSON or in a form. */
export function isSet(args: JsonObject, key: string): boolean {
  return args[key] === true || args[key] === 'true' || args[key] === '1';
}

/** One page of `items` by `cursor` and `limit`, and the cursor of the next. */
export function page<T>(
  items: T[],
  args: JsonObject,
): { items: T[]; response_metadata: { next_cursor: string } } {
  const cursor = given(args, 'cursor') ?? '';
  const start = cursor === '' ? 0 : Number(Buffer.from(cursor, 'base64').toString());
  const limit = Number(given(args, 'limit') ?? 100);
  if (!Number.isInteger(start)) throw new SlackFault('invalid_cursor');
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new SlackFault('invalid_limit');
  const end = start + limit;
  const next_cursor = end < items.length ? Buffer.from(String(end)).toString('base64') : '';
  return { items: items.slice(start, end), response_metadata: { next_cursor } };
}

/** The kind of a conversation, as scopes name it. */
export function kindOf(channel: FakeChannel): 'im' | 'groups' | 'channels' {
  if (channel.imUser !== undefined) return 'im';
  return channel.isPrivate ? 'groups' : 'channels';
}
