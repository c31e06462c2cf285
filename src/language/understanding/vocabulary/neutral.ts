import type { Terms } from './shape.ts';

/** Turns of phrase whose words mean something else by themselves: "har lov til" speaks of no law. */
export const neutralPhrases: Terms = {
  nb: 'har lov, lov til, lov å, får lov, fått lov, lov til å, tar på seg, ta på seg, på plass, på vei, i gang, går ut på, til stede, i forhold til, i tillegg, på tide, i stand, med tanke på, på grunn av, av og til, i det hele tatt, rent, renrom, renrommet, den som, i så fall, i mål, måten, brukt til, tar over, på lang sikt, lese ut, hva som helst, hvem som helst, lys på, i lys av, kort sagt, kort tid, i luften, reise spørsmål, flyttet på, deltar på, del av, i del',
  en: 'clean room, cleanroom, next door, in order, so far, as well, at least, right now, light of, in light, case of, a lot, in general, short of, out of, look up, in touch, up to, key person, key question, key role, open day, figure out, to date, in place, take place, takes place, on top of, environment for, air on, rest of, at work on, course of, of course, in the course, cover for, in the long run, run by, break down, light on, point of view, in the air, cold room, sign up, sign me up, signs up, signs off, sign off, card number, rule out',
};
