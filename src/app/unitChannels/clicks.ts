import { type ClickReaders, chosenOr } from '../click.ts';

/** What the buttons about channels and delivery carry. */
export const channelClicks: ClickReaders = {
  'channel.confirm': ({ id, v }, answers) => ({ do: 'channel.confirm', id, v, answers }),
  'channel.leave': ({ id, v }, answers) => ({ do: 'channel.leave', id, v, answers }),
  'channel.list': ({ id }) => ({ do: 'channel.list', text: id, as: 'message' }),
  /** Of a list the channel is chosen in an input; of one, it stands in the button. */
  'channel.take-off': ({ id, a }, { channel }) => {
    const key = typeof channel === 'string' && channel !== '' ? channel : a;
    return key === undefined ? null : { do: 'channel.take-off', id, key };
  },
  delivery: ({ id }) => ({
    do: 'delivery',
    as: 'message',
    ...(/^\d{1,6}$/.test(id) && { from: Number(id) }),
  }),
  /** Of a list the addressee is chosen in an input. */
  'delivery.again': ({ id }, { problem }) => ({
    do: 'delivery.again',
    id: chosenOr(id, problem),
  }),
};
