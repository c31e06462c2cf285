import type { types } from '@slack/bolt';
import type { Message } from '../../app/messages.ts';
import type { Rendering } from '../../app/ports.ts';
import type { Language } from '../../domain/language.ts';
import { say } from '../../i18n/say.ts';
import { formTitle } from '../../render/form.ts';
import { isSubmit } from './adaptiveCard.ts';
import { BLOCK_LIMITS } from './blockLimits.ts';
import { toHome, toMessage, toModal } from './blocks.ts';
import { FILES_INPUT } from './photos.ts';
import { readCard } from './readCard.ts';
import { plainText } from './richText.ts';
import { APP_TITLE, type SlackWord, wordsFor } from './words.ts';

/** The `callback_id` of every modal of ours that can be submitted. */
export const FORM_CALLBACK = 'verne.form';

export type Render = (message: Message, language: Language) => Rendering;

/** Text and blocks of a message for one person or for a channel. */
export type Content = ReturnType<typeof toMessage>;

/** Makes of what the core says what Slack shows. */
export class SlackViews {
  readonly #render: Render;

  constructor(render: Render) {
    this.#render = render;
  }

  content(message: Message, language: Language): Content {
    const { card, text } = this.#render(message, language);
    return toMessage(card, text);
  }

  home(message: Message, language: Language): types.HomeView {
    return toHome(this.#render(message, language).card);
  }

  /**
   * A message as a modal. What its submission carries back is the verb, the id and the version, never a right: from the
   * form, or for another card from its own first button.
   */
  modal(message: Message, language: Language): types.ModalView {
    const { card } = this.#render(message, language);
    const submit = readCard(card).actions.find(isSubmit);
    const close = wordsFor('close', language);
    if (message.type === 'form') {
      const room = message.photos?.room ?? 0;
      const data = { do: message.command, id: message.subject, v: message.version };
      const view = toModal(card, {
        callbackId: FORM_CALLBACK,
        privateMetadata: JSON.stringify(data),
        title: formTitle(message, language),
        ...(submit === undefined ? {} : { submit: submit.title }),
        close,
      });
      return room > 0 ? { ...view, blocks: [...view.blocks, filesInput(room, language)] } : view;
    }
    return toModal(card, {
      callbackId: FORM_CALLBACK,
      privateMetadata: submit === undefined ? '' : JSON.stringify(submit.data),
      title: APP_TITLE,
      close,
    });
  }

  /** A modal that only says something of the channel's own. */
  note(word: SlackWord, language: Language | null): types.ModalView {
    return {
      type: 'modal',
      title: plainText(APP_TITLE, 24),
      close: plainText(language === null ? 'OK' : wordsFor('close', language), 24),
      blocks: [{ type: 'section', text: plainText(wordsFor(word, language), 3000) }],
    };
  }

  /** A message that only says something of the channel's own. */
  noteContent(word: SlackWord, language: Language | null): Content {
    const text = wordsFor(word, language);
    return { text, blocks: [{ type: 'section', text: plainText(text, 3000) }] };
  }
}

/** The place for photos in a form. What is chosen there is checked when it has been fetched. */
function filesInput(room: number, language: Language): types.InputBlock {
  return {
    type: 'input',
    block_id: FILES_INPUT,
    optional: true,
    label: plainText(say(language, 'photos.add'), BLOCK_LIMITS.label),
    element: {
      type: 'file_input',
      action_id: FILES_INPUT,
      filetypes: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'heif'],
      max_files: room,
    },
  };
}
