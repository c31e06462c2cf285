import type { Harmed, Injury, Kind } from '../../domain/reports/terms.ts';
import { type Sign, signIn } from './signs.ts';
import { type Hit, hitsOf, speaksOf, type Told, wordsAt } from './told.ts';
import { damageSigns, hurtSigns, releaseSigns } from './vocabulary/outcomes.ts';
import { denials, modals, pastWords } from './vocabulary/small.ts';
import { harmlessVerbs, isPastAction } from './vocabulary/verbs.ts';

/** What came of it, as far as the text tells. */
export interface Outcome {
  readonly kind: Kind;
  readonly injury: Injury | 'unknown';
  readonly harmed: readonly Harmed[];
  /** The words that tell, or none. */
  readonly words: string;
}

/** The words that say that somebody was hurt or made ill, or null. */
export function hurtIn(told: Told): string | null {
  return signIn(told, hurtSigns) ?? struckIn(told);
}

/** A part of the body that a deed met: "jabbed … his palm". What only nearly did, or was put there, hurts nobody. */
function struckIn(told: Told): string | null {
  const { tokens } = told.reading;
  for (const body of hitsOf(told, 'body')) {
    if (hitsOf(told, 'nearly', 'nobody-hurt', 'supposed').some(({ clause }) => clause === body.clause))
      continue;
    for (let at = body.from - 1; at >= Math.max(0, body.from - bodyReach); at -= 1) {
      const token = tokens[at];
      if (token === undefined || token.clause !== body.clause || !isPastAction(token.key)) continue;
      if (harmlessVerbs.has(token.key)) break;
      if (!isSupposedAt(told, at)) return wordsAt(told, { from: at, to: body.to });
    }
  }
  return null;
}

/** How many words lie between a deed and the part of the body that it meets. */
const bodyReach = 8;

/** What kind of nonconformity it is and what came of it. `isDated`: the text tells the day or hour of it. */
export function outcomeOf(told: Told, isDated: boolean): Outcome {
  const hurt = hurtIn(told);
  if (hurt !== null) return harmDone(told, hurt, isDated);
  if (isWish(told)) return nothingYet('improvement', wordsOf(told, 'wish'));
  const event = eventIn(told, isDated);
  if (speaksOf(told, 'hse-round') && !isNear(told, event, isDated))
    return nothingYet('dangerous-condition', wordsOf(told, 'hse-round'));
  const harm = harmDone(told, null, isDated);
  if (harm.harmed.length > 0) return harm;
  if (event !== null || isNear(told, event, isDated))
    return {
      kind: 'near-accident',
      injury: 'nearly',
      harmed: ['people'],
      words: event ?? wordsOf(told, 'nearly'),
    };
  return nothingYet('dangerous-condition', wordsOf(told, 'wrong'));
}

function nothingYet(kind: Kind, words: string): Outcome {
  return { kind, injury: 'none', harmed: ['nothing-yet'], words };
}

/** Harm to people, to the environment, to things; of nobody's being hurt it says so or leaves it open. */
function harmDone(told: Told, hurt: string | null, isDated: boolean): Outcome {
  const said = (signs: readonly Sign[]) =>
    signIn(
      told,
      signs.filter(({ onlyDated }) => onlyDated !== true || isDated),
    );
  const released = said(releaseSigns);
  const damaged = said(damageSigns);
  const harmed: readonly Harmed[] = [
    ...(hurt === null ? [] : (['people'] as const)),
    ...(released === null ? [] : (['environment'] as const)),
    ...(damaged === null ? [] : (['material'] as const)),
  ];
  const isOpen =
    damaged !== null && speaksOf(told, 'fire', 'gas', 'machine', 'fall', 'slip', 'transport', 'violence');
  const leftOpen = speaksOf(told, 'nobody-hurt') || !isOpen ? 'none' : 'unknown';
  const injury = hurt === null ? leftOpen : 'happened';
  return { kind: 'accident', injury, harmed, words: hurt ?? released ?? damaged ?? '' };
}

/** A wish is one only where nothing is wrong as it is. */
function isWish(told: Told): boolean {
  if (!speaksOf(told, 'wish')) return false;
  return speaksOf(told, 'nothing-wrong') || !speaksOf(told, 'wrong', 'broken', 'happened', 'long-standing');
}

/** The words that tell of something happening, or null: what comes again and again, or stands for long, is how it is. */
function eventIn(told: Told, isDated: boolean): string | null {
  const isState = speaksOf(told, 'repeated', 'long-standing') && !isDated;
  const [strong] = hitsOf(told, 'happened', 'slip').filter((hit) => isReal(told, hit));
  if (strong !== undefined && !isState) return wordsAt(told, strong);
  if (!isDated && !speaksOf(told, 'nearly')) return null;
  const [weak] = hitsOf(told, 'acted').filter((hit) => isReal(told, hit));
  return weak === undefined ? deedIn(told) : wordsAt(told, weak);
}

/** Any verb of doing in the past, where nothing that is known tells more. */
function deedIn(told: Told): string | null {
  const { tokens } = told.reading;
  const at = tokens.findIndex(
    ({ key }, place) => isPastAction(key) && !isSupposedAt(told, place) && !isNounAt(told, place),
  );
  return at === -1 ? null : wordsAt(told, { from: at, to: at + 1 });
}

function isSupposedAt(told: Told, at: number): boolean {
  const before = told.reading.tokens[at - 1]?.plain ?? '';
  const next = told.reading.tokens[at + 1]?.plain ?? '';
  if (modals.has(before) || denials.has(before) || next === 'ikke') return true;
  return hitsOf(told, 'supposed').some(({ sentence }) => sentence === told.sentences[at]);
}

/** "The broken door", "den knuste ruta": the word is said of a thing. */
function isNounAt({ reading }: Told, at: number): boolean {
  return /^(?:the|a|an|den|det|de|en|et|ei|eit|ein|our|my|var|min|is|are|er|be|been|vaert|i|pa|in|on|av|of)$/.test(
    reading.tokens[at - 1]?.plain ?? '',
  );
}

function isNear(told: Told, event: string | null, isDated: boolean): boolean {
  if (!speaksOf(told, 'nearly')) return false;
  return (
    event !== null ||
    isDated ||
    told.reading.tokens.some(({ plain, key }) => pastWords.has(plain) || /[a-z]{2}ed$/.test(key))
  );
}

/** "Er kuttet av", "is tipped over" say how it stands. */
const isStanding = new Set(['er', 'is', 'are', 'ligger', 'star']);

function isReal(told: Told, hit: Hit): boolean {
  if (isStanding.has(told.reading.tokens[hit.from - 1]?.plain ?? '')) return false;
  if (hit.isDenied || hit.isPresent || hit.isUnreal) return false;
  return !hitsOf(told, 'supposed').some(({ sentence }) => sentence === hit.sentence);
}

function wordsOf(told: Told, idea: 'wish' | 'wrong' | 'nearly' | 'hse-round'): string {
  const [hit] = hitsOf(told, idea);
  return hit === undefined ? '' : wordsAt(told, hit);
}
