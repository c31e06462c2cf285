import { setTimeout as pause } from 'node:timers/promises';
import { type FakeSlack, type FakeView, type SlackUser, slackUser } from '../fakes/slack/index.ts';
import { handler, secret, unit, userOf, within } from './workspace.ts';

/**
 * What a person knows of something that they did. `promised`: Slack was told that it is done. `unknown`: it was sent,
 * and no answer came.
 */
export type Knowledge = 'promised' | 'unknown';

/** Everything that people did, by what they wrote (reports) and by the case (acceptances). */
export interface Ledger {
  readonly reports: Map<string, Knowledge>;
  readonly accepted: Map<string, Knowledge>;
}

/** How one request ended for the person who made it. */
type Answer = 'done' | 'refused' | 'lost';

const today = () => new Date().toISOString().slice(0, 10);
const inTwoWeeks = () => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

/** Reports one after the other, as a person does with a slash command and two forms, until told to stop. */
export async function reporter(
  { fake, appUrl, ledger }: { fake: FakeSlack; appUrl: string; ledger: Ledger },
  person: string,
  isOver: () => boolean,
): Promise<void> {
  const user = slackUser(fake, { appUrl, signingSecret: secret, user: userOf(person) });
  for (let n = 0; !isOver(); n += 1) {
    const what = `${person} ${n}`;
    const review = await filledIn(fake, user, what);
    if (review === null) {
      await pause(30);
      continue;
    }
    ledger.reports.set(what, 'unknown');
    const answer = await insist(fake, user, review, {}, isOver);
    if (answer !== 'lost') ledger.reports.set(what, 'promised');
    await pause(150);
  }
}

/** Takes every case that comes in, by the button on its card. */
export async function caseHandler(
  { fake, appUrl, ledger }: { fake: FakeSlack; appUrl: string; ledger: Ledger },
  isOver: () => boolean,
): Promise<void> {
  const user = slackUser(fake, { appUrl, signingSecret: secret, user: userOf(handler) });
  const tried = new Set<string>();
  for (; !isOver(); await pause(60)) {
    const found = openCase(fake, tried);
    if (!found) continue;
    tried.add(found.id);
    fake.views.stack(user.id).length = 0;
    await user.click(found.message, found.actionId).catch(() => null);
    const form = await within(1_000, () => formIn(fake, user));
    if (form === null) continue;
    ledger.accepted.set(found.id, 'unknown');
    const answer = await insist(fake, user, form, { closesOn: inTwoWeeks() }, isOver);
    if (answer === 'done') ledger.accepted.set(found.id, 'promised');
  }
}

/** Reports once, and presses "send" until there is an answer. */
export async function reportOnce(fake: FakeSlack, user: SlackUser, what: string): Promise<Answer> {
  const review = await filledIn(fake, user, what);
  return review === null ? 'lost' : insist(fake, user, review, {}, () => false);
}

/** The review of a report that is filled in; null when the service went away on the way there. */
async function filledIn(fake: FakeSlack, user: SlackUser, what: string): Promise<FakeView | null> {
  fake.views.stack(user.id).length = 0;
  const opened = await user.command('/hse', 'report').catch(() => null);
  if (opened?.status !== 200) return null;
  const form = await within(1_500, () => formIn(fake, user));
  if (form === null) return null;
  const answers = {
    danger: 'no',
    what,
    kind: 'near-accident',
    where: 'K2-113',
    unit,
    happenedOn: today(),
    harmed: ['people'],
    injury: 'nearly',
  };
  const sent = await user.submit(form, answers).catch(() => null);
  const review = formIn(fake, user);
  const isReview = JSON.stringify(review?.blocks ?? null).includes('Ikke mer om personer');
  return sent?.status === 200 && review && isReview ? review : null;
}

/** Presses "send" until there is an answer; sooner or later a person gives up. */
async function insist(
  fake: FakeSlack,
  user: SlackUser,
  view: FakeView,
  answers: Parameters<SlackUser['submit']>[1],
  isOver: () => boolean,
): Promise<Answer> {
  for (let attempt = 0; attempt < 3 && !isOver(); attempt += 1) {
    if (!fake.views.stack(user.id).some(({ id }) => id === view.id)) return 'lost';
    const reply = await user.submit(view, answers).catch(() => null);
    if (reply?.status === 200 && !reply.errors) return isCleared(reply.body) ? 'done' : 'refused';
    await pause(250);
  }
  return 'lost';
}

function isCleared(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'response_action' in body
    ? body.response_action === 'clear'
    : false;
}

function formIn(fake: FakeSlack, user: SlackUser): FakeView | null {
  const top = fake.views.stack(user.id).at(-1);
  return top?.submit ? top : null;
}

function openCase(fake: FakeSlack, tried: ReadonlySet<string>) {
  for (const message of fake.messages(userOf(handler)).toReversed()) {
    for (const { value, action_id } of buttonsOf(message.blocks)) {
      const click: unknown = typeof value === 'string' && value.startsWith('{') ? JSON.parse(value) : null;
      if (typeof click !== 'object' || click === null || !('do' in click) || !('id' in click)) continue;
      const id = String(click.id);
      if (click.do === 'case.accept' && !tried.has(id)) return { id, actionId: String(action_id), message };
    }
  }
  return null;
}

function buttonsOf(blocks: unknown): readonly Record<string, unknown>[] {
  const list = (value: unknown): readonly Record<string, unknown>[] => (Array.isArray(value) ? value : []);
  return list(blocks).flatMap(({ elements }) => list(elements));
}
