import type { Answers, Question } from '../../domain/forms.ts';
import type { Language } from '../../domain/language.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { intakeForm } from '../../domain/reports/forms.ts';
import { kindsAt, neutralised, type Spot, spotsIn } from '../../domain/reports/personal.ts';
import { neutralWords } from '../../i18n/neutral.ts';
import { languageOfText } from '../../language/understanding/text.ts';
import type { Core } from '../context.ts';
import type { FoundView, GuardView } from '../messages.ts';
import type { Draft } from '../records.ts';

interface At {
  readonly core: Pick<Core, 'findPersonal'>;
  readonly dir: OpenDirectory;
}

/** Answers in a person's own words. */
const spoken: readonly string[] = (intakeForm.questions as readonly Question[])
  .filter(({ kind }) => kind === 'text')
  .map(({ id }) => id);

/** What the draft says about persons, for its writer; null when there is nothing to tell. */
export function guardOf(at: At, draft: Draft): GuardView | null {
  const found = searched(at, draft).flatMap(({ spots }) => spots);
  const state =
    found.length > 0 ? (draft.keepsNames ? 'kept' : 'found') : draft.original ? 'neutral' : 'none';
  if (state === 'none' && !draft.masked) return null;
  const language = languageOf(draft);
  return {
    state,
    language,
    found: state === 'found' ? shown(found, language) : [],
    withheld: draft.withheld,
    isMasked: draft.masked,
  };
}

/**
 * The draft with neutral words wherever it says something about persons; the writer's own are kept until it is sent. What is told of
 * the health of "my colleague" is seen only once the name is gone, so the text is read twice.
 */
export function withNeutralWords(at: At, draft: Draft): Draft {
  return madeNeutral(at, madeNeutral(at, draft));
}

function madeNeutral(at: At, draft: Draft): Draft {
  const language = languageOf(draft);
  const changed = searched(at, draft).filter(({ spots }) => spots.length > 0);
  if (changed.length === 0) return draft;
  const neutral = changed.map(({ id, text, spots }) => [
    id,
    neutralised(text, spots, (spot) => neutralWords(spot, language)),
  ]);
  const own = Object.fromEntries(changed.map(({ id, text }) => [id, text]));
  return {
    ...draft,
    answers: { ...draft.answers, ...Object.fromEntries(neutral) },
    original: { ...own, ...draft.original },
    withheld: [...new Set([...draft.withheld, ...kindsAt(changed.flatMap(({ spots }) => spots))])],
    keepsNames: false,
  };
}

/** The draft in the writer's own words again. */
export function withOwnWords(draft: Draft): Draft {
  const { answers, original } = draft;
  return { ...draft, answers: { ...answers, ...original }, original: null, withheld: [], keepsNames: true };
}

/** The draft after these texts were written anew: what was decided about them before does not hold for them. */
export function rewritten(draft: Draft, questions: readonly string[]): Draft {
  if (!questions.some((id) => spoken.includes(id))) return draft;
  const left = Object.entries(draft.original ?? {}).filter(([id]) => !questions.includes(id));
  const original: Answers | null = left.length > 0 ? Object.fromEntries(left) : null;
  return { ...draft, original, withheld: original ? draft.withheld : [], keepsNames: false };
}

interface SearchedAnswer {
  readonly id: string;
  readonly text: string;
  readonly spots: readonly Spot[];
}

function searched({ core, dir }: At, { answers }: Draft): readonly SearchedAnswer[] {
  const texts = spoken.flatMap((id) => {
    const text = answers[id];
    return typeof text === 'string' ? [{ id, text, findings: core.findPersonal(text, dir) }] : [];
  });
  const spots = spotsIn(texts, (word) => namesIn(dir).has(word.toLowerCase()));
  return texts.map(({ id, text }, at) => ({ id, text, spots: spots[at] ?? [] }));
}

/** First and last names of the directory's people, in lower case. */
function namesIn(dir: OpenDirectory): ReadonlySet<string> {
  const known = names.get(dir.directory);
  if (known) return known;
  const made = new Set(
    [...dir.people.values()].flatMap(({ name }) =>
      name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter(Boolean),
    ),
  );
  names.set(dir.directory, made);
  return made;
}

const names = new WeakMap<OpenDirectory['directory'], ReadonlySet<string>>();

function languageOf({ answers }: Draft): Language {
  const what = String(answers.what ?? '');
  return languageOfText(what) ?? (english.test(what) ? 'en' : 'nb');
}

/** What a text too short to tell its language otherwise is told with. */
const english = /(?<!\p{L})(?:fell|burned|burnt|hurt|slipped|tripped|fainted|called|was|got|has)(?!\p{L})/iu;

/** Each found word once, in the order of the texts. */
function shown(spots: readonly Spot[], language: Language): readonly FoundView[] {
  const each = new Map(
    spots.map((spot) => [
      spot.words.toLowerCase(),
      { words: spot.words, neutral: neutralWords(spot, language) },
    ]),
  );
  return [...each.values()];
}
