import { changedSettings } from '../../../domain/processes/settingsChanges.ts';
import type { SettingsProblem } from '../../../domain/processes/settingsProblems.ts';
import { type Core, todayIn } from '../../context.ts';
import { ownersOf } from '../../directory/owners.ts';
import type { YearSettingsMessage } from '../../messages.ts';
import { sendNotice } from '../../outbox.ts';
import { keyOf } from '../../outcome.ts';
import type { Stored } from '../../store.ts';
import { type KeptYearSettings, yearSettingsId } from './kept.ts';
import { settingLines } from './lines.ts';

/** Most lines that the owner is shown. */
const mostLines = 20;

/** How often it is tried again when the record changed meanwhile. */
const mostAttempts = 8;

/**
 * The settings of the HSE year that `core` has now were read from a file with this fingerprint. When they take the place of
 * others, the directory's owner is told what changed; once, and also when the file was replaced while nothing ran.
 */
export async function takeYearSettings(core: Core, fingerprint: string): Promise<void> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const known = await core.store.read('year-settings', yearSettingsId);
    if (known?.doc.fingerprint === fingerprint) return;
    const [settings, takenAt] = [core.year(), core.clock.now()];
    const lines = known === null ? [] : settingLines(core, changedSettings(known.doc.settings, settings));
    const message: YearSettingsMessage | null =
      lines.length === 0
        ? null
        : {
            type: 'year-settings-changed',
            at: takenAt,
            total: lines.length,
            lines: lines.slice(0, mostLines),
          };
    const doc = { fingerprint, settings, takenAt, refused: null, setAside: [] };
    if (await save(core, known, doc, message)) {
      if (known !== null) core.log.info('year-settings-taken', { changes: lines.length });
      return;
    }
  }
  core.log.warn('year-settings-gave-up', { attempts: mostAttempts });
}

/** New settings cannot be used: the directory's owner is told, once, and those from before stay. */
export async function refuseYearSettings(
  core: Core,
  { problems, fingerprint }: { readonly problems: readonly SettingsProblem[]; readonly fingerprint: string },
): Promise<void> {
  const codes = [...new Set(problems.map(({ code }) => code))].join(',');
  core.log.warn('year-settings-refused', { problems: problems.length, codes });
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const known = await core.store.read('year-settings', yearSettingsId);
    if (known === null || known.doc.refused === fingerprint) return;
    const message: YearSettingsMessage = {
      type: 'year-settings-refused',
      at: core.clock.now(),
      total: problems.length,
      problems: problems.slice(0, mostLines),
    };
    if (await save(core, known, { ...known.doc, refused: fingerprint }, message)) return;
  }
}

async function save(
  core: Core,
  known: Stored<'year-settings'> | null,
  doc: KeptYearSettings,
  message: YearSettingsMessage | null,
): Promise<boolean> {
  const dir = core.directory();
  const owners = message === null ? [] : ownersOf(dir, todayIn(dir, core.clock.now()));
  if (message !== null && owners.length === 0) core.log.warn('directory-without-owner');
  const told = owners.flatMap((owner) =>
    message === null
      ? []
      : [sendNotice(core, { to: 'person', person: owner }, `notes-${keyOf(owner)}`, message)],
  );
  const { outcome } = await core.store.commit({
    writes: [{ name: 'year-settings', id: yearSettingsId, doc, expected: known?.version ?? 'new' }, ...told],
  });
  if (outcome !== 'committed') return false;
  if (told.length > 0) core.wake();
  return true;
}
