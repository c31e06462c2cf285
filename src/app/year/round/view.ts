import type { Words } from '../../../domain/language.ts';
import type { Measure } from '../../../domain/processes/actionPlan/measure.ts';
import { occurrencesOf } from '../../../domain/processes/occurrences.ts';
import { processOf } from '../../../domain/processes/processes.ts';
import {
  type Meeting,
  type Round,
  type RoundInputs,
  type RoundRole,
  roundDenial,
  roundPermissionDenial,
} from '../../../domain/processes/round/round.ts';
import { kinds } from '../../../domain/reports/terms.ts';
import { rolesOf as caseRolesOf } from '../../cases/access.ts';
import { type Core, todayIn } from '../../context.ts';
import { wordsOf } from '../../delegations/finding.ts';
import { nameIn } from '../../delegations/questions.ts';
import type {
  HseRoundAction,
  HseRoundFindingView,
  HseRoundMeasureView,
  HseRoundMeetingView,
  HseRoundMessage,
  HseRoundPapersView,
} from '../../messages.ts';
import { unitNames } from '../../people.ts';
import type { Presented } from '../../ports.ts';
import type { Addressee } from '../../records.ts';
import type { Stored } from '../../store.ts';
import { planStatusAt } from '../plan/finding.ts';
import { wheelOf } from '../planning.ts';
import { mayRead, rolesIn } from './access.ts';
import { placeView } from './findings.ts';
import { methods } from './forms.ts';
import { measuresAt, since } from './papers.ts';
import { isRoundForm, roundQuestions } from './questions.ts';

type Known = Stored<'hse-round'>;

/** A round as somebody who takes part sees it now; null for everybody else. */
export async function showHseRound(
  core: Core,
  id: string,
  to: Addressee,
): Promise<Omit<Presented, 'language'> | null> {
  const known = await core.store.read('hse-round', id);
  const dir = core.directory();
  const today = todayIn(dir, core.clock.now());
  if (!known || to.to !== 'person' || !mayRead(dir, known.doc, to.person, today)) return null;
  return { message: await roundMessage(core, known, to.person), version: known.version, final: false };
}

/** The card of a round for one of those who take part. */
export async function roundMessage(core: Core, known: Known, viewer: string): Promise<HseRoundMessage> {
  const wheel = wheelOf(core);
  const { dir } = wheel;
  const today = todayIn(dir, core.clock.now());
  const { doc } = known;
  const { unit, year, state, inputs } = doc;
  const may = actionsFor(doc, rolesIn(dir, doc, viewer, today), viewer);
  const isBefore = state === 'planned' || state === 'pre-meeting';
  const contents = await roundContents(core, doc);
  return {
    type: 'hse-round',
    id: known.id,
    version: known.version,
    unit: unitNames(dir, unit),
    year,
    state,
    dueOn:
      occurrencesOf(wheel, 'hse-round', unit, year).find(({ occurrence }) => occurrence === String(year))
        ?.dueOn ?? null,
    participants: doc.participants.map((person) => nameIn(dir, person)),
    papers: isBefore && inputs !== null ? await papersView(core, inputs, viewer) : null,
    ...contents,
    hasPlan: doc.plan !== null,
    planStatus: await planStatusAt(core, unit, today),
    may,
    forms: Object.fromEntries(
      may
        .filter(isRoundForm)
        .map((action) => [
          action,
          roundQuestions({ dir, today, findings: contents.findings }, doc, action, {}),
        ]),
    ),
    today,
  };
}

/** What a round holds, in words: the same for everybody who takes part. */
export async function roundContents(core: Core, doc: Round) {
  const dir = core.directory();
  const measures = await measuresAt(
    core,
    doc.measures.map((id) => `${doc.plan ?? ''}/${id}`),
  );
  const texts = await wordsOf(core.store, [
    ...doc.problems,
    ...doc.findings.flatMap(({ text, where }) => [text, where]),
    ...measures.map(({ text }) => text),
    doc.report,
  ]);
  const wordsAt = (id: string | null) => (id === null ? null : (texts.get(id) ?? null));
  const reportedBy = doc.deeds.findLast(({ action }) => action === 'report')?.by ?? null;
  return {
    preMeeting: meetingView(core, doc.preMeeting),
    postMeeting: meetingView(core, doc.postMeeting),
    problems: doc.problems.map(wordsAt),
    methods: methods.filter(({ id }) => doc.methods.includes(id)).map(({ nb, en }): Words => ({ nb, en })),
    findings: await findingViews(core, doc, wordsAt),
    measures: measures.map((measure) => measureView(core, measure, wordsAt(measure.text))),
    report: doc.report === null ? null : { by: nameIn(dir, reportedBy), words: wordsAt(doc.report) },
  };
}

function meetingView(core: Core, meeting: Meeting | null): HseRoundMeetingView | null {
  if (meeting === null) return null;
  const dir = core.directory();
  return { on: meeting.on, attended: meeting.attended.map((person) => nameIn(dir, person)) };
}

async function findingViews(
  { store, directory }: Core,
  { findings }: Round,
  wordsAt: (id: string | null) => string | null,
): Promise<readonly HseRoundFindingView[]> {
  const dir = directory();
  return Promise.all(
    findings.map(async ({ id, text, place, where, isMended, caseId, photos = [] }) => {
      const theCase = caseId === null ? null : await store.read('case', caseId);
      return {
        id,
        words: wordsAt(text),
        photos: photos.length,
        place: placeView({ dir }, place, wordsAt(where)),
        isMended,
        number: theCase?.doc.number ?? null,
      };
    }),
  );
}

function measureView(core: Core, measure: Measure, words: string | null): HseRoundMeasureView {
  const { owner, deadline, cost, status, effect } = measure;
  return { words, owner: nameIn(core.directory(), owner), deadline, cost, status, effect };
}

async function papersView(core: Core, inputs: RoundInputs, viewer: string): Promise<HseRoundPapersView> {
  const dir = core.directory();
  const today = todayIn(dir, core.clock.now());
  const lastRound = inputs.lastRound === null ? null : await core.store.read('hse-round', inputs.lastRound);
  const read = await Promise.all(inputs.cases.map((id) => core.store.read('case', id)));
  const cases = read.flatMap((known) =>
    known === null || known.doc.state === 'withdrawn' ? [] : [known.doc],
  );
  const measures = await measuresAt(core, inputs.measures);
  const words = await wordsOf(
    core.store,
    measures.map(({ text }) => text),
  );
  return {
    since: since(core, lastRound),
    cases: {
      total: cases.length,
      open: cases.filter(({ state }) => state === 'received' || state === 'accepted').length,
      kinds: kinds
        .map((kind) => ({ kind, count: cases.filter((each) => each.kind === kind).length }))
        .filter(({ count }) => count > 0),
      readable: cases.filter((each) => !caseRolesOf(dir, each, viewer, today).includes('nobody')).length,
    },
    measures: measures.map((measure) => measureView(core, measure, words.get(measure.text) ?? null)),
    agenda: processOf('hse-round')
      .checklist.filter(({ phase }) => phase === 'pre-meeting')
      .map(({ nb, en }) => ({ nb, en })),
  };
}

/** What stands on a card, in its order: what comes next first. */
const offered: readonly HseRoundAction[] = [
  'hold-pre-meeting',
  'add-finding',
  'record-finding',
  'record-findings',
  'drop-finding',
  'end-charting',
  'plan-measures',
  'hold-post-meeting',
  'report',
  'invite',
];

/** What this person may do now and what would come of something. */
function actionsFor(round: Round, roles: readonly RoundRole[], viewer: string): readonly HseRoundAction[] {
  const loose = round.findings.filter(({ caseId }) => caseId === null);
  const leads = roles.includes('leader') || roles.includes('helper');
  const act = { by: viewer, at: '', on: '', action: 'report', text: { id: '', digest: '' } } as const;
  const fits: Readonly<Partial<Record<HseRoundAction, boolean>>> = {
    'record-finding': loose.length > 0,
    'record-findings': loose.length > 0,
    'drop-finding': loose.some(({ by }) => leads || by === viewer),
    'hold-post-meeting': round.postMeeting === null,
    report: roundDenial(round, act, roles, null) === null,
  };
  return offered.filter((action) => {
    const deed = action === 'record-findings' ? 'record-finding' : action;
    return roundPermissionDenial(round, deed, roles) === null && fits[action] !== false;
  });
}
