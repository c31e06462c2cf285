import { describe, expect, it } from 'vitest';
import { asksWhatToDo } from '../../src/language/roleQuestion.ts';

describe('a question of what a role has to do', () => {
  it.each([
    'Hva gjør et verneombud?',
    'kva gjer verneombodet',
    'hva er et verneombud',
    'Hva må jeg gjøre som seksjonsleder?',
    'hvilken rolle, og hva er oppgavene til en HMS-koordinator',
    'What does a safety deputy do?',
    'what are the duties of a dean',
    'what is a substance index contact',
  ])('is one: “%s”', (text) => expect(asksWhatToDo(text)).toBe(true));

  it.each([
    'Hvem er verneombudet mitt?',
    'who does the tasks of the coordinator, and what then',
    'what happened to the safety deputy',
    'Gulvet er glatt',
    'hvor melder jeg fra',
  ])('is none: “%s”', (text) => expect(asksWhatToDo(text)).toBe(false));
});
