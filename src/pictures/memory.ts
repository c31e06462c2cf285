const pageBytes = 65_536;

/**
 * Lets no decoder of this thread take more than so many megabytes: decoders that are compiled from another language have a
 * memory of their own, which the limits of a thread do not reach. One that wants more is told that there is none.
 */
export function limitMemory(megabytes: number): void {
  const { prototype } = WebAssembly.Memory;
  const { grow } = prototype;
  prototype.grow = function limited(pages: number): number {
    if (this.buffer.byteLength + pages * pageBytes > megabytes * 1024 * 1024)
      throw new RangeError('a picture wants too much memory');
    return grow.call(this, pages);
  };
}
