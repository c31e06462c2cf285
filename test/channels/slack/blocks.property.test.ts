import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHome, toMessage, toModal } from '../../../src/channels/slack/blocks.ts';
import { validateBlocks } from '../../fakes/slack/blockRules.ts';

const HOSTILE = [
  '<@U123>',
  '<!channel>',
  '<!subteam^S1|x>',
  '<#C123|general>',
  '<https://evil.example|your bank>',
  '[bank](https://evil.example)',
  '@here @channel',
  ':skull:',
  '*b* _i_ ~s~ `c` ```p```',
  '> quoted',
  '\n> quoted later',
  '&lt;!here&gt; &amp;',
  '\\*',
  '**',
  '**b**',
  '_',
  '\u202Eright to left\u202C שלום',
  '👩‍👩‍👧 🧪',
  '\0\u0001\u0085',
  'e\u0301\u0301\u0301\u0301',
  '\uD800',
  '"\\"',
  'x'.repeat(3100),
  'word '.repeat(20_000),
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);
const hostile = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));
const when = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const textBlock = fc.record({
  type: fc.constant('TextBlock'),
  text: hostile,
  style: fc.constantFrom('heading', 'default'),
  size: fc.constantFrom('Large', 'Default'),
  weight: fc.constantFrom('Bolder', 'Default'),
  isSubtle: fc.boolean(),
  separator: fc.boolean(),
});
const richText = fc.record({
  type: fc.constant('RichTextBlock'),
  inlines: fc.array(fc.record({ type: fc.constant('TextRun'), text: hostile, italic: fc.boolean() }), {
    maxLength: 4,
  }),
});
const facts = fc.record({
  type: fc.constant('FactSet'),
  facts: fc.array(fc.record({ title: hostile, value: hostile }), { maxLength: 25 }),
});
const data = fc.record({
  do: fc.constantFrom('case.accept', 'case.decline', 'q1', 'q2'),
  id: fc.string({ maxLength: 30 }),
  v: fc.nat(),
});
const execute = fc.record({
  type: fc.constantFrom('Action.Execute', 'Action.Submit'),
  title: hostile,
  style: fc.constantFrom('positive', 'destructive', 'default'),
  data,
});
const open = fc.record({
  type: fc.constant('Action.OpenUrl'),
  title: hostile,
  url: fc.oneof(fc.webUrl(), hostile),
});

const choices = fc.tuple(fc.integer({ min: 0, max: 130 }), hostile, hostile).map(([count, title, value]) =>
  Array.from({ length: count }, (_, index) => ({
    title: `${index} ${title}`,
    value: index % 7 === 6 ? value : `${index}`,
  })),
);
const asked = {
  id: fc.constantFrom('q1', 'q2', 'q3', 'q4', 'q5', 'q6'),
  label: when(hostile),
  placeholder: when(hostile),
  isRequired: fc.boolean(),
  value: when(fc.oneof(hostile, fc.constantFrom('0', '0,1,12', 'true', '2026-01-01', '2026-02-30', '08:00'))),
};
const input = fc.oneof(
  fc.record({
    ...asked,
    type: fc.constant('Input.Text'),
    isMultiline: fc.boolean(),
    maxLength: when(fc.integer({ min: -1, max: 9000 })),
  }),
  fc.record({
    ...asked,
    type: fc.constant('Input.ChoiceSet'),
    isMultiSelect: fc.boolean(),
    style: fc.constantFrom('expanded', 'compact', 'filtered'),
    choices,
  }),
  fc.record({ ...asked, type: fc.constantFrom('Input.Date', 'Input.Time') }),
  fc.record({ ...asked, type: fc.constant('Input.Toggle'), title: hostile }),
);
const flat = fc.oneof(textBlock, richText, facts);
const container = fc.record({
  type: fc.constant('Container'),
  style: fc.constantFrom('emphasis', 'attention', 'warning', 'good', 'default'),
  items: fc.array(fc.oneof(flat, input), { maxLength: 4 }),
});
const columns = fc.record({
  type: fc.constant('ColumnSet'),
  columns: fc.array(fc.record({ items: fc.array(flat, { maxLength: 3 }) }), { maxLength: 3 }),
});
const body = (inputs: fc.Arbitrary<object>) =>
  fc.oneof(
    { maxDepth: 1 },
    fc.array(fc.oneof(flat, container, columns, inputs), { maxLength: 10 }),
    fc.array(fc.oneof(flat, inputs), { minLength: 40, maxLength: 110 }),
  );
const showCard = fc.record({
  type: fc.constant('Action.ShowCard'),
  title: hostile,
  card: fc.record({
    body: fc.array(input, { maxLength: 2 }),
    actions: fc.array(execute, { minLength: 1, maxLength: 1 }),
  }),
});
const card = fc.record({
  type: fc.constant('AdaptiveCard'),
  body: body(input),
  actions: fc.array(fc.oneof(execute, open, showCard), { maxLength: 6 }),
});
const frame = fc.record({
  callbackId: fc.constant('form'),
  privateMetadata: fc.string({ maxLength: 3000 }),
  title: hostile,
  submit: hostile,
  close: hostile,
});

/** Every object in `value`, at any depth. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [Object.fromEntries(Object.entries(value)), ...Object.values(value).flatMap(objectsIn)];
}

const textsOf = (type: string, value: unknown) =>
  objectsIn(value).flatMap((one) => (one.type === type && typeof one.text === 'string' ? [one.text] : []));
const richTypes = (blocks: object[]) =>
  new Set(
    objectsIn(blocks.filter((block) => 'type' in block && block.type === 'rich_text')).map(
      ({ type }) => type,
    ),
  );
const normal = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');

describe('any card with any text', () => {
  it('becomes a message that Slack accepts, with its buttons, in which nothing written is interpreted', () => {
    fc.assert(
      fc.property(card, hostile, (json, fallback) => {
        const message = toMessage(json, fallback);
        expect(validateBlocks(message, 'message')).toEqual([]);
        expect(JSON.stringify(message.blocks).length).toBeLessThanOrEqual(12_000);
        const buttons = objectsIn(message.blocks).filter(
          ({ type, url }) => type === 'button' && url === undefined,
        );
        expect(buttons).toHaveLength(json.actions.filter(({ type }) => type !== 'Action.OpenUrl').length);
        for (const text of [message.text, ...textsOf('mrkdwn', message.blocks)])
          expect(text.replace(/&(amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
        for (const text of textsOf('mrkdwn', message.blocks))
          expect(text).not.toMatch(/@|~|`|:\S+:|:\/\/|^\s*&gt;/m);
        expect([...richTypes(message.blocks)].filter((type) => type === 'link' || type === 'user')).toEqual(
          [],
        );
      }),
      { numRuns: 150 },
    );
  });

  it('becomes a modal and a home that Slack accepts', () => {
    fc.assert(
      fc.property(card, frame, (json, around) => {
        expect(validateBlocks(toModal(json, around), 'modal')).toEqual([]);
        expect(validateBlocks(toHome(json), 'home')).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('any text that a person wrote', () => {
  const short = fc
    .oneof(hostile, fc.string({ unit: 'binary', maxLength: 300 }))
    .map(normal)
    .filter((text) => text.trim() !== '');
  const isBeginning = (shown: string, whole: string) =>
    shown === whole ||
    (shown.endsWith('…') && shown.length >= 60 - 45 && whole.startsWith(shown.slice(0, -1)));

  it('stands literally, up to the cut, in rich text elements of a message and of a modal', () => {
    fc.assert(
      fc.property(fc.array(short, { minLength: 1, maxLength: 6 }), (texts) => {
        const json = {
          body: texts.map((text) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] })),
        };
        const view = toModal(json, { callbackId: 'c', privateMetadata: '', title: 'T' });
        for (const blocks of [toMessage(json, '').blocks, view.blocks]) {
          const rest = textsOf('text', blocks);
          for (const text of texts) {
            let shown = rest.shift() ?? '';
            while (text.startsWith(shown) && shown !== text && rest.length > 0) shown += rest.shift() ?? '';
            expect(isBeginning(shown, text)).toBe(true);
          }
          expect(rest).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stands literally in a fact when the card escaped it for Markdown', () => {
    fc.assert(
      fc.property(short, (text) => {
        const value = text.replace(/[!-/:-@[-`{-~]/g, (character) => `\\${character}`);
        const { blocks } = toMessage({ body: [{ type: 'FactSet', facts: [{ title: 'F', value }] }] }, '');
        const shown = textsOf('text', blocks).slice(2).join('');
        expect(isBeginning(shown, text)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
