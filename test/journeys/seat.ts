import type { Directory } from '../../src/domain/organisation/types.ts';

/** What a person types into inputs: by the question's id, one value or several. */
export type Inputs = Readonly<Record<string, string | readonly string[]>>;

/** What a person is shown at once after doing something: a passing notice, a form that opened, or nothing. */
export interface Shown {
  /** Words that only this person sees and that pass; '' when none. */
  readonly told: string;
  /** The words of the form that is open now, with its problems; null when none is open. */
  readonly form: string | null;
}

/** A button as somebody saw it, to be pressed later: when its card has changed, or by somebody else. */
export interface SeenButton {
  readonly title: string;
}

/** A person sitting at a platform. Everything goes through the platform's real protocol. */
export interface Seat {
  /** Writes a message in the private chat with the bot. */
  says(text: string): Promise<Shown>;
  /** Sends files in the private chat with the bot, with or without words. */
  sends(files: readonly Uint8Array[], text?: string): Promise<Shown>;
  /** The pictures that stand in the private chat now as whole photos, oldest first. */
  photos(): Promise<readonly Uint8Array[]>;
  /** Takes every file that the bot has handed over or offers in the private chat, oldest first. */
  files(): Promise<readonly Uint8Array[]>;
  /**
   * Presses the newest button with this title in the private chat. When the button asks for something, it unfolds or opens
   * a form; `inputs` are then filled in and submitted.
   */
  presses(button: string, inputs?: Inputs): Promise<Shown>;
  /** The newest button with this title in the private chat, as it is now. */
  sees(button: string): Promise<SeenButton>;
  /** Presses a button that was seen before, maybe by somebody else. */
  pressesSeen(button: SeenButton, inputs?: Inputs): Promise<Shown>;
  /** The same button with its insides changed by hand, as nobody's card has it. */
  tampered(button: SeenButton, insides: Readonly<Record<string, unknown>>): SeenButton;
  /** Writes to the bot in the channel of a unit, by its name. */
  asks(unit: string, text: string): Promise<Shown>;
  /** Presses the newest button with this title in the channel of a unit, as `presses` does in private. */
  pressesIn(unit: string, button: string, inputs?: Inputs): Promise<Shown>;
  /** Presses a button in what this person alone was told last, where they were told it. */
  pressesTold(button: string, inputs?: Inputs): Promise<Shown>;
  /** The platform delivers what this person did last once more, as it does when it is unsure. */
  redelivers(): Promise<void>;
  /** Fills in and submits the form that is open. */
  submits(inputs: Inputs): Promise<Shown>;
  /** Makes a report of a message in a channel, from the message's own menu. A form opens. */
  reportsMessage(text: string): Promise<Shown>;
  /** Every message in the private chat as it stands now, as plain words with its buttons in [brackets]; oldest first. */
  chat(): Promise<readonly string[]>;
}

/** The organisation's people at one platform, with a clock that can be moved and a service that can be restarted. */
export interface Stage {
  /** By id of the sample directory. */
  seat(person: string): Promise<Seat>;
  /** What stands in the unit's channel now, as plain words. */
  channel(unit: string): Promise<readonly string[]>;
  /** Ends the service at once, as a crash does, and starts it again on the same data. */
  restart(): Promise<void>;
  /** Resolves when everything that is under way has been delivered. */
  settled(): Promise<void>;
  /** Everything that the service keeps beside its records now. */
  kept(): Promise<readonly Uint8Array[]>;
  /** Everything that the service has written down: all of its files, and its log. */
  trace(): Promise<string>;
  /** Moves the service's clock forward by so many hours. */
  pass(hours: number): Promise<void>;
  /** Puts another directory in the place of this one, while the service runs. */
  replaceDirectory(change: (directory: Directory) => Directory): Promise<void>;
  close(): Promise<void>;
}

/** A stage on which the bot can be taken out of a unit's channel, and put there again. */
export interface StageWithBot extends Stage {
  readonly bot: {
    leaves(unit: string): Promise<void>;
    joins(unit: string): Promise<void>;
  };
}

/** The last message of a chat. */
export async function last(seat: Seat): Promise<string> {
  return (await seat.chat()).at(-1) ?? '';
}

/** The newest message that contains these words, or ''. */
export async function newest(seat: Seat, words: string): Promise<string> {
  return (await seat.chat()).findLast((message) => message.includes(words)) ?? '';
}

/** What somebody hears of what they just did: at once, or as the last message of the chat. */
export async function heard(seat: Seat, shown: Shown): Promise<string> {
  return [shown.told, shown.form ?? '', await last(seat)].join('\n');
}
