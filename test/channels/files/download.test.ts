import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileError } from '../../../src/app/ports.ts';
import { download } from '../../../src/channels/files/download.ts';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A place on this machine that answers as it is told, and remembers who asked with what. */
async function place(answering: Answering) {
  const asked: { readonly path: string; readonly authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization });
    answering(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    asked,
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

let answering: Answering;
let ours: Awaited<ReturnType<typeof place>>;
let foreign: Awaited<ReturnType<typeof place>>;

beforeEach(async () => {
  answering = (_, response) => response.end('bytes');
  ours = await place((request, response) => answering(request, response));
  foreign = await place((_, response) => response.end('secret'));
});
afterEach(() => {
  ours.close();
  foreign.close();
});

const fetched = (more: Partial<Parameters<typeof download>[0]> = {}) =>
  download({
    url: `${ours.url}photo.jpg`,
    isAllowed: ({ origin }) => origin === new URL(ours.url).origin,
    authorization: 'Bearer secret',
    most: 1_000,
    ...more,
  });

async function failure(more: Partial<Parameters<typeof download>[0]> = {}): Promise<string> {
  return fetched(more).then(
    () => 'none',
    ({ outcome, reason }: FileError) => `${outcome} ${reason}`,
  );
}

describe('fetching a file that somebody sent', () => {
  it('gives its bytes, and proves who asks', async () => {
    expect(Buffer.from(await fetched()).toString()).toBe('bytes');
    expect(ours.asked).toEqual([{ path: '/photo.jpg', authorization: 'Bearer secret' }]);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'not an address',
    'https://files.slack.com.evil.example/x',
  ])('never asks %s', async (url) => {
    expect(await failure({ url })).toMatch(/^gone (foreign-address|no-address)$/);
  });

  it('asks no place with a name and a password in its address', async () => {
    expect(await failure({ url: ours.url.replace('//', '//a:b@') })).toBe('gone foreign-address');
    expect(ours.asked).toEqual([]);
  });

  it('follows a redirect within the place, without the proof', async () => {
    answering = (request, response) => {
      if (request.url === '/photo.jpg') response.writeHead(302, { location: '/moved' });
      response.end('moved');
    };
    expect(Buffer.from(await fetched()).toString()).toBe('moved');
    expect(ours.asked[1]).toEqual({ path: '/moved', authorization: undefined });
  });

  it('follows no redirect to elsewhere, and none without end', async () => {
    answering = (_, response) => {
      response.writeHead(302, { location: foreign.url });
      response.end();
    };
    expect(await failure()).toBe('gone foreign-address');
    expect(foreign.asked).toEqual([]);
    answering = (_, response) => {
      response.writeHead(302, { location: '/photo.jpg' });
      response.end();
    };
    expect(await failure()).toBe('gone redirected');
  });

  it('reads no more than is wanted, whatever the length is said to be', async () => {
    answering = (_, response) => response.end(Buffer.alloc(2_000));
    expect(await failure()).toBe('too-big too-many-bytes');
    answering = (_, response) => {
      response.write(Buffer.alloc(900));
      response.end(Buffer.alloc(900));
    };
    expect(await failure()).toBe('too-big too-many-bytes');
    expect(await fetched({ most: 1_800 })).toHaveLength(1_800);
  });

  it.each([
    [404, 'gone http-404'],
    [403, 'gone http-403'],
    [401, 'gone http-401'],
    [429, 'later http-429'],
    [503, 'later http-503'],
  ])('an answer of %i means: %s', async (status, meaning) => {
    answering = (_, response) => {
      response.writeHead(status);
      response.end();
    };
    expect(await failure()).toBe(meaning);
  });

  it('a place that does not answer, or breaks off, may be asked later', async () => {
    answering = () => {};
    expect(await failure({ timeout: 200 })).toBe('later timeout');
    answering = (_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await failure()).toBe('later connection-lost');
    ours.close();
    expect(await failure()).toBe('later connection-lost');
  });
});
