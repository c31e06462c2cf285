import type { SlackSettings } from '../../src/channels/slack/settings.ts';
import type { Config } from '../../src/config.ts';
import { instantOf } from '../../src/domain/time.ts';
import { start } from '../../src/main.ts';

/** The real program in this process, on data that others may have left, with a clock that can be moved. */
export async function startService(
  folder: string,
  slack: SlackSettings,
  onLog: (event: string) => void = () => {},
  files: Partial<Pick<Config, 'directoryFile' | 'yearFile'>> = {},
) {
  let ahead = 0;
  const now = () => instantOf(Date.now() + ahead);
  const config = {
    host: '127.0.0.1',
    port: 0,
    dataFolder: folder,
    createData: true,
    directoryFile: null,
    localPage: false,
    logLevel: 'silent',
    slack,
    teams: null,
    ...files,
  } as const;
  const log = { info: onLog, warn: onLog, error: onLog };
  const running = await start(config, { clock: { now }, log });
  return {
    appUrl: `${running.address}/slack/events`,
    /** The time of the service, in milliseconds. */
    now: () => Date.parse(now()),
    pass: (milliseconds: number) => {
      ahead += milliseconds;
    },
    idle: () => running.outbox.idle(),
    settled: () => running.settled(),
    stop: () => running.stop(),
  };
}
