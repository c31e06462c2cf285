export type { FailurePlan, FakeCall } from './api.ts';
export { validateBlocks } from './blockRules.ts';
export { type EventOptions, type Reply, type SlackUser, type SubmitReply, slackUser } from './client.ts';
export type { Answers } from './filledState.ts';
export {
  APP_ID,
  BOT_ID,
  BOT_USER,
  type FakeChannel,
  type FakeMessage,
  type FakeUser,
  type FakeView,
} from './records.ts';
export { type FakeSlack, type FakeSlackOptions, startFakeSlack } from './server.ts';
export type { Forgery, SignedRequest } from './signing.ts';
