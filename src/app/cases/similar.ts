import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import {
  comparedFor,
  couldLookTheSame,
  looksTheSame,
  mayBeShown,
  mostSimilar,
  outlinedCategories,
  type Sketch,
  similarity,
} from '../../domain/reports/similarity.ts';
import { isContributor, isReporter } from '../../domain/reports/tellers.ts';
import type { Category, Kind } from '../../domain/reports/terms.ts';
import { addDays, type Day, dayOf } from '../../domain/time.ts';
import { significantWords } from '../../language/significantWords.ts';
import { isGuest } from '../accounts.ts';
import { type Core, todayIn } from '../context.ts';
import type { SimilarView } from '../messages.ts';
import { personView, placeWords, unitNames } from '../people.ts';
import type { Draft } from '../records.ts';
import type { Stored } from '../store.ts';
import { dealingWith } from './dealing.ts';

/** Open cases of one unit that are compared, newest first: a preview costs the same however many there are. */
const mostCompared = 50;

interface Looking {
  readonly core: Core;
  readonly dir: OpenDirectory;
  readonly today: Day;
}

/**
 * Open cases that look like this draft, the likeliest first. Nobody outside the directory is shown any, nor anybody a case that
 * they told of themselves; what an outline never shows is in `similarity.ts`.
 */
export async function similarCases(at: Looking, draft: Draft): Promise<readonly Stored<'case'>[]> {
  if (isGuest(draft.person)) return [];
  const mine = sketchOfDraft(draft);
  const known = (
    await Promise.all(unitsOf(at.dir, draft).map((unit) => candidates(at, unit, draft.person)))
  ).flat();
  const possible = [...new Map(known.map((each) => [each.id, each])).values()].filter(({ doc }) =>
    couldLookTheSame(mine, sketchOf(doc, '')),
  );
  const read = await Promise.all(
    possible.map(async (each) => ({ each, sketch: await sketchOfCase(at.core, each) })),
  );
  return read
    .filter(({ sketch }) => looksTheSame(mine, sketch))
    .map(({ each, sketch }) => ({ each, weight: similarity(mine, sketch).weight }))
    .sort((a, b) => b.weight - a.weight || (a.each.id < b.each.id ? 1 : -1))
    .slice(0, mostSimilar)
    .map(({ each }) => each);
}

/** The same as outlines. */
export async function similarViews(at: Looking, draft: Draft): Promise<readonly SimilarView[]> {
  return Promise.all((await similarCases(at, draft)).map((known) => similarView(at.core, known)));
}

/** What of an open case is shown to somebody who reports something similar. */
async function similarView(core: Core, { id, doc }: Stored<'case'>): Promise<SimilarView> {
  const dir = core.directory();
  const { number, state, receivedAt, place } = doc;
  const placed = place === null ? null : placeWords(dir, place);
  return {
    id,
    number,
    state,
    receivedAt,
    place: placed,
    categories: outlinedCategories(doc),
    unit: unitNames(dir, doc.unit),
    handler: await personView(core, dealingWith(dir, doc, todayIn(dir, core.clock.now())).person),
  };
}

async function candidates(
  { core, dir, today }: Looking,
  unit: string,
  person: string,
): Promise<readonly Stored<'case'>[]> {
  const since = addDays(today, -comparedFor);
  const page = { limit: mostCompared, newestFirst: true };
  const open = await core.store.find('case', 'openUnit', unit, page);
  return open.filter(({ doc }) => {
    const isOwn = isReporter(doc, person) || isContributor(doc, person);
    return !isOwn && mayBeShown(doc) && dayOf(doc.receivedAt, dir.organisation.timeZone) >= since;
  });
}

/** The unit that was chosen, and the one that the place belongs to. */
function unitsOf(dir: OpenDirectory, { answers, place }: Draft): readonly string[] {
  const ofPlace = place === null ? undefined : dir.places.get(place)?.unit;
  return [...new Set([answers.unit, ofPlace].filter((unit) => typeof unit === 'string'))];
}

function sketchOfDraft({ answers, place }: Draft): Sketch {
  return {
    unit: String(answers.unit ?? ''),
    place,
    kind: (answers.kind as Kind | undefined) ?? null,
    categories: (answers.categories as readonly Category[] | undefined) ?? [],
    words: significantWords(String(answers.what ?? '')),
  };
}

async function sketchOfCase(core: Core, { doc }: Stored<'case'>): Promise<Sketch> {
  return sketchOf(doc, (await core.store.read('text', doc.what))?.doc.words ?? '');
}

function sketchOf({ unit, place, kind, categories }: Stored<'case'>['doc'], words: string): Sketch {
  return { unit, place, kind, categories, words: significantWords(words) };
}
