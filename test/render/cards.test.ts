import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { formOf, toHome, toMessage, unsupportedTypes } from '../../src/channels/slack/blocks.ts';
import { SlackViews } from '../../src/channels/slack/views.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { createRenderer } from '../../src/render/render.ts';
import { validateBlocks } from '../fakes/slack/blockRules.ts';
import { cardProblems } from '../fakes/teams/card.ts';
import { lostPaths, readByLibrary } from './cardLibrary.ts';
import { partsOf, textsIn } from './cardParts.ts';
import { type Sample, samples } from './messages.ts';
import { hostileLine } from './parts.ts';

const render = createRenderer(() => 'Europe/Oslo');
const slack = new SlackViews(render);

/** The most that Teams takes for certain, of a whole message in UTF-16. */
const mostBytes = 80 * 1024;

interface Rendered extends Sample {
  readonly card: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const rendered = (language: Language): readonly Rendered[] =>
  samples.map((sample) => ({ ...sample, ...render(sample.message, language) }));

/** What is wrong with each card, by its name; nothing when all is well. */
function wrong(
  all: readonly Rendered[],
  check: (one: Rendered) => readonly string[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    all.map((one) => [one.name, check(one)] as const).filter(([, found]) => found.length > 0),
  );
}

const isOnTeams = ({ message }: Rendered): boolean => message.type !== 'home';

const schemaFile = '/work/shared/schemas/adaptive-card-1.5.0.json';

/** The official schema, when it is at hand. */
function officialSchema(): ValidateFunction | null {
  if (!existsSync(schemaFile)) return null;
  const { $schema, id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'));
  return new Ajv({ strict: false, logger: false }).compile({ ...schema, $id: id });
}

const conforms = officialSchema();

/** The card without what the schema does not know: what is for Teams alone, and lists that can be searched. */
function plainer(card: unknown): unknown {
  return JSON.parse(JSON.stringify(card), (key, value) => {
    if (key === 'msteams') return undefined;
    return key === 'style' && value === 'filtered' ? 'compact' : value;
  });
}

describe.each(languages)('every card, in %s,', (language) => {
  const all = rendered(language);

  it('has a name of its own among the samples', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(300);
  });

  it('is read by the official library without a complaint', () => {
    expect(wrong(all, ({ card }) => readByLibrary(card).problems)).toEqual({});
  });

  it('comes back from the official library as it went in', () => {
    expect(wrong(all, ({ card }) => lostPaths(card, readByLibrary(card).json))).toEqual({});
  });

  it.runIf(conforms)('follows the official schema of version 1.5', () => {
    expect(wrong(all, ({ card }) => (conforms?.(plainer(card)) ? [] : ['no card of version 1.5']))).toEqual(
      {},
    );
  });

  it('is of a version, size and number of buttons that Teams takes', () => {
    const found = wrong(all.filter(isOnTeams), ({ card }) => [
      ...cardProblems(card).map(({ code, path, detail }) => `${code} ${path} ${detail}`),
      ...(JSON.stringify(card).length * 2 < mostBytes ? [] : [`${JSON.stringify(card).length * 2} bytes`]),
    ]);
    expect(found).toEqual({});
  });

  it('gives each of its inputs an id of its own', () => {
    const found = wrong(all, ({ card }) => {
      const ids = partsOf(card)
        .filter(({ type }) => String(type).startsWith('Input.'))
        .map(({ id }) => String(id));
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(found).toEqual({});
  });

  it('has no empty text and nothing of its template left', () => {
    const found = wrong(all, ({ card }) => {
      const ours = textsIn(card).map((text) => text.replaceAll(hostileLine.slice(0, 100), ''));
      const blank = partsOf(card)
        .filter(({ type }) => type === 'TextBlock' || type === 'TextRun')
        .filter(({ text }) => typeof text !== 'string' || text.trim() === '');
      return [
        ...ours.filter((text) => /\$\{|\{[a-z]+\}|undefined|null|\[object/.test(text)),
        ...blank.map(String),
      ];
    });
    expect(found).toEqual({});
  });

  it('becomes a Slack message, modal or home page within all limits, with nothing left out', () => {
    const found = wrong(all, ({ card, text, message }) => {
      const problems =
        message.type === 'form'
          ? validateBlocks(slack.modal(message, language), 'modal')
          : message.type === 'home'
            ? validateBlocks(toHome(card), 'home')
            : validateBlocks(toMessage(card, text), 'message');
      return [...problems, ...unsupportedTypes(card)];
    });
    expect(found).toEqual({});
  });

  it('offers on Slack, as a form, what a button unfolds', () => {
    const cases = all.filter(({ message }) => message.type === 'case' && message.may.length > 0);
    const found = wrong(cases, ({ card, message }) =>
      message.type === 'case'
        ? message.may.filter((action) => formOf(card, `case.${action}`) === undefined)
        : [],
    );
    expect(found).toEqual({});
  });

  it('shows people’s words as they wrote them', () => {
    const found = wrong(all, ({ card, shown }) => {
      const texts = textsIn(card);
      return shown.filter((words) => !texts.some((text) => text.includes(words)));
    });
    expect(found).toEqual({});
  });

  it('shows people’s words on Slack as they wrote them', () => {
    const found = wrong(
      all.filter(({ message }) => message.type !== 'form' && message.type !== 'home'),
      ({ card, text, shown }) => {
        const blocks = textsIn(toMessage(card, text).blocks);
        const together = richTexts(toMessage(card, text).blocks);
        return shown.filter(
          (words) => !together.includes(words) && !blocks.some((one) => one.includes(words)),
        );
      },
    );
    expect(found).toEqual({});
  });

  it('keeps words and reporter from a safety deputy and a channel, even where it is told them', () => {
    const outlines = all.filter(({ hidden }) => hidden.length > 0);
    expect(outlines.length).toBeGreaterThan(30);
    const found = wrong(outlines, ({ card, hidden }) => {
      const texts = textsIn(card);
      return hidden.filter((words) => texts.some((text) => text.includes(words)));
    });
    expect(found).toEqual({});
  });

  it('is told of in a notification without anybody’s words', () => {
    const found = wrong(all, ({ text, shown, hidden }) => [
      ...[...shown, ...hidden].filter((words) => text.includes(words)),
      ...(text.trim() === '' || text.length > 200 || /\*\*|\\/.test(text) ? [`notification: ${text}`] : []),
    ]);
    expect(found).toEqual({});
  });
});

/** All of a message's words in reading order, whatever looks divide them. */
function richTexts(blocks: unknown): string {
  return partsOf(blocks)
    .filter(({ type }) => type === 'text' || type === 'mrkdwn' || type === 'plain_text')
    .map(({ text }) => String(text))
    .join('');
}
