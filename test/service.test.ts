import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const node = join(root, 'node_modules', '.bin', 'node');

interface Service {
  readonly child: ChildProcess;
  readonly address: string;
  readonly output: () => string;
  /** Asks it to stop, and gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

describe('the service, started as a newcomer starts it', () => {
  let folder: string;
  const started: ChildProcess[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verne-service-'));
  });
  afterEach(async () => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  const data = () => join(folder, 'data');

  function launch(settings: Readonly<Record<string, string>> = {}): {
    child: ChildProcess;
    output: () => string;
    ended: Promise<number | null>;
  } {
    const env = {
      PATH: process.env.PATH ?? '',
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      HOME: folder,
      VERNE_PORT: '0',
      VERNE_DATA: data(),
      ...settings,
    };
    const child = spawn(node, ['src/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    started.push(child);
    let text = '';
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
    return { child, output: () => text, ended };
  }

  async function start(settings: Readonly<Record<string, string>> = {}): Promise<Service> {
    const { child, output, ended } = launch(settings);
    const gone = ended.then(() => Promise.reject(new Error(`ended: ${output()}`)));
    await Promise.race([gone, expect.poll(output, { timeout: 40_000 }).toContain('"msg":"started"')]);
    gone.catch(() => {});
    const port = /"port":(\d+)/.exec(output())?.[1];
    const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    };
    return { child, address: `http://127.0.0.1:${port}`, output, stop };
  }

  const say = (address: string, seat: string, text: string) =>
    fetch(`${address}/local/say`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ seat, text, key: crypto.randomUUID() }),
    });
  const lines = async (address: string, person: string) =>
    JSON.stringify(await (await fetch(`${address}/local/lines?conversation=person:${person}`)).json());

  it('starts on plain Node without a setting, prints its address, and shows the page with real cards', async () => {
    const { address, output } = await start();
    expect(output()).toContain(`open ${address}`);
    expect(output()).not.toMatch(/Warning/);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('adaptivecards.min.js');
    expect((await fetch(`${address}/page/adaptivecards.min.js`)).status).toBe(200);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: 'ready' });
    for (const about of ['privacy', 'terms']) {
      const words = await (await fetch(`${address}/${about}`)).text();
      expect(words).toContain('<section lang="nb">');
      expect(words).toContain('<section lang="en">');
    }
  });

  it('stops when it is asked to, and starts again without having lost anything', async () => {
    const first = await start();
    expect((await say(first.address, 'leif-sandmark', 'meld avvik')).status).toBe(200);
    await expect.poll(() => lines(first.address, 'leif-sandmark')).toContain('Er noen i fare nå?');
    expect(await first.stop()).toBe(0);
    const second = await start();
    expect(await lines(second.address, 'leif-sandmark')).toContain('Er noen i fare nå?');
  });

  it('loses nothing that it acknowledged when it is killed', async () => {
    const first = await start();
    expect((await say(first.address, 'leif-sandmark', 'meld avvik')).status).toBe(200);
    await first.stop('SIGKILL');
    const second = await start();
    // A message that was on its way at the kill is looked for before it is sent again.
    await expect
      .poll(() => lines(second.address, 'leif-sandmark'), { timeout: 45_000 })
      .toContain('Er noen i fare nå?');
  }, 60_000);

  it('a second process on the same data is refused, and says who has it', async () => {
    await start();
    const second = launch();
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain('Another process has this data open');
    expect(second.output()).toMatch(/"pid":\d+/);
  });

  it('with real credentials an absent folder is an error, not an empty register', async () => {
    const slack = {
      SLACK_BOT_TOKEN: 'xoxb-1-2-abc',
      SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
      SLACK_TEAM_ID: 'T0123ABCD',
    };
    const { ended, output } = launch(slack);
    expect(await ended).toBe(1);
    expect(output()).toContain('VERNE_DATA_CREATE');
  });

  it('a damaged file is an error that names it', async () => {
    const first = await start();
    await say(first.address, 'leif-sandmark', 'meld avvik');
    await first.stop();
    const files = (await readdir(data(), { recursive: true })).filter(
      (file) => file.endsWith('.json') && file.includes('aggregates'),
    );
    await truncate(join(data(), files[0] ?? ''), 10);
    const { ended, output } = launch();
    expect(await ended).toBe(1);
    expect(output()).toContain('does not hold what was written');
    expect(output()).toContain(files[0]?.split('/').at(-1));
  });

  it('tells every problem of the settings at once, and starts nothing', async () => {
    const { ended, output } = launch({ VERNE_PORT: 'x', VERNE_LOG_LEVEL: 'loud', TEAMS_APP_ID: 'nope' });
    expect(await ended).toBe(1);
    for (const name of ['VERNE_PORT', 'VERNE_LOG_LEVEL', 'TEAMS_APP_ID']) expect(output()).toContain(name);
    expect(output()).not.toMatch(/\n\s+at /);
  });

  it('tells every problem of a directory at once', async () => {
    const file = join(folder, 'directory.json');
    await writeFile(file, JSON.stringify({ organisation: {}, units: [], people: [{}] }));
    const { ended, output } = launch({ VERNE_DIRECTORY: file });
    expect(await ended).toBe(1);
    expect(output()).toContain('The directory cannot be used');
    expect(output().match(/ {2}- /g)?.length).toBeGreaterThan(3);
  });

  it('writes nothing of what people say, nor who they are, to its log', async () => {
    const { address, output, stop } = await start({ VERNE_LOG_LEVEL: 'debug' });
    await say(address, 'leif-sandmark', 'Hemmelig hendelse om Kari Nordmann 73595000');
    await say(address, 'leif-sandmark', 'meld avvik');
    await stop();
    for (const secret of ['Hemmelig', 'Kari', '73595000', 'leif', 'Sandmark', 'example.no'])
      expect(output()).not.toContain(secret);
  });
});
