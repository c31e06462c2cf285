import { expect, it } from 'vitest';
import { limitMemory } from '../../src/pictures/memory.ts';

it('a decoder gets no more memory than it may have', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 100 });
  limitMemory(1);
  expect(memory.grow(15)).toBe(1);
  expect(() => memory.grow(1)).toThrow(RangeError);
  expect(memory.buffer.byteLength).toBe(1024 * 1024);
});
