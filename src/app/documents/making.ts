import { createHash } from 'node:crypto';
import type { Language } from '../../domain/language.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { Day } from '../../domain/time.ts';
import { accountIdOf, isTheirs } from '../accounts.ts';
import { type Core, todayIn } from '../context.ts';
import { mayRead } from '../delegations/access.ts';
import { unitLines } from '../delegations/lists.ts';
import { overviewMessage } from '../delegations/overview.ts';
import type { DocumentMessage, FileType, FileView, Message, ViewRef } from '../messages.ts';
import { unitNames } from '../people.ts';
import type { AccountKey } from '../ports.ts';
import type { Addressee } from '../records.ts';
import { yearCalendar } from '../year/calendar/content.ts';
import { planSheet } from '../year/plan/sheet.ts';
import { mayRead as mayReadRound } from '../year/round/access.ts';
import { decodeFile, encodeFile, type FileRef } from './fileRef.ts';
import { delegationsSheet, overviewDocument, overviewSheet } from './overviewDocument.ts';
import { recordDocument } from './recordDocument.ts';
import { roundDocument } from './roundDocument.ts';

/** A file as it is handed over. */
export interface MadeFile {
  readonly name: string;
  readonly type: FileType;
  readonly bytes: Uint8Array;
}

/** Whose eyes a file is made for. */
interface Reader {
  readonly core: Core;
  readonly dir: OpenDirectory;
  readonly person: string;
  readonly today: Day;
}

/** A file that this person may have, before it is made. */
interface Offered {
  readonly view: Omit<FileView, 'id'>;
  readonly about: DocumentMessage['about'];
  /** What the PDF is of, for whoever checks it later; null for files that are not checked. */
  readonly subject: string | null;
  readonly make: () => Promise<Uint8Array>;
}

/** The bytes of a file, for those who may have it now; null for everybody else. A PDF is known again from then on. */
export async function fileFor(core: Core, account: AccountKey, id: string): Promise<MadeFile | null> {
  const known = await core.store.read('account', accountIdOf(account));
  const dir = core.directory();
  const asked = decodeFile(id);
  if (!known || !asked || !isTheirs(known.doc, dir)) return null;
  const reader = { core, dir, person: known.doc.person, today: todayIn(dir, core.clock.now()) };
  const offered = await offer(reader, asked.ref, asked.language);
  if (!offered) return null;
  const bytes = await offered.make();
  if (offered.subject !== null) await remember(core, offered.subject, bytes);
  const { name, type } = offered.view;
  return { name, type, bytes };
}

/** What a file's message shows: the file to those who may have it, and nothing to everybody else. */
export async function showDocument(
  core: Core,
  { file }: Extract<ViewRef, { view: 'document' }>,
  to: Addressee,
  language: Language,
): Promise<{ readonly message: Message; readonly version: number; readonly final: boolean } | null> {
  if (to.to !== 'person') return null;
  const dir = core.directory();
  const reader = { core, dir, person: to.person, today: todayIn(dir, core.clock.now()) };
  const offered = await offer(reader, file, language);
  if (!offered) return null;
  const view = { ...offered.view, id: encodeFile(file, language) };
  return { message: { type: 'document', file: view, about: offered.about }, version: 0, final: false };
}

/** The checksum of a file. */
export function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where it is kept that a PDF with this checksum was made here. */
export function copyIdOf(checksum: string): string {
  return `copy-${checksum}`;
}

/** Notes the checksum before the file leaves, so that each copy that is out can be told from an altered one. */
async function remember({ store, clock }: Core, subject: string, bytes: Uint8Array): Promise<void> {
  const id = copyIdOf(checksumOf(bytes));
  if (await store.read('copy', id)) return;
  await store.commit({
    writes: [{ name: 'copy', id, doc: { of: subject, at: clock.now() }, expected: 'any' }],
  });
}

async function offer(reader: Reader, ref: FileRef, language: Language): Promise<Offered | null> {
  if (!reader.dir.people.has(reader.person)) return null;
  if (ref.kind === 'delegation') return offerRecord(reader, ref.id, language);
  if (ref.kind === 'calendar') return offerCalendar(reader, ref, language);
  if (ref.kind === 'plan') return offerPlan(reader, ref.unit, language);
  if (ref.kind === 'hse-round') return offerRound(reader, ref.id, language);
  return ref.kind === 'overview' ? offerOverview(reader, ref, language) : offerList(reader, language);
}

async function offerRecord(
  { core, dir, person, today }: Reader,
  id: string,
  language: Language,
): Promise<Offered | null> {
  const known = await core.store.read('delegation', id);
  if (!known || !mayRead(known.doc, person, { dir, day: today })) return null;
  const { number } = known.doc;
  const content = await recordDocument(core, dir, known.doc);
  if (content === null || number === null) return null;
  return {
    view: { name: `${number}.pdf`, type: 'pdf' },
    about: { kind: 'delegation', number },
    subject: `delegation/${id}`,
    make: () => core.documents.pdfOf(content, language),
  };
}

async function offerRound(
  { core, dir, person, today }: Reader,
  id: string,
  language: Language,
): Promise<Offered | null> {
  const known = await core.store.read('hse-round', id);
  if (!known || !mayReadRound(dir, known.doc, person, today)) return null;
  const { unit, year } = known.doc;
  const content = await roundDocument(core, known);
  if (content === null) return null;
  return {
    view: { name: `${language === 'nb' ? 'hms-runde' : 'hse-round'}-${unit}-${year}.pdf`, type: 'pdf' },
    about: { kind: 'hse-round', unit: unitNames(dir, unit), year },
    subject: `hse-round/${id}`,
    make: () => core.documents.pdfOf(content, language),
  };
}

async function offerOverview(
  reader: Reader,
  { unit, day, type }: Extract<FileRef, { kind: 'overview' }>,
  language: Language,
): Promise<Offered | null> {
  const { core, dir } = reader;
  if (!dir.units.has(unit)) return null;
  const found = await overviewMessage(reader, unit, day);
  return {
    view: { name: `${language === 'nb' ? 'oversikt' : 'overview'}-${unit}-${day}.${type}`, type },
    about: { kind: 'overview', unit: found.unit, day },
    subject: type === 'pdf' ? `overview/${unit}/${day}` : null,
    make: () =>
      type === 'pdf'
        ? core.documents.pdfOf(overviewDocument(dir, found), language)
        : core.documents.sheetOf(overviewSheet(found), language),
  };
}

async function offerPlan(reader: Reader, unit: string, language: Language): Promise<Offered | null> {
  const sheet = await planSheet(reader, unit);
  if (sheet === null) return null;
  const name = `${language === 'nb' ? 'handlingsplan' : 'action-plan'}-${unit}-${reader.today}.xlsx`;
  return {
    view: { name, type: 'xlsx' },
    about: { kind: 'plan', unit: unitNames(reader.dir, unit) },
    subject: null,
    make: () => reader.core.documents.sheetOf(sheet, language),
  };
}

async function offerCalendar(
  { core, dir, person }: Reader,
  { whose, unit, year }: Extract<FileRef, { kind: 'calendar' }>,
  language: Language,
): Promise<Offered | null> {
  if (!dir.units.has(unit)) return null;
  const of = whose === 'own' ? ({ whose, person } as const) : ({ whose, unit } as const);
  const name = [language === 'nb' ? 'hms-året' : 'hse-year', ...(whose === 'own' ? [] : [unit]), year].join(
    '-',
  );
  return {
    view: { name: `${name.replace('å', 'a')}.ics`, type: 'ics' },
    about: { kind: 'calendar', unit: whose === 'own' ? null : (dir.units.get(unit)?.names ?? null), year },
    subject: null,
    make: async () => core.documents.calendarOf(await yearCalendar(core, of, year, language)),
  };
}

async function offerList(reader: Reader, language: Language): Promise<Offered | null> {
  const found = await unitLines(reader);
  if (found.units.length === 0) return null;
  const name = `${language === 'nb' ? 'delegeringer' : 'delegations'}-${reader.today}.xlsx`;
  return {
    view: { name, type: 'xlsx' },
    about: { kind: 'unit-delegations' },
    subject: null,
    make: () => reader.core.documents.sheetOf(delegationsSheet(found.lines), language),
  };
}
