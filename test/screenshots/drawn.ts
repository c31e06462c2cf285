import type { Rendering } from '../../src/app/ports.ts';
import { contentOf, decodeWheel } from '../../src/app/year/wheelRef.ts';
import { withDrawing } from '../../src/channels/teams/drawings.ts';
import { readDirectory } from '../../src/domain/organisation/directory.ts';
import { openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { createDrawings } from '../../src/pictures/drawings.ts';
import { placed } from '../../src/render/placed.ts';
import { drawingPlace } from '../../src/render/yearCard.ts';
import sample from '../../src/sample/directory.json' with { type: 'json' };

const drawings = createDrawings();

/** A card with its picture, as it goes to Teams. */
export async function drawnForTeams(rendering: Rendering): Promise<Rendering> {
  return withDrawing(rendering, (size) => pictureOf(rendering, size === 'small' ? 480 : 340));
}

/** A card with its picture, as it goes to Slack, and where the picture is found that Slack has under that name. */
export async function drawnForSlack(
  rendering: Rendering,
): Promise<{ readonly card: Rendering['card']; readonly files: Readonly<Record<string, string>> }> {
  const { card, drawing } = rendering;
  const png = await pictureOf(rendering, 1000);
  if (!drawing || png === null) return { card, files: {} };
  const image = { type: 'Image', slackFile: 'F0WHEEL', altText: drawing.alt };
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return { card: placed(card, drawingPlace, [image]), files: { F0WHEEL: address } };
}

async function pictureOf({ drawing }: Rendering, width: number): Promise<Uint8Array | null> {
  const named = drawing && decodeWheel(drawing.id);
  const reading = readDirectory(sample);
  if (!named || 'problems' in reading) return null;
  const content = contentOf(named.wheel, named.language, openDirectory(reading.directory));
  return drawings.wheel(content, { theme: 'light', width });
}
