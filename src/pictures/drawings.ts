import type { Drawings } from '../app/drawings.ts';
import type { Drawn, Sketch } from './drawingWorker.ts';
import { createThread, ThreadError } from './thread.ts';
import { wheelSvg } from './wheel.ts';

/** How long a drawing may take, and how long its thread waits for another, in milliseconds. */
const times = { patience: 15_000, idle: 300_000 } as const;

/** Drawings that were made last, so that a picture shown to several is drawn once. */
const kept = 60;

/** Drawings made in a thread of their own: each takes a tenth of a second, and nobody's message waits for that. */
export function createDrawings(): Drawings {
  const thread = createThread<Sketch, Drawn>(new URL('./drawingWorker.ts', import.meta.url), times);
  const made = new Map<string, Promise<Uint8Array>>();

  const draw = async (sketch: Sketch): Promise<Uint8Array> => {
    const drawn = await thread.ask(sketch);
    if (drawn === null) throw new ThreadError();
    return drawn;
  };
  return {
    wheel(content, { theme, width }) {
      const svg = wheelSvg(content, theme);
      const key = `${width} ${svg}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      const drawing = draw({ svg, width });
      made.set(key, drawing);
      drawing.catch(() => made.delete(key));
      const [oldest] = made.keys();
      if (made.size > kept && oldest !== undefined) made.delete(oldest);
      return drawing;
    },
    close: () => thread.close(),
  };
}
