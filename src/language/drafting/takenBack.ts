import type { PerilsTold } from './perils.ts';
import { hitsOf, type Told } from './told.ts';

/** Laughter that is drawn. */
const laughing = /[\u{1F600}-\u{1F606}\u{1F609}\u{1F923}\u{1F92A}\u{1F61C}\u{1F61D}]/u;

/** Words that sound like danger, and their sentence. */
interface Sounding {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** What sounds like danger and is a jest, a question in general, a way of speaking, or of every day or a time long gone. */
export function isTakenBack(told: Told, perils: PerilsTold, { from, to, sentence }: Sounding): boolean {
  if (isJest(told, perils)) return true;
  const isNear = (at: number) => told.sentences[at] === sentence;
  const isSaid = (part: 'bygone' | 'habitual' | 'imagined' | 'some-day' | 'asked-in-general') =>
    (perils.get(part) ?? []).some((said) => isNear(said.from));
  if ((perils.get('harmless') ?? []).some((said) => said.from < to && from < said.to)) return true;
  if (told.reading.isQuestion && isSaid('asked-in-general')) return true;
  if (isSaid('imagined') || isSaid('some-day') || isCondition(told, sentence)) return true;
  return (isSaid('bygone') || isSaid('habitual')) && !hitsOf(told, 'now').some((now) => isNear(now.from));
}

/** True of a text that is told in jest or only asks in general, so that no likeness to other texts makes danger of it. */
export function isNoneAtAll(told: Told, perils: PerilsTold): boolean {
  const sentences = new Set(told.sentences);
  return (
    isJest(told, perils) ||
    (told.reading.isQuestion && perils.has('imagined')) ||
    (sentences.size === 1 && told.reading.isQuestion && perils.has('asked-in-general'))
  );
}

/** "Brenner det der, får vi ikke vite det": a sentence that begins with a verb, asks nothing and goes on with another. */
function isCondition({ reading, sentences, text }: Told, sentence: number): boolean {
  const { tokens } = reading;
  const [first, last] = [sentences.indexOf(sentence), sentences.lastIndexOf(sentence)];
  const [verb, subject] = [tokens[first]?.plain ?? '', tokens[first + 1]?.plain ?? ''];
  if (!conditions.has(verb) || !subjects.has(subject) || text[tokens[last]?.end ?? 0] === '?') return false;
  const next = tokens.findIndex(
    ({ clause }, at) => at > first && clause === (tokens[first]?.clause ?? 0) + 1,
  );
  return sentences[next] === sentence && consequences.has(tokens[next]?.plain ?? '');
}

/** What such a sentence begins with. */
const conditions: ReadonlySet<string> = new Set(
  'brenner brenn tar blir kommer faller ryker ramler renner begynner far gar sprekker velter skjer lekker siger slipper'.split(
    ' ',
  ),
);

/** What follows the verb of such a condition, and what the consequence begins with. */
const subjects: ReadonlySet<string> = new Set('det den de noe noen man en vi jeg han hun'.split(' '));
const consequences: ReadonlySet<string> = new Set(
  'far er blir kan ma vil kommer gar rekker ser vet finner star har skal bor sa hjelper'.split(' '),
);

function isJest(told: Told, perils: PerilsTold): boolean {
  return perils.has('joking') || laughing.test(told.text);
}
