import { Agent, request } from 'node:http';
import { quantile } from './figures.ts';

/** A request as it is sent. */
export interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came back. */
export interface Received {
  readonly status: number;
  readonly text: string;
}

/** Answers a second, and how long 99 of 100 took at most, in milliseconds. */
export interface Pace {
  readonly perSecond: number;
  readonly p99: number;
}

/** Sends a request and waits for its answer, which must be a good one. */
export type Ask = (sending: Sending) => Promise<Received>;

/**
 * Runs `turn` again and again for so many people at once, each waiting for the answer to the last request before making
 * the next, and measures the answers after a warm-up.
 */
export async function paceOf(
  url: string,
  turn: (ask: Ask, person: number) => Promise<void>,
  { people, warmUp, seconds }: { people: number; warmUp: number; seconds: number },
): Promise<Pace> {
  const agent = new Agent({ keepAlive: true, maxSockets: people });
  const begins = performance.now() + warmUp * 1_000;
  const ends = begins + seconds * 1_000;
  const took: number[] = [];
  const ask: Ask = async (sending) => {
    const sent = performance.now();
    const received = await post(agent, url, sending);
    const answered = performance.now();
    if (received.status !== 200) throw new Error(`answered ${received.status}: ${received.text}`);
    if (answered >= begins && answered < ends) took.push(answered - sent);
    return received;
  };
  const person = async (n: number) => {
    while (performance.now() < ends) await turn(ask, n);
  };
  await Promise.all(Array.from({ length: people }, (_, n) => person(n)));
  agent.destroy();
  return { perSecond: took.length / seconds, p99: quantile(took, 0.99) };
}

function post(agent: Agent, url: string, { headers, body }: Sending): Promise<Received> {
  return new Promise((resolve, reject) => {
    const length = Buffer.byteLength(body);
    const sent = request(
      url,
      { method: 'POST', agent, headers: { ...headers, 'content-length': length } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        );
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
