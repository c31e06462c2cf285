import { fold } from '../../domain/organisation/spelling.ts';
import type { NamedPerson } from './persons.ts';
import { isOfOne } from './someone.ts';
import { type Hit, hitsOf, type Told } from './told.ts';
import type { PersonalFinding } from './types.ts';

/** Health matters in a text, and which of the named persons (by where their names start) they are about. */
export interface Health {
  readonly findings: readonly PersonalFinding[];
  readonly injured: ReadonlySet<number>;
}

/** The writer as the one spoken of; "with us" and "my colleague" speak of somebody else. */
const firstPerson = new Set(['jeg', 'eg', 'i', 'vi', 'we', 'my', 'min', 'mitt', 'mine', 'm', 've']);
const pronouns = new Set([
  'han',
  'hun',
  'ho',
  'ham',
  'henne',
  'hans',
  'hennes',
  'hennar',
  'he',
  'she',
  'him',
  'her',
  'his',
  'hers',
  'they',
  'their',
  'them',
  'vedkommende',
]);

/**
 * The health of the writer only where a diagnosis, pregnancy or sick leave is told; the health of others where the person it
 * is about is named. It is about the person spoken of last before it, else the first after it in the same clause. A diagnosis of
 * somebody who is close, or whom others can recognise, is a finding too, about an `other`, and sets no flag.
 */
export function healthIn(told: Told, persons: readonly NamedPerson[]): Health {
  const findings: PersonalFinding[] = [];
  const injured = new Set<number>();
  for (const hit of hitsOf(told, 'diagnosis')) {
    const about = aboutWhom(told, hit, persons);
    if (hit.isDenied) continue;
    if (about === 'other') {
      if (isOfOne(told, hit)) findings.push(findingOf(told, hit, 'other'));
      continue;
    }
    findings.push(findingOf(told, hit, about === 'writer' ? 'reporter' : 'injured'));
    if (typeof about === 'object') injured.add(about.start);
  }
  for (const hit of [...hitsOf(told, 'hurt', 'person-down'), ...bodyBlows(told)]) {
    if (hit.isDenied || hit.isNearly || hit.isUnreal || isUnhurt(told, hit)) continue;
    const about = aboutWhom(told, hit, persons);
    if (typeof about !== 'object') continue;
    findings.push(findingOf(told, hit, 'injured'));
    for (const { start } of together(told, about, persons)) injured.add(start);
  }
  return { findings: distinct(findings), injured };
}

/** A blow with the part of the body that it met: "fikk syre på hånda". */
function bodyBlows(told: Told): readonly Hit[] {
  const bodies = hitsOf(told, 'body');
  const isMissed = ({ clause }: Hit) => hitsOf(told, 'nearly').some((near) => near.clause === clause);
  return hitsOf(told, 'strike').flatMap((blow) => {
    const body = bodies.find(({ clause, from }) => clause === blow.clause && from >= blow.to);
    const isSaid = hitsOf(told, 'hurt').some(({ clause }) => clause === blow.clause);
    return body === undefined || isSaid || isMissed(blow) ? [] : [{ ...blow, to: body.to }];
  });
}

function isUnhurt(told: Told, hit: Hit): boolean {
  return hitsOf(told, 'nobody-hurt').some(({ from, to }) => from < hit.to && hit.from < to);
}

function findingOf({ reading }: Told, { from, to }: Hit, as: PersonalFinding['as']): PersonalFinding {
  return {
    kind: 'health',
    start: reading.tokens[from]?.start ?? 0,
    end: reading.tokens[to - 1]?.end ?? 0,
    as,
  };
}

type About = NamedPerson | 'writer' | 'other';

/** Who is spoken of last before the words: a named person (also by "he" or "she"), the writer, or somebody unnamed. */
function aboutWhom(told: Told, hit: Hit, persons: readonly NamedPerson[]): About {
  const { reading, sentences } = told;
  const someone = new Set(hitsOf(told, 'someone').flatMap(({ from, to }) => [from, to - 1]));
  let isPronoun = false;
  let objectIn: number | null = null;
  for (let at = hit.to - 1; at >= 0; at -= 1) {
    const token = reading.tokens[at];
    if (token === undefined) continue;
    if ((sentences[at] ?? 0) < hit.sentence && !isPronoun && sentences[at] !== hit.sentence - 1) break;
    const person = persons.find(({ start, end }) => start <= token.start && token.end <= end);
    if (person !== undefined && token.clause !== objectIn) return person;
    const word = fold(token.raw);
    if (person === undefined && isSubject(word, token.raw)) objectIn = null;
    if (objects.has(word) && persons.some(({ end }) => end <= token.start)) objectIn = token.clause;
    if (pronouns.has(word)) isPronoun = true;
    else if (!isPronoun && firstPerson.has(word) && token.raw !== 'i') return 'writer';
    else if (!isPronoun && someone.has(at) && !isBeside(told, at)) return 'other';
  }
  const after = persons.find(({ start }) => {
    const at = reading.tokens.findIndex((token) => token.start >= start);
    return at >= hit.to && reading.tokens[at]?.clause === hit.clause;
  });
  if (after !== undefined) return after;
  return isPronoun || !opensSentence(told, hit) ? 'other' : 'writer';
}

/** Those whose names are joined to a person's before it: "Kari and Ola cut themselves". */
function together(
  { text }: Pick<Told, 'text'>,
  person: NamedPerson,
  persons: readonly NamedPerson[],
): readonly NamedPerson[] {
  const before = persons.find(
    ({ end }) => end < person.start && /^(?: og| and| &|,) $/.test(text.slice(end, person.start)),
  );
  return before === undefined ? [person] : [person, ...together({ text }, before, persons)];
}

/** Words for whom something is done to: who stands before them in the clause is somebody else. */
const objects = new Set(['ham', 'henne', 'honom', 'hennar', 'him']);

function isSubject(word: string, raw: string): boolean {
  return (
    raw !== 'i' && /^(?:jeg|eg|i|vi|me|we|han|hun|ho|he|she|they|noen|nokon|someone|somebody)$/.test(word)
  );
}

/** "Kari from cleaning", "hit by a student": whoever follows such a word is not whom the clause is about. */
function isBeside({ reading }: Told, at: number): boolean {
  const before = [at - 1, at - 2].map((place) => reading.tokens[place]?.plain ?? '');
  return before.some((word) => beside.has(word));
}

const beside = new Set(['pa', 'fra', 'hos', 'av', 'med', 'from', 'with', 'by', 'of']);

/** "Gravid og jobber med løsemidler": nobody is named before it, so it is the writer. */
function opensSentence({ sentences }: Told, { from, sentence }: Hit): boolean {
  return from - sentences.indexOf(sentence) <= 2;
}

function distinct(findings: readonly PersonalFinding[]): readonly PersonalFinding[] {
  const kept: PersonalFinding[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.some(({ start, end }) => finding.start < end && start < finding.end)) kept.push(finding);
  }
  return kept;
}
