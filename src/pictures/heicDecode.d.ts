/** The decoder comes without types; these are what is used of it. */
declare module 'heic-decode' {
  interface Pixels {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8ClampedArray;
  }
  interface Picture {
    readonly width: number;
    readonly height: number;
    decode(): Promise<Pixels>;
  }
  /** Rejects for what is no HEIC. The first is the one that is meant to be seen. */
  function all(file: { readonly buffer: Uint8Array }): Promise<readonly Picture[] & { dispose(): void }>;
  const heic: { readonly all: typeof all };
  export default heic;
}
