/** One thing that was measured. `against` is what it is held against, in the same unit; `ratio` is value / against. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly against: number | null;
  readonly ratio: number | null;
}

export function figure(name: string, value: number, unit: string, against: number | null = null): Figure {
  const ratio = against === null || against === 0 ? null : rounded(value / against);
  return { name, value: rounded(value), unit, against: against === null ? null : rounded(against), ratio };
}

/** The middle one. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that this share of all (0 to 1) does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Figures as a small table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, against, ratio }) => [
    name,
    `${value} ${unit}`,
    against === null ? '' : `against ${against}`,
    ratio === null ? '' : `× ${ratio}`,
  ]);
  const widths = [0, 1, 2].map((n) => Math.max(...rows.map((row) => (row[n] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
