import { request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../../src/app/store.ts';
import { TeamsSettingsError } from '../../../src/channels/teams/auth.ts';
import { createTeamsChannel } from '../../../src/channels/teams/channel.ts';
import { forgeryKinds, malformedKinds } from '../../fakes/teams/index.ts';
import {
  closed,
  kari,
  list,
  logInto,
  now,
  openStage,
  render,
  type Stage,
  scriptedVerne,
  served,
} from './stage.ts';

let stage: Stage;

// botbuilder writes about some of the tokens that it refuses to the console.
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterAll(() => {
  vi.restoreAllMocks();
});

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  expect(stage.fake.violations).toEqual([]);
  await stage.close();
});

const post = async (body: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(stage.botUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, body: await response.json() };
};
const unauthorized = { status: 401, body: { error: { code: 'unauthorized' } } };

describe('a caller who is not Teams, or not our tenant', () => {
  it.each(forgeryKinds)('%s: is turned away before anything happens, and learns nothing', async (kind) => {
    expect(await stage.kari.forge(kind)).toEqual(unauthorized);
    expect(stage.core.requests).toEqual([]);
    expect(stage.fake.calls).toEqual([]);
    expect(stage.lines.map(({ event }) => event)).toEqual(['teams.refused']);
  });

  it('is turned away with a press as well as with a message', async () => {
    await stage.kari.invoke('task/fetch', { data: { do: 'help', id: 'x', v: 0 } });
    const press = stage.kari.lastActivity() ?? {};
    for (const kind of forgeryKinds) {
      expect(await stage.john.forge(kind, { ...press, id: kind })).toEqual(unauthorized);
    }
    expect(stage.core.requests).toHaveLength(1);
  });
});

describe('while the keys that callers are verified by cannot be had', () => {
  it('callers are told to come again, and nothing of what is inside', async () => {
    const cut = await openStage({ keysUrl: 'http://127.0.0.1:9/keys' });
    expect(await cut.kari.say('hei')).toEqual({ status: 503, body: { error: { code: 'unavailable' } } });
    expect(cut.core.requests).toEqual([]);
    await cut.close();
  });
});

describe('a body that is no activity', () => {
  it.each([
    ['not JSON', '{"type":'],
    ['empty', ''],
    ['a list', '[]'],
    ['a text', '"message"'],
    ['null', 'null'],
    ['without a type', '{"channelId":"msteams"}'],
    ['nested without end', '['.repeat(200_000)],
    ['nested and closed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('%s: is refused', async (_, body) => {
    expect(await post(body)).toEqual({ status: 400, body: { error: { code: 'bad-request' } } });
  });

  it('of more than 256 KB is refused, however it is sent', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(256 * 1024) });
    expect(await post(large)).toEqual({ status: 413, body: { error: { code: 'too-large' } } });
    expect(await postInPieces(large)).toBe(413);
  });

  it('of just under 256 KB is read', async () => {
    await stage.kari.say('hei');
    const activity = { ...stage.kari.lastActivity(), id: 'long', text: 'x'.repeat(250 * 1024) };
    expect(await stage.kari.redeliver(activity)).toMatchObject({ status: 200 });
    expect(stage.core.requests).toHaveLength(2);
  });

  it('misses what a message cannot be without: an id, a sender, a conversation', async () => {
    await stage.kari.say('hei');
    for (const missing of ['id', 'from', 'conversation', 'serviceUrl']) {
      const activity = { ...stage.kari.lastActivity(), [missing]: undefined };
      expect(await stage.kari.redeliver(activity)).toMatchObject({ status: 400 });
    }
    expect(stage.core.requests).toHaveLength(1);
  });
});

describe('an invoke that no honest client sends', () => {
  const names = [
    'adaptiveCard/action',
    'task/fetch',
    'task/submit',
    'composeExtension/fetchTask',
    'composeExtension/submitAction',
    'signin/verifyState',
  ];
  const cases = names.flatMap((name) => malformedKinds.map((kind) => [name, kind] as const));

  it.each(cases)(
    '%s with %s: has no effect and is not answered with an error of ours',
    async (name, kind) => {
      const { status, body } = await stage.kari.malformed(kind, name);
      expect([200, 400, 501]).toContain(status);
      expect(JSON.stringify(body ?? '')).not.toMatch(/TypeError|at .*\.ts|isAdmin|xxx/);
      expect(stage.core.requests).toEqual([]);
      expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
      expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
    },
  );

  it('by a name that is not ours is answered as not offered', async () => {
    expect(await stage.kari.redeliver(await invokeOf('composeExtension/query'))).toMatchObject({
      status: 501,
    });
  });

  const invokeOf = async (name: string) => {
    await stage.kari.say('hei');
    return { ...stage.kari.lastActivity(), type: 'invoke', id: 'i', name, value: {} };
  };
});

describe('when nothing can be saved', () => {
  const broken = () => Promise.reject(new StoreError('unavailable'));

  it('a message is not acknowledged, so that it comes again', async () => {
    stage.core.on('say', broken);
    expect(await stage.kari.say('hei')).toEqual({ status: 503, body: { error: { code: 'unavailable' } } });
    stage.core.on('say', () => ({ kind: 'done' }));
    expect(await stage.kari.redeliver()).toEqual({ status: 200, body: null });
    expect(stage.core.requests).toHaveLength(1);
  });

  it('a press is told so in words', async () => {
    stage.core.on('case.act', broken);
    const data = { do: 'case.accept', id: 'case-1', v: 1 };
    expect(await stage.kari.invoke('adaptiveCard/action', { action: { data } })).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'Ingenting ble lagret. Prøv igjen om litt.',
      },
    });
  });

  it('a dialog does not open, and says why', async () => {
    stage.core.on('open-form', broken);
    const data = { do: 'case.reject', id: 'case-1', v: 1, form: true };
    expect(await stage.john.openDialog(data)).toEqual({
      status: 200,
      body: { task: { type: 'message', value: 'Nothing was saved. Please try again in a moment.' } },
    });
  });

  it('a dialog that was sent off fails, so that it stays open with what was filled in', async () => {
    stage.core.on('draft.form', broken);
    const data = { do: 'draft.form', id: 'draft-1', v: 1, what: 'Søl' };
    for (const name of ['task/submit', 'composeExtension/submitAction']) {
      expect(await stage.kari.invoke(name, { data, commandId: 'reportThis' })).toMatchObject({ status: 503 });
    }
  });
});

describe('when the core fails', () => {
  it('the caller and the log get nothing that somebody wrote', async () => {
    const words = 'Kari skled på isen';
    stage.core.on('say', () => Promise.reject(new TypeError(words)));
    stage.core.on('help', () => Promise.reject(new TypeError(words)));
    const failed = { status: 500, body: { error: { code: 'failed' } } };
    expect(await stage.kari.say(words)).toEqual(failed);
    expect(await stage.kari.invoke('task/fetch', { data: { do: 'help', id: '', v: 0 } })).toEqual(failed);
    expect(stage.lines.map(({ level, event }) => [level, event])).toEqual([
      ['error', 'teams.turn-failed'],
      ['error', 'teams.turn-failed'],
    ]);
    expect(JSON.stringify(stage.lines)).not.toContain('skled');
  });
});

describe('opening and closing', () => {
  it('callers are told to come again until the channel is started and after it is closed', async () => {
    await stage.teams.close();
    expect(await stage.kari.say('hei')).toMatchObject({ status: 503 });
    await stage.teams.start();
    expect(await stage.kari.redeliver()).toMatchObject({ status: 200 });
  });

  it('closing waits for the turns under way', async () => {
    const turn = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    stage.core.on('say', async () => {
      begun.resolve();
      await turn.promise;
      return { kind: 'done' };
    });
    const answer = stage.kari.say('hei');
    await begun.promise;
    let isClosed = false;
    const closing = stage.teams.close().then(() => {
      isClosed = true;
    });
    await new Promise((soon) => setTimeout(soon, 20));
    expect(isClosed).toBe(false);
    turn.resolve();
    await closing;
    expect(await answer).toMatchObject({ status: 200 });
  });

  it('other routes of the same server keep their bodies to read', async () => {
    const { server, botUrl } = await served((each) => {
      stage.teams.mount(each);
      each.post('/other', async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(Buffer.from(chunk));
        response.send(200, Buffer.concat(chunks).toString());
      });
    });
    const response = await fetch(botUrl.replace('/api/messages', '/other'), { method: 'POST', body: 'raw' });
    expect(await response.json()).toBe('raw');
    await closed(server);
  });
});

describe('without an app id', () => {
  it('the channel refuses to be, since everybody would be believed', () => {
    const { fake } = stage;
    const settings = {
      ...fake.authentication,
      appId: ' ',
      unauthenticated: false as const,
      serviceUrl: fake.serviceUrl,
    };
    const photo = async () => null;
    const parts = {
      verne: scriptedVerne().verne,
      clock: { now: () => now },
      log: logInto([]),
      render,
      photo,
    };
    expect(() => createTeamsChannel({ ...parts, settings })).toThrow(TeamsSettingsError);
  });

  it('a local test client is served when that is asked for, of the one tenant only', async () => {
    const local = await openStage({ unauthenticated: true });
    local.core.on('say', () => ({ kind: 'tell', message: list, language: 'nb' }));
    expect(await local.kari.forge('no token')).toEqual({ status: 200, body: null });
    expect(local.core.profiles.get(kari.aadObjectId)).toEqual({ name: kari.name, email: kari.email });
    expect(local.kari.messages()).toHaveLength(1);
    for (const kind of [
      'no tenant',
      'foreign tenant in channelData',
      'foreign tenant in conversation',
    ] as const) {
      expect(await local.kari.forge(kind)).toEqual(unauthorized);
    }
    expect(local.core.requests).toHaveLength(1);
    expect(local.fake.violations).toEqual([]);
    await local.close();
  });
});

/** Sends a body without saying how long it is. */
function postInPieces(body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(stage.botUrl, { method: 'POST' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
    for (let at = 0; at < body.length; at += 50_000) request.write(body.slice(at, at + 50_000));
    request.end();
  });
}
