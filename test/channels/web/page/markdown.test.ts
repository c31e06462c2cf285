import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownToHtml } from '../../../../src/channels/web/page/markdown.js';

describe('the Markdown of cards on the page', () => {
  it.each([
    ['Ring **110** nå', 'Ring <strong>110</strong> nå'],
    ['for *Institutt for kjemi*.', 'for <em>Institutt for kjemi</em>.'],
    ['__to__ og _en_', '<strong>to</strong> og <em>en</em>'],
    ['**a *b* c**', '<strong>a <em>b</em> c</strong>'],
    ['snake_case_name og 2 * 3 * 4', 'snake_case_name og 2 * 3 * 4'],
    ['**uten slutt', '**uten slutt'],
    ['\\*ikke kursiv\\* D2\\-152 \\<b\\>', '*ikke kursiv* D2-152 &lt;b&gt;'],
    ['en\nto\r\ntre', 'en<br>to<br>tre'],
    ['[lenke](https://example.org)', '[lenke](https://example.org)'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['`kode` # overskrift', '`kode` # overskrift'],
    ['** **', '** **'],
    ['****', '****'],
  ])('%s', (text, html) => {
    expect(markdownToHtml(text)).toBe(html);
  });

  it('makes no tag of anything that somebody writes but strong, em and br, always closed', () => {
    const signs = fc.string({
      unit: fc.constantFrom('*', '_', '\\', '<', '>', '&', '"', "'", 'a', ' ', '\n'),
    });
    fc.assert(
      fc.property(signs, (text) => {
        const html = markdownToHtml(text);
        expect(html.replace(/<\/?(?:strong|em)>|<br>/g, '')).not.toMatch(/[<>"']/);
        const open: string[] = [];
        for (const [, slash, tag] of html.matchAll(/<(\/?)(strong|em)>/g)) {
          if (slash === '') open.push(tag ?? '');
          else expect(open.pop()).toBe(tag);
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
