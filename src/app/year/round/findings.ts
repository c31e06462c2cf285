import { hasIdentityNumber } from '../../../domain/identityNumbers.ts';
import type { Words } from '../../../domain/language.ts';
import { placeIn } from '../../../domain/organisation/placeIn.ts';
import { placeNamed } from '../../../domain/organisation/search.ts';
import { reportOfFinding } from '../../../domain/processes/round/carryOut.ts';
import type { Finding, Round } from '../../../domain/processes/round/round.ts';
import { roomFor } from '../../../domain/reports/photos.ts';
import { isOtherDoor } from '../../../domain/reports/routing.ts';
import { dayOf } from '../../../domain/time.ts';
import { say } from '../../../i18n/say.ts';
import { type Filed, makeCase } from '../../cases/filing.ts';
import type { Turn } from '../../context.ts';
import { forgetful } from '../../drafts/doors.ts';
import { isToForget, readReport } from '../../drafts/reading.ts';
import type { HseRoundFindingMessage } from '../../messages.ts';
import { handlerNow, placeWords, unitNames } from '../../people.ts';
import type { Stored, Write } from '../../store.ts';
import { wording } from '../../texts.ts';
import type { Doing, Unworkable, Worked } from './acting.ts';
import { announceTogether } from './announcing.ts';
import { plainRefusal, refusalOf } from './denying.ts';

/** Something found, as its finder told it. */
export interface Told {
  readonly what: string;
  /** In the finder’s words; null where the text names a place of the directory, or none. */
  readonly where: string | null;
  readonly place: string | null;
  readonly isMended: boolean;
}

const mended =
  /\b(?:rettet|ordnet|fikset|utbedret|ryddet|retta|ordna|fiksa)(?: opp)? på (?:stedet|staden|flekken)\b|\b(?:put right|fixed|mended|corrected|sorted out) on the spot\b/i;
const whereSaid = /(?:^|[\s,.;(])(?:@\s?|(?:sted|stad|hvor|kor|place|where)\s*:\s*)([^\n,;]{2,120})\s*$/iu;

/** Reads a finding that was told in one line: "Løs ledning ved avtrekket i K2-113, rettet på stedet". */
export function toldIn({ dir }: Pick<Turn, 'dir'>, text: string): Told {
  const what = text.trim();
  const isMended = mended.test(what);
  const said = whereSaid.exec(what.replace(mended, '').replace(/[\s,.;–-]+$/u, ''))?.[1]?.trim() ?? null;
  const mention = placeIn(dir, said ?? what);
  const place = mention?.sure === true ? mention.place.id : null;
  return { what, where: place === null ? said : null, place, isMended };
}

/** A finding of the form. */
export async function added({ turn, known, answers }: Doing): Promise<Worked | Unworkable> {
  const { door } = readReport(turn, String(answers.what));
  if (isOtherDoor(door) && isToForget({ door })) return { instead: forgetful(turn, door, 'told') };
  const where = typeof answers.where === 'string' ? answers.where : null;
  const told = toldIn(turn, String(answers.what));
  const place = where === null ? told.place : (placeNamed(turn.dir, where)?.id ?? null);
  const finding = adding(turn, known, {
    ...told,
    place,
    where: place === null ? (where ?? told.where) : null,
    isMended: told.isMended || [answers.mended ?? []].flat().includes('yes'),
  });
  const { isMasked, isPersonal } = finding.message;
  return { ...finding, message: isMasked || isPersonal ? finding.message : null };
}

/** The deed that adds a finding, its words beside it, and what its finder is told. */
export function adding(
  turn: Turn,
  { id: round, doc }: Stored<'hse-round'>,
  { what, where, place, isMended }: Told,
): Worked & { readonly message: HseRoundFindingMessage } {
  const { core, dir } = turn;
  const finding = `f${core.ids.next()}`;
  const text = wording(turn, round, what);
  const named = where === null ? null : wording(turn, round, where);
  const photos = turn.photos.slice(0, roomFor([]));
  const deed = {
    action: 'add-finding',
    finding,
    text: text.wording,
    place,
    where: named?.wording ?? null,
    isMended,
    photos,
  } as const;
  return {
    deeds: [deed],
    writes: [text.write, ...(named === null ? [] : [named.write])],
    message: {
      type: 'hse-round-finding',
      id: round,
      unit: unitNames(dir, doc.unit),
      finding,
      place: placeView(turn, place, where),
      isMended,
      photos: photos.length,
      isMasked: hasIdentityNumber(what),
      isPersonal: core.findPersonal(what, dir).length > 0,
    },
  };
}

/** A place in words of the directory, else of whoever found it; null where nobody named one. */
export function placeView(
  { dir }: Pick<Turn, 'dir'>,
  place: string | null,
  where: string | null,
): Words | null {
  if (place !== null) return placeWords(dir, place);
  return where === null ? null : { nb: where, en: where };
}

/** A finding is taken out, and its words are erased. */
export async function dropped({ known, raw }: Doing): Promise<Worked | Unworkable> {
  const chosen = chosenIn(raw);
  if (chosen === null) return { refusal: plainRefusal('no-finding-chosen') };
  const { text, where } = known.doc.findings.find(({ id }) => id === chosen) ?? { text: null, where: null };
  const erased = [text, where].flatMap((id): readonly Write[] =>
    id === null ? [] : [{ name: 'text', id, doc: null, expected: 'any' }],
  );
  return { deeds: [{ action: 'drop-finding', finding: chosen }], writes: erased };
}

/**
 * One finding, or all that are not recorded yet, become cases of their finders. Each is an ordinary case; everybody is told of
 * all of them at once.
 */
export function recorded(which: 'chosen' | 'all') {
  return async ({ turn, known, raw }: Doing): Promise<Worked | Unworkable> => {
    const { doc } = known;
    const chosen = chosenIn(raw);
    if (which === 'chosen' && chosen === null) return { refusal: plainRefusal('no-finding-chosen') };
    const findings = doc.findings.filter(({ id, caseId }) =>
      which === 'all' ? caseId === null : id === chosen,
    );
    if (findings.length === 0)
      return { refusal: plainRefusal(which === 'all' ? 'all-recorded' : 'unknown-finding') };
    const [first] = findings;
    if (first?.caseId)
      return { refusal: await refusalOf(turn, { code: 'finding-recorded', caseId: first.caseId }, doc) };
    const handler = handlerNow(turn.dir, doc.unit, turn.today, turn.now);
    if (handler === null) return { refusal: { code: 'no-handler' } };
    const filed: { readonly finding: string; readonly reporter: string; readonly as: Filed }[] = [];
    for (const finding of findings) {
      const report = await reportFrom(turn, doc, finding);
      const { reporter } = report;
      filed.push({ finding: finding.id, reporter, as: await makeCase(turn, { ...report, handler }) });
    }
    return {
      deeds: filed.map(({ finding, as }) => ({ action: 'record-finding', finding, caseId: as.id })),
      writes: [
        ...filed.flatMap(({ as }) => as.writes),
        ...announceTogether(turn, {
          round: known.id,
          unit: doc.unit,
          handler: handler.person,
          cases: filed.map(({ as, reporter }) => ({ id: as.id, reporter })),
        }),
      ],
      facts: filed.flatMap(({ as }) => as.facts),
    };
  };
}

/** The report of a finding: what it does not tell is left for whoever handles it. */
async function reportFrom(turn: Turn, round: Round, finding: Finding) {
  const { core, dir, language } = turn;
  const on = dayOf(finding.at, dir.organisation.timeZone);
  const report = reportOfFinding(round, finding, on);
  const [what, where] = await Promise.all(
    [report.what, report.where].map(async (id) =>
      id === null ? null : ((await core.store.read('text', id))?.doc.words ?? null),
    ),
  );
  const place = report.place === null ? where : placeWords(dir, report.place)[language];
  return {
    answers: {
      danger: 'no',
      what: what ?? '–',
      kind: report.kind,
      where: place ?? unitNames(dir, report.unit)[language],
      unit: report.unit,
      happenedOn: report.happenedOn,
      harmed: ['nothing-yet'],
      injury: 'none',
      categories: report.categories,
      ...(finding.isMended && { immediateMeasures: say(language, 'hse-round.finding.mended-words') }),
      identity: 'named',
    },
    place: report.place,
    link: report.link,
    photos: finding.photos ?? [],
    withheld: [],
    reporter: report.reporter,
    language,
  };
}

function chosenIn({ finding }: Doing['raw']): string | null {
  return typeof finding === 'string' && finding !== '' ? finding : null;
}
