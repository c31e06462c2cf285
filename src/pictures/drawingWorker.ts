import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palettePng } from './palettePng.ts';
import type { Answered, Asked } from './thread.ts';

/** A drawing of ours, and how many pixels wide its picture is. */
export interface Sketch {
  readonly svg: string;
  readonly width: number;
}

/** A PNG; null when nothing could be drawn. */
export type Drawn = Uint8Array | null;

const { resolve } = createRequire(import.meta.url);
const typeface = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(resolve(`@expo-google-fonts/noto-sans/${file}`)));

const font = {
  fontBuffers: [typeface('400Regular/NotoSans_400Regular.ttf'), typeface('700Bold/NotoSans_700Bold.ttf')],
  defaultFontFamily: 'Noto Sans',
};

const ready = initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));

parentPort?.on('message', ({ id, question }: Asked<Sketch>) => {
  void ready.then(
    () => tell({ id, answer: drawn(question) }),
    () => tell({ id, answer: null }),
  );
});

function drawn({ svg, width }: Sketch): Drawn {
  try {
    const sketch = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font });
    const image = sketch.render();
    const png = palettePng({ width: image.width, height: image.height, data: image.pixels });
    image.free();
    sketch.free();
    return png;
  } catch {
    return null;
  }
}

function tell(answered: Answered<Drawn>): void {
  parentPort?.postMessage(answered);
}
