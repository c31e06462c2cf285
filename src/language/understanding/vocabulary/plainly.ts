import type { Said, Terms } from './shape.ts';

/** How anything can be asked for: what all topics are asked with tells of none. */
const plainly = {
  nb: [
    'hvem har ansvaret for',
    'hvem har ansvar for',
    'hvem tar seg av',
    'hvem er ansvarlig for',
    'hvem sørger for',
    'hvem har ansvaret for .. på @unit',
    'kven er ansvarleg for .. ved @unit',
    'hvem tar seg av .. i @place',
    'hvem ordner .. hos oss',
    'hvem er det som har',
    'kem har .. på @unit',
  ],
  en: [
    'who is responsible for',
    'who is responsible for the',
    'who takes care of',
    'who is in charge of',
    'who handles',
    'who is responsible for the .. at @unit',
    'who takes care of .. at the @unit',
    'whose job is',
    'who handles the .. in @place',
    'who looks after .. here',
    'who do I ask about .. at @unit',
  ],
} as const;

/** A matter asked for in every plain way. */
export function askedPlainly(names: Terms): Said {
  return { nb: inFrames(plainly.nb, names.nb), en: inFrames(plainly.en, names.en) };
}

function inFrames(frames: readonly string[], name: string): readonly string[] {
  return frames.map((frame) => {
    const [before = '', after = ''] = frame.split(' .. ');
    return `${before} ${name.toLowerCase()} ${after}`;
  });
}
