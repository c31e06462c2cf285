import type { Door } from '../../domain/reports/routing.ts';
import { type Category, categories, type Harmed, type Kind, kinds } from '../../domain/reports/terms.ts';
import type { Features } from '../understanding/counting.ts';
import { stemFeatures } from '../understanding/features.ts';
import type { TablesReading } from './byTables.ts';
import { featuresOf } from './learning/features.ts';
import { followingCategories, type injuriesTold } from './learning/heads.ts';
import { type Judgement, judge, speakingFor } from './learning/judge.ts';
import { reason } from './reasons.ts';
import { speaksOf, type Told } from './told.ts';
import type { ReportReading } from './types.ts';

type InjuryTold = (typeof injuriesTold)[number];

/** What is decided by weighing. */
export type Decided = Pick<
  ReportReading,
  'door' | 'confident' | 'kind' | 'injury' | 'harmed' | 'categories' | 'reasons'
>;

/** An emergency is missed by nobody's leave: far less likelihood is enough for it, and less still where the tables see one. */
const enoughForEmergency = 0.5;
const enoughWithTables = 0.1;
/** Below this the tables keep the word, which know better what to do with what nobody has said before. */
const enoughToDiffer = 0.5;
/** How much likelier an answer is for being the one that the tables give, beside what weighing knows of that. */
const trustInTables = 2;
const enoughForCategory = 0.25;
/** Where no category is as likely as that, the likeliest is taken beside those that follow from something else, if it is this likely. */
const enoughAlone = 0.2;
/** Below this the text could as well belong elsewhere. */
const sure = 0.7;
const mostWords = 4;

/** Injuries that go with each kind. */
const injuriesOf = {
  accident: ['happened', 'none', 'unknown'],
  'near-accident': ['nearly'],
  'dangerous-condition': ['none'],
  improvement: ['none'],
} as const satisfies Readonly<Record<Kind, readonly InjuryTold[]>>;

/** Injuries that can be told behind the other doors. */
const injuriesBehind = {
  emergency: ['happened', 'unknown'],
  placement: ['happened', 'nearly', 'none', 'unknown'],
  other: ['happened', 'none'],
} as const satisfies Readonly<Record<string, readonly InjuryTold[]>>;

/** Decides what the tables read, together with what the same words have meant in other reports. */
export function weighed(byTables: TablesReading): Decided {
  const { told, reading: read } = byTables;
  const features = featuresOf(byTables);
  const judgement = judge(features);
  const { door, confident } = doorOf(judgement, byTables);
  const outcome =
    door === 'nonconformity' ? outcomeOf(judgement, read) : { ...behind(judgement, door), kind: null };
  const found = door === 'nonconformity' ? categoriesOf(told, judgement, outcome.injury) : [];
  return {
    door,
    confident,
    kind: outcome.kind,
    injury: outcome.injury,
    categories: found,
    harmed: harmedOf(outcome.kind, outcome.injury, found),
    reasons: door === read.door ? read.reasons : [likeOthers(told, features, door), ...read.reasons.slice(1)],
  };
}

/** What the text says was on a day before today is over, however it sounds; grave danger told of now outweighs all likeness. */
function doorOf(
  { door: likely }: Judgement,
  { told, reading: read, isGrave, isNoDanger, toldOn, today }: TablesReading,
): { door: Door; confident: boolean } {
  const isOver = toldOn !== null && toldOn < today;
  const danger = isOver || isNoDanger ? 0 : (likely.get('emergency') ?? 0);
  if (
    (isGrave && !isOver) ||
    danger > enoughForEmergency ||
    (read.door === 'emergency' && danger > enoughWithTables)
  )
    return { door: 'emergency', confident: true };
  const [door, share] = likeliest(trusting(withoutUpkeep(told, likely), read.door));
  if (door !== read.door && (share < enoughToDiffer || door === 'emergency'))
    return { door: read.door === 'emergency' ? 'nonconformity' : read.door, confident: false };
  return { door, confident: share >= sure };
}

/** Damage that has stood for weeks or longer is a nonconformity even if it can hurt nobody. Source: 001 "D) HSE nonconformities". */
function withoutUpkeep(told: Told, likely: Judgement['door']): Judgement['door'] {
  return speaksOf(told, 'long-standing')
    ? new Map([...likely].filter(([door]) => door !== 'e-caretaker'))
    : likely;
}

function outcomeOf(
  { kind: likely, injury: hurt }: Judgement,
  read: ReportReading,
): { kind: Kind; injury: InjuryTold } {
  const kind = read.kind === null ? likely : trusting(likely, read.kind);
  const injury = read.kind === null ? hurt : trusting(hurt, read.injury);
  const pairs = kinds.flatMap((each) =>
    injuriesOf[each].map((told) => ({
      kind: each,
      injury: told,
      share: (kind.get(each) ?? 0) * (injury.get(told) ?? 0),
    })),
  );
  return pairs.reduce((best, pair) => (pair.share > best.share ? pair : best));
}

function behind({ injury }: Judgement, door: Door): { injury: InjuryTold } {
  const possible: readonly InjuryTold[] =
    door === 'emergency' || door === 'placement' ? injuriesBehind[door] : injuriesBehind.other;
  return { injury: likeliest(new Map(possible.map((each) => [each, injury.get(each) ?? 0])))[0] };
}

/** Somebody hurt is always a personal injury, and nobody else is; a lab and a round are what the text itself calls so. */
const follows = {
  'personal-injury': (_, injury) => injury === 'happened',
  laboratory: (told) => speaksOf(told, 'lab'),
  'hse-round': (told) => speaksOf(told, 'hse-round'),
} as const satisfies Readonly<
  Record<(typeof followingCategories)[number], (told: Told, injury: InjuryTold) => boolean>
>;

/** What is likely, or the likeliest; `other` only where nothing else is said. */
function categoriesOf(
  told: Told,
  { categories: likely }: Judgement,
  injury: InjuryTold,
): readonly Category[] {
  const following = followingCategories.filter((category) => follows[category](told, injury));
  const enough = [...likely].filter(([, share]) => share > enoughForCategory).map(([category]) => category);
  const weighed = enough.some((category) => category !== 'other')
    ? enough.filter((category) => category !== 'other')
    : likeliestAlone(likely, following.length === 0);
  return categories.filter((category) => [...following, ...weighed].includes(category));
}

function likeliestAlone(likely: Judgement['categories'], isNeeded: boolean): readonly Category[] {
  const [category, share] = likeliest(likely);
  return isNeeded || share > enoughAlone ? [category] : [];
}

function harmedOf(kind: Kind | null, injury: InjuryTold, found: readonly Category[]): readonly Harmed[] {
  if (kind === null) return injury === 'happened' ? ['people'] : [];
  if (kind === 'near-accident') return ['people'];
  if (kind !== 'accident') return ['nothing-yet'];
  const harmed: readonly Harmed[] = [
    ...(injury === 'happened' ? (['people'] as const) : []),
    ...(found.includes('environment') ? (['environment'] as const) : []),
  ];
  return harmed.length > 0 ? harmed : ['material'];
}

/** The words of the text that speak most for the door. */
function likeOthers(told: Told, features: Features, door: Door) {
  const speaking = speakingFor(features, 'door', door);
  const { tokens, language } = told.reading;
  const words = speaking.flatMap((thing) =>
    tokens.filter(({ plain }) => stemFeatures(plain, language).includes(thing)).map(({ raw }) => raw),
  );
  return reason('said-like-this', [...new Set(words)].slice(0, mostWords).join(' … '));
}

/** The likelihoods with what the tables say brought up. */
function trusting<A>(likely: ReadonlyMap<A, number>, answer: A): ReadonlyMap<A, number> {
  const raised = new Map(likely).set(answer, (likely.get(answer) ?? 0) * trustInTables);
  const all = [...raised.values()].reduce((sum, share) => sum + share, 0);
  return new Map([...raised].map(([each, share]) => [each, share / all]));
}

function likeliest<A>(likely: ReadonlyMap<A, number>): readonly [A, number] {
  const [first, ...rest] = likely;
  if (first === undefined) throw new Error('nothing to choose from');
  return rest.reduce((best, each) => (each[1] > best[1] ? each : best), first);
}
