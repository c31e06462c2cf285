import { APP_ID, asObject, BOT_ID, type FakeView, type JsonObject, SlackFault, withIds } from './records.ts';
import type { Workspace } from './workspace.ts';

const DEEPEST_STACK = 3;
const LARGEST_VIEW = 250_000;

/** The modals that people have open, and their app homes. */
export class ViewStacks {
  readonly #workspace: Workspace;
  readonly #stacks = new Map<string, FakeView[]>();
  readonly #homes = new Map<string, FakeView>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  home(user: string): FakeView | undefined {
    return this.#homes.get(user);
  }

  #newView(given: unknown, surface: 'modal' | 'home', place: string): FakeView {
    if (JSON.stringify(given ?? null).length > LARGEST_VIEW) throw new SlackFault('view_too_large');
    this.#workspace.check(given, surface, place);
    const view: JsonObject = { ...asObject(given) };
    const id = this.#workspace.nextId('V');
    return {
      callback_id: '',
      private_metadata: '',
      title: null,
      submit: null,
      close: null,
      clear_on_close: false,
      notify_on_close: false,
      ...view,
      id,
      team_id: this.#workspace.teamId,
      app_id: APP_ID,
      bot_id: BOT_ID,
      hash: this.#workspace.nextId('h'),
      type: surface,
      blocks: withIds(view.blocks, () => this.#workspace.nextId('b')),
      state: { values: {} },
      root_view_id: id,
      previous_view_id: null,
      external_id: typeof view.external_id === 'string' ? view.external_id : '',
    };
  }

  /** A person's open modals, root first. Changing the list changes what is open. */
  stack(user: string): FakeView[] {
    const known = this.#stacks.get(user);
    if (known !== undefined) return known;
    const fresh: FakeView[] = [];
    this.#stacks.set(user, fresh);
    return fresh;
  }

  /** Opens a root modal; what the person had open is gone. */
  open(user: string, given: unknown): FakeView {
    const view = this.#newView(given, 'modal', 'views.open');
    this.#refuseSecondExternalId(view);
    this.#stacks.set(user, [view]);
    return view;
  }

  push(user: string, given: unknown, place = 'views.push'): FakeView {
    const stack = this.stack(user);
    const below = stack.at(-1);
    if (below === undefined) throw new SlackFault('not_found');
    if (stack.length >= DEEPEST_STACK) throw new SlackFault('push_limit_reached');
    const view = this.#newView(given, 'modal', place);
    this.#refuseSecondExternalId(view);
    const pushed = { ...view, root_view_id: below.root_view_id, previous_view_id: below.id };
    stack.push(pushed);
    return pushed;
  }

  /** Replaces an open modal, by id or external id; `hash`, when given, must be its last. */
  update(
    key: { id?: string; externalId?: string },
    given: unknown,
    hash?: string,
    place = 'views.update',
  ): FakeView {
    for (const stack of this.#stacks.values()) {
      const index = stack.findIndex((view) =>
        key.id === undefined ? view.external_id === key.externalId : view.id === key.id,
      );
      const old = stack[index];
      if (old === undefined) continue;
      if (hash !== undefined && hash !== old.hash) throw new SlackFault('hash_conflict');
      const { id, root_view_id, previous_view_id } = old;
      const view = { ...this.#newView(given, 'modal', place), id, root_view_id, previous_view_id };
      stack[index] = view;
      return view;
    }
    throw new SlackFault('not_found');
  }

  publish(user: string, given: unknown, hash?: string): FakeView {
    if (!this.#workspace.users.has(user)) throw new SlackFault('user_not_found');
    const old = this.#homes.get(user);
    if (hash !== undefined && old !== undefined && hash !== old.hash) throw new SlackFault('hash_conflict');
    const view = this.#newView(given, 'home', 'views.publish');
    const kept = old === undefined ? view : { ...view, id: old.id, root_view_id: old.id };
    this.#homes.set(user, kept);
    return kept;
  }

  #refuseSecondExternalId({ external_id }: FakeView): void {
    const open = [...this.#stacks.values()].flat();
    if (external_id !== '' && open.some((view) => view.external_id === external_id))
      throw new SlackFault('duplicate_external_id');
  }
}
