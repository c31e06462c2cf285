import type { types, webApi } from '@slack/bolt';
import type { Reply } from '../../app/ports.ts';
import type { Language } from '../../domain/language.ts';
import type { TriggeredModal } from './modal.ts';
import { codeOf } from './problems.ts';
import { submissionAnswer } from './submission.ts';
import type { Content, SlackViews } from './views.ts';
import type { SlackWord } from './words.ts';

/** What there is to show after somebody did something: the core's reply, or that there is none. */
export type Outcome =
  | Reply
  | { readonly kind: 'failed'; readonly word: SlackWord; readonly language: Language | null };

/** How an outcome gets to the person at the place where they did something. */
export interface Surface {
  /** The body of the answer to Slack's own request, and whether the person sees the outcome by that alone. */
  answer(outcome: Outcome): { readonly body?: unknown; readonly isShown: boolean };
  /** Shows the outcome by calls to Slack. */
  show(outcome: Outcome): Promise<void>;
  /** Prepares the place where a form will be shown, while the core is still at work. */
  prepare?(): Promise<void>;
}

/** Posts what only one person sees. */
export type Whisper = (content: Content) => Promise<void>;

export interface SurfaceDeps {
  readonly views: SlackViews;
  readonly client: webApi.WebClient;
  readonly languageOf: () => Language | null;
}

const needsModal = ({ kind }: Outcome) => kind === 'form' || kind === 'invalid';

function contentOf({ views }: SurfaceDeps, outcome: Outcome): Content | null {
  if (outcome.kind === 'done') return null;
  if (outcome.kind === 'failed') return views.noteContent(outcome.word, outcome.language);
  return views.content(outcome.kind === 'tell' ? outcome.message : outcome.form, outcome.language);
}

function viewOf({ views, languageOf }: SurfaceDeps, outcome: Outcome): types.ModalView {
  if (outcome.kind === 'done') return views.note('done', languageOf());
  if (outcome.kind === 'failed') return views.note(outcome.word, outcome.language);
  return views.modal(outcome.kind === 'tell' ? outcome.message : outcome.form, outcome.language);
}

/** How a place with messages answers. */
export interface Manner {
  /** The answer to Slack's own request can whisper, as that to a slash command. */
  readonly inAnswer: boolean;
  /** Said when there is nothing else to say. */
  readonly done: SlackWord | null;
}

/** A place where words are whispered and forms open as a modal: a slash command, or a message. */
export function messageSurface(
  deps: SurfaceDeps,
  modal: TriggeredModal,
  whisper: Whisper,
  { inAnswer, done }: Manner,
): Surface {
  const words = (outcome: Outcome) =>
    contentOf(deps, outcome) ?? (done && deps.views.noteContent(done, deps.languageOf()));
  const show = async (outcome: Outcome) => {
    if (needsModal(outcome) || modal.isWaiting) {
      try {
        await modal.show(viewOf(deps, outcome));
      } catch (error) {
        await whisper(deps.views.noteContent('not-shown', deps.languageOf()));
        throw error;
      }
      return;
    }
    const content = words(outcome);
    if (content) await whisper(content);
  };
  return {
    prepare: () => modal.openWith(deps.views.note('loading', deps.languageOf())),
    answer: (outcome) => {
      if (modal.isWaiting) return { isShown: outcome.kind === 'failed' && outcome.word === 'slow' };
      if (needsModal(outcome) || !inAnswer) return { isShown: false };
      const content = words(outcome);
      return { isShown: true, ...(content && { body: { response_type: 'ephemeral', ...content } }) };
    },
    show,
  };
}

/** A place without words of its own, the home page or a global shortcut: everything is shown in a modal. */
export function modalSurface(deps: SurfaceDeps, modal: TriggeredModal): Surface {
  return {
    prepare: () => modal.openWith(deps.views.note('loading', deps.languageOf())),
    answer: (outcome) => ({
      isShown: modal.isWaiting
        ? outcome.kind === 'failed' && outcome.word === 'slow'
        : outcome.kind === 'done',
    }),
    show: async (outcome) => {
      if (outcome.kind !== 'done' || modal.isWaiting) await modal.show(viewOf(deps, outcome));
    },
  };
}

/** A modal as it stood when somebody did something in it. */
export interface OpenView {
  readonly id: string;
  readonly hash: string;
  /** The inputs in it, by block id. */
  readonly inputs: readonly string[];
}

/** A button in a modal: forms take the modal's place, words come on top of it so that nothing typed is lost. */
export function buttonInModalSurface(deps: SurfaceDeps, view: OpenView, trigger: string): Surface {
  return {
    answer: () => ({ isShown: false }),
    show: async (outcome) => {
      const next = viewOf(deps, outcome);
      const isWords = outcome.kind === 'tell' || outcome.kind === 'failed';
      if (!isWords || !(await putOnTop(deps, next, trigger))) await replaceView(deps, view, next, view.hash);
    },
  };
}

/** False when no more views fit on top. */
async function putOnTop({ client }: SurfaceDeps, view: types.ModalView, trigger: string): Promise<boolean> {
  try {
    await client.views.push({ trigger_id: trigger, view });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'push_limit_reached') throw error;
    return false;
  }
}

/** A submitted modal: everything is said in the answer itself, and only a late outcome by a call. */
export function submissionSurface(deps: SurfaceDeps, view: OpenView): Surface {
  return {
    answer: (outcome) => ({
      body: submissionAnswer(view, outcome, () => viewOf(deps, outcome)),
      isShown: true,
    }),
    show: (outcome) => replaceView(deps, view, viewOf(deps, outcome)),
  };
}

/** Of two quick clicks the one that came first wins: the second no longer finds the view that it was made on. */
async function replaceView(
  { client }: SurfaceDeps,
  view: OpenView,
  next: types.ModalView,
  hash?: string,
): Promise<void> {
  try {
    await client.views.update({ view_id: view.id, view: next, ...(hash === undefined ? {} : { hash }) });
  } catch (error) {
    if (!['hash_conflict', 'not_found'].includes(codeOf(error))) throw error;
  }
}
