import { intentOf } from '../../language/intents.ts';
import type { Understood } from '../../language/understanding/types.ts';
import type { WhoMessage } from '../messages/who.ts';
import { unitNames } from '../people.ts';
import { answerMessage, choicesOf, type Reader } from './answerView.ts';
import { answerFromTables, type Wording } from './asking.ts';
import type { Manner, Place } from './question.ts';
import { startMessage } from './startView.ts';

/**
 * The answer to a question of responsibility: from the tables of roles, else for the matter that it was understood to be
 * about. Null for a text that asks nothing of the kind, and for danger, which comes first.
 */
export function whoMessage(reader: Reader, wording: Wording, as: Manner): WhoMessage | null {
  const { understood } = wording;
  if (intentOf(wording.text)?.intent === 'who') return startMessage(reader, as);
  const place = placeOf(reader, understood, as);
  const fromTables = answerFromTables(reader, wording, place);
  if (fromTables !== null) return fromTables;
  if (understood.intent === 'responsible') return matterMessage(reader, understood, as);
  return understood.intent === 'delegate' ? answerMessage(reader, { ...place, topic: 'delegation' }) : null;
}

/** The answer for the matter understood; where it is not sure, at most three to choose among. */
export function matterMessage(reader: Reader, understood: Understood, as: Manner): WhoMessage {
  const { topic, unit, confident, alternatives, reasons } = understood;
  const place = placeOf(reader, understood, as);
  if (topic !== null && confident) return answerMessage(reader, { ...place, topic }, reasons);
  const likely = [...new Set([...(topic === null ? [] : [topic]), ...alternatives])].slice(0, 3);
  return { type: 'who-unsure', unit: unitNames(reader.dir, unit), choices: choicesOf(place, likely) };
}

function placeOf({ today }: Reader, { unit, campus, asOf }: Understood, as: Manner): Place {
  return { unit, campus, day: asOf ?? today, as };
}
