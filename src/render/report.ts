import type { Language } from '../domain/language.ts';
import type { Day, TimeOfDay } from '../domain/time.ts';
import { dayInWords } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { optionLabel, optionList } from './inputs.ts';
import { literal } from './markdown.ts';
import type { Fact } from './parts.ts';

/** What a report says beside its texts, whether it is a draft or a case. */
export interface ReportView {
  readonly where: string | null;
  readonly happenedOn: Day | null;
  readonly happenedAt: TimeOfDay | null;
  readonly kind: string | null;
  readonly injury: string | null;
  readonly harmed: readonly string[];
  readonly severity: string | null;
  readonly severityReason: string | null;
  readonly categories: readonly string[];
}

/** A row of a report; the order in a table of rows is the order on the card. */
export type ReportRow = 'where' | 'when' | 'injury' | 'harmed' | 'severity' | 'categories';

/** Kinds of report in which it tells something that nobody was hurt. */
const withVictims: readonly (string | null)[] = ['accident', 'near-accident'];

/** Each row in words; null where there is nothing to tell. */
export function reportRows(
  report: ReportView,
  language: Language,
): Readonly<Record<ReportRow, string | null>> {
  const { where, harmed, categories } = report;
  return {
    where: where && literal(where),
    when: whenOf(report, language),
    injury: injuryOf(report, language),
    harmed: optionList('intake', 'harmed', harmed, language) || null,
    severity: severityOf(report, language),
    categories: optionList('intake', 'categories', categories, language) || null,
  };
}

/** "Nestenulykke ved Institutt for kjemi". */
export function aboutReport(kind: string, unit: string, language: Language): string {
  return say(language, 'case.about', {
    kind: optionLabel('intake', 'kind', kind, language),
    unit: literal(unit),
  });
}

/** The rows that have a value, as facts. */
export function factsFrom(
  rows: readonly (readonly [name: string, value: string | null])[],
  language: Language,
): readonly Fact[] {
  return rows.flatMap(([name, value]) =>
    value ? [{ title: say(language, keyFor('case.fact', name)), value }] : [],
  );
}

function whenOf({ happenedOn, happenedAt }: ReportView, language: Language): string | null {
  if (happenedOn === null) return null;
  const day = dayInWords(happenedOn, language);
  return happenedAt === null ? day : say(language, 'case.when', { day, time: happenedAt });
}

function injuryOf({ injury, kind }: ReportView, language: Language): string | null {
  if (injury === null || (injury === 'none' && !withVictims.includes(kind))) return null;
  return optionLabel('intake', 'injury', injury, language);
}

function severityOf({ severity, severityReason }: ReportView, language: Language): string | null {
  if (severity === null) return null;
  const level = optionLabel('intake', 'severity', severity, language);
  return severityReason
    ? `${level}. ${say(language, 'case.reason', { reason: literal(severityReason) })}`
    : level;
}
