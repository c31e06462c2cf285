import { dayOf, isDay } from '../../domain/time.ts';
import type { Command, CommandOf } from '../commands.ts';
import type { Turn } from '../context.ts';
import { checkMessage, numberIn } from '../delegations/lists.ts';
import { unknownPerson } from '../delegations/starting.ts';
import type { FileCheckMessage, Message } from '../messages.ts';
import { type Outcome, refuse, tell, write } from '../outcome.ts';
import { unitNames } from '../people.ts';
import { FileError, type IncomingFile } from '../ports.ts';
import { checksumOf, copyIdOf } from './making.ts';

/** The most that a file to be checked may weigh, in bytes. */
const mostBytes = 5 * 1024 * 1024;

/** Files of one message that are looked at. */
const mostFiles = 3;

/** A checksum (SHA-256) in a text; null when there is none. */
export function checksumIn(text: string): string | null {
  return /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/i.exec(text)?.[0].toLowerCase() ?? null;
}

/** The PDFs among the files of a message. */
export function pdfsOf(command: Command): readonly IncomingFile[] {
  const files = command.do === 'say' ? (command.files ?? []) : [];
  return files.filter(isPdf).slice(0, mostFiles);
}

/** True for what says that it is a PDF. */
export function isPdf(file: IncomingFile): boolean {
  return file.kind === 'pdf' || (file.kind === 'remote' && file.type === 'application/pdf');
}

/** Whether a checksum is that of something signed, or of a file made here. It says nothing about the file that it was read from. */
export async function checkChecksum(
  turn: Turn,
  { text, aside }: CommandOf<'say'>,
  sum: string,
): Promise<Outcome> {
  if (!turn.dir.people.has(turn.person)) return refuse(turn, unknownPerson);
  const { store } = turn.core;
  const [signed] = await store.find('delegation', 'digest', sum, { limit: 1 });
  const number = numberIn(text);
  const message: Message = signed
    ? checkMessage(turn, signed.doc.number ?? '', signed, 'checksum')
    : ((await ofCopy(turn, sum)) ?? { ...blank, result: 'unknown-checksum', number });
  return aside ? tell(turn, message) : write(turn, message);
}

/** Whether PDFs are unaltered copies of what was made here, and what they stand for today. */
export async function checkFiles(turn: Turn, files: readonly IncomingFile[]): Promise<readonly Message[]> {
  return Promise.all(files.map((file) => checkFile(turn, file)));
}

async function checkFile(turn: Turn, file: IncomingFile): Promise<Message> {
  const bytes = await bytesOf(turn, file);
  if (typeof bytes === 'string') return { ...blank, result: bytes };
  const copy = await ofCopy(turn, checksumOf(bytes));
  if (copy) return copy;
  const number = claimIn(bytes);
  return { ...blank, result: number === null ? 'not-ours' : 'altered', number };
}

const blank = { type: 'file-check', number: null, unit: null, day: null } as const;

/** What a copy with this checksum stands for; null when none was made here. */
async function ofCopy(turn: Turn, sum: string): Promise<Message | null> {
  const copy = await turn.core.store.read('copy', copyIdOf(sum));
  if (!copy) return null;
  const [kind, id = '', day = ''] = copy.doc.of.split('/');
  if (kind === 'overview')
    return { ...blank, result: 'overview', unit: unitNames(turn.dir, id), day: isDay(day) ? day : null };
  if (kind === 'hse-round') return ofRound(turn, id);
  const known = await turn.core.store.read('delegation', id);
  return known && checkMessage(turn, known.doc.number ?? '', known, 'file');
}

/** The report of a round, and the day on which it was made. */
async function ofRound({ core, dir }: Turn, id: string): Promise<Message | null> {
  const known = await core.store.read('hse-round', id);
  const at = known?.doc.deeds.findLast(({ action }) => action === 'report')?.at;
  if (!known || at === undefined) return null;
  const day = dayOf(at, dir.organisation.timeZone);
  return { ...blank, result: 'hse-round', unit: unitNames(dir, known.doc.unit), day };
}

/** The number that a file calls itself by, as our own files have it readable; null when it names none. */
function claimIn(bytes: Uint8Array): string | null {
  return numberIn(Buffer.from(bytes).toString('latin1'));
}

async function bytesOf(
  { core, request }: Turn,
  file: IncomingFile,
): Promise<Uint8Array | Extract<FileCheckMessage['result'], 'too-big' | 'not-fetched' | 'not-ours'>> {
  if (file.kind === 'pdf') return file.bytes.length > mostBytes ? 'too-big' : file.bytes;
  if (file.kind !== 'remote') return 'not-ours';
  try {
    return await core.fetchFile(request.account.platform, file.where, mostBytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    core.log.warn('file-not-fetched', { outcome: error.outcome, reason: error.reason });
    return error.outcome === 'too-big' ? 'too-big' : 'not-fetched';
  }
}
