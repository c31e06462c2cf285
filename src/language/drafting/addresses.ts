const dot =
  '(?:\\.|\\s?[(\\[{]\\s?(?:dot|punktum|prikk|\\.)\\s?[)\\]}]\\s?|\\s(?:dot|punktum|prikk|point)\\s)';
const spelt = '(?:\\s?[(\\[{]\\s?(?:dot|punktum|prikk|\\.)\\s?[)\\]}]\\s?|\\s(?:dot|punktum|prikk)\\s)';
const sign =
  '(?:\\s?[(\\[{]\\s?(?:at|@|krøllalfa|alfakrøll)\\s?[)\\]}]\\s?|\\s(?:krøllalfa|alfakrøll)\\s|\\s@\\s|\\s?@\\s|\\s@\\s?)';
/** The last part of an address, and those of them that nobody says as a word of a sentence after "dot". */
const endings = 'com|org|net|edu|eu|se|dk|fi|de|uk|fr|nl|es|pl|info|io|no';
const anyEnding = `(?:${endings}|is|it|at|be|ch|ie|us|ca|gov|co|dev|cloud|online)`;
const part = '[\\p{L}\\p{N}_%+-]{1,40}';
const local = `${part}(?:${dot}${part}){0,4}`;

/** E-mail addresses that are spelt out: "leif (at) example.no", "leif krøllalfa example punktum no". */
export const speltAddress = new RegExp(
  `(?<![\\p{L}\\p{N}])${local}${sign}${part}(?:${dot}${part}){0,3}${dot}${anyEnding}(?![\\p{L}\\p{N}])`,
  'giu',
);
/** After a mere "at" the dots tell that it is an address: "leif at example dot no". */
export const spokenAddress = new RegExp(
  `(?<![\\p{L}\\p{N}])${local}\\sat\\s(?!(?:the|a|an|this|that|my|our|home)\\s)${part}(?:${dot}${part}){0,3}${spelt}(?:${endings})(?![\\p{L}\\p{N}])`,
  'giu',
);
