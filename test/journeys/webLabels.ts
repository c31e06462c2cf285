import { elsewhereIdOf } from '../../src/app/delegations/elsewhere/ids.ts';
import { optionNames } from '../../src/app/delegations/questions.ts';
import { processes } from '../../src/domain/processes/processes.ts';
import { catalogs } from '../../src/i18n/say.ts';
import sample from '../../src/sample/directory.json' with { type: 'json' };

/** Inputs that belong to no question of a form. */
const others: Readonly<Record<string, string>> = {
  q: 'preview\\.edit',
  duty: 'duties\\.choose',
  delegation: 'delegations\\.choose',
  delegations: 'round\\.choose',
  measure: 'plan\\.choose',
};

/** What a question's input may be called, in either language. */
export function labelOf(question: string): RegExp {
  const key = others[question] ?? `[\\w.-]+\\.${question}\\.(ask|input|label)`;
  return oneOf(sentences(key));
}

/** What an option may be called, in either language. */
export function optionOf(question: string, value: string): RegExp {
  const own = question === 'q' ? `intake\\.${value}\\.label` : `[\\w-]+\\.${question}\\.${value}`;
  const units = sample.units
    .filter(({ id }) => id === value)
    .flatMap(({ names, short: [code] }) =>
      Object.values(names).map((name) => (code ? `${name} (${code})` : name)),
    );
  const people = sample.people.filter(({ id }) => id === value).map(({ name }) => name);
  return oneOf([...sentences(own), ...units, ...people, ...inTables(question, value)]);
}

/** Options whose words stand in a table of the rules. */
function inTables(question: string, value: string): readonly string[] {
  const items = processes.flatMap(({ checklist }) => checklist).filter(({ id }) => id === value);
  const papers = sample.delegations
    .filter(({ id }) => elsewhereIdOf(id) === value)
    .map(({ id, to }) => `${id} ${sample.people.find((person) => person.id === to)?.name}`);
  return [
    ...papers,
    ...Object.values(optionNames[question]?.[value] ?? {}),
    ...items.flatMap(({ nb, en }) => [nb, en]),
  ];
}

function sentences(key: string): readonly string[] {
  const wanted = new RegExp(`^${key}$`);
  return Object.values(catalogs).flatMap((catalog) =>
    Object.entries(catalog)
      .filter(([each]) => wanted.test(each))
      .map(([, words]) => words),
  );
}

/** Any of them, whole, maybe marked as required. */
function oneOf(names: readonly string[]): RegExp {
  const escaped = [...new Set(names)].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^\\s*(${escaped.join('|')})(\\s*\\*)?\\s*$`);
}
