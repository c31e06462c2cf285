import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeFile, encodeFile } from '../../src/app/documents/fileRef.ts';
import { checksumOf } from '../../src/app/documents/making.ts';
import type { Message } from '../../src/app/messages.ts';
import { wordsOfPdf } from '../documents/readPdf.ts';
import { desk } from './desk.ts';

const employed = 'elin-stower';
const led = 'yusuf-karadenli';
const stranger = 'leif-haugom';

const authority = 'Kan stanse arbeid som mangler datablad.';
const wish = {
  unit: 'imf',
  tasks: ['substance-index'],
  authority,
  training: 'in-place',
  rhythm: 'monthly',
  jobDescription: 'noted',
  validFrom: '2026-11-20',
  reviewOn: '2027-11-20',
  responsibilityNotice: 'yes',
};

const account = (user: string) => ({ platform: 'web', tenant: 'local', user }) as const;

/** A delegation that both have signed. */
async function signed() {
  const at = desk();
  await at.ask(led, { do: 'help' });
  await at.ask(employed, { do: 'delegation.request', id: '', answers: wish });
  const [asked] = await at.store.find('delegation', 'delegate', employed, { limit: 1 });
  const id = asked?.id ?? '';
  const answers = { responsibilityNotice: 'yes' };
  await at.ask(led, { do: 'delegation.act', action: 'approve', id, v: asked?.doc.revision ?? 0, answers });
  const record = async (person = employed, language: 'nb' | 'en' = 'nb') =>
    at.verne.file(account(person), encodeFile({ kind: 'delegation', id }, language));
  return { ...at, id, record };
}

type Desk = ReturnType<typeof desk>;

/** What was written to this person since, newest last. */
async function told(at: Desk, person: string): Promise<readonly Message[]> {
  const all = await at.store.find('outgoing', 'state', 'pending', { limit: 200 });
  return all.flatMap(({ doc }) =>
    doc.to?.to === 'person' && doc.to.person === person && doc.view?.view === 'notice'
      ? [doc.view.message]
      : [],
  );
}

async function checked(at: Desk, person: string, bytes: Uint8Array, text = ''): Promise<Message | undefined> {
  await at.ask(person, { do: 'say', text, files: [{ kind: 'pdf', bytes }] });
  return (await told(at, person)).at(-1);
}

describe('the record of a delegation', () => {
  it('is sent to both when the second of them has signed', async () => {
    const at = await signed();
    const all = await at.store.find('outgoing', 'state', 'pending', { limit: 200 });
    const people = all.flatMap(({ doc }) =>
      doc.view?.view === 'document' && doc.to?.to === 'person' ? [doc.to.person] : [],
    );
    expect(people.toSorted()).toEqual([employed, led]);
  });

  it('says who, what, by which authority, who keeps the responsibility, and when both signed', async () => {
    const at = await signed();
    const file = await at.record();
    const words = wordsOfPdf(file?.bytes ?? new Uint8Array());
    const [known] = await at.store.find('delegation', 'delegate', employed, { limit: 1 });
    expect(file?.name).toBe('DEL-2026-1.pdf');
    for (const part of [
      'DEL-2026-1',
      at.directory.people.get(led)?.name ?? '?',
      at.directory.people.get(employed)?.name ?? '?',
      authority,
      'følger stillingen',
      'kl. 10.15',
      'Arkivreferanse',
      known?.doc.digest ?? '?',
      'Written delegation of HSE tasks',
    ])
      expect(words).toContain(part);
  });

  it('goes to nobody who may not read it, and a reference gives no right', async () => {
    const at = await signed();
    await at.ask(stranger, { do: 'help' });
    expect(await at.record(stranger)).toBeNull();
    await at.ask(stranger, { do: 'delegation.document', id: at.id });
    const all = await at.store.find('outgoing', 'state', 'pending', { limit: 200 });
    expect(
      all.filter(
        ({ doc }) => doc.view?.view === 'document' && doc.to?.to === 'person' && doc.to.person === stranger,
      ),
    ).toEqual([]);
    expect(
      await at.verne.file(account('nobody'), encodeFile({ kind: 'delegation', id: at.id }, 'nb')),
    ).toBeNull();
  });

  it('is not there while a signature is missing', async () => {
    const at = desk();
    await at.ask(employed, { do: 'delegation.request', id: '', answers: wish });
    const [asked] = await at.store.find('delegation', 'delegate', employed, { limit: 1 });
    const id = asked?.id ?? '';
    expect(await at.verne.file(account(employed), encodeFile({ kind: 'delegation', id }, 'nb'))).toBeNull();
    expect(await at.ask(employed, { do: 'delegation.document', id })).toMatchObject({ kind: 'tell' });
  });
});

describe('a PDF that is sent', () => {
  it('unaltered is told from others, with its standing today', async () => {
    const at = await signed();
    const bytes = (await at.record())?.bytes ?? new Uint8Array();
    const answer = await checked(at, led, bytes);
    expect(answer).toMatchObject({ type: 'delegation-check', number: 'DEL-2026-1', proof: 'file' });
    expect(answer).toMatchObject({ found: { counts: true } });
  });

  it('in the other language, or made after something happened, is unaltered as well', async () => {
    const at = await signed();
    const before = (await at.record(employed, 'en'))?.bytes ?? new Uint8Array();
    const answers = { archiveReference: '2026/1234-5' };
    await at.ask(led, { do: 'delegation.act', action: 'set-archive-reference', id: at.id, v: 1, answers });
    const after = (await at.record())?.bytes ?? new Uint8Array();
    expect(wordsOfPdf(after)).toContain('2026/1234-5');
    expect(checksumOf(after)).not.toBe(checksumOf(before));
    expect(await checked(at, led, before)).toMatchObject({ proof: 'file' });
    expect(await checked(at, led, after)).toMatchObject({ proof: 'file' });
  });

  it('with one byte changed is altered, though number and checksum stand in it', async () => {
    const at = await signed();
    const bytes = Buffer.from((await at.record())?.bytes ?? []);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 200) ^ 1, bytes.length - 200);
    expect(await checked(at, led, bytes)).toMatchObject({
      type: 'file-check',
      result: 'altered',
      number: 'DEL-2026-1',
    });
  });

  it('of somebody else is not ours', async () => {
    const at = await signed();
    const other = Buffer.from('%PDF-1.4\nannet');
    expect(await checked(at, led, other)).toMatchObject({ type: 'file-check', result: 'not-ours' });
  });

  it('that lies on its platform is fetched, and said to be missing when it cannot be', async () => {
    const at = await signed();
    at.sent.set('f1', (await at.record())?.bytes ?? new Uint8Array());
    const send = (file: string) =>
      at.ask(led, {
        do: 'say',
        text: '',
        files: [{ kind: 'remote', type: 'application/pdf', size: 1_000, where: { file } }],
      });
    await send('f1');
    expect((await told(at, led)).at(-1)).toMatchObject({ proof: 'file' });
    await send('f2');
    expect((await told(at, led)).at(-1)).toMatchObject({ type: 'file-check', result: 'not-fetched' });
    expect(await at.draftOf(led)).toBeNull();
  });
});

describe('a checksum that is pasted', () => {
  it('of what was signed is known, and proves no file', async () => {
    const at = await signed();
    const [known] = await at.store.find('delegation', 'delegate', employed, { limit: 1 });
    await at.ask(led, { do: 'say', text: `Stemmer ${known?.doc.digest?.toUpperCase()}?` });
    expect((await told(at, led)).at(-1)).toMatchObject({ type: 'delegation-check', proof: 'checksum' });
  });

  it('of a file that was made here is known as that file', async () => {
    const at = await signed();
    const sum = checksumOf((await at.record())?.bytes ?? new Uint8Array());
    await at.ask(led, { do: 'say', text: sum });
    expect((await told(at, led)).at(-1)).toMatchObject({ type: 'delegation-check', proof: 'file' });
  });

  it('that nothing has is unknown', async () => {
    const at = await signed();
    await at.ask(led, { do: 'say', text: 'a'.repeat(64) });
    expect((await told(at, led)).at(-1)).toMatchObject({ type: 'file-check', result: 'unknown-checksum' });
  });
});

describe('the overview as a file', () => {
  const overviewFile = (type: 'pdf' | 'xlsx') =>
    encodeFile({ kind: 'overview', unit: 'imf', day: '2026-11-20', type }, 'nb');

  it('has who does what by which authority, as PDF and as spreadsheet', async () => {
    const at = await signed();
    const name = at.directory.people.get(employed)?.name ?? '?';
    const pdf = await at.verne.file(account(led), overviewFile('pdf'));
    const sheet = await at.verne.file(account(led), overviewFile('xlsx'));
    const cells = Object.values(unzipSync(sheet?.bytes ?? new Uint8Array()))
      .map((part) => strFromU8(part))
      .join();
    for (const part of [name, authority, 'DEL-2026-1']) {
      expect(wordsOfPdf(pdf?.bytes ?? new Uint8Array())).toContain(part);
      expect(cells).toContain(part);
    }
    expect(await checked(at, led, pdf?.bytes ?? new Uint8Array())).toMatchObject({
      type: 'file-check',
      result: 'overview',
      day: '2026-11-20',
    });
  });

  it('is for people of the directory alone', async () => {
    const at = await signed();
    await at.ask('somebody', { do: 'help' });
    expect(await at.verne.file(account('somebody'), overviewFile('pdf'))).toBeNull();
  });

  it('of the unit’s delegations is for whoever leads it', async () => {
    const at = await signed();
    const id = encodeFile({ kind: 'unit-delegations' }, 'nb');
    expect((await at.verne.file(account(led), id))?.type).toBe('xlsx');
    await at.ask(stranger, { do: 'help' });
    expect(await at.verne.file(account(stranger), id)).toBeNull();
  });
});

describe('the reference of a file', () => {
  it.each([
    '',
    'delegation',
    'delegation/nb',
    'delegation/fr/d1',
    'overview/nb/ikj/i-dag/pdf',
    'overview/nb/ikj/2026-11-20/exe',
    '%E0/nb/x',
    '../../etc',
  ])('%j is none', (text) => {
    expect(decodeFile(text)).toBeNull();
  });
});
