import type {
  HseRoundFindingView,
  HseRoundMeasureView,
  HseRoundMessage,
  HseRoundPapersView,
} from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { lowered, optionLabel } from './inputs.ts';
import { literal } from './markdown.ts';

interface Section {
  readonly heading: string;
  readonly text: string;
}

/** Lines of a list that a card shows; the report has all of them. */
const mostLines = 15;

/** Letters of somebody’s words in a line. */
const longestWords = 160;

/** What the round holds so far: before the pre-meeting what lies ready for it, from then on what came of it. */
export function roundSections(message: HseRoundMessage, language: Language): readonly Section[] {
  const { papers, problems, methods, findings, measures, state } = message;
  if (papers !== null) return paperSections(papers, language);
  const isOpen = state === 'charting' || state === 'post-meeting';
  return [
    ...section(
      say(language, 'hse-round.problems.heading'),
      problems.map((words, at) => `${at + 1}\\. ${cut(words, language)}`),
      language,
    ),
    ...(state === 'charting'
      ? section(
          say(language, 'hse-round.methods.heading'),
          methods.map((method) => `- ${literal(method[language])}`),
          language,
        )
      : []),
    ...section(
      say(language, 'hse-round.findings.heading', { count: findings.length }),
      findings.length === 0 && isOpen
        ? [say(language, 'hse-round.findings.none')]
        : newestFirst(findings).map((finding) => `- ${findingText(finding, language)}`),
      language,
    ),
    ...section(
      say(language, 'hse-round.measures.heading'),
      measures.map((measure) => `- ${measureText(measure, language)}`),
      language,
    ),
  ];
}

function paperSections({ since, cases, measures, agenda }: HseRoundPapersView, language: Language) {
  const kinds = cases.kinds.map(({ kind, count }) =>
    say(language, 'hse-round.cases.kind', {
      kind: lowered(optionLabel('intake', 'kind', kind, language)),
      count,
    }),
  );
  const { total, open } = cases;
  const counted = say(language, 'hse-round.cases.count', { total, open, closed: total - open });
  return [
    ...section(
      say(language, 'hse-round.cases.heading', { day: shortDay(since, language) }),
      [total === 0 ? say(language, 'hse-round.cases.none') : [counted, ...kinds].join(' · ')],
      language,
    ),
    ...section(
      say(language, 'hse-round.last-plan.heading'),
      measures.length === 0
        ? [say(language, 'hse-round.last-plan.none')]
        : measures.map((measure) => `- ${measureText(measure, language)}`),
      language,
    ),
    ...section(
      say(language, 'hse-round.agenda.heading'),
      agenda.map((item) => `- ${literal(item[language])}`),
      language,
    ),
  ];
}

function section(heading: string, lines: readonly string[], language: Language): readonly Section[] {
  if (lines.length === 0) return [];
  const rest = lines.length - mostLines;
  const shown = lines.slice(0, mostLines);
  const more = rest > 0 ? [`- ${say(language, 'hse-round.more', { count: rest })}`] : [];
  return [{ heading, text: [...shown, ...more].join('\n') }];
}

/** "Loose railing · K2-113 · put right on the spot · HMS-2026-17". */
function findingText(
  { words, place, isMended, number, photos }: HseRoundFindingView,
  language: Language,
): string {
  return [
    cut(words, language),
    ...(place === null ? [] : [literal(place[language])]),
    ...(isMended ? [lowered(say(language, 'hse-round.finding.mended'))] : []),
    ...(photos === 0 ? [] : [say(language, 'photos.count', { count: photos })]),
    number === null ? `_${say(language, 'hse-round.finding.loose')}_` : `**${number}**`,
  ].join(' · ');
}

function measureText(measure: HseRoundMeasureView, language: Language): string {
  const { words, owner, deadline, status, effect } = measure;
  const helped = status === 'done' && effect !== null ? `.${effect}` : '';
  return [
    cut(words, language),
    literal(owner),
    say(language, 'hse-round.measure.deadline', { day: shortDay(deadline, language) }),
    say(language, keyFor('hse-round.measure', `${status}${helped}`)),
  ].join(' · ');
}

/** Somebody’s words, as many as a line holds. */
function cut(words: string | null, language: Language): string {
  if (words === null) return say(language, 'hse-round.erased');
  const line = words.replaceAll(/\s+/g, ' ');
  return literal(line.length <= longestWords ? line : `${line.slice(0, longestWords - 1).trimEnd()}…`);
}

function newestFirst<T>(all: readonly T[]): readonly T[] {
  return all.toReversed();
}
