import { openStore } from '../../src/store/embedded.ts';
import { aDraft, put } from '../contracts/samples.ts';

/**
 * A process of its own that opens a store and says so on its output, one line for each thing: "open", "saved <n>", or
 * "refused <code> <pid>". Told "write", it saves drafts without end; told "hold", it keeps the store open.
 */
const [folder = '', task = 'hold', name = 'd'] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const store = await openStore({
    folder,
    create: true,
    now: () => '2026-11-20T09:15:00.000Z',
    limits: { checkpointBytes: 20_000 },
  });
  say('open');
  process.once('SIGTERM', () => void store.close().then(() => process.exit(0)));
  const writer = async (part: number) => {
    for (let n = part; task === 'write'; n += 4) {
      const id = `${name}${n}`;
      await store.commit({ writes: [put('draft', id, aDraft(id))] });
      say(`saved ${id}`);
    }
  };
  await Promise.all([0, 1, 2, 3].map(writer));
  setInterval(() => {}, 60_000);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && 'details' in error)) throw error;
  const { pid } = Object(error.details);
  say(`refused ${error.code} ${pid}`);
}
