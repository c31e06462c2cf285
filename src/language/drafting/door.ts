import type { Door } from '../../domain/reports/routing.ts';
import { signIn } from './signs.ts';
import { speaksOf, type Told } from './told.ts';
import { doorSigns, hazardIdeas } from './vocabulary/doorSigns.ts';

/** Where a matter belongs, and the words that say so. */
export interface DoorFound {
  readonly door: Door;
  readonly confident: boolean;
  readonly words: string;
}

const fewestWords = 4;

/** The first door whose words are spoken. What is unsure is a nonconformity; a question or a greeting is none. */
export function doorOf(told: Told): DoorFound {
  for (const { door, signs } of doorSigns) {
    const words = signIn(told, signs);
    if (words !== null) return { door, confident: true, words };
  }
  const isTold = speaksOf(told, ...hazardIdeas) || speaksOf(told, 'happened', 'hurt');
  if (asksOnly(told)) return { door: 'none', confident: true, words: '' };
  if (isTold) return { door: 'nonconformity', confident: true, words: '' };
  const { tokens } = told.reading;
  if (tokens.length < fewestWords || speaksOf(told, 'thanks'))
    return { door: 'none', confident: true, words: '' };
  return { door: 'nonconformity', confident: false, words: '' };
}

/** A question is a report only where it wishes for something or tells what is wrong beside. */
function asksOnly(told: Told): boolean {
  const { reading } = told;
  const startsAsking = speaksOf(told, 'question');
  if (!reading.isQuestion && !startsAsking) return speaksOf(told, 'thanks') && reading.tokens.length < 6;
  if (speaksOf(told, 'wish')) return false;
  return reading.isQuestion && !speaksOf(told, 'wrong', 'happened', 'hurt');
}
