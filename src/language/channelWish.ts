import type { Language } from '../domain/language.ts';

/** What somebody wants of the channels of a unit, with the words that name the unit ('' when none does). */
export interface ChannelWish {
  readonly wish: 'connect' | 'disconnect' | 'list';
  readonly unit: string;
  /** The language that posts are to be in, when it is said. */
  readonly language: Language | null;
}

const kindly =
  '(?:(?:please|kan du|kan eg|vil du|can you|could you|vær så snill å|jeg vil|i want to|i would like to) )?';
const channel = '(?:channel|kanal(?:en)?)';
const here = `(?:(?:here|her|hit)|(?:in |i |to |til )?(?:this|denne|den her|the) ${channel})`;
const joining = '(?:connect|link|koble|kople|knytt|kobl)(?: (?:opp|til|up))?';
const posting = '(?:post|poste?|legg ut|skriv)';

interface Row {
  readonly wish: ChannelWish['wish'];
  /** A message says this when one of them is the whole of it. */
  readonly ways: readonly RegExp[];
}

/** How people put it, in both languages; the first row that fits. */
const rows: readonly Row[] = [
  {
    wish: 'disconnect',
    ways: waysOf(
      `(?:koble|kople) (?:${here}|${channel}) (?:fra|av)(?: (?<unit>.+))?`,
      `(?:koble|kople) (?<unit>.+) (?:fra|av) ${here}`,
      `(?:disconnect|unlink|remove|koble fra|kople fra|koble av|fjern)(?: (?:${here}|${channel}))(?: (?:from|fra|for|av) (?<unit>.+))?`,
      `(?:disconnect|unlink) (?<unit>.+) from ${here}`,
      `(?:stop posting|stopp å ${posting}|slutt å ${posting}|ikke ${posting} (?:mer|lenger))(?: for (?<unit>.+?))? ${here}`,
    ),
  },
  {
    wish: 'connect',
    ways: waysOf(
      `${joining} (?:${here}|${channel})(?: (?:to|til|for|with|med|på|at) (?<unit>.+))?`,
      `${joining} (?<unit>.+) (?:to|til|with|med) ${here}`,
      `(?:${posting}|use|bruk) ${here} for (?<unit>.+)`,
      `${posting} for (?<unit>.+) ${here}`,
    ),
  },
  {
    wish: 'list',
    ways: waysOf(
      `(?:where do you (?:post|write)|hvor (?:poster|skriver) du|hvor legger du ut(?: ting)?|kor (?:postar|skriv) du)(?: (?:for|from|til) (?<unit>.+))?`,
      `(?:(?:which|what) channels (?:do you post in|are connected)|hvilke kanaler (?:poster du i|skriver du i|er koblet til|er koblet|er tilkoblet))(?: (?:for|to|til|at|ved|på) (?<unit>.+))?`,
      `(?:(?:show |list |vis |se )?(?:(?:our|my|mine|våre) )?(?:unit |enhetens )?(?:channels|kanaler|kanalene(?: våre| mine)?))(?: (?:of|for|to|til|ved) (?<unit>.+))?`,
    ),
  },
];

/** The same in the words after a command, where nobody needs to say what is meant. */
const short: readonly Row[] = [
  { wish: 'disconnect', ways: waysOf(`(?:disconnect|koble fra|kople fra|fra)(?: (?<unit>.+))?`) },
  { wish: 'connect', ways: waysOf(`${joining}(?: (?:to|til|for))?(?: (?<unit>.+))?`) },
];

const longest = 160;

/** What a message wants of the channels of a unit; null when it wants nothing of them. */
export function channelWishIn(text: string): ChannelWish | null {
  return wishIn(text, rows);
}

/** The same of the words after a command. */
export function channelCommandIn(text: string): ChannelWish | null {
  return wishIn(text, [...rows, ...short]);
}

function wishIn(text: string, from: readonly Row[]): ChannelWish | null {
  const said = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?…]+$/u, '');
  if (said === '' || said.length > longest) return null;
  const { rest, language } = withoutLanguage(said);
  for (const { wish, ways } of from)
    for (const way of ways) {
      const found = way.exec(rest);
      if (found) return { wish, unit: unitIn(found.groups?.unit), language };
    }
  return null;
}

const inLanguage = /,?\s+(?:in|på)\s+(?:(english|engelsk)|norwegian|norsk|bokmål)$/i;

function withoutLanguage(said: string): { readonly rest: string; readonly language: Language | null } {
  const found = inLanguage.exec(said);
  if (!found) return { rest: said, language: null };
  return { rest: said.slice(0, found.index), language: found[1] === undefined ? 'nb' : 'en' };
}

const kinds =
  '(?:unit|department|group|section|faculty|lab|enhet(?:en)?|eininga|institutt(?:et)?|avdeling(?:en)?|gruppe(?:n)?|seksjon(?:en)?|fakultet(?:et)?)';
const ours = '(?:my|our|min|mi|mitt|vår|vårt)';

/** "My unit" names none. */
const own = new RegExp(`^(?:${ours}(?: ${kinds})?|(?:the )?${kinds}(?: ${ours})?)$`, 'i');

function unitIn(words: string | undefined): string {
  const unit = words?.trim() ?? '';
  return own.test(unit) ? '' : unit;
}

function waysOf(...ways: readonly string[]): readonly RegExp[] {
  return ways.map((way) => new RegExp(`^${kindly}${way}$`, 'iu'));
}

const undelivered = waysOf(
  '(?:show |list |vis |se )?(?:delivery|deliveries|delivery (?:failures|problems)|undelivered(?: messages)?|levering|leveringsfeil|feil i levering(?:en)?|ulever(?:t|te)(?: meldinger)?)',
  "what (?:could not be|couldn'?t be|couldn’t be|was not|is not|has not been|hasn't been) delivered",
  '(?:hva|kva) (?:kunne ikke bli|ble ikke|blir ikke|kom ikke|kommer ikke|kom ikkje|kjem ikkje) (?:levert|fram|frem)',
  '(?:who|hvem) (?:can|do) you not reach|hvem når du ikke(?: fram til)?',
);

/** True for words that ask what could not be delivered. */
export function asksWhatIsUndelivered(text: string): boolean {
  const said = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?…]+$/u, '');
  return said.length <= longest && undelivered.some((way) => way.test(said));
}
