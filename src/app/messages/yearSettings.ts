import type { Words } from '../../domain/language.ts';
import type { SettingName } from '../../domain/processes/settingsChanges.ts';
import type { SettingsProblem } from '../../domain/processes/settingsProblems.ts';
import type { Instant } from '../../domain/time.ts';

/** A setting of the HSE year that is another than before, with what it is of; null where it is not set. */
export interface SettingLine {
  readonly setting: SettingName;
  readonly process: Words | null;
  /** A unit, or a campus. */
  readonly of: Words | null;
  readonly from: Words | null;
  readonly to: Words | null;
}

/** New settings of the HSE year were taken into use, for the owner of the directory. */
export interface YearSettingsChangedMessage {
  readonly type: 'year-settings-changed';
  readonly at: Instant;
  readonly total: number;
  /** The first of them. */
  readonly lines: readonly SettingLine[];
}

/** New settings of the HSE year could not be taken, for the owner of the directory. */
export interface YearSettingsRefusedMessage {
  readonly type: 'year-settings-refused';
  readonly at: Instant;
  readonly total: number;
  /** The first of them. */
  readonly problems: readonly SettingsProblem[];
}

/** Everything that is said about the settings of the HSE year by themselves. */
export type YearSettingsMessage = YearSettingsChangedMessage | YearSettingsRefusedMessage;
