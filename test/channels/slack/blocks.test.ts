import { describe, expect, it } from 'vitest';
import { formOf, toHome, toMessage, toModal, unsupportedTypes } from '../../../src/channels/slack/blocks.ts';
import { validateBlocks } from '../../fakes/slack/blockRules.ts';

const text = (words: string, more: object = {}) => ({ type: 'TextBlock', text: words, ...more });
const execute = (verb: string, more: object = {}) => ({
  type: 'Action.Execute',
  title: verb,
  verb,
  data: { do: verb, id: 'case_1', v: 3 },
  ...more,
});
const card = (body: object[], actions: object[] = []) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  actions,
});
const blocksOf = (body: object[], actions: object[] = []) => {
  const message = toMessage(card(body, actions), 'fallback');
  expect(validateBlocks(message, 'message')).toEqual([]);
  return message.blocks;
};
const written = (runs: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: runs }],
});
const frame = { callbackId: 'form', privateMetadata: '{}', title: 'Report', submit: 'Send', close: 'Cancel' };

describe('text of a card on Slack', () => {
  it('shows a heading as a header without emoji codes', () => {
    expect(blocksOf([text('Nonconformity \\#12', { style: 'heading' })])).toEqual([
      { type: 'header', text: { type: 'plain_text', text: 'Nonconformity #12', emoji: false } },
    ]);
  });

  it('shows a heading that is too long for a header as a bold paragraph', () => {
    const long = 'Fire door '.repeat(20);
    expect(blocksOf([text(long, { style: 'heading' })])).toEqual([
      written([{ type: 'text', text: long, style: { bold: true } }]),
    ]);
  });

  it('turns Markdown into mrkdwn and escapes the reserved characters once', () => {
    expect(blocksOf([text('**Severity:** R&D is _serious_ > low')])).toEqual([
      {
        type: 'section',
        text: { type: 'mrkdwn', text: '*Severity:* R&amp;D is _serious_ &gt; low', verbatim: true },
      },
    ]);
  });

  it('moves a sentence to rich text when mrkdwn could misread an escaped part of it', () => {
    expect(blocksOf([text('**From** \\*Ola\\* @here')])).toEqual([
      written([
        { type: 'text', text: 'From', style: { bold: true } },
        { type: 'text', text: ' *Ola* @here' },
      ]),
    ]);
  });

  it('keeps marks without a partner as words', () => {
    expect(blocksOf([text('2 ** 3 and snake_case_name')])).toEqual([
      written([{ type: 'text', text: '2 ** 3 and snake_case_name' }]),
    ]);
  });

  it('shows subtle text as context', () => {
    expect(
      blocksOf([text('Due on 1 May', { isSubtle: true }), text('See \\*all\\*', { isSubtle: true })]),
    ).toEqual([
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'Due on 1 May', verbatim: true }] },
      { type: 'context', elements: [{ type: 'plain_text', text: 'See *all*', emoji: false }] },
    ]);
  });

  it('shows what a person wrote as rich text, with its looks and nothing else', () => {
    const inlines = [
      { type: 'TextRun', text: '<!channel> *x* :fire: https://a.no ' },
      { type: 'TextRun', text: 'wet floor', weight: 'Bolder', italic: true },
    ];
    expect(blocksOf([{ type: 'RichTextBlock', inlines }])).toEqual([
      written([
        { type: 'text', text: '<!channel> *x* :fire: https://a.no ' },
        { type: 'text', text: 'wet floor', style: { bold: true, italic: true } },
      ]),
    ]);
  });

  it('quotes what a person wrote inside an emphasised container', () => {
    const body = [
      { type: 'Container', style: 'emphasis', items: [{ type: 'RichTextBlock', inlines: ['It leaks'] }] },
    ];
    expect(blocksOf(body)).toEqual([
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: 'It leaks' }] }],
      },
    ]);
  });

  it('lists facts one to a line, with unescaped values', () => {
    const facts = [
      { title: 'Place', value: 'Room K2\\_101' },
      { title: 'Unit', value: 'R&D' },
    ];
    expect(blocksOf([{ type: 'FactSet', facts }])).toEqual([
      written([
        { type: 'text', text: 'Place', style: { bold: true } },
        { type: 'text', text: ': ' },
        { type: 'text', text: 'Room K2_101' },
        { type: 'text', text: '\n' },
        { type: 'text', text: 'Unit', style: { bold: true } },
        { type: 'text', text: ': ' },
        { type: 'text', text: 'R&D' },
      ]),
    ]);
  });

  it('says in a sign what a container says in colour', () => {
    expect(blocksOf([{ type: 'Container', style: 'attention', items: [text('Overdue')] }])).toEqual([
      { type: 'section', text: { type: 'mrkdwn', text: '❗ Overdue', verbatim: true } },
    ]);
  });

  it('puts a divider where the card has a separator, but never first or last', () => {
    const types = blocksOf([
      text('a', { separator: true }),
      text('b', { separator: true }),
      text(' ', { separator: true }),
    ]).map(({ type }) => type);
    expect(types).toEqual(['section', 'divider', 'section']);
  });

  it('joins short columns row by row', () => {
    const columns = [
      { type: 'Column', items: [text('Unit'), text('Owner')] },
      { type: 'Column', items: [text('Chemistry'), text('Kari')] },
    ];
    expect(blocksOf([{ type: 'ColumnSet', columns }])).toEqual([
      { type: 'section', text: { type: 'mrkdwn', text: 'Unit · Chemistry', verbatim: true } },
      { type: 'section', text: { type: 'mrkdwn', text: 'Owner · Kari', verbatim: true } },
    ]);
  });

  it('keeps a heading a heading beside a short column', () => {
    const columns = [
      { items: [text('Nonconformity 12', { style: 'heading' })] },
      { items: [text('Open', { weight: 'Bolder' })] },
    ];
    expect(
      blocksOf([{ type: 'Container', style: 'warning', items: [{ type: 'ColumnSet', columns }] }]),
    ).toEqual([
      { type: 'header', text: { type: 'plain_text', text: '⚠️ Nonconformity 12 · Open', emoji: false } },
    ]);
  });

  it('shows long columns one after the other', () => {
    const columns = [{ items: [text('A long story '.repeat(10))] }, { items: [text('Short')] }];
    expect(blocksOf([{ type: 'ColumnSet', columns }])).toHaveLength(2);
  });

  it('puts the single button beside a text into the text’s section, with what a person wrote as it is', () => {
    const row = (label: string, words: string) => ({
      type: 'ColumnSet',
      columns: [
        {
          items: [
            text(label, { isSubtle: true }),
            { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: words }] },
          ],
        },
        { items: [{ type: 'ActionSet', actions: [execute('draft.edit')] }] },
      ],
    });
    const long = '<!channel> *K2-113* '.repeat(10);
    expect(blocksOf([row('Where', '<@U1> *K2-113*'), row('What', long)])).toMatchObject([
      {
        type: 'section',
        fields: [
          { type: 'mrkdwn', text: '*Where*' },
          { type: 'plain_text', text: '<@U1> *K2-113*' },
        ],
        accessory: { type: 'button', action_id: 'draft.edit' },
      },
      { type: 'context' },
      { type: 'section', text: { type: 'plain_text', text: long }, accessory: { type: 'button' } },
    ]);
  });

  it('shows a text that no section holds above its button', () => {
    const columns = [
      { items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'long '.repeat(700) }] }] },
      { items: [{ type: 'ActionSet', actions: [execute('draft.edit')] }] },
    ];
    expect(blocksOf([{ type: 'ColumnSet', columns }]).map(({ type }) => type)).toEqual([
      'rich_text',
      'rich_text',
      'actions',
    ]);
  });

  it('leaves out hidden and unknown elements and names the unknown ones', () => {
    const json = card([text('seen'), text('hidden', { isVisible: false }), { type: 'Table' }]);
    expect(toMessage(json, '').blocks).toHaveLength(1);
    expect(unsupportedTypes(json)).toEqual(['Table']);
  });

  it('escapes the notification text', () => {
    expect(toMessage(card([]), '<!channel> & all').text).toBe('&lt;!channel&gt; &amp; all');
  });
});

describe('actions of a card on Slack', () => {
  it('makes a button that carries the data of the action', () => {
    expect(blocksOf([], [execute('case.accept', { style: 'positive' })])).toEqual([
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'case.accept',
            text: { type: 'plain_text', text: 'case.accept', emoji: false },
            value: '{"do":"case.accept","id":"case_1","v":3}',
            style: 'primary',
          },
        ],
      },
    ]);
  });

  it('numbers buttons that do the same', () => {
    const [actions] = blocksOf(
      [],
      [execute('pick'), execute('pick'), execute('drop', { style: 'destructive' })],
    );
    expect(actions).toMatchObject({
      elements: [{ action_id: 'pick' }, { action_id: 'pick#2' }, { action_id: 'drop', style: 'danger' }],
    });
  });

  it('makes of a card that only tells something the button that it falls back to', () => {
    const told = {
      type: 'Action.ShowCard',
      title: 'Why?',
      card: { type: 'AdaptiveCard', body: [text('So')] },
    };
    const fallback = { type: 'Action.Submit', title: 'Why?', data: { do: 'who.why', id: 'q', v: 0 } };
    expect(blocksOf([text('Answer')], [{ ...told, fallback }, told]).at(-1)).toMatchObject({
      elements: [{ action_id: 'who.why', value: '{"do":"who.why","id":"q","v":0}' }],
    });
  });

  it('makes a button that opens a form of a card that unfolds', () => {
    const inner = card([{ type: 'Input.Text', id: 'why', label: 'Why?' }], [execute('case.decline')]);
    const json = card([], [{ type: 'Action.ShowCard', title: 'Decline …', card: inner }]);
    const [actions] = toMessage(json, '').blocks;
    expect(actions).toMatchObject({
      elements: [
        {
          action_id: 'case.decline',
          text: { text: 'Decline …' },
          value: '{"do":"case.decline","id":"case_1","v":3,"form":true}',
        },
      ],
    });
    const form = formOf(json, 'case.decline');
    expect(form?.title).toBe('Decline …');
    expect(form?.submit.data).toEqual({ do: 'case.decline', id: 'case_1', v: 3 });
    const view = toModal(form?.card, frame);
    expect(view.blocks).toMatchObject([{ type: 'input', block_id: 'why' }]);
    expect(formOf(json, 'case.accept')).toBeUndefined();
  });

  it('makes a link button of a web address and nothing of another', () => {
    const open = (url: string) => ({ type: 'Action.OpenUrl', title: 'Open', url });
    const [actions] = blocksOf([], [open('https://example.org/a'), open('javascript:alert(1)')]);
    expect(actions).toMatchObject({ elements: [{ type: 'button', url: 'https://example.org/a' }] });
  });

  it('cuts a title that is longer than a button', () => {
    const [actions] = blocksOf([], [execute('a', { title: 'x'.repeat(80) })]);
    expect(actions).toMatchObject({ elements: [{ text: { text: `${'x'.repeat(74)}…` } }] });
  });

  it('keeps the inputs of a message in the message while they fit', () => {
    const body = [{ type: 'Input.Text', id: 'where', label: 'Where?', isRequired: true }];
    expect(blocksOf(body, [execute('next')])).toMatchObject([
      { type: 'input', block_id: 'where', optional: false },
      { elements: [{ value: '{"do":"next","id":"case_1","v":3}' }] },
    ]);
  });

  it('asks in a form when the inputs are too large for a message', () => {
    const choices = Array.from({ length: 100 }, (_, index) => ({
      title: `Unit ${index} ${'long name '.repeat(6)}`,
      value: `unit_${index}`,
    }));
    const json = card(
      [text('Which?'), { type: 'Input.ChoiceSet', id: 'unit', label: 'Unit', choices }],
      [execute('skip'), execute('next')],
    );
    const message = toMessage(json, '');
    expect(message.blocks).toMatchObject([
      { type: 'section' },
      { elements: [{ value: expect.stringContaining('"form":true') }, { action_id: 'next' }] },
    ]);
    const view = toModal(formOf(json, 'next')?.card, { ...frame, submit: 'Next' });
    expect(validateBlocks(view, 'modal')).toEqual([]);
    expect(view.blocks.map(({ type }) => type)).toEqual(['section', 'input']);
  });
});

describe('limits of a message', () => {
  it('shortens the longest texts first and keeps the buttons', () => {
    const body = [
      { type: 'RichTextBlock', inlines: ['a'.repeat(100_000)] },
      ...Array.from({ length: 5 }, () => ({ type: 'RichTextBlock', inlines: ['b'.repeat(2900)] })),
      { type: 'RichTextBlock', inlines: ['short and whole'] },
    ];
    const blocks = blocksOf(body, [execute('read')]);
    const size = JSON.stringify(blocks).length;
    expect(size).toBeLessThanOrEqual(12_000);
    expect(size).toBeGreaterThan(11_500);
    expect(JSON.stringify(blocks)).toContain('short and whole');
    expect(blocks.at(-1)?.type).toBe('actions');
    expect(blocks).toHaveLength(8);
  });

  it('leaves out the last paragraphs of a card with too many, and says so', () => {
    const body = Array.from({ length: 80 }, (_, index) => text(`Line ${index}`));
    const blocks = blocksOf(body, [execute('read')]);
    expect(blocks).toHaveLength(50);
    expect(blocks.at(-2)).toMatchObject({ text: { text: '…' } });
    expect(blocks.at(-1)?.type).toBe('actions');
  });

  it('shows a long text whole, in several blocks parted between words', () => {
    const words = 'ord '.repeat(2_200);
    const blocks = blocksOf([{ type: 'RichTextBlock', inlines: [words] }], [execute('read')]);
    const shown = [...JSON.stringify(blocks).matchAll(/"text":"((?:ord )+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(shown.join('')).toBe(words);
    expect(shown.map(({ length }) => length <= 3000)).toEqual([true, true, true]);
  });

  it('never splits a visible character, neither between blocks nor when it shortens', () => {
    const family = '👩‍👩‍👧';
    const blocks = blocksOf([{ type: 'RichTextBlock', inlines: [family.repeat(3000)] }]);
    const shown = [...JSON.stringify(blocks).matchAll(/"text":"([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.map((text) => text.replaceAll(family, '')).join('')).toBe('…');
  });

  it('refuses a card whose buttons alone are too large', () => {
    const heavy = Array.from({ length: 8 }, (_, index) =>
      execute(`a${index}`, { data: { do: `a${index}`, id: 'x'.repeat(1900), v: 1 } }),
    );
    expect(() => toMessage(card([], heavy), '')).toThrow('card-too-large');
  });
});

describe('views', () => {
  it('sends a modal with the first action and keeps the others as buttons', () => {
    const view = toModal(card([text('Ready?')], [execute('send'), execute('later')]), frame);
    expect(validateBlocks(view, 'modal')).toEqual([]);
    expect(view.blocks).toMatchObject([{ type: 'section' }, { elements: [{ action_id: 'later' }] }]);
  });

  it('has no sending button when nothing is asked and none is named', () => {
    const { submit: _, ...bare } = frame;
    const view = toModal(card([text('Read this')], [execute('seen')]), bare);
    expect(view.submit).toBeUndefined();
    expect(view.blocks.at(-1)).toMatchObject({ elements: [{ action_id: 'seen' }] });
  });

  it('cuts titles to 24 characters', () => {
    const view = toModal(card([]), { ...frame, title: 'Meld avvik på enhet for kjemi' });
    expect(view.title.text).toBe('Meld avvik på enhet for…');
    expect(view.title.text).toHaveLength(24);
  });

  it('refuses metadata that Slack would refuse', () => {
    expect(() => toModal(card([]), { ...frame, privateMetadata: 'x'.repeat(3001) })).toThrow(
      'private-metadata-too-long',
    );
  });

  it('offers fewer choices rather than a view that is too large', () => {
    const choices = Array.from({ length: 100 }, (_, index) => ({
      title: '"'.repeat(75),
      value: `v${index}`,
    }));
    const body = Array.from({ length: 20 }, (_, index) => ({
      type: 'Input.ChoiceSet',
      id: `q${index}`,
      label: 'Q',
      choices,
    }));
    const view = toModal(card(body, [execute('send')]), frame);
    expect(validateBlocks(view, 'modal')).toEqual([]);
    expect(view.blocks).toHaveLength(20);
  });

  it('shows a card as an app home', () => {
    const view = toHome(card([text('Hello')], [execute('start')]));
    expect(validateBlocks(view, 'home')).toEqual([]);
    expect(view.blocks).toHaveLength(2);
  });
});
