import type { YearSettings } from '../../../domain/processes/settings.ts';
import type { SettingsProblem } from '../../../domain/processes/settingsProblems.ts';
import type { Instant } from '../../../domain/time.ts';

/** The settings of the HSE year that were taken last, so that later ones can be compared with them. There is one such record. */
export interface KeptYearSettings {
  /** Of the file that they were read from. */
  readonly fingerprint: string;
  readonly settings: YearSettings;
  readonly takenAt: Instant;
  /** The fingerprint of a file that was refused since, and that the owner was told of. */
  readonly refused: string | null;
  /** What the owner was told does not hold with the directory. */
  readonly setAside: readonly SettingsProblem[];
}

/** Where they are kept. */
export const yearSettingsId = 'year-settings';
