import type { Words } from '../language.ts';
import type { OtherDoor } from './routing.ts';
import type { Kind } from './terms.ts';

/** What an HSE nonconformity is, in plain words. */
export const definition = {
  words: {
    nb: 'Et HMS-avvik er noe som har skadet, eller kan skade, mennesker, miljø eller materiell: en hendelse, eller noe som ikke er som det skal være.',
    en: 'An HSE nonconformity is something that has harmed, or can harm, people, the environment or material: an incident, or something that is not as it should be.',
  },
  source: ['004#8.0 HMS-AVVIK [note 5]', '003#Pre-meeting, charting issues, post-meeting'],
} as const satisfies { readonly words: Words; readonly source: readonly string[] };

/** Why nobody need hold back: what is reported serves to see trends and to handle cases, and fear of it is known to keep people silent. */
export const noBlame = {
  words: {
    nb: 'En melding handler om hva som skjedde, ikke om hvem som har skylden. Den brukes til å rette opp og til å lære.',
    en: 'A report is about what happened, not about who is to blame. It serves to put things right and to learn.',
  },
  source: ['004#8.0 HMS-AVVIK', '001#Nonconformity management'],
} as const satisfies { readonly words: Words; readonly source: readonly string[] };

interface Example {
  readonly words: Words;
  readonly source: readonly [string, ...string[]];
}

/** Examples of what counts, of every kind. Those with a source in 004 are of what was reported in 2019. */
export const counting: readonly (Example & { readonly kind: Kind })[] = [
  {
    kind: 'accident',
    words: {
      nb: 'Noen kuttet seg på et knust glass, også når et plaster var nok.',
      en: 'Somebody cut themselves on broken glass, also when a plaster was enough.',
    },
    source: ['004#Alvorlig'],
  },
  {
    kind: 'accident',
    words: {
      nb: 'Et løsemiddel rant ut i sluket.',
      en: 'A solvent ran into the drain.',
    },
    source: ['001#D) HSE nonconformities'],
  },
  {
    kind: 'near-accident',
    words: {
      nb: 'En gassflaske veltet uten å treffe noen.',
      en: 'A gas bottle fell over and hit nobody.',
    },
    source: ['001#D) HSE nonconformities'],
  },
  {
    kind: 'dangerous-condition',
    words: {
      nb: 'Rømningsveien er sperret av pappesker.',
      en: 'The escape route is blocked by cardboard boxes.',
    },
    source: ['004#Mindre alvorlig'],
  },
  {
    kind: 'dangerous-condition',
    words: {
      nb: 'Et rekkverk er løst, eller noe farlig har stått ødelagt lenge.',
      en: 'A railing is loose, or something has been broken for a long time.',
    },
    source: ['001#D) HSE nonconformities'],
  },
  {
    kind: 'improvement',
    words: {
      nb: 'Ingenting er galt, men det kunne vært tryggere.',
      en: 'Nothing is wrong, but it could be safer.',
    },
    source: ['004#8.0 HMS-AVVIK'],
  },
];

/** Examples of what goes somewhere else. */
export const notCounting: readonly (Example & { readonly door: OtherDoor })[] = [
  {
    door: 'e-caretaker',
    words: {
      nb: 'En lyspære er gått, eller en stol er ødelagt, og ingen kan bli skadet.',
      en: 'A light bulb is gone, or a chair is broken, and nobody can be hurt.',
    },
    source: ['001#D) HSE nonconformities'],
  },
  {
    door: 'conduct',
    words: {
      nb: 'En konflikt, mobbing eller en sjef som skjeller ut.',
      en: 'A conflict, bullying, or a boss who shouts.',
    },
    source: ['002#Avdelingsdirektør HR- og HMS-avdelingen'],
  },
  {
    door: 'whistleblowing',
    words: {
      nb: 'Kritikkverdige forhold, som juks med regnskapet, og seksuell trakassering.',
      en: 'Censurable conditions, such as cooked books, and sexual harassment.',
    },
    source: ['002#Avdelingsdirektør HR- og HMS-avdelingen', '004#Varsling om seksuell trakassering - #metoo'],
  },
];
