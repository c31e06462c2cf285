import { accountIdOf, isTheirs } from '../accounts.ts';
import type { Core } from '../context.ts';
import type { AccountKey, DrawingLook } from '../ports.ts';
import { contentOf, decodeWheel } from './wheelRef.ts';

/** In pixels. As text in a Teams message the smaller ones must stay below 80 KB in UTF-16, with the card around them. */
const widths: Readonly<Record<DrawingLook['size'], number>> = { whole: 1000, small: 480, smallest: 340 };

/**
 * The picture of a year that a message names. All that is on it is in its name, and every unit's year is open to everybody of
 * the organisation; whoever is not known here gets nothing. Nobody gets one that could not be drawn: words say the same.
 */
export async function drawingFor(
  core: Core,
  account: AccountKey,
  drawing: string,
  { size, theme }: DrawingLook,
): Promise<Uint8Array | null> {
  const known = await core.store.read('account', accountIdOf(account));
  const dir = core.directory();
  const named = decodeWheel(drawing);
  if (!known || !named || !isTheirs(known.doc, dir)) return null;
  const content = contentOf(named.wheel, named.language, dir);
  return core.drawings.wheel(content, { theme, width: widths[size] }).catch(() => {
    core.log.warn('drawing-not-made');
    return null;
  });
}
