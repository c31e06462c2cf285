import { describe, expect, it } from 'vitest';
import { emojiIn, mentionedIn, seenText, withoutMention } from '../../../src/channels/slack/messageText.ts';

describe('a message’s text as the writer saw it', () => {
  it.each([
    ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
    ['&amp;lt;', '&lt;'],
    ['<https://a.no/x>', 'https://a.no/x'],
    ['<https://a.no|a.no>', 'https://a.no'],
    ['<mailto:a@b.no|a@b.no>', 'a@b.no'],
    ['<https://a.no|planen>', 'planen (https://a.no)'],
    ['<#C1|lab> <#C2>', '#lab #C2'],
    ['<!here> <!subteam^S1|@verneombud>', '@here @verneombud'],
    ['<@U1> <@U2> <@U3|per>', '@Kari @… @per'],
    ['1 < 2', '1 < 2'],
  ])('“%s”', (sent, seen) => {
    expect(seenText(sent, new Map([['U1', 'Kari']]))).toBe(seen);
  });

  it('tells whom it mentions, once each', () => {
    expect(mentionedIn('<@U1> og <@W2>, <@U1> <@U3|per> <#C1>')).toEqual(['U1', 'W2']);
  });

  it('can do without the mention of the bot', () => {
    expect(withoutMention('<@UBOT|verne> hei <@U1>, spør <@UBOT>', 'UBOT')).toBe('hei <@U1>, spør');
  });

  it('has the emoji that its blocks tell of, and the names of those that are no characters', () => {
    const emoji = [
      { type: 'emoji', name: 'wave', unicode: '1f44b' },
      { type: 'emoji', name: 'wave', unicode: '1f44b-1f3fd', skin_tone: 4 },
      { type: 'emoji', name: 'our-lab' },
      { type: 'emoji', name: 'odd', unicode: 'ffffff' },
      { type: 'emoji', name: 'none', unicode: 'x' },
    ];
    const section = { type: 'rich_text_section', elements: emoji };
    const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_list', elements: [section] }] }];
    const text = ':wave: :wave::skin-tone-4: :our-lab: :odd: :none: kl. 10:30:15';
    expect(seenText(text, new Map(), emojiIn(blocks))).toBe('👋 👋🏽 :our-lab: :odd: :none: kl. 10:30:15');
    expect(seenText(text, new Map(), emojiIn('none'))).toBe(text);
  });
});
