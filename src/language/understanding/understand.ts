import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { fold } from '../../domain/organisation/spelling.ts';
import type { CampusId, Unit } from '../../domain/organisation/types.ts';
import { isDay } from '../../domain/time.ts';
import { type LikelyTopic, likelyIntent, likelyTopics } from './choice.ts';
import { isSmallWord } from './features.ts';
import { standingIn } from './focus.ts';
import { type IntentFound, intentOf } from './intent.ts';
import { matterFits, tellingWords } from './matter.ts';
import { type Mention, mentionsIn, unitMeant } from './mentions.ts';
import { roleIn } from './role.ts';
import { type Reading, readText } from './text.ts';
import { isTopicWord, type RankedTopic, rankTopics } from './topic.ts';
import type { AskedQuestion, Step, Understand, Understood } from './types.ts';
import { isKnownWord } from './vocabulary/knownWords.ts';
import { wishFits } from './wish.ts';

/** Below this chance a topic is a guess, found on questions that nothing was tuned on. */
const leastChance = 0.6;
/** From this score of the rules, or this chance, a topic is spoken of whatever the other words are. */
const surelyNamed = 3.4;
const likelyChance = 0.7;
/** The share of unknown words from which a question is of something else. */
const mostUnknown = 0.5;
const mostAlternatives = 3;

/**
 * Understands a text over a directory: what it wants, which matter it is about, and which unit is meant. Offline and the
 * same every time; of a text longer than 2,000 letters the first 2,000 are read. The unit is the one named, else that of
 * the place, of the person or of the campus named, else the asker's, else the root.
 */
export const understand: Understand = (question, dir) => {
  const reading = readText(question.text);
  const mentions = mentionsIn(dir, reading, isTopicWord);
  const ranked = rankTopics(reading, mentions);
  const judged = intentOf(reading, ranked, mentions);
  const likely = likelyTopics(ranked, matterFits(reading, mentions));
  const wanted = likelyIntent(reading, judged, wishFits(reading, mentions));
  const { intent, code } = isAboutElse(reading, mentions, ranked, likely) ? overruled(wanted) : wanted;
  const { unit, reason } = unitOf(dir, question, mentions);
  const campus = campusOf(mentions);
  const asOf = dayIn(question.text);
  const role = roleIn(reading);
  if (intent !== 'responsible') {
    return {
      intent,
      topic: null,
      confident: true,
      alternatives: [],
      role,
      unit: unit.id,
      campus,
      asOf,
      reasons: [{ code, details: { intent } }],
    };
  }
  const words = wordsFor(reading, ranked, likely);
  return {
    intent,
    ...(words.length > 0 ? choiceOf(likely) : unknownMatter),
    role,
    unit: unit.id,
    campus,
    asOf,
    reasons: [topicReason(words, likely), reason],
  };
};

/** A question in words that are mostly unknown, with no topic that is likely, is about something else. */
function isAboutElse(
  reading: Reading,
  mentions: readonly Mention[],
  [named]: readonly RankedTopic[],
  [first]: readonly LikelyTopic[],
): boolean {
  const standing = standingIn(reading);
  const telling = reading.tokens.filter(
    ({ plain, raw }, at) =>
      !isSmallWord(plain) &&
      standing(at) !== 'beside' &&
      !(at > 0 && /^\p{Lu}\p{Ll}/u.test(raw)) &&
      !mentions.some(({ from, to }) => from <= at && at < to),
  );
  const unknown = telling.filter(({ raw }) => !isKnownWord(fold(raw)));
  if (telling.length === 0 || (named?.score ?? 0) >= surelyNamed || (first?.chance ?? 0) >= likelyChance)
    return false;
  return unknown.length >= telling.length * mostUnknown;
}

function overruled(wanted: IntentFound): IntentFound {
  return wanted.intent === 'responsible' ? { intent: 'out-of-scope', code: 'unknown-words' } : wanted;
}

/** Without a word that tells, the question is of HSE at the unit, to be chosen from. */
const unknownMatter = { topic: 'hse-at-unit', confident: false, alternatives: ['hse-at-unit'] } as const;

/** Sure where a name is likelier right than a choice of three is worth. */
function choiceOf(likely: readonly LikelyTopic[]): Pick<Understood, 'topic' | 'confident' | 'alternatives'> {
  const [first, ...others] = likely;
  if (first === undefined) return unknownMatter;
  const confident = first.chance >= leastChance;
  const offered = confident ? others : likely;
  return {
    topic: first.topic,
    confident,
    alternatives: offered.slice(0, mostAlternatives).map(({ topic }) => topic),
  };
}

/** The words that speak for the likeliest topic; none when it was taken from small words alone. */
function wordsFor(
  reading: Reading,
  ranked: readonly RankedTopic[],
  [first]: readonly LikelyTopic[],
): readonly string[] {
  if (first === undefined) return [];
  const named = ranked.find(({ topic }) => topic === first.topic)?.words ?? [];
  return named.length > 0 ? named : tellingWords(reading, first.topic);
}

function topicReason(words: readonly string[], [first]: readonly LikelyTopic[]): Step {
  if (first === undefined || words.length === 0) return { code: 'no-topic-words', details: {} };
  return { code: 'words-mean-topic', details: { topic: first.topic, words: words.join(', ') } };
}

function unitOf(
  dir: OpenDirectory,
  { asker }: AskedQuestion,
  mentions: readonly Mention[],
): { readonly unit: Unit; readonly reason: Step } {
  const meant = unitMeant(dir, mentions);
  if (meant !== null) {
    return { unit: meant.unit, reason: reasonOf(meant.by, meant.unit) };
  }
  const person = asker === null ? undefined : dir.people.get(asker);
  const unit = person === undefined ? undefined : dir.units.get(person.unit);
  if (unit === undefined)
    return { unit: dir.root, reason: { code: 'unit-unknown', details: { unit: dir.root.id } } };
  return { unit, reason: { code: 'unit-of-asker', details: { unit: unit.id, person: asker ?? '' } } };
}

function reasonOf(by: Mention, { id: unit }: Unit): Step {
  if (by.kind === 'place') return { code: 'unit-of-place', details: { unit, place: by.place.id } };
  if (by.kind === 'person') return { code: 'unit-of-person', details: { unit, person: by.person.id } };
  if (by.kind === 'campus') return { code: 'unit-of-campus', details: { unit, campus: by.campus } };
  return { code: 'unit-named', details: { unit } };
}

function campusOf(mentions: readonly Mention[]): CampusId | null {
  const place = mentions.find((mention) => mention.kind === 'place');
  return place?.place.campus ?? null;
}

/** A day written in figures: "2026-03-01" or "1.3.2026". */
function dayIn(text: string): string | null {
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(text.slice(0, 2000))?.[1];
  if (iso !== undefined && isDay(iso)) return iso;
  const [, day, month, year] = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text.slice(0, 2000)) ?? [];
  const written = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
