/** What a text is made of, each thing with how much of it there is. */
export type Features = ReadonlyMap<string, number>;

/** A text that is known to be of a class. `weight` is how much it counts beside others; 1 for a whole saying. */
export interface Example<Class extends string> {
  readonly meant: Class;
  readonly features: Features;
  readonly weight: number;
}

/** How well a text fits each class, from examples of them. */
export interface Counted<Class extends string> {
  /** The log of how likely each class makes the text, up to a constant; 0 for the likeliest. */
  readonly fits: (features: Features) => ReadonlyMap<Class, number>;
  /** How much one thing speaks for a class; 0 when it does not. */
  readonly gain: (feature: string, of: Class) => number;
}

/** A thing that examples have. */
interface Seen {
  /** How much it tells: the rarer, the more. */
  readonly rarity: number;
  readonly classes: number[];
  /** What it adds for each of these classes. */
  readonly gains: number[];
}

/** An example with its things by their places. */
interface Listed {
  readonly weight: number;
  readonly things: readonly number[];
  readonly amounts: readonly number[];
}

/** What is counted of a thing never seen in a class, against what was seen once. */
const unseen = 0.02;
/** What a text must tell for its fit to count half of what it would at most. */
const leastTold = 5;

/**
 * Counts examples (naive Bayes over rarity-weighted things of texts of equal length). A thing that no example has
 * counts for nothing, one that all classes have for little. `evenness` says how far a class with many examples is
 * brought down to the others: 0 not at all, 1 wholly.
 */
export function counted<Class extends string>(
  classes: readonly Class[],
  examples: Iterable<Example<Class>>,
  evenness: number,
): Counted<Class> {
  const { listed, things, rarities } = listOf(classes, examples);
  const counts = listed.map((of) => countsOf(of, rarities));
  const totals = counts.map((count) => count.reduce((sum, much) => sum + much, 0));
  const mean = totals.reduce((sum, total) => sum + total, 0) / classes.length;
  const shares = totals.map((total) => (total === 0 ? 1 : (mean / total) ** evenness));
  const all = rarities.map((rarity): Seen => ({ rarity, classes: [], gains: [] }));
  for (const [place, count] of counts.entries()) {
    const share = shares[place] ?? 1;
    for (const [thing, much] of count.entries()) {
      if (much === 0) continue;
      all[thing]?.classes.push(place);
      all[thing]?.gains.push(Math.log((share * much) / unseen + 1));
    }
  }
  const bases = totals.map((total, place) =>
    Math.log(unseen / ((shares[place] ?? 1) * total + unseen * things.size)),
  );
  const at = (feature: string): Seen | undefined => all[things.get(feature) ?? -1];
  return {
    fits: (features) => fitsOf(classes, at, bases, features),
    gain: (feature, of) => gainOf(at(feature), classes.indexOf(of)),
  };
}

/** The examples of every class, every thing with a place of its own, and how rare each is. */
function listOf<Class extends string>(classes: readonly Class[], examples: Iterable<Example<Class>>) {
  const listed = classes.map((): Listed[] => []);
  const places = new Map(classes.map((name, place) => [name, place]));
  const things = new Map<string, number>();
  const among: number[] = [];
  let size = 0;
  for (const { meant, features, weight } of examples) {
    size += 1;
    const ids: number[] = [];
    for (const feature of features.keys()) {
      const id = things.get(feature) ?? things.size;
      if (id === things.size) things.set(feature, id);
      among[id] = (among[id] ?? 0) + 1;
      ids.push(id);
    }
    listed[places.get(meant) ?? -1]?.push({ weight, things: ids, amounts: [...features.values()] });
  }
  return { listed, things, rarities: among.map((count) => Math.log(size / count)) };
}

/** How much of every thing the examples of one class have. */
function countsOf(listed: readonly Listed[], rarities: readonly number[]): Float64Array {
  const counts = new Float64Array(rarities.length);
  for (const { weight, things, amounts } of listed) {
    const worth = things.map((thing, at) => (amounts[at] ?? 0) * (rarities[thing] ?? 0));
    const length = Math.sqrt(worth.reduce((sum, each) => sum + each * each, 0)) || 1;
    for (const [at, thing] of things.entries()) {
      counts[thing] = (counts[thing] ?? 0) + (weight * (worth[at] ?? 0)) / length;
    }
  }
  return counts;
}

function gainOf(there: Seen | undefined, place: number): number {
  const at = there?.classes.indexOf(place) ?? -1;
  return at === -1 ? 0 : (there?.gains[at] ?? 0) * (there?.rarity ?? 0);
}

function fitsOf<Class extends string>(
  classes: readonly Class[],
  at: (feature: string) => Seen | undefined,
  bases: readonly number[],
  features: Features,
): ReadonlyMap<Class, number> {
  const known = [...features].flatMap(([feature, much]) => {
    const there = at(feature);
    return there === undefined ? [] : [{ there, much: much * there.rarity }];
  });
  const length = Math.sqrt(known.reduce((sum, { much }) => sum + much * much, leastTold ** 2));
  const all = known.reduce((sum, { much }) => sum + much, 0) / length;
  const fits = bases.map((base) => base * all);
  for (const { there, much } of known) {
    for (const [nth, place] of there.classes.entries()) {
      fits[place] = (fits[place] ?? 0) + ((there.gains[nth] ?? 0) * much) / length;
    }
  }
  const most = Math.max(...fits);
  return new Map(classes.map((name, place) => [name, (fits[place] ?? most) - most]));
}
