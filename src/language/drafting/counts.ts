const asking: readonly RegExp[] = [/x^/];

export function asksWhetherItCounts(text: string): boolean {
  return asking.some((pattern) => pattern.test(text));
}
