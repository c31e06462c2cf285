import type { z } from 'zod';
import { type BlockShape, blockShape, type ElementShape, surfaceShapes } from './blockShapes.ts';

export type Surface = 'message' | 'modal' | 'home';

/** Rejections begin near 13,200 characters (bolt-js issue 2509). */
const MESSAGE_SIZE = 13_000;
const VIEW_SIZE = 250_000;

/**
 * What Slack would refuse in a message (`{ blocks }`), modal or home view: one line a problem, with its place. Empty when
 * everything is accepted.
 */
export function validateBlocks(payload: unknown, surface: Surface): string[] {
  const outer = surfaceShapes[surface].safeParse(payload);
  if (!outer.success) return issues('', outer.error);
  const given = outer.data.blocks;
  const parsed = given.map((one) => blockShape.safeParse(one));
  const shapes = parsed.flatMap((result, index) =>
    result.success ? [] : issues(`blocks[${index}].`, result.error),
  );
  const blocks = parsed.flatMap((result) => (result.success ? [result.data] : []));
  return [
    ...shapes,
    ...repeated(
      'block_id',
      blocks.map(({ block_id }) => block_id),
    ),
    ...repeated('action_id', blocks.flatMap(elementsOf).map(actionIdOf)),
    ...blocks.flatMap(elementsOf).flatMap(initialProblems),
    ...sizeProblems(payload, given, surface),
    ...(surface === 'modal' ? submitProblems(outer.data, blocks) : []),
  ];
}

function issues(prefix: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => `${prefix}${issue.path.join('.')}: ${issue.message}`);
}

function repeated(name: string, ids: (string | undefined)[]): string[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const isRepeat = id !== undefined && seen.has(id);
    if (id !== undefined) seen.add(id);
    return isRepeat ? [`${name} is repeated: ${id}`] : [];
  });
}

/** The elements of a block that a person can act on. */
export function elementsOf(one: BlockShape): ElementShape[] {
  if (one.type === 'actions') return one.elements;
  if (one.type === 'input') return [one.element];
  return one.type === 'section' && one.accessory !== undefined ? [one.accessory] : [];
}

function actionIdOf(element: ElementShape): string | undefined {
  return 'action_id' in element ? element.action_id : undefined;
}

function initialProblems(element: ElementShape): string[] {
  const id = actionIdOf(element) ?? element.type;
  if (element.type === 'plain_text_input') {
    const tooLong = (element.initial_value?.length ?? 0) > (element.max_length ?? 3000);
    return tooLong ? [`initial_value is longer than max_length: ${id}`] : [];
  }
  if (!('options' in element)) return [];
  const offered = new Set(element.options.map((option) => JSON.stringify(option)));
  const initial = [
    ...('initial_option' in element && element.initial_option !== undefined ? [element.initial_option] : []),
    ...('initial_options' in element && element.initial_options !== undefined ? element.initial_options : []),
  ];
  return [
    ...initial
      .filter((option) => !offered.has(JSON.stringify(option)))
      .map(() => `initial option is not offered: ${id}`),
    ...repeated(
      `option value of ${id}`,
      element.options.map(({ value }) => value),
    ),
  ];
}

function sizeProblems(payload: unknown, blocks: unknown[], surface: Surface): string[] {
  const size = JSON.stringify(surface === 'message' ? blocks : payload).length;
  const most = surface === 'message' ? MESSAGE_SIZE : VIEW_SIZE;
  return size > most ? [`too large: ${size} characters`] : [];
}

function submitProblems(view: object, blocks: BlockShape[]): string[] {
  const asks = blocks.some(({ type }) => type === 'input');
  const sends = 'submit' in view && view.submit !== undefined;
  return asks && !sends ? ['a modal with inputs needs a submit text'] : [];
}
