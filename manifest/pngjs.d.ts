/** The part of pngjs that the manifest scripts use. */
declare module 'pngjs' {
  export class PNG {
    constructor(size: { width: number; height: number });
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and alpha of each pixel, row by row. */
    data: Buffer;
    static readonly sync: { read(file: Buffer): PNG; write(image: PNG): Buffer };
  }
}
