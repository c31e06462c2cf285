import type { Case, Entry } from '../../domain/reports/case.ts';
import { circleOf } from '../../domain/reports/tellers.ts';
import type { Core } from '../context.ts';
import type { CaseAudience, CaseMessage, EntryView } from '../messages.ts';
import { personView } from '../people.ts';
import { noPhotos, photosSeen, photosView } from '../photos/view.ts';
import { type Reader, reporterOf, writerOf } from './naming.ts';

/** What of a case is somebody's own words, or says who they are. */
type CaseWords = Pick<
  CaseMessage,
  | 'what'
  | 'where'
  | 'severityReason'
  | 'immediateMeasures'
  | 'decision'
  | 'entries'
  | 'reporter'
  | 'isConfidential'
  | 'link'
  | 'withheld'
  | 'photos'
  | 'receipt'
>;

/**
 * Messages of the case that each audience sees. What the handler and colleagues write to each other is not for the reporter, and
 * what others have added is for those who handle the case.
 */
const seenEntries: Readonly<Record<CaseAudience, readonly Entry['kind'][]>> = {
  reporter: ['addition', 'question', 'answer', 'comment'],
  handler: [
    'addition',
    'contribution',
    'question',
    'answer',
    'comment',
    'colleague-question',
    'colleague-answer',
  ],
  colleague: [
    'addition',
    'contribution',
    'question',
    'answer',
    'comment',
    'colleague-question',
    'colleague-answer',
  ],
  contributor: ['contribution'],
  deputy: [],
  channel: [],
};

/** Who is told that something about persons was left out. */
const seesWithheld: readonly CaseAudience[] = ['handler'];

/** The id of the text that holds the reporter's receipt code, so that their card can show it again. */
export const receiptTextOf = (caseId: string): string => `${caseId}.receipt`;

/** What somebody sees who may not read the words. */
export const withheld: CaseWords = {
  what: null,
  where: null,
  severityReason: null,
  immediateMeasures: null,
  decision: null,
  entries: [],
  reporter: null,
  isConfidential: false,
  link: null,
  withheld: [],
  photos: noPhotos,
  receipt: null,
};

/** The words of the case that this reader, who may read it whole, sees. */
export async function wordsFor(core: Core, doc: Case, reader: Reader): Promise<CaseWords> {
  const read = readingOf(core);
  const isConfidential = doc.confidential.includes(doc.reporter);
  const isReporters = reader.audience === 'reporter';
  return {
    what: await read(doc.what),
    where: await read(doc.where),
    severityReason: await read(doc.severityReason),
    immediateMeasures: await read(doc.immediateMeasures),
    decision: await read(doc.decision),
    entries: await entriesFor(core, doc, reader, () => true),
    reporter: await reporterOf(core, doc, reader),
    isConfidential,
    withheld: seesWithheld.includes(reader.audience) ? doc.withheld : [],
    link: isConfidential && !isReporters ? null : doc.link,
    photos: photosView(photosSeen(doc, isReporters ? reader.viewer : null)),
    receipt: isReporters && doc.receipt !== null ? await read(receiptTextOf(doc.id)) : null,
  };
}

/** What somebody sees who added to the case: their own words, and what came of it. */
export async function wordsForContributor(core: Core, doc: Case, reader: Reader): Promise<CaseWords> {
  const { viewer } = reader;
  const read = readingOf(core);
  const circle = viewer === null ? [] : circleOf(doc, viewer);
  const code = doc.contributorReceipts.find(({ of }) => circle.includes(of));
  return {
    ...withheld,
    decision: await read(doc.decision),
    entries: await entriesFor(core, doc, reader, ({ by }) => circle.includes(by)),
    receipt: code === undefined ? null : await read(code.text),
    isConfidential: viewer !== null && doc.confidential.includes(viewer),
  };
}

async function entriesFor(
  core: Core,
  doc: Case,
  reader: Reader,
  isTheirs: (entry: Entry) => boolean,
): Promise<readonly EntryView[]> {
  const seen = doc.entries.filter(
    (entry) => seenEntries[reader.audience].includes(entry.kind) && isTheirs(entry),
  );
  return Promise.all(seen.map((entry) => entryView(core, doc, entry, reader)));
}

async function entryView(core: Core, doc: Case, entry: Entry, reader: Reader): Promise<EntryView> {
  return {
    kind: entry.kind,
    ...(await writerOf(core, doc, entry, reader)),
    to: entry.to === undefined ? null : await personView(core, entry.to),
    at: entry.at,
    words: entry.text === null ? '' : await readingOf(core)(entry.text),
    photos: doc.photos.filter(({ id }) => entry.photos?.includes(id)).length,
    withheld: seesWithheld.includes(reader.audience) ? (entry.withheld ?? []) : [],
  };
}

function readingOf(core: Core): (id: string | null) => Promise<string | null> {
  return async (id) => (id === null ? null : ((await core.store.read('text', id))?.doc.words ?? null));
}
