import type { Words } from '../../domain/language.ts';
import { phaseWords } from '../../domain/processes/table/words.ts';
import { dayInWords, shortDay } from '../../i18n/dates.ts';
import type { Core } from '../context.ts';
import { nameIn } from '../delegations/questions.ts';
import type { DocumentContent, DocumentRow, DocumentSection } from '../documents.ts';
import type { HseRoundFindingView, HseRoundMeasureView, HseRoundMeetingView } from '../messages.ts';
import { unitNames } from '../people.ts';
import type { Stored } from '../store.ts';
import { roundContents } from '../year/round/view.ts';
import { both, documentWords, same } from './documentWords.ts';

const words = {
  title: { nb: 'Rapport fra HMS-runden', en: 'Report of the HSE round' },
  foot: {
    nb: 'Laget av Verne. Send filen til Verne i den private chatten for å få vite om den er uendret.',
    en: 'Made by Verne. Send the file to Verne in the private chat to learn whether it is unaltered.',
  },
  about: { nb: 'Om runden', en: 'About the round' },
  participants: { nb: 'Deltakere', en: 'Participants' },
  reportedBy: { nb: 'Rapportert av', en: 'Reported by' },
  meeting: { nb: '{day}. Til stede: {people}', en: '{day}. Present: {people}' },
  lookBack: { nb: 'Avvik som ble sett tilbake på', en: 'Nonconformities that were looked back on' },
  problem: { nb: 'Problem enheten tar tak i', en: 'Problem that the unit takes on' },
  method: { nb: 'Måte å kartlegge på', en: 'Way of charting' },
  findings: { nb: 'Funn', en: 'Findings' },
  none: { nb: 'Ingen funn', en: 'No findings' },
  mended: { nb: 'Rettet på stedet.', en: 'Put right on the spot.' },
  place: { nb: 'Sted', en: 'Place' },
  erased: { nb: 'Teksten er slettet.', en: 'The words have been erased.' },
  measures: { nb: 'Tiltak i handlingsplanen', en: 'Measures in the action plan' },
  noMeasures: {
    nb: 'Ingen nye. Enheten har en handlingsplan fra før.',
    en: 'None new. The unit has an action plan already.',
  },
  measure: { nb: 'Tiltak', en: 'Measure' },
  owner: { nb: 'Ansvarlig', en: 'Responsible' },
  deadline: { nb: 'Frist', en: 'Deadline' },
  cost: { nb: 'Kostnad', en: 'Cost' },
  kroner: { nb: '{amount} kr', en: 'NOK {amount}' },
  estimate: { nb: 'overslag', en: 'estimate' },
  report: { nb: 'Rapporten', en: 'The report' },
  reported: { nb: 'Linjelederens rapport', en: 'The line manager’s report' },
} as const satisfies Readonly<Record<string, Words>>;

const parts = '003#Pre-meeting, charting issues, post-meeting';

/** The report of an HSE round as it is filed; null as long as the round is not reported. */
export async function roundDocument(
  core: Core,
  { doc }: Pick<Stored<'hse-round'>, 'doc'>,
): Promise<DocumentContent | null> {
  const dir = core.directory();
  const deed = doc.deeds.findLast(({ action }) => action === 'report');
  if (doc.state !== 'reported' || deed === undefined) return null;
  const contents = await roundContents(core, doc);
  const unit = unitNames(dir, doc.unit);
  return {
    issuer: dir.organisation.names,
    title: words.title,
    reference: both((language) => `${unit[language]}, ${doc.year}`),
    sections: [
      {
        heading: words.about,
        rows: [
          { label: documentWords.unit, value: unit },
          {
            label: words.participants,
            value: same(doc.participants.map((each) => nameIn(dir, each)).join(', ')),
          },
          ...meetingRow(phaseWords['pre-meeting'], contents.preMeeting),
          ...meetingRow(phaseWords['post-meeting'], contents.postMeeting),
          { label: words.lookBack, value: same(String(doc.inputs?.cases.length ?? 0)) },
          { label: words.reportedBy, value: same(nameIn(dir, deed.by)) },
        ],
      },
      { heading: phaseWords['pre-meeting'], rows: preMeetingRows(contents) },
      { heading: words.findings, rows: findingRows(contents.findings) },
      { heading: words.measures, rows: measureRows(contents.measures) },
      {
        heading: words.report,
        rows: [
          {
            label: words.reported,
            value: spoken(contents.report?.words ?? null),
            source: [parts],
          },
        ],
      },
      filing,
    ].filter(({ rows }) => rows.length > 0),
    foot: words.foot,
    keywords: [],
    madeAt: deed.at,
  };
}

const filing: DocumentSection = {
  heading: documentWords.filing,
  rows: [{ label: documentWords.archiveReference, value: same('') }],
};

function meetingRow(label: Words, meeting: HseRoundMeetingView | null): readonly DocumentRow[] {
  if (meeting === null) return [];
  const people = meeting.attended.join(', ');
  return [
    {
      label,
      value: both((language) =>
        words.meeting[language]
          .replace('{day}', dayInWords(meeting.on, language))
          .replace('{people}', () => people),
      ),
    },
  ];
}

function preMeetingRows({
  problems,
  methods,
}: Pick<Awaited<ReturnType<typeof roundContents>>, 'problems' | 'methods'>): readonly DocumentRow[] {
  return [
    ...problems.map((each, at) => ({
      label: words.problem,
      value: spoken(each === null ? null : `${at + 1}. ${each}`),
    })),
    ...methods.map((value) => ({ label: words.method, value })),
  ];
}

/** Each under the number of its case, through which it is followed. */
function findingRows(findings: readonly HseRoundFindingView[]): readonly DocumentRow[] {
  if (findings.length === 0) return [{ label: words.findings, value: words.none }];
  return findings.map(({ number, words: said, place, isMended }) => ({
    label: number === null ? words.findings : same(number),
    value: both((language) =>
      [
        spoken(said)[language],
        ...(place === null ? [] : [`${words.place[language]}: ${place[language]}`]),
        ...(isMended ? [words.mended[language]] : []),
      ].join('\n'),
    ),
  }));
}

function measureRows(measures: readonly HseRoundMeasureView[]): readonly DocumentRow[] {
  if (measures.length === 0) return [{ label: words.measures, value: words.noMeasures }];
  return measures.map(({ words: said, owner, deadline, cost }, at) => ({
    label: both((language) => `${words.measure[language]} ${at + 1}`),
    value: both((language) => {
      const amount = words.kroner[language].replace('{amount}', grouped(cost.amount));
      return [
        spoken(said)[language],
        `${words.owner[language]}: ${owner}`,
        `${words.deadline[language]}: ${shortDay(deadline, language)}`,
        `${words.cost[language]}: ${amount}${cost.isEstimate ? ` (${words.estimate[language]})` : ''}`,
      ].join('\n');
    }),
  }));
}

function spoken(said: string | null): Words {
  return said === null ? words.erased : same(said);
}

/** "12 000", with spaces that do not break. */
function grouped(amount: number): string {
  return String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}
