import { chainFacts, emptyChain, type Fact, type NewFact } from '../facts.ts';
import type { Answers } from '../forms.ts';
import type { Language } from '../language.ts';
import type { Instant } from '../time.ts';
import type { Case, HandledBy, TextId } from './case.ts';
import { confirmation } from './forms.ts';
import { identityHidden } from './joining.ts';
import { aliased } from './parties.ts';
import type { FindingKind } from './personal.ts';
import { factOfPhoto, keptPhotos, type Photo } from './photos.ts';
import type { Category, Harmed, Injury, Kind, Severity } from './terms.ts';

/** Words that were put beside the case: where they are, and the digest that the chain keeps of them. */
export interface Wording {
  readonly id: TextId;
  readonly digest: string;
}

/** A report on its way to becoming a case. `answers` have been checked against the intake form. */
export interface Receipt {
  readonly id: string;
  readonly number: string;
  readonly answers: Answers;
  readonly texts: Readonly<
    Partial<Record<'what' | 'where' | 'severityReason' | 'immediateMeasures', Wording>>
  >;
  readonly place: string | null;
  /** What about persons was left out of the words, by kind alone. */
  readonly withheld: readonly FindingKind[];
  readonly link: string | null;
  readonly photos: readonly Photo[];
  readonly reporter: string;
  /** The digest of the receipt code that is given out at once, or null. */
  readonly receipt: string | null;
  readonly language: Language;
  readonly handler: HandledBy;
  readonly at: Instant;
}

/**
 * Makes the case of a report. An injury that was not asked for (nothing has happened yet) is 'none'; a severity that
 * was left open stays open.
 */
export function receive(receipt: Receipt): { readonly case: Case; readonly facts: readonly Fact[] } {
  const isConfidential = receipt.answers.identity === 'confidential';
  const reporter = aliased({}, receipt.reporter, isConfidential);
  const { parties, alias: handler } = aliased(reporter.parties, receipt.handler.person);
  const unchained = newCase(receipt, parties, isConfidential);
  const { facts, head } = chainFacts(receipt.id, emptyChain, [
    receivedFact(receipt, unchained, reporter.alias),
    {
      type: 'handler-assigned',
      at: receipt.at,
      by: reporter.alias,
      data: { handler, via: receipt.handler.via },
    },
    ...(isConfidential ? [identityHidden(reporter.alias, receipt.at)] : []),
  ]);
  return { case: { ...unchained, chain: head }, facts };
}

function newCase(receipt: Receipt, parties: Case['parties'], isConfidential: boolean): Omit<Case, 'chain'> {
  const { id, number, answers, texts, at } = receipt;
  return {
    id,
    number,
    state: 'received',
    unit: String(answers.unit),
    place: receipt.place,
    withheld: receipt.withheld,
    where: wordingOf(texts.where),
    what: wordingOf(texts.what),
    ...termsOf(answers),
    severityReason: texts.severityReason?.id ?? null,
    immediateMeasures: texts.immediateMeasures?.id ?? null,
    happenedOn: String(answers.happenedOn),
    happenedAt: typeof answers.happenedAt === 'string' ? answers.happenedAt : null,
    link: receipt.link,
    photos: receipt.photos,
    reporter: receipt.reporter,
    confidential: isConfidential ? [receipt.reporter] : [],
    readers: [],
    contributors: [],
    receipt: receipt.receipt,
    contributorReceipts: [],
    language: receipt.language,
    handler: receipt.handler,
    consulted: [],
    entries: [],
    receivedAt: at,
    closesOn: null,
    decision: null,
    deeds: [],
    parties,
  };
}

/** The terms that the answers choose. */
function termsOf(answers: Answers): Pick<Case, 'kind' | 'harmed' | 'injury' | 'severity' | 'categories'> {
  return {
    kind: answers.kind as Kind,
    harmed: answers.harmed as readonly Harmed[],
    injury: (answers.injury as Injury | undefined) ?? 'none',
    severity: (answers.severity as Severity | undefined) ?? null,
    categories: (answers.categories as readonly Category[] | undefined) ?? [],
  };
}

/** That it was received: its terms, and the digests of its words and photos. */
function receivedFact(
  { number, texts, photos, at }: Receipt,
  { unit, kind, harmed, injury, severity, categories, happenedOn, withheld }: Omit<Case, 'chain'>,
  by: string,
): NewFact {
  return {
    type: 'report-received',
    at,
    by,
    data: {
      number,
      unit,
      kind,
      harmed,
      injury,
      severity,
      categories,
      happenedOn,
      confirmed: confirmation.id,
      withheld,
      photos: keptPhotos(photos).map(factOfPhoto),
      texts: Object.values(texts).map(({ id, digest }) => `${id} ${digest}`),
    },
  };
}

function wordingOf(wording: Wording | undefined): TextId {
  if (!wording) throw new Error('a required text of a report is missing');
  return wording.id;
}
