import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FakeSlack } from '../../fakes/slack/index.ts';

/** What the app sent back for an envelope. */
export interface Acknowledgement {
  readonly envelope_id: string;
  readonly payload: unknown;
}

/** A Slack that is reached over a socket; its Web API is the fake's. */
export interface SocketSlack {
  readonly apiUrl: string;
  readonly acknowledged: Acknowledgement[];
  /** The tokens that opened a connection. */
  readonly tokens: (string | undefined)[];
  /** True while an app is connected. */
  isConnected(): boolean;
  /** Hands something to the app. */
  push(type: 'events_api' | 'slash_commands' | 'interactive', id: string, payload: unknown): void;
  close(): Promise<void>;
}

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

export async function startSocketSlack(fake: FakeSlack): Promise<SocketSlack> {
  const sockets = new Set<Duplex>();
  const acknowledged: Acknowledgement[] = [];
  const tokens: (string | undefined)[] = [];
  const server = createServer(async (request, response) => {
    const method = request.url?.split('/').at(-1) ?? '';
    response.setHeader('content-type', 'application/json');
    if (method === 'apps.connections.open') {
      tokens.push(request.headers.authorization);
      const isKnown = request.headers.authorization === 'Bearer xapp-fake';
      const answer = isKnown
        ? { ok: true, url: `ws://127.0.0.1:${portOf()}/` }
        : { ok: false, error: 'invalid_auth' };
      response.end(JSON.stringify(answer));
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const answer = await fetch(new URL(method, fake.url), {
      method: 'POST',
      headers: {
        authorization: request.headers.authorization ?? '',
        'content-type': request.headers['content-type'] ?? '',
      },
      body: Buffer.concat(chunks),
    });
    response.end(await answer.text());
  });
  const portOf = () => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  };
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    const key = request.headers['sec-websocket-key'] ?? '';
    const accept = createHash('sha1').update(`${key}${MAGIC}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => sockets.delete(socket));
    socket.on('data', (data: Buffer) => {
      for (const { opcode, payload } of readFrames(data)) {
        if (opcode === 1) acknowledged.push(JSON.parse(payload.toString()));
        if (opcode === 9) socket.write(frame(10, payload));
        if (opcode === 8) socket.end(frame(8, payload));
      }
    });
    socket.write(frame(1, Buffer.from('{"type":"hello","num_connections":1}')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${portOf()}/api/`,
    acknowledged,
    tokens,
    isConnected: () => sockets.size > 0,
    push: (type, envelope_id, payload) => {
      const body = JSON.stringify({ type, envelope_id, payload, accepts_response_payload: true });
      for (const socket of sockets) socket.write(frame(1, Buffer.from(body)));
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** One unmasked frame, as servers send them (RFC 6455, 5.2). */
function frame(opcode: number, payload: Buffer): Buffer {
  const head =
    payload.length < 126
      ? Buffer.from([0x80 | opcode, payload.length])
      : Buffer.from([0x80 | opcode, 126, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([head, payload]);
}

/** The masked frames in what came at once; the app's are short enough never to be split. */
function readFrames(data: Buffer): { opcode: number; payload: Buffer }[] {
  const frames: { opcode: number; payload: Buffer }[] = [];
  let at = 0;
  while (at + 6 <= data.length) {
    const opcode = (data[at] ?? 0) & 0x0f;
    const short = (data[at + 1] ?? 0) & 0x7f;
    const length = short === 126 ? data.readUInt16BE(at + 2) : short;
    const start = at + (short === 126 ? 4 : 2);
    const mask = data.subarray(start, start + 4);
    const masked = data.subarray(start + 4, start + 4 + length);
    frames.push({ opcode, payload: Buffer.from(masked.map((byte, index) => byte ^ (mask[index % 4] ?? 0))) });
    at = start + 4 + length;
  }
  return frames;
}
