import { createRequire } from 'node:module';

/** As much of the official library of Adaptive Cards as the tests use. */
interface Library {
  readonly AdaptiveCard: new () => Card;
  readonly SerializationContext: new () => Context;
  readonly HostConfig: new (config: object) => object;
}

interface Card {
  hostConfig: object;
  parse(json: object, context: Context): void;
  toJSON(): unknown;
  validateProperties(): { readonly validationEvents: readonly LibraryEvent[] };
}

interface Context {
  readonly eventCount: number;
  getEventAt(index: number): LibraryEvent;
}

interface LibraryEvent {
  readonly message: string;
}

// The package's main module cannot be loaded outside of a browser's bundle; this file of it can.
const library: Library = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

/** What the library says is wrong with a card, and the card as the library understood it. */
export function readByLibrary(card: object): {
  readonly problems: readonly string[];
  readonly json: unknown;
} {
  const context = new library.SerializationContext();
  const read = new library.AdaptiveCard();
  read.hostConfig = new library.HostConfig({ actions: { maxActions: 25 } });
  read.parse(card, context);
  const parsing = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  const validating = read.validateProperties().validationEvents.map(({ message }) => message);
  return { problems: [...parsing, ...validating], json: read.toJSON() };
}

/** What a reader leaves out when it writes: values that mean the same as their absence. */
const defaults: Readonly<Record<string, readonly unknown[]>> = {
  $schema: ['http://adaptivecards.io/schemas/adaptive-card.json'],
  spacing: ['Default'],
  value: [''],
  style: ['compact', 'default'],
  isMultiline: [false],
  isSubtle: [false],
  actions: [[]],
};

/** Read, and never written again. */
const unwritten: readonly string[] = ['fallback'];

/** The paths of a card that the library dropped or changed. */
export function lostPaths(given: unknown, kept: unknown, path = '$'): readonly string[] {
  if (Array.isArray(given)) {
    const items: readonly unknown[] = Array.isArray(kept) ? kept : [];
    return given.flatMap((one, at) => lostPaths(one, items[at], `${path}[${at}]`));
  }
  if (typeof given !== 'object' || given === null) {
    const isSame = typeof given === 'string' && typeof kept === 'string' && isSameWord(given, kept);
    return given === kept || isSame
      ? []
      : [`${path}: ${JSON.stringify(given)} became ${JSON.stringify(kept)}`];
  }
  const written = Object.entries(typeof kept === 'object' && kept !== null ? kept : {});
  return Object.entries(given).flatMap(([key, value]) => {
    if (unwritten.includes(key)) return [];
    const found = written.find(([name]) => name === key);
    const isDefault = defaults[key]?.some((one) => JSON.stringify(one) === JSON.stringify(value)) ?? false;
    return found === undefined && isDefault ? [] : lostPaths(value, found?.[1], `${path}.${key}`);
  });
}

/** Words of the format are written in any case. */
function isSameWord(given: string, kept: string): boolean {
  return /^[A-Za-z]+$/.test(given) && given.toLowerCase() === kept.toLowerCase();
}
