const atOnce = 8;

/** Does something for each, a few at a time. When one fails, the others under way are still waited for. */
export async function eachOf<T>(values: Iterable<T>, act: (value: T) => Promise<void>): Promise<void> {
  const rest = values[Symbol.iterator]();
  const failures: unknown[] = [];
  const worker = async () => {
    for (let step = rest.next(); !step.done && failures.length === 0; step = rest.next()) {
      try {
        await act(step.value);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw failures[0];
}
