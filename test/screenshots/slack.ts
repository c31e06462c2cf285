import type { types } from '@slack/bolt';
import type { Theme } from './teams.ts';

type Block = types.KnownBlock;
type Element = types.InputBlock['element'] | types.Button;

const palettes = {
  light: {
    page: '#ffffff',
    ink: '#1d1c1d',
    subtle: '#616061',
    line: '#dddddd',
    button: '#ffffff',
    primary: '#007a5a',
    danger: '#e01e5a',
  },
  dark: {
    page: '#1a1d21',
    ink: '#d1d2d3',
    subtle: '#ababad',
    line: '#414447',
    button: '#1a1d21',
    primary: '#007a5a',
    danger: '#e8646e',
  },
} as const satisfies Readonly<Record<Theme, Readonly<Record<string, string>>>>;

const font = 'Lato, "Open Sans", "Noto Sans", "DejaVu Sans Condensed", sans-serif';

function style(theme: Theme): string {
  const p = palettes[theme];
  return `
    * { box-sizing: border-box } :root { color-scheme: ${theme} }
    body { margin: 0; padding: 16px; background: ${p.page}; color: ${p.ink}; font: 15px/22px ${font}; width: max-content }
    .columns { display: flex; gap: 24px; align-items: flex-start } .column { width: 560px; display: flex; flex-direction: column; gap: 18px }
    .message { display: flex; gap: 8px } .avatar { flex: none; width: 36px; height: 36px; border-radius: 8px; background: #0b6e5f; color: #fff; font-weight: 700; display: grid; place-items: center }
    .said { flex: 1; min-width: 0 } .who { margin: 0 } .who b { margin-right: 6px } .who i { font: 11px/16px ${font}; background: ${p.line}; border-radius: 3px; padding: 0 3px } .who span { color: ${p.subtle}; font-size: 12px; margin-left: 6px }
    h3 { font-size: 18px; line-height: 24px; margin: 8px 0 } .section, .rich { margin: 8px 0; white-space: pre-wrap; overflow-wrap: anywhere }
    .section { display: flex; gap: 16px; align-items: flex-start } .section > div { flex: 1 } .section button { flex: none } .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px }
    .context { color: ${p.subtle}; font-size: 13px; line-height: 18px; margin: 6px 0 } hr { border: 0; border-top: 1px solid ${p.line}; margin: 12px 0 }
    .picture { display: block; max-width: 360px; border-radius: 8px; margin: 8px 0 }
    blockquote { margin: 4px 0; padding-left: 12px; border-left: 4px solid ${p.line}; white-space: pre-wrap } .rich p { margin: 0 }
    .actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0 } button { font: 700 13px/18px ${font}; padding: 4px 12px; min-height: 32px; border-radius: 4px; border: 1px solid ${p.line}; background: ${p.button}; color: ${p.ink} }
    button.primary { background: ${p.primary}; border-color: ${p.primary}; color: #fff } button.danger { border-color: ${p.danger}; color: ${p.danger} }
    .alarm { color: ${p.danger} } .fine { color: ${p.primary} }
    .input { margin: 14px 0 } .input > b { display: block; margin-bottom: 4px } .input > b small { font-weight: 400; color: ${p.subtle} } .box { border: 1px solid ${p.subtle}; border-radius: 4px; padding: 6px 12px; min-height: 36px; color: ${p.subtle} }
    .box.tall { min-height: 76px } .box.filled { color: ${p.ink} } .hint { color: ${p.subtle}; font-size: 13px } label { display: block }
    .modal { width: 520px; border: 1px solid ${p.line}; border-radius: 8px; box-shadow: 0 4px 16px #0003; background: ${p.page} } .modal > header { padding: 16px 24px; font: 900 20px/28px ${font} }
    .modal > div { padding: 0 24px 8px } .modal > footer { display: flex; justify-content: flex-end; gap: 12px; padding: 16px 24px } .home { width: 560px }`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '❗': '<b class="alarm">!</b>',
  '✅': '<b class="fine">✔</b>',
};
const escaped = (text: string): string => text.replace(/[&<>"❗✅]/gu, (char) => escapes[char] ?? char);

/** A text object; mrkdwn arrives with its three reserved characters escaped already. */
function textOf(text: types.TextObject): string {
  if (text.type === 'plain_text') return escaped(text.text);
  const marked = text.text.replace(/[❗✅]/gu, (mark) => escapes[mark] ?? mark);
  return marked.replace(/\*([^*]+)\*/g, '<b>$1</b>').replace(/(^|\W)_([^_]+)_(?=\W|$)/g, '$1<i>$2</i>');
}

function richRun(run: types.RichTextElement): string {
  if (run.type !== 'text') return '';
  const text = escaped(run.text);
  const bold = run.style?.bold ? `<b>${text}</b>` : text;
  return run.style?.italic ? `<i>${bold}</i>` : bold;
}

function richText(block: types.RichTextBlock): string {
  const parts = block.elements.map((part) => {
    if (part.type === 'rich_text_quote')
      return `<blockquote>${part.elements.map(richRun).join('')}</blockquote>`;
    return part.type === 'rich_text_section' ? `<p>${part.elements.map(richRun).join('')}</p>` : '';
  });
  return `<div class="rich">${parts.join('')}</div>`;
}

const button = ({ text, style: look }: types.Button): string =>
  `<button class="${look ?? ''}">${escaped(text.text)}</button>`;

const box = (words: string | undefined, filled: boolean, tall = false): string =>
  `<div class="box ${filled ? 'filled' : ''} ${tall ? 'tall' : ''}">${escaped(words ?? '')}</div>`;

const shownOptions = (options: readonly types.PlainTextOption[] | readonly types.Option[], kind: string) =>
  options.map(({ text }) => `<label><input type="${kind}"> ${escaped(text.text)}</label>`).join('');

function elementHtml(element: Element): string {
  switch (element.type) {
    case 'button':
      return button(element);
    case 'plain_text_input':
      return box(
        element.initial_value ?? element.placeholder?.text,
        !!element.initial_value,
        element.multiline,
      );
    case 'radio_buttons':
      return shownOptions(element.options, 'radio');
    case 'checkboxes':
      return shownOptions(element.options, 'checkbox');
    case 'static_select':
      return box(
        `${element.initial_option?.text.text ?? element.placeholder?.text ?? 'Select an option'}  ⌄`,
        element.initial_option !== undefined,
      );
    case 'multi_static_select':
      return box(
        element.initial_options?.map(({ text }) => text.text).join(', ') ?? 'Select options  ⌄',
        element.initial_options !== undefined,
      );
    case 'datepicker':
      return box(`${element.initial_date ?? 'Select a date'}`, element.initial_date !== undefined);
    case 'timepicker':
      return box(`${element.initial_time ?? 'Select a time'}`, element.initial_time !== undefined);
    default:
      return box(element.type, false);
  }
}

function sectionHtml({ text, fields, accessory }: types.SectionBlock): string {
  const cells = (fields ?? []).map((field) => `<span>${textOf(field)}</span>`).join('');
  const words = `${text ? textOf(text) : ''}${cells === '' ? '' : `<div class="fields">${cells}</div>`}`;
  const beside = accessory?.type === 'button' ? button(accessory) : '';
  return `<div class="section"><div>${words}</div>${beside}</div>`;
}

/** Pictures that lie with Slack, by the ids of their files. */
type Files = Readonly<Record<string, string>>;

function blockHtml(block: Block, files: Files = {}): string {
  switch (block.type) {
    case 'image': {
      const id = 'slack_file' in block && 'id' in block.slack_file ? (block.slack_file.id ?? '') : '';
      return `<img class="picture" alt="${escaped(block.alt_text)}" src="${files[id] ?? ''}">`;
    }
    case 'header':
      return `<h3>${escaped(block.text.text)}</h3>`;
    case 'section':
      return sectionHtml(block);
    case 'context':
      return `<div class="context">${block.elements.map((one) => ('text' in one ? textOf(one) : '')).join(' ')}</div>`;
    case 'divider':
      return '<hr>';
    case 'rich_text':
      return richText(block);
    case 'actions':
      return `<div class="actions">${block.elements.map((one) => (one.type === 'button' ? button(one) : '')).join('')}</div>`;
    case 'input':
      return `<div class="input"><b>${escaped(block.label.text)} ${block.optional ? '<small>(optional)</small>' : ''}</b>${elementHtml(block.element)}${
        block.hint ? `<div class="hint">${escaped(block.hint.text)}</div>` : ''
      }</div>`;
    default:
      return `<p>${escaped(block.type)}</p>`;
  }
}

/** A message in Slack's look. */
export function messageHtml(blocks: readonly Block[], files: Files = {}): string {
  const time = '<p class="who"><b>Verne</b><i>APP</i><span>10:15</span></p>';
  return `<div class="message"><span class="avatar">V</span><div class="said">${time}${blocks.map((block) => blockHtml(block, files)).join('')}</div></div>`;
}

/** A modal in Slack's look. */
export function modalHtml(view: types.ModalView): string {
  const buttons = [view.close, view.submit].flatMap((text, at) =>
    text ? [`<button class="${at === 1 ? 'primary' : ''}">${escaped(text.text)}</button>`] : [],
  );
  return `<div class="modal"><header>${escaped(view.title.text)}</header><div>${view.blocks
    .map((block) => blockHtml(block as Block))
    .join('')}</div><footer>${buttons.join('')}</footer></div>`;
}

/** An app home in Slack's look. */
export function homeHtml(view: types.HomeView): string {
  return `<div class="home">${view.blocks.map((block) => blockHtml(block as Block)).join('')}</div>`;
}

/** A page of these, in columns. */
export function slackPage(columns: readonly (readonly string[])[], theme: Theme): string {
  const body = columns.map((column) => `<div class="column">${column.join('')}</div>`).join('');
  return `<!doctype html><meta charset="utf-8"><style>${style(theme)}</style><body><div class="columns">${body}</div></body>`;
}
