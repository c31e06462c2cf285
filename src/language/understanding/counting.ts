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

interface Seen {
  /** How much a thing tells: the rarer, the more. */
  readonly rarity: number;
  readonly classes: readonly number[];
  /** What it adds for each of these classes. */
  readonly gains: readonly number[];
}

/** What is counted of a thing never seen in a class, against what was seen once. */
const unseen = 0.01;
/** How far a class with many examples is brought down to the others: 0 not at all, 1 wholly. */
const evenness = 0.7;
/** What a text must tell for its fit to count half of what it would at most. */
const leastTold = 5;

/**
 * Counts examples (naive Bayes over rarity-weighted things of texts of equal length). A thing that no example has
 * counts for nothing, one that all classes have for little.
 */
export function counted<Class extends string>(
  classes: readonly Class[],
  examples: readonly Example<Class>[],
): Counted<Class> {
  const places = new Map(classes.map((name, place) => [name, place]));
  const raritys = rarityOf(examples);
  const counts = new Map<string, Map<number, number>>();
  const totals = classes.map(() => 0);
  for (const { meant, features, weight } of examples) {
    const place = places.get(meant);
    if (place === undefined) continue;
    const length = lengthOf(features, raritys);
    for (const [feature, much] of features) {
      const share = (weight * much * (raritys.get(feature) ?? 0)) / length;
      const there = counts.get(feature) ?? new Map<number, number>();
      there.set(place, (there.get(place) ?? 0) + share);
      counts.set(feature, there);
      totals[place] = (totals[place] ?? 0) + share;
    }
  }
  const mean = totals.reduce((sum, total) => sum + total, 0) / classes.length;
  const shares = totals.map((total) => (total === 0 ? 1 : (mean / total) ** evenness));
  const seen = new Map<string, Seen>();
  for (const [feature, byClass] of counts) {
    seen.set(feature, {
      rarity: raritys.get(feature) ?? 0,
      classes: [...byClass.keys()],
      gains: [...byClass].map(([place, count]) => Math.log(((shares[place] ?? 1) * count) / unseen + 1)),
    });
  }
  const bases = totals.map((total, place) =>
    Math.log(unseen / ((shares[place] ?? 1) * total + unseen * seen.size)),
  );
  return {
    fits: (features) => fitsOf(classes, seen, bases, features),
    gain: (feature, of) => gainOf(seen.get(feature), places.get(of)),
  };
}

function gainOf(there: Seen | undefined, place: number | undefined): number {
  const at = place === undefined ? -1 : (there?.classes.indexOf(place) ?? -1);
  return at === -1 ? 0 : (there?.gains[at] ?? 0) * (there?.rarity ?? 0);
}

function rarityOf(examples: readonly Example<string>[]): ReadonlyMap<string, number> {
  const among = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features.keys()) among.set(feature, (among.get(feature) ?? 0) + 1);
  }
  return new Map([...among].map(([feature, count]) => [feature, Math.log(examples.length / count)]));
}

function lengthOf(features: Features, raritys: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [feature, much] of features) sum += (much * (raritys.get(feature) ?? 0)) ** 2;
  return Math.sqrt(sum) || 1;
}

function fitsOf<Class extends string>(
  classes: readonly Class[],
  seen: ReadonlyMap<string, Seen>,
  bases: readonly number[],
  features: Features,
): ReadonlyMap<Class, number> {
  const known = [...features].flatMap(([feature, much]) => {
    const there = seen.get(feature);
    return there === undefined ? [] : [{ there, much: much * there.rarity }];
  });
  const length = Math.sqrt(known.reduce((sum, { much }) => sum + much * much, leastTold ** 2));
  const all = known.reduce((sum, { much }) => sum + much, 0) / length;
  const fits = bases.map((base) => base * all);
  for (const { there, much } of known) {
    for (const [at, place] of there.classes.entries()) {
      fits[place] = (fits[place] ?? 0) + ((there.gains[at] ?? 0) * much) / length;
    }
  }
  const most = Math.max(...fits);
  return new Map(classes.map((name, place) => [name, (fits[place] ?? most) - most]));
}
