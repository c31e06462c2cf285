import { cardsOf } from './card.ts';
import type { BotAnswer, Connection } from './connection.ts';
import { pressed } from './inputs.ts';
import { type JsonObject, objectAt, textAt } from './json.ts';
import type { FakeTeams } from './server.ts';
import type { FakeMessage } from './tenant.ts';

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** What one person has on the screen: their own views of cards, and the dialog that is open. */
export function screenOf(fake: FakeTeams, connection: Connection) {
  const views = new Map<string, { readonly base: JsonObject; readonly card: JsonObject }>();
  let dialog: JsonObject | null = null;
  return {
    /** The card as this person sees it now: the shared one, or the one that only they were given since. */
    card: (message: FakeMessage): JsonObject => {
      const current = fake.tenant.message(message.conversationId, message.id);
      if (current === null) throw new Error(`message ${message.id} is gone`);
      const own = views.get(message.id);
      const [shared] = cardsOf(current.activity);
      const card = own !== undefined && own.base === current.activity ? own.card : shared;
      if (card === undefined) throw new Error(`message ${message.id} carries no card`);
      return card;
    },
    execute: async (
      message: FakeMessage,
      action: JsonObject,
      data: JsonObject,
      trigger: 'manual' | 'automatic',
    ): Promise<BotAnswer> => {
      const { id, title, verb } = action;
      const value = { action: { type: 'Action.Execute', id, title, verb, data }, trigger };
      const at = { conversationId: message.conversationId, replyToId: message.id };
      const answer = await connection.invoke('adaptiveCard/action', value, at);
      const current = fake.tenant.message(message.conversationId, message.id);
      const isCard = answer.status === 200 && textAt(answer.body, 'type') === adaptiveCard;
      if (isCard && current !== null) {
        views.set(message.id, { base: current.activity, card: objectAt(answer.body, 'value') });
      }
      return answer;
    },
    dialog: () => dialog,
    /** Opens, keeps or closes the dialog as the bot's answer says. */
    keepDialog: (answer: BotAnswer): BotAnswer => {
      const task = objectAt(answer.body, 'task');
      const isOpen = answer.status === 200 && task.type === 'continue';
      dialog = isOpen ? objectAt(objectAt(objectAt(task, 'value'), 'card'), 'content') : null;
      return answer;
    },
    dialogData: (inputs: JsonObject, key: string | null): JsonObject => {
      if (dialog === null) throw new Error('no dialog is open');
      return pressed(dialog, 'Action.Submit', key, inputs).data;
    },
  };
}
