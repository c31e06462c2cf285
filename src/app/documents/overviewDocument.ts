import type { Language, Words } from '../../domain/language.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { isDay } from '../../domain/time.ts';
import { dayInWords, shortDay } from '../../i18n/dates.ts';
import { keyFor, say } from '../../i18n/say.ts';
import type { DocumentContent, DocumentRow, SheetContent } from '../documents.ts';
import type { DelegationLine, DoerView, OverviewMessage, Reason } from '../messages.ts';
import { both, same, documentWords as words } from './documentWords.ts';

type Found = Pick<OverviewMessage, 'unit' | 'day' | 'today' | 'lineManager' | 'tasks' | 'gaps'>;

/** Responsibility, tasks and authority of a unit on a day, as it is filed. */
export function overviewDocument({ organisation }: OpenDirectory, found: Found): DocumentContent {
  const { unit, day, today, tasks, gaps } = found;
  return {
    issuer: organisation.names,
    title: words.overview,
    reference: both((language) => `${unit[language]}, ${dayInWords(day, language)}`),
    sections: [
      {
        heading: words.about,
        rows: [
          { label: words.unit, value: unit },
          { label: words.day, value: both((language) => dayInWords(day, language)) },
          { label: words.madeOn, value: both((language) => dayInWords(today, language)) },
        ],
      },
      { heading: words.responsible, rows: managerRows(found) },
      {
        heading: words.tasks,
        rows: tasks.map(({ task, doers }) => ({
          label: task,
          value: both((language) => doersText(doers, language)),
        })),
      },
      ...(gaps.length === 0
        ? []
        : [
            {
              heading: words.gaps,
              rows: gaps.map((gap) => ({ label: words.gap, value: reasonWords('gap', gap) })),
            },
          ]),
    ],
    foot: words.foot,
    keywords: [],
    madeAt: `${today}T00:00:00.000Z`,
  };
}

function managerRows({ lineManager }: Found): readonly DocumentRow[] {
  if (lineManager === null) return [{ label: words.lineManager, value: words.nobody }];
  const { person, role, unit, substitute } = lineManager;
  return [
    {
      label: words.lineManager,
      value: both((language) => `${person}, ${role[language]}, ${unit[language]}`),
    },
    ...(substitute === null ? [] : [{ label: words.substitute, value: same(substitute) }]),
  ];
}

function doersText(doers: readonly DoerView[], language: Language): string {
  if (doers.length === 0) return words.nobody[language];
  return doers.map((doer) => doerText(doer, language)).join('\n');
}

function doerText(doer: DoerView, language: Language): string {
  const { person, insteadOf, by, reference, until, authority, reviewOn, changes } = doer;
  const about: readonly (string | null)[] = [
    inside(words[`by.${by}`][language]),
    reference,
    insteadOf && `${words.insteadOf[language]}: ${insteadOf}`,
    until && `${words.until[language]}: ${shortDay(until, language)}`,
    reviewOn && `${words.review[language]}: ${shortDay(reviewOn, language)}`,
    authority && `${words.authority[language]}: ${authority}`,
    ...changes.map((change) => reasonWords('amber', change)[language]),
  ];
  return `${person} (${about.filter((part) => part !== null).join(' · ')})`;
}

/** As it stands inside a line. */
function inside(heading: string): string {
  return heading.charAt(0).toLowerCase() + heading.slice(1);
}

/** The same as a table: a row for everybody who does a task, and one for each gap. */
export function overviewSheet({ unit, day, lineManager, tasks, gaps }: Found): SheetContent {
  const manager = same(lineManager?.person ?? '');
  const doerRows = tasks.flatMap(({ task, doers }) =>
    doers.map((doer) => [
      unit,
      same(day),
      manager,
      task,
      same(doer.person),
      same(doer.insteadOf ?? ''),
      words[`by.${doer.by}`],
      same(doer.reference ?? ''),
      same(doer.authority ?? ''),
      same(doer.until ?? ''),
      same(doer.reviewOn ?? ''),
      joined(doer.changes.map((change) => reasonWords('amber', change))),
    ]),
  );
  const gapRows = gaps.map((gap) => [
    ...[unit, same(day), manager, words.gap],
    ...Array.from({ length: 7 }, () => same('')),
    reasonWords('gap', gap),
  ]);
  return {
    name: words.overview,
    columns: [
      { title: words.unit, width: 28 },
      { title: words.day, width: 12 },
      { title: words.lineManager, width: 22 },
      { title: words.task, width: 34 },
      { title: words.doer, width: 22 },
      { title: words.insteadOf, width: 22 },
      { title: words.basis, width: 24 },
      { title: words.reference, width: 20 },
      { title: words.authority, width: 40 },
      { title: words.until, width: 14 },
      { title: words.review, width: 14 },
      { title: words.remarks, width: 50 },
    ],
    rows: [...doerRows, ...gapRows],
  };
}

/** The delegations of a unit as a table. */
export function delegationsSheet(lines: readonly DelegationLine[]): SheetContent {
  return {
    name: words.delegations,
    columns: [
      { title: words.reference, width: 20 },
      { title: words.unit, width: 28 },
      { title: words.delegate, width: 22 },
      { title: words.tasks, width: 50 },
      { title: words.standing, width: 24 },
      { title: words.until, width: 14 },
    ],
    rows: lines.map(({ number, unit, delegate, tasks, standing, until }) => [
      same(number ?? ''),
      unit,
      same(delegate),
      joined(tasks),
      both((language) => say(language, keyFor('delegation.standing', standing))),
      same(until ?? ''),
    ]),
  };
}

function joined(all: readonly Words[]): Words {
  return both((language) => all.map((each) => each[language]).join('; '));
}

function reasonWords(kind: 'amber' | 'gap', { code, details }: Reason): Words {
  return both((language) => {
    const inWords = (value: string | Words) =>
      typeof value !== 'string' ? value[language] : isDay(value) ? shortDay(value, language) : value;
    const params = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, inWords(value)]));
    return say(language, keyFor(kind, code), params);
  });
}
