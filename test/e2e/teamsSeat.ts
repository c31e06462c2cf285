import { z } from 'zod';
import { buttonsIn, inputsOf, wordsIn } from '../journeys/cardReading.ts';
import type { Inputs } from '../journeys/seat.ts';
import type { Visitor } from './journey.ts';
import { eventually } from './story.ts';
import type { TeamsMessage, TeamsScreen } from './teamsClient.ts';

const told = z.object({
  type: z.literal('application/vnd.microsoft.activity.message'),
  value: z.string(),
});

/** How a person takes part at the client, from the moment they add the app. */
export async function teamsSeat(screen: TeamsScreen): Promise<Visitor> {
  await screen.install();
  const presses = async (title: string, inputs: Inputs = {}) => {
    const { message, button } = await eventually(`there is no button “${title}”`, () =>
      newestButton(screen.messages, title),
    );
    if (button.type !== 'Action.Execute') throw new Error(`the client can do nothing with “${title}”`);
    const answer = told.safeParse(
      await screen.execute(message.messageId, { ...Object(button.data), ...inputsOf(button, inputs) }),
    );
    if (!answer.success) throw new Error(`“${title}” was answered in another way than with words`);
    return { told: answer.data.value, form: null };
  };
  return {
    says: async (text) => {
      await screen.write(text);
      return { told: '', form: null };
    },
    presses,
    submits: () => Promise.reject(new Error('the client opens no forms')),
    chat: async () => screen.messages.map(wordsOf),
  };
}

function newestButton(chat: readonly TeamsMessage[], title: string) {
  for (const message of chat.toReversed()) {
    const button = cardsOf(message)
      .flatMap(buttonsIn)
      .find((each) => each.title === title);
    if (button) return { message, button };
  }
  return null;
}

function wordsOf(message: TeamsMessage): string {
  const cards = cardsOf(message).map(wordsIn);
  return [message.text ?? '', ...cards].filter((words) => words !== '').join('\n');
}

function cardsOf({ attachments }: TeamsMessage): readonly unknown[] {
  return (attachments ?? [])
    .filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
    .map(({ content }) => content);
}
