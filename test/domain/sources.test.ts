import { describe, expect, it } from 'vitest';
import { processes } from '../../src/domain/processes/processes.ts';
import { documents, sourcesText } from '../../src/domain/sources.ts';

describe('where a rule comes from', () => {
  it('is told by the title of the document in the reader’s language, and the section as it is headed', () => {
    expect(sourcesText(['001#Ensure documentation'], 'nb')).toBe(
      'Systematisk HMS-arbeid, «Ensure documentation»',
    );
    expect(sourcesText(['002#Linjeleder'], 'en')).toBe('HSE Policy (Norwegian edition), “Linjeleder”');
  });

  it('names each document once, with its sections', () => {
    expect(sourcesText(['002#Linjeleder', '003#HSE process', '002#Rektor'], 'nb')).toBe(
      'HMS-politikk, «Linjeleder», «Rektor»; HMS-runde, «HSE process»',
    );
  });

  it('leaves out remarks of ours, and what it then would say twice', () => {
    expect(sourcesText(['004#8.0 HMS-AVVIK [note 6]', '004#8.0 HMS-AVVIK'], 'nb')).toBe(
      'HMS-årsrapport 2019, «8.0 HMS-AVVIK»',
    );
  });

  it('is known of every duty', () => {
    const ids = processes.flatMap(({ source }) => source.map((each) => each.split('#')[0] ?? ''));
    expect(ids.filter((id) => !Object.hasOwn(documents, id))).toEqual([]);
  });
});
