import type { DraftPreviewMessage, GuardView } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import type { FindingKind } from '../domain/reports/personal.ts';
import { keyFor, say } from '../i18n/say.ts';
import { execute, type Part, text } from './parts.ts';
import type { PreviewReading, PreviewSection } from './previewSections.ts';

/** Found words that are shown; more would only repeat what there is to decide. */
const mostShown = 8;

/** What the words say about persons and what could stand instead; its writer decides, and can decide again until it is sent. */
export const guardSection: PreviewSection = (message, reading) => {
  const { guard } = message;
  if (guard === null) return [];
  const { language } = reading;
  const lines = linesOf(guard, language);
  const buttons = reading.isForm ? [] : buttonsOf(message, guard, reading);
  const masked = guard.isMasked ? [text(say(language, 'guard.masked'), { spacing: 'Small' })] : [];
  const style = guard.state === 'found' ? 'warning' : 'emphasis';
  const actions = buttons.length > 0 ? [{ type: 'ActionSet', actions: buttons }] : [];
  return [{ type: 'Container', style, items: [...lines, ...masked, ...actions] }];
};

/** "names, e-mail addresses": what was left out, by kind alone. */
export function withheldText(kinds: readonly FindingKind[], language: Language): string {
  return kinds.map((kind) => say(language, keyFor('withheld', kind))).join(', ');
}

function linesOf(guard: GuardView, language: Language): readonly Part[] {
  const { state, found, withheld } = guard;
  if (state === 'none') return [];
  if (state === 'kept') return [text(say(language, 'guard.kept'))];
  if (state === 'neutral') {
    const kinds = withheldText(withheld, language);
    return [text(say(language, 'guard.neutral', { kinds }))];
  }
  const more = found.length - mostShown;
  return [
    text(say(language, 'guard.found'), { weight: 'Bolder' }),
    ...found.slice(0, mostShown).map(({ words, neutral }) => ({
      type: 'RichTextBlock',
      spacing: 'Small',
      inlines: [{ type: 'TextRun', text: say(language, 'guard.instead', { words, neutral }) }],
    })),
    ...(more > 0 ? [text(say(language, 'guard.more', { count: more }), { spacing: 'Small' })] : []),
    text(say(language, 'guard.why'), { spacing: 'Small' }),
  ];
}

function buttonsOf(
  { draft: id, version: v }: DraftPreviewMessage,
  { state }: GuardView,
  { language }: PreviewReading,
): readonly Part[] {
  const button = (verb: 'neutral' | 'keep' | 'own-words'): Part =>
    execute(say(language, `draft.${verb}`), { do: `draft.${verb}`, id, v }, { withoutInputs: true });
  if (state === 'found') return [button('neutral'), button('keep')];
  if (state === 'neutral') return [button('own-words')];
  return state === 'kept' ? [button('neutral')] : [];
}
