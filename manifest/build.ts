import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { teamsPackage } from './teamsPackage.ts';

/**
 * Packs the Teams app into `dist/verne-teams.zip`, to be uploaded in Teams. Reads TEAMS_APP_ID, VERNE_DOMAIN and,
 * when the pages about the app are elsewhere, VERNE_WEBSITE. Prints what is wrong, field by field, and exits with 1.
 */
const root = new URL('../', import.meta.url);
const { version } = z
  .looseObject({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')));
const { TEAMS_APP_ID, VERNE_DOMAIN, VERNE_WEBSITE } = process.env;
const { problems, zip } = teamsPackage(new URL('manifest/teams/', root), {
  TEAMS_APP_ID,
  VERNE_DOMAIN,
  VERNE_WEBSITE,
  VERNE_VERSION: version,
});

for (const { file, field, problem } of problems) process.stderr.write(`${file}: ${field}: ${problem}\n`);
if (zip === null) {
  process.exitCode = 1;
} else {
  mkdirSync(new URL('dist/', root), { recursive: true });
  writeFileSync(new URL('dist/verne-teams.zip', root), zip);
  process.stdout.write(`dist/verne-teams.zip: ${zip.length} bytes, version ${version}\n`);
}
