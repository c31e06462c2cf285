import type { Words } from '../../../domain/language.ts';
import type { OpenDirectory } from '../../../domain/organisation/openDirectory.ts';
import { processOf } from '../../../domain/processes/processes.ts';
import type { OwnerSetting, QuietPeriod } from '../../../domain/processes/settings.ts';
import type { SettingChange, SettingValue } from '../../../domain/processes/settingsChanges.ts';
import { roleOf } from '../../../domain/responsibility/roles.ts';
import { monthName } from '../../../i18n/dates.ts';
import { isKey, say } from '../../../i18n/say.ts';
import type { Core } from '../../context.ts';
import { both, same } from '../../documents/documentWords.ts';
import type { SettingLine } from '../../messages.ts';
import { unitNames } from '../../people.ts';

/** Changes of settings as people read them. */
export function settingLines(core: Core, changes: readonly SettingChange[]): readonly SettingLine[] {
  const dir = core.directory();
  return changes.map(({ setting, unit, process, campus, from, to }) => ({
    setting,
    process: process === null ? null : processOf(process).names,
    of: unit !== null ? unitNames(dir, unit) : campus === null ? null : same(campus),
    from: from === null ? null : valueWords(dir, setting, from),
    to: to === null ? null : valueWords(dir, setting, to),
  }));
}

function valueWords(dir: OpenDirectory, setting: SettingChange['setting'], value: SettingValue): Words {
  if (typeof value === 'boolean')
    return both((language) => say(language, `year-settings.${value ? 'yes' : 'no'}`));
  if (typeof value === 'number') return same(String(value));
  if (typeof value === 'string') {
    const key = `year-settings.${setting}.${value}`;
    return isKey(key) ? both((language) => say(language, key)) : same(value);
  }
  if ('role' in value || 'person' in value) return ownerWords(dir, value);
  const isMonths = setting === 'months';
  return value.length === 0
    ? both((language) => say(language, 'year-settings.nothing'))
    : both((language) =>
        value
          .map((each) => {
            if (typeof each !== 'number') return periodText(each);
            return isMonths ? monthName(each, language) : String(each);
          })
          .join(', '),
      );
}

function ownerWords(dir: OpenDirectory, owner: OwnerSetting): Words {
  if ('role' in owner) return roleOf(owner.role).names;
  return same(dir.people.get(owner.person)?.name ?? owner.person);
}

function periodText({ id, from, to }: QuietPeriod): string {
  return `${id} ${from}–${to}`;
}
