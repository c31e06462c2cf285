/** A choice with all its labels, in both languages. */
export interface Labelled {
  readonly value: string;
  readonly labels: readonly string[];
}

/**
 * The options that a typed answer names: by number ("2", "1 and 3"), by label, or by the beginning of a label.
 * Words in either language; empty when none is named.
 */
export function optionsIn(text: string, options: readonly Labelled[]): readonly string[] {
  const plain = text.toLowerCase().trim();
  const exact = options.find((option) => labelsOf(option).includes(plain));
  if (exact) return [exact.value];
  const parts = plain.split(/\s*(?:,|;|\+|&|\bog\b|\band\b)\s*/u).filter((part) => part !== '');
  const named = parts.map((part) => named1(part, options));
  return named.every((value) => value !== null) ? [...new Set(named as string[])] : [];
}

function named1(part: string, options: readonly Labelled[]): string | null {
  if (/^\d{1,2}[.)]?$/.test(part)) return options[Number.parseInt(part, 10) - 1]?.value ?? null;
  const exact = options.filter((option) => labelsOf(option).includes(part));
  const begun = options.filter((option) =>
    labelsOf(option).some((label) => part.length >= 2 && label.startsWith(part)),
  );
  const candidates = exact.length > 0 ? exact : begun;
  return candidates.length === 1 ? (candidates[0]?.value ?? null) : null;
}

function labelsOf({ value, labels }: Labelled): readonly string[] {
  return [value, ...labels.map((label) => label.toLowerCase())];
}
