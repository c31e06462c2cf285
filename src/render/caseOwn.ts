import type { CaseMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { say } from '../i18n/say.ts';

/** What only whoever told of the matter is told of how they stand in the case. */
export function ownPart({ audience, isConfidential, receipt }: CaseMessage, language: Language) {
  const isOwn = audience === 'reporter' || audience === 'contributor';
  return {
    code: receipt === null ? '' : say(language, 'case.code', { code: `**${receipt}**` }),
    explained: receipt === null ? '' : say(language, 'case.code.explained'),
    hidden: isOwn && isConfidential ? say(language, 'case.hidden') : '',
  };
}
