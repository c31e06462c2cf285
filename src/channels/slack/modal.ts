import type { types, webApi } from '@slack/bolt';

/** The one modal that a trigger can open: at once with a note that the form is coming, or with its content. */
export class TriggeredModal {
  readonly #client: webApi.WebClient;
  readonly #trigger: string;
  #opening: Promise<string | null> | null = null;

  constructor(client: webApi.WebClient, trigger: string) {
    this.#client = client;
    this.#trigger = trigger;
  }

  /** True when the modal stands open already and waits for its content. */
  get isWaiting(): boolean {
    return this.#opening !== null;
  }

  /** Opens with `note`, because a trigger is good for three seconds only. */
  async openWith(note: types.ModalView): Promise<void> {
    this.#opening ??= this.#open(note);
    if ((await this.#opening.catch(() => null)) === null) this.#opening = null;
  }

  /** Shows `view`. Rejects with Slack's error when it cannot be shown. */
  async show(view: types.ModalView): Promise<void> {
    const id = this.#opening === null ? null : await this.#opening.catch(() => null);
    if (id === null) await this.#open(view);
    else await this.#client.views.update({ view_id: id, view });
  }

  async #open(view: types.ModalView): Promise<string | null> {
    const answer = await this.#client.views.open({ trigger_id: this.#trigger, view });
    return answer.view?.id ?? null;
  }
}
