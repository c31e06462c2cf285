import { readDirectory } from '../../domain/organisation/directory.ts';
import { type OpenDirectory, openDirectory } from '../../domain/organisation/openDirectory.ts';
import type { Problem } from '../../domain/organisation/problems.ts';
import { type Core, todayIn } from '../context.ts';
import { allPapersIn, combine, signedIn } from '../delegations/combined.ts';
import type { DirectoryMessage } from '../messages.ts';
import { sendNotice } from '../outbox.ts';
import { keyOf } from '../outcome.ts';
import type { KeptDirectory } from '../records.ts';
import type { Stored, Write } from '../store.ts';
import { yearSettingsId } from '../year/settings/kept.ts';
import { type SettingsNews, settingsNews } from '../year/settings/setAside.ts';
import { openCasesOf, passOn } from './left.ts';
import { ownersAfter, ownersOf } from './owners.ts';
import { changeParts } from './report.ts';

/** Where the directory that was taken last is kept; there is one. */
export const directoryId = 'directory';

/** Most problems of a refused version that the owner is shown. */
const mostProblems = 12;

/** How often it is tried again when a case or the directory changed meanwhile. */
const mostAttempts = 8;

/**
 * The directory that `core` has now was read from files with this fingerprint. When it takes the place of another, the
 * owner is told what changed, and cases whose handler is gone are passed on; once, however many instances read it, and
 * also when it was replaced while nothing ran.
 */
export async function takeDirectory(core: Core, fingerprint: string): Promise<void> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const known = await core.store.read('directory', directoryId);
    if (known?.doc.fingerprint === fingerprint) return;
    if (await save(core, known, await taken(core, known, fingerprint))) {
      core.log.info('directory-taken', sizes(core.directory()));
      return;
    }
  }
  core.log.warn('directory-report-gave-up', { attempts: mostAttempts });
}

/** A new version cannot be used: the owner is told, once, and the directory stays as it is. */
export async function refuseDirectory(
  core: Core,
  { problems, fingerprint }: { readonly problems: readonly Problem[]; readonly fingerprint: string },
): Promise<void> {
  const codes = [...new Set(problems.map(({ code }) => code))].join(',');
  core.log.warn('directory-refused', { problems: problems.length, codes });
  const dir = core.directory();
  const now = core.clock.now();
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const known = await core.store.read('directory', directoryId);
    if (!known || known.doc.refused === fingerprint) return;
    const message: DirectoryMessage = {
      type: 'directory-refused',
      at: now,
      total: problems.length,
      problems: problems.slice(0, mostProblems),
    };
    const told = ownersOf(dir, todayIn(dir, now)).map((owner) => toOwner(core, owner, message));
    if (await save(core, known, { doc: { ...known.doc, refused: fingerprint }, writes: told })) return;
  }
}

interface Taken {
  readonly doc: KeptDirectory;
  readonly writes: readonly Write[];
}

async function taken(core: Core, known: Stored<'directory'> | null, fingerprint: string): Promise<Taken> {
  const after = core.directory();
  const now = core.clock.now();
  const kept = { fingerprint, directory: after.directory, takenAt: now, refused: null };
  const earlier = known && reopened(known.doc);
  const before = earlier && combine(earlier, signedIn(after), allPapersIn(after));
  if (!before) return { doc: { ...kept, report: null }, writes: [] };
  const day = todayIn(after, now);
  const cases = await openCasesOf(core, [...before.units.keys(), ...after.units.keys()]);
  const settings = await core.store.read('year-settings', yearSettingsId);
  const year = settingsNews(core.year(), after, settings?.doc.setAside ?? []);
  const parts = changeParts({ before, after, day, cases, year });
  const report = { type: 'directory-changed', at: now, parts } as const;
  const owners = ownersAfter(before, after, day);
  if (owners.length === 0) core.log.warn('directory-without-owner');
  const told = owners.map((owner) => toOwner(core, owner, report));
  const noted = notedAside(settings, year);
  return { doc: { ...kept, report }, writes: [...told, ...noted, ...passOn(core, before, cases, day)] };
}

/** What of the settings is told to be set aside is not told again as long as it is. */
function notedAside(
  known: Stored<'year-settings'> | null,
  { setAside, fresh, back }: SettingsNews,
): readonly Write[] {
  if (known === null || fresh.length + back.length === 0) return [];
  const { id, doc, version } = known;
  return [{ name: 'year-settings', id, doc: { ...doc, setAside }, expected: version }];
}

/** The directory as it was kept; null when the rules of today do not take it any more. */
function reopened({ directory }: KeptDirectory): OpenDirectory | null {
  const reading = readDirectory(directory);
  return 'directory' in reading ? openDirectory(reading.directory) : null;
}

function toOwner(core: Core, owner: string, message: DirectoryMessage): Write {
  return sendNotice(core, { to: 'person', person: owner }, `notes-${keyOf(owner)}`, message);
}

async function save(core: Core, known: Stored<'directory'> | null, { doc, writes }: Taken): Promise<boolean> {
  const { outcome } = await core.store.commit({
    writes: [{ name: 'directory', id: directoryId, doc, expected: known?.version ?? 'new' }, ...writes],
  });
  if (outcome !== 'committed') return false;
  if (writes.length > 0) core.wake();
  return true;
}

function sizes({ directory }: OpenDirectory): Readonly<Record<string, number>> {
  return { units: directory.units.length, people: directory.people.length, places: directory.places.length };
}
