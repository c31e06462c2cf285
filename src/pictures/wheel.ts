import type { DrawingTheme, MarkState, WheelContent, WheelMark } from '../app/drawings.ts';
import { type Placed, place } from './wheelLanes.ts';
import { fitted, wrapped } from './wheelText.ts';

/** What the parts of a drawing are coloured with. Every state also has a shape of its own. */
interface Palette extends Readonly<Record<MarkState, string>> {
  readonly ground: string;
  readonly ring: string;
  readonly ringNow: string;
  readonly inner: string;
  readonly gone: string;
  readonly edge: string;
  readonly ink: string;
  readonly soft: string;
  readonly inkNow: string;
  readonly onMark: string;
  readonly needle: string;
}

const palettes: Readonly<Record<DrawingTheme, Palette>> = {
  light: {
    ground: '#ffffff',
    ring: '#dbe8e4',
    ringNow: '#0d6b5f',
    inner: '#f7faf9',
    gone: '#e6eeeb',
    edge: '#ffffff',
    ink: '#1b2422',
    soft: '#56625e',
    inkNow: '#ffffff',
    onMark: '#ffffff',
    needle: '#0d6b5f',
    overdue: '#b3261b',
    next: '#a86500',
    open: '#1a56c4',
    done: '#1c6b37',
    past: '#7b8681',
  },
  dark: {
    ground: '#171e1d',
    ring: '#2f3f3b',
    ringNow: '#74cfbf',
    inner: '#1b2423',
    gone: '#27332f',
    edge: '#171e1d',
    ink: '#e9efec',
    soft: '#a7b5b0',
    inkNow: '#05201b',
    onMark: '#10201c',
    needle: '#74cfbf',
    overdue: '#ff9f91',
    next: '#f0c05a',
    open: '#8fbcff',
    done: '#87d5a0',
    past: '#8b9a95',
  },
};

const width = 1000;
const centre = 500;
const radii = { rim: 490, months: 404, marks: 392, hub: 204 } as const;

/** The wheel as an SVG: months around, duties by their days, the year and whose it is in the middle. */
export function wheelSvg(content: WheelContent, theme: DrawingTheme): string {
  const palette = palettes[theme];
  const legend = legendOf(content, palette);
  const height = 1000 + legend.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Noto Sans">`,
    `<rect width="${width}" height="${height}" fill="${palette.ground}"/>`,
    ...ring(content, palette),
    ...needle(content, palette),
    ...marks(content.marks, palette),
    ...middle(content, palette),
    ...legend.parts,
    '</svg>',
  ].join('');
}

function ring({ months, today }: WheelContent, palette: Palette): readonly string[] {
  const now = today === null ? null : Math.min(11, Math.floor(today.at * 12));
  const gone = today === null ? '' : sector(radii.hub, radii.months - 8, 0, today.at, palette.gone);
  const names = months.map((name, index) => {
    const isNow = index === now;
    const at = pointAt((index + 0.5) / 12, (radii.rim + radii.months) / 2);
    const segment = sector(
      radii.months,
      radii.rim,
      index / 12,
      (index + 1) / 12,
      isNow ? palette.ringNow : palette.ring,
    );
    const style = `font-size="37" font-weight="${isNow ? 700 : 400}" fill="${isNow ? palette.inkNow : palette.ink}"`;
    return `${segment}<text x="${at.x}" y="${at.y + 13}" text-anchor="middle" ${style}>${escaped(name)}</text>`;
  });
  const spokes = months.map((_, index) => {
    const [from, to] = [pointAt(index / 12, radii.hub), pointAt(index / 12, radii.rim)];
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${palette.edge}" stroke-width="5"/>`;
  });
  return [disc(radii.months - 8, palette.inner), gone, disc(radii.hub, palette.ground), ...names, ...spokes];
}

function marks(all: readonly WheelMark[], palette: Palette): readonly string[] {
  const { placed, size } = place(all, { inner: radii.hub, outer: radii.marks });
  const arcs = placed.flatMap(({ mark, radius }) =>
    mark.begins === null ? [] : [arc(radius, mark.begins, mark.at, palette[mark.state], size)],
  );
  const shown = placed
    .toSorted((a, b) => order(a) - order(b))
    .map(({ mark, count, radius }) => {
      const at = pointAt(mark.at, radius);
      return shape(mark.state, at, size, palette) + (count > 1 ? badge(count, at, size, palette) : '');
    });
  return [...arcs, ...shown];
}

/** How many duties of a day a mark stands for. */
function badge(count: number, at: Point, size: number, { ground, ink }: Palette): string {
  const [x, y] = [round(at.x + size * 0.9), round(at.y - size * 0.9)];
  const half = round(size * (count > 9 ? 0.95 : 0.7));
  return `<rect x="${x - half}" y="${round(y - size * 0.7)}" width="${half * 2}" height="${round(size * 1.4)}" rx="${round(size * 0.7)}" fill="${ink}" stroke="${ground}" stroke-width="3"/><text x="${x}" y="${round(y + size * 0.4)}" text-anchor="middle" font-size="${round(size * 1.1)}" font-weight="700" fill="${ground}">${count}</text>`;
}

const drawnFirst: readonly MarkState[] = ['past', 'done', 'open', 'overdue', 'next'];
const order = ({ mark }: Placed): number => drawnFirst.indexOf(mark.state);

function needle({ today }: WheelContent, palette: Palette): readonly string[] {
  if (today === null) return [];
  const [from, to] = [pointAt(today.at, radii.hub), pointAt(today.at, radii.months - 30)];
  const tip = `M0 ${-radii.months + 4}L15 ${-radii.months + 36}H-15Z`;
  return [
    `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${palette.needle}" stroke-width="6"/>`,
    `<path d="${tip}" fill="${palette.needle}" transform="translate(${centre} ${centre}) rotate(${round(today.at * 360)})"/>`,
    `<circle cx="${from.x}" cy="${from.y}" r="13" fill="${palette.needle}"/>`,
  ];
}

function middle({ year, whose, today }: WheelContent, palette: Palette): readonly string[] {
  const lines = wrapped(whose, 350, 36, 3);
  const top = centre - 10 - (lines.length - 1) * 22;
  const name = lines.map((line, index) => label(line, top + 58 + index * 44, 36, 400, palette.ink));
  const day =
    today === null ? [] : [label(today.label, top + 58 + lines.length * 44 + 8, 32, 700, palette.needle)];
  return [label(year, top, 96, 700, palette.ink), ...name, ...day];
}

function label(words: string, y: number, size: number, weight: number, fill: string): string {
  return `<text x="${centre}" y="${y}" text-anchor="middle" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(words)}</text>`;
}

/** What the shapes mean, in two columns, and what comes next. */
function legendOf(
  { legend, next }: WheelContent,
  palette: Palette,
): { readonly parts: readonly string[]; readonly height: number } {
  const rows = Math.ceil(legend.length / 2);
  const entries = legend.map(({ state, label: words }, index) => {
    const isAlone = index % 2 === 0 && index === legend.length - 1;
    const at = { x: 70 + (index % 2) * 470, y: 1046 + Math.floor(index / 2) * 62 };
    const text = `<text x="${at.x + 44}" y="${at.y + 13}" font-size="36" fill="${palette.ink}">${escaped(fitted(words, isAlone ? 860 : 400, 36))}</text>`;
    return shape(state, at, state === 'next' ? 18 : 22, palette) + text;
  });
  const below = 1046 + rows * 62;
  const lines = wrapped(next, 940, 36, 2, 700);
  const parts = lines.map((line, index) => label(line, below + 20 + index * 48, 36, 700, palette.ink));
  const room = lines.length === 0 ? 0 : 18 + lines.length * 48;
  return { parts: [...entries, ...parts], height: 30 + rows * 62 + room };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark: done is a disc with a tick, overdue a triangle, next a diamond in a ring, open a ring, past a short bar. */
function shape(state: MarkState, at: Point, size: number, palette: Palette): string {
  return `<g transform="translate(${at.x} ${at.y})">${shapes[state](size, palette)}</g>`;
}

const shapes: Readonly<Record<MarkState, (size: number, palette: Palette) => string>> = {
  done: (s, { done, onMark, ground }) =>
    `<circle r="${s}" fill="${done}" stroke="${ground}" stroke-width="4"/><path d="M${-0.45 * s} ${0.03 * s}L${-0.1 * s} ${0.38 * s}L${0.48 * s} ${-0.34 * s}" fill="none" stroke="${onMark}" stroke-width="${0.24 * s}" stroke-linecap="round" stroke-linejoin="round"/>`,
  overdue: (s, { overdue, onMark, ground }) =>
    `<path d="M0 ${-1.2 * s}L${1.18 * s} ${0.86 * s}H${-1.18 * s}Z" fill="${overdue}" stroke="${ground}" stroke-width="4" stroke-linejoin="round"/><path d="M0 ${-0.42 * s}V${0.2 * s}" stroke="${onMark}" stroke-width="${0.26 * s}" stroke-linecap="round"/><circle cy="${0.54 * s}" r="${0.15 * s}" fill="${onMark}"/>`,
  next: (s, { next, ground }) =>
    `<circle r="${1.42 * s}" fill="${ground}" stroke="${next}" stroke-width="${0.2 * s}"/><path d="M0 ${-0.98 * s}L${0.98 * s} 0L0 ${0.98 * s}L${-0.98 * s} 0Z" fill="${next}"/>`,
  open: (s, { open, ground }) =>
    `<circle r="${0.86 * s}" fill="${ground}" stroke="${open}" stroke-width="${0.3 * s}"/>`,
  past: (s, { past, ground }) =>
    `<rect x="${-0.75 * s}" y="${-0.24 * s}" width="${1.5 * s}" height="${0.48 * s}" rx="${0.24 * s}" fill="${past}" stroke="${ground}" stroke-width="3"/>`,
};

/** A point of the year, the first of January at the top and the months clockwise. */
function pointAt(at: number, radius: number): Point {
  const angle = at * 2 * Math.PI;
  return { x: round(centre + radius * Math.sin(angle)), y: round(centre - radius * Math.cos(angle)) };
}

function disc(radius: number, fill: string): string {
  return `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="${fill}"/>`;
}

function sector(inner: number, outer: number, from: number, to: number, fill: string): string {
  const [a, b, c, d] = [pointAt(from, outer), pointAt(to, outer), pointAt(to, inner), pointAt(from, inner)];
  const large = to - from > 0.5 ? 1 : 0;
  return `<path d="M${a.x} ${a.y}A${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z" fill="${fill}"/>`;
}

function arc(radius: number, from: number, to: number, stroke: string, size: number): string {
  const [a, b] = [pointAt(from, radius), pointAt(to, radius)];
  const large = to - from > 0.5 ? 1 : 0;
  return `<path d="M${a.x} ${a.y}A${radius} ${radius} 0 ${large} 1 ${b.x} ${b.y}" fill="none" stroke="${stroke}" stroke-opacity="0.45" stroke-width="${round(size * 0.42)}" stroke-linecap="round"/>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** Without what XML cannot hold. */
function escaped(words: string): string {
  return words
    .toWellFormed()
    .replace(/[^\t\n\r\x20-\uD7FF\uD800-\uDFFF\uE000-\uFFFD]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
