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

/** A thing that examples have. `classes` are the places of those that it was seen in. */
export interface Seen {
  /** How much it tells: the rarer, the more. */
  readonly rarity: number;
  readonly classes: readonly number[];
  /** What it adds for each of these classes. */
  readonly gains: readonly number[];
}

/** One while it is counted. */
interface Growing extends Seen {
  readonly classes: number[];
  readonly gains: number[];
}

/** An example with its things by their places. */
interface Listed {
  readonly weight: number;
  readonly things: Int32Array;
  readonly amounts: Float32Array;
}

/** What is counted of a thing never seen in a class, against what was seen once. */
const unseen = 0.02;
/** What a text must tell for its fit to count half of what it would at most. */
const leastTold = 5;

/** Examples counted by class. */
export interface Tally {
  readonly seen: (feature: string) => Seen | undefined;
  readonly features: Iterable<string>;
  /** What each class has against it for every thing that it was never seen with. */
  readonly bases: readonly number[];
}

/**
 * Counts examples (naive Bayes over rarity-weighted things of texts of equal length). A thing that no example has
 * counts for nothing, one that all classes have for little. `evenness` says how far a class with many examples is
 * brought down to the others: 0 not at all, 1 wholly.
 */
export function tallied<Class extends string>(
  classes: readonly Class[],
  examples: Iterable<Example<Class>>,
  evenness: number,
): Tally {
  const { listed, things, rarities } = listOf(classes, examples);
  const totals = listed.map((of) => of.reduce((sum, one) => sum + weighed(one, rarities), 0));
  const mean = totals.reduce((sum, total) => sum + total, 0) / classes.length;
  const shares = totals.map((total) => (total === 0 ? 1 : (mean / total) ** evenness));
  const all = Array.from(rarities, (rarity): Growing => ({ rarity, classes: [], gains: [] }));
  const counts = new Float64Array(rarities.length);
  for (const [place, of] of listed.entries()) addClass(all, of, place, shares[place] ?? 1, counts);
  const bases = totals.map((total, place) =>
    Math.log(unseen / ((shares[place] ?? 1) * total + unseen * things.size)),
  );
  return { seen: (feature) => all[things.get(feature) ?? -1], features: things.keys(), bases };
}

/** The same, as the question how well a text fits each class. */
export function counted<Class extends string>(
  classes: readonly Class[],
  examples: Iterable<Example<Class>>,
  evenness: number,
): Counted<Class> {
  const { seen, bases } = tallied(classes, examples, evenness);
  return {
    fits: (features) => fitsOf(classes, seen, bases, features),
    gain: (feature, of) => gainOf(seen(feature), classes.indexOf(of)),
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
    const ids = new Int32Array(features.size);
    let at = 0;
    for (const feature of features.keys()) {
      const id = things.get(feature) ?? things.size;
      if (id === things.size) {
        things.set(feature, id);
        among.push(0);
      }
      among[id] = (among[id] ?? 0) + 1;
      ids[at] = id;
      at += 1;
    }
    const amounts = Float32Array.from(features.values());
    listed[places.get(meant) ?? -1]?.push({ weight, things: ids, amounts });
  }
  return { listed, things, rarities: Float64Array.from(among, (count) => Math.log(size / count)) };
}

/** Makes the amounts what they are worth in a text of length 1; returns their sum. */
function weighed({ weight, things, amounts }: Listed, rarities: Float64Array): number {
  let square = 0;
  for (let at = 0; at < things.length; at += 1) {
    const worth = (amounts[at] ?? 0) * (rarities[things[at] ?? 0] ?? 0);
    amounts[at] = worth;
    square += worth * worth;
  }
  const length = Math.sqrt(square) || 1;
  let sum = 0;
  for (let at = 0; at < things.length; at += 1) {
    const worth = ((amounts[at] ?? 0) * weight) / length;
    amounts[at] = worth;
    sum += worth;
  }
  return sum;
}

/** Adds what the examples of one class have to all that is seen. `counts` is all zero, before and after. */
function addClass(
  all: readonly Growing[],
  listed: readonly Listed[],
  place: number,
  share: number,
  counts: Float64Array,
): void {
  const touched: number[] = [];
  for (const { things, amounts } of listed) {
    for (let at = 0; at < things.length; at += 1) {
      const thing = things[at] ?? 0;
      if (counts[thing] === 0) touched.push(thing);
      counts[thing] = (counts[thing] ?? 0) + (amounts[at] ?? 0);
    }
  }
  for (const thing of touched) {
    const much = counts[thing] ?? 0;
    counts[thing] = 0;
    if (much === 0) continue;
    all[thing]?.classes.push(place);
    all[thing]?.gains.push(Math.log((share * much) / unseen + 1));
  }
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
