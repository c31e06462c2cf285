import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Rendering } from '../../src/app/ports.ts';

/** Light or dark, as the person has it. */
export type Theme = 'light' | 'dark';

const require = createRequire(import.meta.url);
const library = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');
const markdown = readFileSync(new URL('../../src/channels/web/page/markdown.js', import.meta.url), 'utf8');

/** Colours as Teams has them. */
const palettes = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    ink: '#242424',
    subtle: '#616161',
    line: '#e0e0e0',
    accent: '#5b5fc7',
    onAccent: '#ffffff',
    good: '#237b4b',
    warning: '#835c00',
    attention: '#c4314b',
    emphasis: '#f5f5f5',
    accentSoft: '#e8ebfa',
    goodSoft: '#e7f2da',
    warningSoft: '#fbf6d9',
    attentionSoft: '#fcf4f6',
    input: '#f5f5f5',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    ink: '#ffffff',
    subtle: '#adadad',
    line: '#525252',
    accent: '#7f85f5',
    onAccent: '#0a0a0a',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f9526b',
    emphasis: '#333333',
    accentSoft: '#2f2f4a',
    goodSoft: '#0d2e0d',
    warningSoft: '#463100',
    attentionSoft: '#3b1519',
    input: '#1f1f1f',
  },
} as const satisfies Readonly<Record<Theme, Readonly<Record<string, string>>>>;

const font = '"Segoe UI", "Open Sans", "Noto Sans", "DejaVu Sans Condensed", sans-serif';

function hostConfig(theme: Theme) {
  const p = palettes[theme];
  const colour = (ink: string) => ({ default: ink, subtle: ink });
  const foregroundColors = {
    default: { default: p.ink, subtle: p.subtle },
    accent: colour(p.accent),
    good: colour(p.good),
    warning: colour(p.warning),
    attention: colour(p.attention),
  };
  const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: font,
    supportsInteractivity: true,
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: p.line },
    containerStyles: {
      default: container(p.card),
      emphasis: container(p.emphasis),
      accent: container(p.accentSoft),
      good: container(p.goodSoft),
      warning: container(p.warningSoft),
      attention: container(p.attentionSoft),
    },
    inputs: {
      label: {
        inputSpacing: 'Small',
        requiredInputs: { suffix: ' *', suffixColor: 'Attention' },
        optionalInputs: {},
      },
      errorMessage: { color: 'Attention' },
    },
    actions: {
      maxActions: 6,
      spacing: 'Default',
      buttonSpacing: 8,
      showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
      actionsOrientation: 'Horizontal',
      actionAlignment: 'Left',
    },
    factSet: {
      title: { weight: 'Bolder', wrap: true, maxWidth: 150 },
      value: { wrap: true },
      spacing: 16,
    },
    textStyles: { heading: { weight: 'Bolder', size: 'Medium' } },
  };
}

function style(theme: Theme): string {
  const p = palettes[theme];
  return `
    * { box-sizing: border-box } body { margin: 0; padding: 16px; background: ${p.page}; color: ${p.ink}; font: 14px/20px ${font}; width: max-content }
    .columns { display: flex; gap: 24px; align-items: flex-start }
    .column { width: 508px; display: flex; flex-direction: column; gap: 16px }
    .message { display: flex; gap: 8px } .avatar { flex: none; width: 32px; height: 32px; border-radius: 8px; background: #0b6e5f; color: #fff;
      font-weight: 600; display: grid; place-items: center } .said { flex: 1; min-width: 0 }
    .who { font-size: 12px; line-height: 16px; color: ${p.subtle}; margin: 0 0 4px } .who b { color: ${p.ink}; font-weight: 400; margin-right: 8px }
    .card { background: ${p.card}; border: 1px solid ${p.line}; border-radius: 6px; overflow: hidden; box-shadow: 0 1px 2px #0002 }
    .ac-pushButton { font: 600 14px/20px ${font}; padding: 5px 12px; border-radius: 4px; border: 1px solid ${p.line}; background: ${p.card}; color: ${p.ink}; min-height: 32px }
    .ac-pushButton.style-positive { background: ${p.accent}; border-color: ${p.accent}; color: ${p.onAccent} }
    .ac-pushButton.style-destructive { color: ${p.attention} } .ac-actionSet { flex-wrap: wrap !important; gap: 8px 0 }
    .ac-input { font: 14px/20px ${font}; color: ${p.ink} } .ac-textInput, .ac-multichoiceInput, .ac-dateInput, .ac-timeInput, select.ac-input, .ac-choiceSetInput-filtered-container input
      { background: ${p.input}; border: 1px solid ${p.line}; border-bottom-color: ${p.subtle}; border-radius: 4px; padding: 5px 10px; width: 100%; min-height: 32px }
    .ac-textInput.ac-multiline { min-height: 64px } .ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect { background: none; border: 0; padding: 0 }
    .ac-choiceSetInput-expanded > div, .ac-choiceSetInput-multiSelect > div { padding: 2px 0 } input[type=radio], input[type=checkbox] { accent-color: ${p.accent}; width: 16px; height: 16px; margin: 2px 8px 2px 0 }
    p { margin: 0 } :root { color-scheme: ${theme} }`;
}

/** What the page's script gets: cards to show, by column. */
interface Scene {
  readonly columns: readonly (readonly Rendering[])[];
  readonly config: ReturnType<typeof hostConfig>;
  /** Title of the button whose form is unfolded, if any. */
  readonly unfolded: string | null;
}

/** Runs in the browser: makes elements of the cards with the official renderer. */
const script = `
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = markdownToHtml(text); result.didProcess = true };
  window.show = ({ columns, config, unfolded }) => {
    const row = document.createElement('div');
    row.className = 'columns';
    for (const cards of columns) {
      const column = document.createElement('div');
      column.className = 'column';
      for (const { card } of cards) {
        const message = document.createElement('div');
        message.className = 'message';
        message.innerHTML = '<span class="avatar">V</span><div class="said"><p class="who"><b>Verne</b>10:15</p><div class="card"></div></div>';
        const shown = new AdaptiveCards.AdaptiveCard();
        shown.hostConfig = new AdaptiveCards.HostConfig(config);
        shown.parse(JSON.parse(JSON.stringify(card).replaceAll('"style":"filtered"', '"style":"compact"')));
        message.querySelector('.card').append(shown.render());
        column.append(message);
      }
      row.append(column);
    }
    document.body.replaceChildren(row);
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === unfolded);
    button?.click();
  };`;

/** Shows cards as Teams does, in columns. */
export async function showInTeams(
  page: Page,
  columns: Scene['columns'],
  theme: Theme,
  unfolded: string | null = null,
): Promise<void> {
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style(theme)}</style><body></body>`);
  await page.addScriptTag({ content: library });
  await page.addScriptTag({ content: markdown.replaceAll(/^export /gm, '') });
  await page.addScriptTag({ content: script });
  const scene: Scene = { columns, config: hostConfig(theme), unfolded };
  await page.evaluate((given) => Reflect.get(globalThis, 'show')(given), scene);
}
