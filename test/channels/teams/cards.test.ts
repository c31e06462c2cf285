import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/app/messages.ts';
import { cardsOf, cardTexts, type FakeMessage } from '../../fakes/teams/index.ts';
import { buttons, formOf, kari, list, openStage, type Stage } from './stage.ts';

let stage: Stage;
let inPrivate: FakeMessage;
let inChannel: FakeMessage;

beforeEach(async () => {
  stage = await openStage();
  const { fake, channel } = stage;
  const route = { serviceUrl: fake.serviceUrl, conversation: stage.kari.conversationId };
  const person = { kind: 'person', tenant: fake.tenantId, user: kari.aadObjectId, route } as const;
  const first = await channel.send(person, buttons, 'key-1');
  const second = await channel.send({ kind: 'channel', channel: stage.hse, route: null }, buttons, 'key-2');
  inPrivate = messageAt(first);
  inChannel = messageAt(second);
});

afterEach(async () => {
  expect(stage.fake.violations).toEqual([]);
  await stage.close();
});

function messageAt({ conversation, message }: { conversation: string; message: string }): FakeMessage {
  const found = stage.fake.tenant.message(conversation, message);
  if (found === null) throw new Error(`no message ${message}`);
  return found;
}

const words = (value: string) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
});
const refused: Message = { type: 'notice', notice: 'refused', refusal: { code: 'draft-gone' } };
const cancelled: Message = { type: 'notice', notice: 'draft-cancelled', draft: 'draft-1', version: 2 };

describe('a press of a button', () => {
  it('carries who pressed by the envelope, and what was filled in apart from what the button holds', async () => {
    const answer = await stage.kari.click(inPrivate, 'Accept', { words: 'Tar den' });
    expect(answer).toEqual(words('OK'));
    expect(stage.core.requests[0]).toMatchObject({
      account: { platform: 'teams', user: kari.aadObjectId },
      command: { do: 'case.act', action: 'accept', id: 'case-1', v: 3, answers: { words: 'Tar den' } },
    });
  });

  it('has one effect however often it is delivered', async () => {
    await stage.kari.click(inPrivate, 'Accept');
    await stage.kari.redeliver();
    await stage.kari.redeliver();
    expect(stage.core.requests).toHaveLength(1);
  });

  it('by two people is two events', async () => {
    await stage.kari.click(inChannel, 'Accept');
    await stage.john.click(inChannel, 'Accept');
    expect(new Set(stage.core.requests.map(({ event }) => event)).size).toBe(2);
  });

  it('is answered with a sentence when one says it all', async () => {
    stage.core.on('case.act', () => ({ kind: 'tell', message: refused, language: 'nb' }));
    expect(await stage.kari.click(inChannel, 'Accept')).toEqual(words('notice nb'));
    expect(stage.kari.messages()).toHaveLength(1);
  });

  it('in private is answered with a message of its own, so that the card stays', async () => {
    stage.core.on('case.show', () => ({ kind: 'tell', message: list, language: 'nb' }));
    expect(await stage.kari.click(inPrivate, 'Show')).toEqual(words('Se nederst i chatten.'));
    const texts = stage.kari.messages().map(({ activity }) => cardsOf(activity).flatMap(cardTexts));
    expect(texts.at(-1)).toEqual(['case-list nb']);
    expect(stage.kari.buttons(inPrivate)).toContain('Accept');
  });

  it('in private is answered in the place of the card when a message cannot be sent', async () => {
    stage.core.on('case.show', () => ({ kind: 'tell', message: list, language: 'nb' }));
    stage.fake.fail(/POST .*\/activities$/, { kind: 'throttled', retryAfterSeconds: 5 });
    await stage.kari.click(inPrivate, 'Show');
    expect(cardTexts(stage.kari.card(inPrivate))).toEqual(['case-list nb']);
  });

  it('in a channel is answered for the one who pressed and nobody else', async () => {
    stage.core.on('case.show', () => ({ kind: 'tell', message: list, language: 'en' }));
    await stage.john.click(inChannel, 'Show');
    expect(cardTexts(stage.john.card(inChannel))).toEqual(['case-list en']);
    expect(cardTexts(stage.kari.card(inChannel))).toContain('Accept');
    expect(stage.fake.messages(stage.hse)).toHaveLength(1);
    expect(stage.john.messages()).toEqual([]);
  });

  it('that offers a way back is answered with a card that has the button', async () => {
    stage.core.on('case.act', () => ({ kind: 'tell', message: cancelled, language: 'nb' }));
    await stage.john.click(inChannel, 'Accept');
    expect(cardTexts(stage.john.card(inChannel))).toEqual(['notice nb']);
  });

  it('that asks for more is answered with the form, and again with its problems', async () => {
    const problems = { what: { code: 'required' } } as const;
    stage.core.on('case.act', () => ({ kind: 'form', form: formOf(), language: 'nb' }));
    await stage.kari.click(inPrivate, 'Accept');
    expect(cardTexts(stage.kari.card(inPrivate))).toEqual(['form nb', 'what', 'Send']);
    stage.core.on('draft.form', () => ({ kind: 'invalid', form: formOf({ problems }), language: 'nb' }));
    await stage.kari.submitFallback(inPrivate, 'Send', { what: 'Søl' });
    const last = stage.kari.messages().at(-1);
    expect(cardsOf(last?.activity ?? {}).flatMap(cardTexts)).toEqual(['form nb', 'what', 'what', 'Send']);
    expect(stage.core.commands().at(-1)).toMatchObject({ do: 'draft.form', answers: { what: 'Søl' } });
  });

  it('with data that is no command of ours is answered as not understood', async () => {
    expect(await stage.kari.click(inPrivate, 'Stray')).toEqual(words('notice nb'));
    expect(stage.core.requests).toEqual([]);
  });

  it.each([
    ['a number for an id', { do: 'case.accept', id: 7, v: 1 }],
    ['a version that is no number', { do: 'case.accept', id: 'x', v: '1' }],
    ['a negative version', { do: 'case.accept', id: 'x', v: -1 }],
    ['a verb of the prototype', { do: 'constructor', id: 'x', v: 1 }],
    ['an object for an answer', { do: 'case.accept', id: 'x', v: 1, words: { text: 'x' } }],
    ['a number for an answer', { do: 'case.accept', id: 'x', v: 1, words: 1 }],
    ['a list', [{ do: 'case.accept' }]],
    ['nothing', null],
    ['an id without end', { do: 'case.accept', id: 'x'.repeat(5000), v: 1 }],
  ])('that was tampered with (%s) has no effect', async (_, data) => {
    const answer = await stage.kari.invoke('adaptiveCard/action', { action: { data }, trigger: 'manual' });
    expect(answer).toEqual(words('notice nb'));
    expect(stage.core.requests).toEqual([]);
  });

  it('cannot say who pressed', async () => {
    const data = { do: 'case.accept', id: 'x', v: 1, user: 'somebody', from: 'somebody' };
    await stage.kari.invoke('adaptiveCard/action', { action: { data } });
    expect(stage.core.requests[0]?.account.user).toBe(kari.aadObjectId);
  });
});

describe('a card that comes into view', () => {
  it('is shown as the one who looks may see it', async () => {
    stage.core.on('case.show', () => ({ kind: 'tell', message: list, language: 'nb' }));
    await stage.kari.refresh(inPrivate);
    expect(cardTexts(stage.kari.card(inPrivate))).toEqual(['case-list nb']);
    expect(stage.kari.messages()).toHaveLength(1);
  });

  it('does nothing by that, whatever its data say', async () => {
    const action = { data: { do: 'case.accept', id: 'case-1', v: 3 } };
    const answer = await stage.kari.invoke('adaptiveCard/action', { action, trigger: 'automatic' });
    expect(answer).toEqual(words('OK'));
    expect(stage.core.requests).toEqual([]);
  });
});
