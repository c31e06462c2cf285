import { recordOf } from '../../domain/delegations/record.ts';
import { recordLabels } from '../../domain/delegations/recordWords.ts';
import { later } from '../../domain/delegations/terms.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { Core } from '../context.ts';
import { nameOfReplaced, textsOfTerms, wordsOf } from '../delegations/finding.ts';
import type { DocumentContent, DocumentRow, DocumentSection } from '../documents.ts';
import type { KeptDelegation } from '../records.ts';
import { documentWords, same, verification } from './documentWords.ts';

/** The rows that stand together at the end, under filing. */
const filed: readonly DocumentRow['label'][] = [recordLabels.archiveReference, recordLabels.checksum];

/** The written record of a delegation as it is filed; null while a signature is missing. */
export async function recordDocument(
  { store }: Pick<Core, 'store'>,
  dir: OpenDirectory,
  delegation: KeptDelegation,
): Promise<DocumentContent | null> {
  const { number, digest, archiveReference, signatures } = delegation;
  const { manager, delegate } = signatures;
  if (number === null || manager === null || delegate === null) return null;
  const words = await wordsOf(store, textsOfTerms(delegation));
  const record = recordOf(delegation, {
    dir,
    textOf: (id) => words.get(id) ?? null,
    replaces: await nameOfReplaced(store, delegation.replaces),
  });
  const sections = record.sections
    .map(({ id, heading, rows }) => ({
      id,
      heading,
      rows: rows.filter(({ label }) => !filed.includes(label)),
    }))
    .filter(({ rows }) => rows.length > 0);
  const rules = sections.filter(({ id }) => id === 'rules');
  return {
    issuer: dir.organisation.names,
    title: record.title,
    reference: same(number),
    sections: [
      ...sections.filter((section) => !rules.includes(section)),
      filing(number, digest, archiveReference),
      ...rules.map((section) => ({ ...section, isSmallPrint: true as const })),
    ],
    foot: documentWords.foot,
    keywords: [number, ...(digest === null ? [] : [digest])],
    madeAt: later(manager.at, delegate.at),
  };
}

function filing(number: string, digest: string | null, archiveReference: string | null): DocumentSection {
  return {
    heading: documentWords.filing,
    rows: [
      { label: documentWords.archiveReference, value: same(archiveReference ?? '') },
      ...(digest === null ? [] : [{ label: recordLabels.checksum, value: same(digest) }]),
      { label: documentWords.verify, value: verification(number) },
    ],
  };
}
