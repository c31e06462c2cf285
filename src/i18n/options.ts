import type { Question } from '../domain/forms.ts';
import { languages } from '../domain/language.ts';
import type { Labelled } from '../language/options.ts';
import { keyFor, say } from './say.ts';

/** The options of a question with their labels in every language, for reading a typed answer. */
export function optionLabels(form: string, { id, options }: Question): readonly Labelled[] {
  return (options ?? []).map((value) => ({
    value,
    labels: languages.map((language) => say(language, keyFor(form, id, value))),
  }));
}
