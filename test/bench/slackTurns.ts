import { z } from 'zod';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { signedRequest } from '../fakes/slack/signing.ts';
import type { Ask, Sending } from './closedLoop.ts';
import { startStub } from './stub.ts';

export const slackEnv = {
  SLACK_BOT_TOKEN: 'xoxb-bench',
  SLACK_SIGNING_SECRET: 'the signing secret of the bench',
  SLACK_TEAM_ID: 'T0BENCH',
} as const;

const team = slackEnv.SLACK_TEAM_ID;
const people = sample.people.map(({ id, name, email }, n) => ({
  id: `U${1_000_000 + n}`,
  handle: id,
  name,
  email,
}));
const userOf = (n: number) => people[n % people.length]?.id ?? '';

/** A Slack that says yes, remembers which form was opened for which trigger, and counts the messages. */
export async function startSlackStub() {
  const opened = new Map<string, (metadata: string) => void>();
  let posted = 0;
  let ts = 0;
  const show = (trigger: string, fields: URLSearchParams) => {
    const { private_metadata } = viewShape.parse(JSON.parse(fields.get('view') ?? ''));
    if (private_metadata !== '') opened.get(trigger)?.(private_metadata);
  };
  const methods: Readonly<Record<string, (fields: URLSearchParams) => object>> = {
    'auth.test': () => ({ team_id: team, user_id: 'U1', bot_id: 'B1' }),
    'users.info': (fields) => ({ user: profileOf(people.find(({ id }) => id === fields.get('user'))) }),
    'users.lookupByEmail': (fields) => ({
      user: profileOf(people.find(({ email }) => email === fields.get('email'))),
    }),
    'views.open': (fields) => {
      const trigger = fields.get('trigger_id') ?? '';
      show(trigger, fields);
      return { view: { id: `V-${trigger}`, hash: 'h1' } };
    },
    // A form that was announced first, because it took long.
    'views.update': (fields) => {
      show((fields.get('view_id') ?? '').slice('V-'.length), fields);
      return {};
    },
    'chat.postMessage': (fields) => {
      posted += 1;
      ts += 1;
      return { channel: fields.get('channel'), ts: `1.${ts}` };
    },
  };
  const stub = await startStub((path, body) => ({
    ok: true,
    ...methods[path.slice('/api/'.length)]?.(new URLSearchParams(body)),
  }));
  return {
    ...stub,
    apiUrl: `${stub.url}/api/`,
    posted: () => posted,
    /** What the form carries that is opened for this trigger. */
    formFor: (trigger: string): Promise<string> =>
      new Promise((resolve) => {
        opened.set(trigger, (metadata) => {
          opened.delete(trigger);
          resolve(metadata);
        });
      }),
  };
}

export type SlackStub = Awaited<ReturnType<typeof startSlackStub>>;

/** A slash command, answered with the form for a report. */
export function commandTurn(text: string) {
  return async (ask: Ask, person: number): Promise<void> => {
    await ask(signed(commandOf(person, text, nextTrigger())));
  };
}

/** A whole report: the slash command, the form, and the review, each an answer and each saved. */
export function reportTurns(stub: SlackStub) {
  return async (ask: Ask, person: number): Promise<void> => {
    const trigger = nextTrigger();
    const opening = stub.formFor(trigger);
    await ask(signed(commandOf(person, 'report', trigger)));
    const form = await opening;
    const review = await ask(signed(submissionOf(person, form, filled())));
    const { view } = updateShape.parse(JSON.parse(review.text));
    const sent = await ask(signed(submissionOf(person, view.private_metadata, {})));
    if (!sent.text.includes('clear')) throw new Error(`the report was not taken: ${sent.text}`);
  };
}

const viewShape = z.object({ private_metadata: z.string().default('') });
const updateShape = z.object({ view: viewShape });

let triggers = 0;

function nextTrigger(): string {
  triggers += 1;
  return `${triggers}.bench`;
}

function commandOf(person: number, text: string, trigger: string): URLSearchParams {
  return new URLSearchParams({
    token: 'legacy',
    team_id: team,
    channel_id: `D${userOf(person)}`,
    user_id: userOf(person),
    user_name: 'somebody',
    command: '/hse',
    text,
    api_app_id: 'A1',
    trigger_id: trigger,
  });
}

function submissionOf(person: number, metadata: string, values: object): URLSearchParams {
  const user = { id: userOf(person), username: 'somebody', team_id: team };
  const view = {
    id: `V${nextTrigger()}`,
    hash: 'h1',
    type: 'modal',
    callback_id: 'verne.form',
    private_metadata: metadata,
    state: { values },
    blocks: [],
  };
  const payload = { type: 'view_submission', token: 'legacy', team: { id: team }, user, view };
  return new URLSearchParams({ payload: JSON.stringify(payload) });
}

const chosen = (value: string) => ({ type: 'static_select', selected_option: { value } });

function filled(): object {
  return {
    danger: { danger: chosen('no') },
    what: { what: { type: 'plain_text_input', value: 'Et glass med aceton gikk i gulvet ved benken.' } },
    kind: { kind: chosen('near-accident') },
    where: { where: { type: 'plain_text_input', value: 'K2-113' } },
    unit: { unit: chosen('ikj') },
    happenedOn: { happenedOn: { type: 'datepicker', selected_date: new Date().toISOString().slice(0, 10) } },
    harmed: { harmed: { type: 'checkboxes', selected_options: [{ value: 'people' }] } },
    injury: { injury: chosen('nearly') },
  };
}

function signed(fields: URLSearchParams): Sending {
  const type = 'application/x-www-form-urlencoded';
  return signedRequest(fields.toString(), type, slackEnv.SLACK_SIGNING_SECRET, Date.now());
}

function profileOf(person: (typeof people)[number] | undefined): object {
  const { id, handle, name, email } = person ?? { id: 'U0', handle: '', name: '', email: '' };
  return { id, team_id: team, name: handle, locale: 'nb-NO', profile: { real_name: name, email } };
}
