import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/channels/slack/markdown.ts';

const plain = (text: string) => ({ text, style: {} });

describe('the Markdown of cards', () => {
  it.each([
    ['a **b** c', [plain('a '), { text: 'b', style: { bold: true } }, plain(' c')]],
    ['_a_ b', [{ text: 'a', style: { italic: true } }, plain(' b')]],
    [
      '**a _b_**',
      [
        { text: 'a ', style: { bold: true } },
        { text: 'b', style: { italic: true, bold: true } },
      ],
    ],
  ])('reads %s', (source, runs) => {
    expect(parseMarkdown(source)).toEqual(runs);
  });

  it.each([
    ['\\*\\*a\\*\\*', '**a**'],
    ['\\_a\\_', '_a_'],
    ['C:\\\\temp', 'C:\\temp'],
    ['a\\b', 'a\\b'],
    ['****', '****'],
    ['** a **', '** a **'],
    ['**a', '**a'],
    ['snake_case_name', 'snake_case_name'],
    ['* a', '* a'],
  ])('reads %s as the words %s', (source, words) => {
    expect(parseMarkdown(source)).toEqual([plain(words)]);
  });

  it('reads a very long text at once', () => {
    const started = performance.now();
    parseMarkdown('**a _b '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
