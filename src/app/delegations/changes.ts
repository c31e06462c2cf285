import type { AmberReason } from '../../domain/delegations/standing.ts';
import type { Words } from '../../domain/language.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { Reason } from '../messages.ts';
import { unitNames } from '../people.ts';
import { nameIn } from './questions.ts';

const inWords: Readonly<Record<string, (dir: OpenDirectory, id: string) => string | Words>> = {
  person: nameIn,
  lineManager: nameIn,
  unit: unitNames,
  before: unitNames,
};

/** What has changed around a delegation, with ids turned into names. The codes have their words under `amber`. */
export function changeViews(dir: OpenDirectory, reasons: readonly AmberReason[]): readonly Reason[] {
  return reasons.map(({ code, details }) => detailed(dir, code, details));
}

/** A code with its ids turned into names and words. */
export function detailed(
  dir: OpenDirectory,
  code: string,
  details: Readonly<Record<string, string>>,
): Reason {
  return {
    code,
    details: Object.fromEntries(
      Object.entries(details).map(([key, id]) => [key, inWords[key]?.(dir, id) ?? id]),
    ),
  };
}
