import type { DraftPreviewMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { say } from '../i18n/say.ts';
import { execute, type Part, text } from './parts.ts';
import type { PreviewReading } from './previewSections.ts';

/**
 * Whether the reporter's name goes with the report, and one touch to change that. Who hides it is told what that hides and what
 * it does not. In a form it was answered already, so that there is nothing to touch.
 */
export function identitySection(
  message: DraftPreviewMessage,
  { language, isForm }: PreviewReading,
): readonly Part[] {
  const { isConfidential } = message;
  const button = isForm ? [] : [{ type: 'ActionSet', actions: [change(message, language)] }];
  const words = isConfidential ? hidden(language) : [text(say(language, 'identity.named'))];
  return [{ type: 'Container', separator: true, spacing: 'Medium', items: [...words, ...button] }];
}

function hidden(language: Language): readonly Part[] {
  return [
    text(say(language, 'identity.hidden'), { weight: 'Bolder' }),
    text(say(language, 'identity.hidden-from'), { spacing: 'Small' }),
    text(say(language, 'identity.limits'), { spacing: 'Small' }),
    text(say(language, 'identity.code'), { spacing: 'Small' }),
  ];
}

function change({ draft: id, version: v, isConfidential }: DraftPreviewMessage, language: Language): Part {
  const [title, a] = isConfidential
    ? ([say(language, 'draft.sign'), 'named'] as const)
    : ([say(language, 'draft.confide'), 'confidential'] as const);
  return execute(title, { do: 'draft.answer', id, v, q: 'identity', a }, { withoutInputs: true });
}
