import { describe, expect, it } from 'vitest';
import { aCase, aDraft, anOutgoing, aText, drop, put, save, storedBefore } from './samples.ts';
import type { Subject } from './store.ts';

const printable = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).join('');

const oddIds = {
  'every printable ASCII character': printable,
  'a path that climbs': '../../etc/passwd',
  'a dot alone': '.',
  'two dots': '..',
  'spaces at both ends': '  c1  ',
  'a line break and a tab': 'a\nb\tc',
  'Norwegian and Sami letters': 'blåbærsyltetøy-čáhci',
  'an emoji and a combining accent': '🧪e\u0301',
  'right-to-left text': 'سلامة',
  'a device name of Windows': 'con',
  'what an encoded id looks like': '%2e%2F~0041',
  'a name of the prototype': '__proto__',
  'a thousand characters': 'x'.repeat(1000),
};

export function recordsContract(subject: Subject): void {
  describe('records', () => {
    it('gives null for a record that was never put', async () => {
      expect(await subject.store.read('draft', 'd1')).toBeNull();
    });

    it('gives back what was put, as version 1', async () => {
      const { store } = subject;
      expect(await save(store, put('draft', 'd1', aDraft('d1')))).toEqual({ outcome: 'committed' });
      expect(await store.read('draft', 'd1')).toEqual({ id: 'd1', version: 1, doc: aDraft('d1') });
    });

    it('counts one version for each replacement', async () => {
      const { store } = subject;
      await save(store, put('draft', 'd1', aDraft('d1')));
      await save(store, put('draft', 'd1', aDraft('d1', 'where'), 1));
      await save(store, put('draft', 'd1', aDraft('d1', 'when'), 2));
      expect(await store.read('draft', 'd1')).toMatchObject({ version: 3, doc: { asking: 'when' } });
    });

    it('keeps records of different kinds with the same id apart', async () => {
      const { store } = subject;
      await save(store, put('draft', 'same', aDraft('same')), put('text', 'same', aText('words')));
      expect(await store.read('text', 'same')).toMatchObject({ doc: { words: 'words' } });
      expect(await store.read('draft', 'same')).toMatchObject({ doc: { asking: 'what' } });
      expect(await store.read('setting', 'same')).toBeNull();
    });

    it('keeps records of one aggregate and records whose ids begin alike apart', async () => {
      const { store } = subject;
      await save(
        store,
        put('text', 'c1.t1', aText('one')),
        put('text', 'c1.t10', aText('ten')),
        put('text', 'c10.t1', aText('other')),
      );
      expect(await store.read('text', 'c1.t1')).toMatchObject({ doc: { words: 'one' } });
      expect(await store.read('text', 'c1.t10')).toMatchObject({ doc: { words: 'ten' } });
      expect(await store.read('text', 'c10.t1')).toMatchObject({ doc: { words: 'other' } });
      expect(await store.read('text', 'c1')).toBeNull();
    });

    it('tells ids apart that differ only in capital letters', async () => {
      const { store } = subject;
      await save(store, put('text', 'case', aText('small')), put('text', 'CASE', aText('capital')));
      expect(await store.read('text', 'case')).toMatchObject({ doc: { words: 'small' } });
      expect(await store.read('text', 'CASE')).toMatchObject({ doc: { words: 'capital' } });
    });

    it('does not change what it keeps when the writer changes the document afterwards', async () => {
      const { store } = subject;
      const answers: Record<string, string> = { what: 'slip' };
      const committing = save(store, put('draft', 'd1', { ...aDraft('d1'), answers }));
      answers.what = 'changed';
      await committing;
      answers.what = 'changed again';
      expect(await store.read('draft', 'd1')).toMatchObject({ doc: { answers: { what: 'slip' } } });
    });

    it('does not change what it keeps when a reader changes what was read', async () => {
      const { store } = subject;
      await save(store, put('draft', 'd1', aDraft('d1')));
      const read = await store.read('draft', 'd1');
      expect(read).not.toBeNull();
      if (read) Reflect.set(read.doc, 'asking', 'changed');
      expect(await store.read('draft', 'd1')).toMatchObject({ doc: { asking: 'what' } });
    });
  });

  describe('documents from before some of their fields were there', () => {
    it('have the defaults of their kind, at once and after opening again', async () => {
      const { store } = subject;
      const old = storedBefore('case', aCase('c1'));
      expect(Object.keys(old)).not.toContain('confidential');
      await save(store, put('case', 'c1', old));
      expect((await store.read('case', 'c1'))?.doc).toEqual(aCase('c1'));
      const again = await subject.reopen();
      expect((await again.read('case', 'c1'))?.doc).toEqual(aCase('c1'));
      const [found] = await again.find('case', 'reporter', 'kari', { limit: 1 });
      expect(found?.doc).toEqual(aCase('c1'));
    });

    it('keep what they have where a default stands for it', async () => {
      const { store } = subject;
      await save(store, put('case', 'c1', aCase('c1', { confidential: ['kari'] })));
      expect((await store.read('case', 'c1'))?.doc.confidential).toEqual(['kari']);
    });
  });

  describe('versions', () => {
    it("refuses 'new' when there is a record", async () => {
      const { store } = subject;
      await save(store, put('draft', 'd1', aDraft('d1')));
      expect(await save(store, put('draft', 'd1', aDraft('d1', 'where')))).toEqual({
        outcome: 'conflict',
        name: 'draft',
        id: 'd1',
      });
      expect(await store.read('draft', 'd1')).toMatchObject({ version: 1, doc: { asking: 'what' } });
    });

    it('refuses a version that has been replaced', async () => {
      const { store } = subject;
      await save(store, put('draft', 'd1', aDraft('d1')));
      await save(store, put('draft', 'd1', aDraft('d1', 'where'), 1));
      expect(await save(store, put('draft', 'd1', aDraft('d1', 'late'), 1))).toMatchObject({
        outcome: 'conflict',
        name: 'draft',
        id: 'd1',
      });
      expect(await store.read('draft', 'd1')).toMatchObject({ version: 2, doc: { asking: 'where' } });
    });

    it('refuses a version of a record that is not there', async () => {
      const { store } = subject;
      expect(await save(store, put('draft', 'd1', aDraft('d1'), 1))).toMatchObject({ outcome: 'conflict' });
      expect(await save(store, drop('draft', 'd1', 1))).toMatchObject({ outcome: 'conflict' });
      expect(await store.read('draft', 'd1')).toBeNull();
    });

    it("lets the last writer win when 'any' is expected", async () => {
      const { store } = subject;
      await save(store, put('draft', 'd1', aDraft('d1', 'first'), 'any'));
      await save(store, put('draft', 'd1', aDraft('d1', 'second'), 'any'));
      expect(await store.read('draft', 'd1')).toMatchObject({ version: 2, doc: { asking: 'second' } });
    });

    it('deletes a record that is at the expected version', async () => {
      const { store } = subject;
      await save(store, put('draft', 'd1', aDraft('d1')));
      expect(await save(store, drop('draft', 'd1', 1))).toEqual({ outcome: 'committed' });
      expect(await store.read('draft', 'd1')).toBeNull();
    });

    it('refuses to delete a version that has been replaced', async () => {
      const { store } = subject;
      await save(store, put('draft', 'd1', aDraft('d1')));
      await save(store, put('draft', 'd1', aDraft('d1', 'where'), 1));
      expect(await save(store, drop('draft', 'd1', 1))).toMatchObject({ outcome: 'conflict', id: 'd1' });
      expect(await store.read('draft', 'd1')).not.toBeNull();
    });

    it("deletes what is not there without a conflict when 'any' is expected", async () => {
      expect(await save(subject.store, drop('draft', 'd1', 'any'))).toEqual({ outcome: 'committed' });
    });

    it("takes 'new' again for a record that was deleted", async () => {
      const { store } = subject;
      await save(store, put('draft', 'd1', aDraft('d1')));
      await save(store, drop('draft', 'd1', 1));
      expect(await save(store, put('draft', 'd1', aDraft('d1', 'again')))).toEqual({ outcome: 'committed' });
      expect(await store.read('draft', 'd1')).toMatchObject({ doc: { asking: 'again' } });
    });

    it('refuses the version that was read of a record deleted and made again since', async () => {
      const { store } = subject;
      await save(store, put('draft', 'd1', aDraft('d1')));
      const read = await store.read('draft', 'd1');
      await save(store, drop('draft', 'd1'));
      await save(store, put('draft', 'd1', aDraft('d1', 'again')));
      const late = put('draft', 'd1', aDraft('d1', 'late'), read?.version ?? 'any');
      expect(await save(store, late)).toMatchObject({ outcome: 'conflict', id: 'd1' });
      expect(await store.read('draft', 'd1')).toMatchObject({ doc: { asking: 'again' } });
    });
  });

  describe('texts and ids', () => {
    it('gives back a text of two million characters unchanged', async () => {
      const words = 'Syrefast hanske 🧤 — '.repeat(100_000);
      await save(subject.store, put('text', 'c1.t1', aText(words)));
      const store = await subject.reopen();
      expect((await store.read('text', 'c1.t1'))?.doc.words === words).toBe(true);
    });

    it('gives back line breaks, quotes, backslashes, emoji and combining characters unchanged', async () => {
      const words = 'a\r\nb\u2028c\u2029d"e\\f\u0001g🧪e\u0301\ufeffסוף{}[]<script>$1%s';
      await save(subject.store, put('text', 'c1.t1', aText(words)));
      const store = await subject.reopen();
      expect((await store.read('text', 'c1.t1'))?.doc.words).toBe(words);
    });

    it('gives back names of the prototype among the answers', async () => {
      const { store } = subject;
      const answers = JSON.parse('{"constructor":"a","toString":"b"}');
      await save(store, put('draft', 'd1', { ...aDraft('d1'), answers }));
      expect((await store.read('draft', 'd1'))?.doc.answers).toEqual(answers);
    });

    for (const [what, id] of Object.entries(oddIds))
      it(`takes an id with ${what}`, async () => {
        const part = `${id}.${id}`;
        await save(
          subject.store,
          put('outgoing', id, anOutgoing()),
          put('text', part, aText('part')),
          put('text', `${id}2`, aText('neighbour')),
        );
        const store = await subject.reopen();
        expect(await store.read('outgoing', id)).toMatchObject({ id, version: 1 });
        expect(await store.read('text', part)).toMatchObject({ id: part, doc: { words: 'part' } });
        expect(await store.read('text', `${id}2`)).toMatchObject({ doc: { words: 'neighbour' } });
        const found = await store.find('outgoing', 'state', 'pending', { limit: 5 });
        expect(found.map((stored) => stored.id)).toEqual([id]);
        await save(store, drop('outgoing', id), drop('text', part));
        expect(await store.read('outgoing', id)).toBeNull();
        expect(await store.count('outgoing', 'state', 'pending')).toBe(0);
      });
  });
}
