import type { Inputs, Shown } from '../journeys/seat.ts';
import type { Visitor } from './journey.ts';
import { buttonsInBlocks, filledIn, wordsInBlocks } from './slackBlocks.ts';
import { control, type SlackMessage, type SlackScreens, type SlackView } from './slackClient.ts';
import { eventually } from './story.ts';

/** How a person takes part at the client, from the moment they open the app. All of it is what its own page does. */
export async function slackSeat(url: string, screens: SlackScreens, user: string): Promise<Visitor> {
  await control(url, 'open-home', { user });
  const chat = await eventually('the app opens no chat', () => screens.chatIdOf(user));
  const shown = (told: readonly SlackMessage[]): Shown => ({
    told: told.map(wordsOf).join('\n'),
    form: screens.view && wordsOfView(screens.view, screens.errors),
  });
  const whispers = () => screens.chatOf(user).filter(isWhisper);
  const doing = async (deed: () => Promise<void>): Promise<Shown> => {
    const before = whispers().length;
    await deed();
    return shown(whispers().slice(before));
  };
  const submits = (inputs: Inputs) =>
    doing(async () => {
      const { view, moves } = screens;
      if (view === null) throw new Error('no form is open');
      screens.submitView(user, filledIn(view.blocks, inputs));
      await eventually('nothing came of the form', () => screens.moves > moves);
    });
  const presses = async (title: string, inputs?: Inputs): Promise<Shown> => {
    const { message, button } = await eventually(`there is no button “${title}”`, () =>
      newestButton(screens.chatOf(user), title),
    );
    const { moves } = screens;
    const { action_id, value, text, type } = button;
    const action = { type, action_id, value, text };
    const pressed = await doing(() =>
      control(url, 'interact', { channel: message.channel, messageTs: message.ts, user, action }),
    );
    const opensForm = value?.includes('"form":true') ?? false;
    if (!opensForm && inputs === undefined) return pressed;
    await eventually(`“${title}” opens no form`, () => screens.view !== null && screens.moves > moves);
    return inputs === undefined ? shown([]) : submits(inputs);
  };
  return {
    says: (text) => doing(() => control(url, 'message', { channel: chat, user, text })),
    presses,
    submits,
    chat: async () => screens.chatOf(user).map(wordsOf),
  };
}

function newestButton(chat: readonly SlackMessage[], title: string) {
  for (const message of chat.toReversed()) {
    const button = buttonsInBlocks(message.blocks).find(({ text }) => text.text === title);
    if (button) return { message, button };
  }
  return null;
}

const isWhisper = ({ subtype }: SlackMessage) => subtype === 'ephemeral';

function wordsOf({ blocks, text }: SlackMessage): string {
  return blocks === undefined ? (text ?? '') : wordsInBlocks(blocks);
}

function wordsOfView(view: SlackView, errors: Readonly<Record<string, string>>): string {
  return [...Object.values(errors), wordsInBlocks(view.blocks)].join('\n');
}
