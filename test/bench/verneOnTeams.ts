import { start } from '../../src/main.ts';
import { authenticationFrom } from './teamsSettings.ts';

// The whole service, with a token service of the bench in the place of Microsoft's.
const { BENCH_TEAMS = '', BENCH_SERVICE_URL: serviceUrl = '', VERNE_DATA: dataFolder = '' } = process.env;
const authentication = authenticationFrom(BENCH_TEAMS);
const { appId, tenantId, credential } = authentication;
const running = await start(
  {
    host: '127.0.0.1',
    port: 0,
    dataFolder,
    createData: true,
    directoryFile: null,
    localPage: false,
    logLevel: 'info',
    slack: null,
    teams: { appId, tenantId, credential, serviceUrl },
  },
  { teams: authentication },
);
process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)));
