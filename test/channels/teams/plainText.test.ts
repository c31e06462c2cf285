import { describe, expect, it } from 'vitest';
import { plainText, spokenText } from '../../../src/channels/teams/plainText.ts';

const bot = { id: '28:bot', text: '<at>Verne</at>' };
const kari = { id: '29:kari', text: '<at>Kari Nordmann</at>' };

describe('what a person said', () => {
  it('loses the name of the bot and keeps the names of others', () => {
    const text = '<at>Verne</at>&nbsp;kan <at>Kari Nordmann</at> ta den?';
    expect(spokenText(text, [bot, kari], '28:bot')).toBe('kan Kari Nordmann ta den?');
  });

  it('keeps its lines and everything that only looks like markup', () => {
    expect(spokenText('trykk < 5 bar\n\n\n\na > b <b>', [], '28:bot')).toBe('trykk < 5 bar\n\na > b <b>');
    expect(spokenText('se <at>alle</at>', [bot, kari], '28:bot')).toBe('se <at>alle</at>');
  });

  it('loses the name of the bot wherever it stands, also inside what looks like a pattern', () => {
    const odd = { id: '28:bot', text: '<at>V.*(</at>' };
    expect(spokenText('hei <at>V.*(</at> du <at>V.*(</at>', [odd], '28:bot')).toBe('hei du');
  });
});

describe('a message in HTML', () => {
  it.each([
    ['paragraphs', '<p>En</p><p>To</p>', 'En\n\nTo'],
    ['line breaks', 'En<br/>To<br>Tre', 'En\nTo\nTre'],
    ['lists', '<ul><li>En</li><li>To</li></ul>', '- En\n- To'],
    ['a table', '<table><tr><td>En</td><td>To</td></tr></table>', 'En To'],
    ['character references', 'a &lt; b &amp;&amp; c&#39;s &#x00e5; &quot;d&quot;', 'a < b && c\'s å "d"'],
    ['references that are none', '&hellip; &#0; &#x110000; &foo;', '&hellip; &foo;'],
    ['somebody’s name', 'Spør <at id="0">Kari</at>', 'Spør Kari'],
    ['an attachment', 'Se her<attachment id="1"></attachment>', 'Se her'],
    ['an escaped tag', '&lt;b&gt;', '<b>'],
    ['nothing', '', ''],
  ])('%s become plain text', (_, html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('takes no longer the more of it is broken', () => {
    const begun = performance.now();
    for (const part of ['<', '<p', '&', '&#', '<<p>>', '\n ', ' '])
      plainText(part.repeat(120_000 / part.length));
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
