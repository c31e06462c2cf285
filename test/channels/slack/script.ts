import type { Command } from '../../../src/app/commands.ts';
import type { MadeFile } from '../../../src/app/documents/making.ts';
import type { FormMessage, HomeMessage, Message } from '../../../src/app/messages.ts';
import type { Presented, Rendering, Reply, Request, Verne } from '../../../src/app/ports.ts';
import { StoreError } from '../../../src/app/store.ts';
import type { Language } from '../../../src/domain/language.ts';

/** What the scripted core does with a command. */
export type Script = (request: Request) => Reply | Promise<Reply>;

/** A core that remembers what it was asked, knows a redelivery, and replies by script; 'done' unless told. */
export function scriptedVerne() {
  const requests: Request[] = [];
  const places: object[] = [];
  const handled = new Set<string>();
  const scripts = new Map<Command['do'], Script>();
  const pages = new Map<string, Presented>();
  const files = new Map<string, MadeFile>();
  const drawings = new Map<string, Uint8Array>();
  const verne: Verne = {
    handle: async (request) => {
      if (handled.has(request.event)) return { kind: 'done' };
      const reply = (await scripts.get(request.command.do)?.(request)) ?? { kind: 'done' };
      handled.add(request.event);
      requests.push(request);
      return reply;
    },
    present: async () => null,
    home: async ({ user }) => pages.get(user) ?? null,
    photo: async () => null,
    drawing: async ({ user }, id, { size, theme }) => drawings.get(`${user} ${id} ${size} ${theme}`) ?? null,
    calendar: async () => null,
    file: async (_account, id) => files.get(id) ?? null,
    setReachable: async () => undefined,
    placeChanged: async ({ platform: _, tenant: __, ...change }) => {
      places.push(change);
    },
  };
  return {
    verne,
    requests,
    places,
    pages,
    files,
    /** By "<user> <id> <size> <theme>". */
    drawings,
    on: (verb: Command['do'], script: Script) => scripts.set(verb, script),
    commands: () => requests.map(({ command }) => command),
  };
}

/** A card for each message: its type and language, its problems and, for a form, an input for each question. */
export function render(message: Message, language: Language): Rendering {
  const text = `${message.type} ${language}`;
  const body: unknown[] = [{ type: 'TextBlock', text, wrap: true }];
  if (message.type !== 'form') return { text, card: { type: 'AdaptiveCard', version: '1.5', body } };
  for (const id of Object.keys(message.problems)) body.push({ type: 'TextBlock', text: `problem ${id}` });
  const { command, subject, version, questions } = message;
  const inputs = questions.map(({ question, answer }) => ({
    type: 'Input.Text',
    id: question.id,
    label: question.id,
    ...(answer === null ? {} : { value: answer }),
  }));
  const actions = [
    { type: 'Action.Submit', title: 'Send', data: { do: command, id: subject, v: version } },
    { type: 'Action.Submit', title: 'Edit', data: { do: 'draft.form', id: subject, v: version, form: true } },
    { type: 'Action.Submit', title: 'Cancel', data: { do: 'draft.cancel', id: subject, v: version } },
  ];
  return { text, card: { type: 'AdaptiveCard', version: '1.5', body: [...body, ...inputs], actions } };
}

/** A form of one free-text question. */
export function formOf(changes: Partial<FormMessage> = {}): FormMessage {
  return {
    type: 'form',
    command: 'draft.form',
    form: 'intake',
    subject: 'draft-1',
    version: 1,
    kept: [],
    questions: [
      {
        form: 'intake',
        question: { id: 'what', kind: 'text', required: false, source: [] },
        options: null,
        answer: null,
      },
    ],
    problems: {},
    emergency: null,
    review: null,
    today: '2026-11-20',
    ...changes,
  };
}

export const notice: Message = { type: 'notice', notice: 'language-set' };
export const tell: Reply = { kind: 'tell', message: notice, language: 'en' };
export const openForm: Reply = { kind: 'form', form: formOf(), language: 'nb' };

/** A start page, as the core presents it. */
export function page(): Presented {
  const empty = { type: 'case-list', lines: [], total: 0 } as const;
  const message: HomeMessage = {
    type: 'home',
    reports: { ...empty, whose: 'reports' },
    cases: { ...empty, whose: 'cases' },
    draft: null,
  };
  return { message, language: 'nb', version: 0, final: false };
}

/** A card with a button of each kind, as it is sent to somebody. */
export const buttons: Rendering = {
  text: 'Buttons',
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'Input.Text', id: 'words', label: 'Words' }],
    actions: [
      { type: 'Action.Execute', title: 'Show', data: { do: 'case.show', id: 'case-1', v: 0 } },
      {
        type: 'Action.Execute',
        title: 'Accept',
        data: { do: 'case.accept', id: 'case-1', v: 3, form: true },
      },
      { type: 'Action.Execute', title: 'Answer', data: { do: 'draft.answer', id: 'd1', v: 2, q: 'words' } },
      { type: 'Action.Execute', title: 'Stray', data: { do: 'case.destroy', id: 'case-1', v: 3 } },
      { type: 'Action.OpenUrl', title: 'Read', url: 'https://example.no/' },
    ],
  },
};

/** The reply, so many milliseconds later. */
export const replyAfter =
  (milliseconds: number, reply: Reply): Script =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return reply;
  };

/** The store refuses. */
export const down: Script = () => {
  throw new StoreError('unavailable');
};
