import type { Language, Words } from './language.ts';

/** The documents that rules come from, by the number under which the tables name them, as their readers know them. */
export const documents = {
  '000': { nb: 'HMS-politikk (engelsk utgave)', en: 'HSE Policy' },
  '001': { nb: 'Systematisk HMS-arbeid', en: 'HSE – systematic work' },
  '002': { nb: 'HMS-politikk', en: 'HSE Policy (Norwegian edition)' },
  '003': { nb: 'HMS-runde', en: 'HSE process' },
  '004': { nb: 'HMS-årsrapport 2019', en: 'HSE Annual Report 2019' },
} as const satisfies Readonly<Record<string, Words>>;

const quotes: Readonly<Record<Language, readonly [string, string]>> = { nb: ['«', '»'], en: ['“', '”'] };

/**
 * Where rules come from, for a reader: "HMS-politikk, «Linjeleder»; HMS-runde, «Guidelines»". The sections of a document
 * stand together under its title, as they are headed there; our own remarks in brackets are left out. A source of no
 * known document stands as it is.
 */
export function sourcesText(sources: readonly string[], language: Language): string {
  const [opens, closes] = quotes[language];
  const named = sources.map((source) => {
    const [id = '', section = ''] = source.split('#');
    const heading = section.replace(/\s*\[[^\]]*\]$/, '');
    return {
      title: isDocument(id) ? documents[id][language] : id,
      heading: heading === '' ? '' : `${opens}${heading}${closes}`,
    };
  });
  return [...Map.groupBy(named, ({ title }) => title)]
    .map(([title, own]) =>
      [title, ...new Set(own.map(({ heading }) => heading))].filter((part) => part !== '').join(', '),
    )
    .join('; ');
}

function isDocument(id: string): id is keyof typeof documents {
  return Object.hasOwn(documents, id);
}
