import { randomUUID } from 'node:crypto';
import type { Locator } from 'playwright-core';
import { type Button, buttonsIn, inputsOf, wordsIn } from './cardReading.ts';
import type { Inputs, Seat, SeenButton, Shown } from './seat.ts';
import { fillIn, inputFor } from './webFilling.ts';
import type { WebPage } from './webPage.ts';
import { startListening, toldSince, wordsOnScreen } from './webReading.ts';

/** A button of a card as somebody's page had it, and the line where it stood. */
export interface SeenOnPage {
  readonly button: Button;
  readonly message: string;
}

/** The element after the row of buttons in which a button stands. */
const afterItsRow =
  'xpath=ancestor::*[contains(concat(" ", @class, " "), " ac-actionSet ")][1]/../following-sibling::*[1]';

/** Somebody who sits in a pane of the page; with the channel of a unit in another. */
export class WebSeat implements Seat {
  readonly #page: WebPage;
  readonly #person: string;
  readonly #unit: string;
  readonly #seen: WeakMap<SeenButton, SeenOnPage>;
  /** What a button unfolded, until it is sent, and the button itself as it was then. */
  #unfolded: { readonly place: Locator; readonly button: SeenButton } | null = null;

  constructor(page: WebPage, person: string, unit: string, seen: WeakMap<SeenButton, SeenOnPage>) {
    this.#page = page;
    this.#person = person;
    this.#unit = unit;
    this.#seen = seen;
  }

  get #chat(): string {
    return `person:${this.#person}`;
  }

  get #pane(): Locator {
    return this.#page.pane(this.#chat);
  }

  chat(): Promise<readonly string[]> {
    return this.#page.words(this.#chat);
  }

  async says(text: string): Promise<Shown> {
    await this.#page.upToDate();
    return this.#doing(() => this.#page.write(this.#chat, text));
  }

  /** Chosen with the button of the message box, as a hand does. */
  async sends(files: readonly Uint8Array[], text = ''): Promise<Shown> {
    await this.#page.upToDate();
    const refused: string[] = [];
    const shown = await this.#doing(async () => {
      const chosen = files.map((bytes, at) => ({
        name: isPdf(bytes) ? `DEL-${at}.pdf` : `IMG_${at} Leif Sandmark.jpg`,
        mimeType: isPdf(bytes) ? 'application/pdf' : 'image/jpeg',
        buffer: Buffer.from(bytes),
      }));
      await this.#pane.locator('.composer input[type=file]').setInputFiles(chosen);
      await this.#page.upToDate();
      refused.push(...(await this.#pane.locator('.composer .photos-told').allInnerTexts()));
      await this.#page.boxOf(this.#chat).fill(text);
      await this.#pane.getByRole('button', { name: 'Send', exact: true }).click();
    });
    return { ...shown, told: [...refused, shown.told].join('\n').trim() };
  }

  /** What the pictures of the chat's photos are made of, as the page gets them. */
  async photos(): Promise<readonly Uint8Array[]> {
    await this.#page.upToDate();
    const images = this.#pane.locator('.line.from-verne img[src*="size=whole"]');
    const addresses = await images.evaluateAll((all) => all.map((image) => image.getAttribute('src')));
    return Promise.all(addresses.map((address) => this.#page.bytesAt(address ?? '')));
  }

  async files(): Promise<readonly Uint8Array[]> {
    await this.#page.upToDate();
    const conversation = this.#chat;
    const lines = Buffer.from(
      await this.#page.bytesAt(`/local/lines?${new URLSearchParams({ conversation })}`),
    ).toString();
    const addresses = [...lines.matchAll(/"(\/local\/file\?[^"]+)"/g)].map(([, address = '']) => address);
    return Promise.all(addresses.map((address) => this.#page.bytesAt(address)));
  }

  async asks(unit: string, text: string): Promise<Shown> {
    await this.#page.upToDate();
    await this.#sitDownIn(unit);
    return this.#doing(() => this.#page.write(`unit:${unit}`, `@Verne ${text}`));
  }

  async pressesIn(unit: string, title: string, inputs?: Inputs): Promise<Shown> {
    await this.#page.upToDate();
    await this.#sitDownIn(unit);
    return this.presses(title, inputs, this.#page.pane(`unit:${unit}`));
  }

  /** In whichever pane it stands. */
  async pressesTold(title: string, inputs?: Inputs): Promise<Shown> {
    const told = this.#page.tab.locator('.tell').last();
    await fillIn(told, inputs ?? {});
    return this.#doing(() => told.getByRole('button', { name: title, exact: true }).click());
  }

  async #sitDownIn(unit: string): Promise<void> {
    await this.#page.pane(`unit:${unit}`).getByLabel('Skriv som').selectOption(this.#person);
  }

  /** What the card asks for itself is filled in first, the rest where the button leads. */
  async presses(title: string, inputs?: Inputs, pane = this.#pane): Promise<Shown> {
    await this.#page.upToDate();
    const named = { name: title, exact: true };
    const withIt = { has: this.#page.tab.getByRole('button', named) };
    const card = pane.locator('.lines > li').filter(withIt).last();
    const button = card.getByRole('button', named).first();
    if ((await button.getAttribute('aria-expanded')) !== null) return this.#unfold(title, button, inputs);
    const [here, later] = await parted(inputs ?? {}, card);
    await fillIn(card, here);
    const shown = await this.#doing(() => button.click());
    const leadsOn = Object.keys(later).length > 0 || (shown.form !== null && inputs !== undefined);
    return leadsOn ? this.submits(later) : shown;
  }

  async submits(inputs: Inputs): Promise<Shown> {
    const { dialog } = this.#page;
    if ((await dialog.count()) > 0) return this.#send(dialog, inputs);
    if (!this.#unfolded) throw new Error('no form is open');
    const { place, button } = this.#unfolded;
    this.#unfolded = null;
    await this.#page.upToDate();
    // Where the card has changed meanwhile the form is gone: this is who sent it in the same moment.
    return (await place.count()) > 0 ? this.#send(place, inputs) : this.pressesSeen(button, inputs);
  }

  async reportsMessage(text: string): Promise<Shown> {
    const channel = `unit:${this.#unit}`;
    const pane = this.#page.pane(channel);
    await pane.getByLabel('Skriv som').selectOption(this.#person);
    await this.#doing(() => this.#page.write(channel, text));
    const line = pane.locator('.line.from-person').last();
    await line.getByRole('button', { name: /^Mer om meldingen fra/ }).click();
    return this.#doing(() => line.getByRole('menuitem', { name: 'Meld fra om dette' }).click());
  }

  async sees(title: string): Promise<SeenButton> {
    await this.#page.upToDate();
    const conversation = encodeURIComponent(this.#chat);
    const answer = await fetch(`${this.#page.address}/local/lines?conversation=${conversation}`);
    const { lines }: { lines: { seq: number; card: unknown }[] } = await answer.json();
    for (const { seq, card } of lines.toReversed()) {
      const found = buttonsIn(card).find((each) => each.title === title);
      if (!found) continue;
      const button = { title };
      this.#seen.set(button, { button: found, message: String(seq) });
      return button;
    }
    throw new Error(`${this.#person} has no button “${title}”`);
  }

  /** Sends what a page sends that still shows the button, or that somebody tampered with. */
  async pressesSeen(seen: SeenButton, inputs: Inputs = {}): Promise<Shown> {
    const found = this.#seen.get(seen);
    if (!found) throw new Error('that button was seen on another stage');
    const { button, message } = found;
    const typed = inputsOf(button, inputs);
    const body = { seat: this.#person, key: randomUUID(), message, data: button.data, inputs: typed };
    const { reply } = await this.#page.post({ path: '/local/click', body: JSON.stringify(body) });
    const words = reply.card === undefined ? '' : wordsIn(reply.card);
    return reply.kind === 'tell' ? { told: words, form: null } : { told: '', form: words || null };
  }

  tampered(seen: SeenButton, insides: Readonly<Record<string, unknown>>): SeenButton {
    const found = this.#seen.get(seen);
    if (!found) throw new Error('that button was seen on another stage');
    const { data } = found.button;
    const inside = typeof data === 'object' && data !== null ? data : {};
    const changed = { title: seen.title };
    this.#seen.set(changed, { ...found, button: { ...found.button, data: { ...inside, ...insides } } });
    return changed;
  }

  /** The page sends the same again when the answer was lost. */
  async redelivers(): Promise<void> {
    await this.#page.post(this.#page.sentBy(this.#person));
  }

  async #send(form: Locator, inputs: Inputs): Promise<Shown> {
    await fillIn(form, inputs);
    return this.#doing(() => form.locator('.ac-pushButton').last().click());
  }

  async #unfold(title: string, button: Locator, inputs: Inputs | undefined): Promise<Shown> {
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    const place = button.locator(afterItsRow);
    if (inputs !== undefined) return this.#send(place, inputs);
    this.#unfolded = { place, button: await this.sees(title) };
    return { told: '', form: (await place.evaluateAll(wordsOnScreen)).join('\n') };
  }

  /** Does something, and tells what this person alone is shown then. */
  async #doing(act: () => Promise<void>): Promise<Shown> {
    const { tab, dialog } = this.#page;
    await tab.evaluate(startListening);
    await act();
    await this.#page.upToDate();
    const asides = await tab.locator(toldSince).evaluateAll(wordsOnScreen);
    const [form = null] = await dialog.evaluateAll(wordsOnScreen);
    return { told: asides.join('\n').trim(), form };
  }
}

/** Which of the inputs a card has itself, and which it does not. */
async function parted(inputs: Inputs, card: Locator): Promise<readonly [here: Inputs, later: Inputs]> {
  const asked = await Promise.all(
    Object.entries(inputs).map(async ([question, value]) => ({
      entry: [question, value] as const,
      isHere: (await inputFor(card, question).count()) > 0,
    })),
  );
  const entries = (here: boolean) => asked.filter(({ isHere }) => isHere === here).map(({ entry }) => entry);
  return [Object.fromEntries(entries(true)), Object.fromEntries(entries(false))];
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-';
}
