import type { Case, Entry } from '../../domain/reports/case.ts';
import { type CaseAction, caseForms } from '../../domain/reports/forms.ts';
import { type CaseRole, denialOf } from '../../domain/reports/permissions.ts';
import { lineManagerOf } from '../../domain/responsibility/lookup.ts';
import type { Core } from '../context.ts';
import { todayIn } from '../context.ts';
import type { CaseAudience, CaseMessage, EntryView, PersonView, QuestionView } from '../messages.ts';
import { personView, reasonViews, unitNames } from '../people.ts';
import { questionView } from '../questions.ts';
import type { Stored } from '../store.ts';
import { allowedActions, audienceRoles, rolesOf } from './access.ts';
import { standingAnswers } from './acting.ts';

/** Who looks: a person, or the readers of a channel (null). */
type Viewer = string | null;

/** Messages of the case that each audience sees; between the handler and colleagues is not for the reporter. */
const seenEntries: Readonly<Record<CaseAudience, readonly Entry['kind'][]>> = {
  reporter: ['addition', 'question', 'answer', 'comment'],
  handler: ['addition', 'question', 'answer', 'comment', 'colleague-question', 'colleague-answer'],
  colleague: ['addition', 'question', 'answer', 'comment', 'colleague-question', 'colleague-answer'],
  deputy: [],
  channel: [],
};

/**
 * The case as this audience may see it now, or null when it may not. A safety deputy and a channel get nobody's words and
 * not the reporter; what is withheld is not in the message at all.
 */
export async function caseMessage(
  core: Core,
  known: Stored<'case'>,
  audience: CaseAudience,
  viewer: Viewer,
): Promise<CaseMessage | null> {
  const dir = core.directory();
  const today = todayIn(dir, core.clock.now());
  const roles = audience === 'channel' || viewer === null ? [] : ownRoles(core, known.doc, audience, viewer);
  if (audience !== 'channel' && denialOf('read-outline', roles, known.doc.state)) return null;
  const whole = audience !== 'channel' && !denialOf('read', roles, known.doc.state);
  const { doc } = known;
  const may = viewer === null ? [] : allowedActions(doc, roles, viewer);
  return {
    type: 'case',
    audience,
    id: known.id,
    version: known.version,
    today,
    unit: unitNames(dir, doc.unit),
    ...outlineOf(doc),
    ...(whole ? await wordsOf(core, doc, audience) : withheld),
    ...(audience === 'channel' ? nobody : await peopleOf(core, doc)),
    may,
    forms: viewer === null ? {} : formsOf(core, doc, may, viewer),
  };
}

function ownRoles(
  core: Core,
  theCase: Case,
  audience: Exclude<CaseAudience, 'channel'>,
  viewer: string,
): readonly CaseRole[] {
  const dir = core.directory();
  const roles = rolesOf(dir, theCase, viewer, todayIn(dir, core.clock.now()));
  return roles.filter((role) => audienceRoles[audience].includes(role));
}

const withheld = {
  what: null,
  where: null,
  severityReason: null,
  immediateMeasures: null,
  decision: null,
  entries: [],
  reporter: null,
  link: null,
} as const;

const nobody = { handler: null, accountable: null, reasons: [], decidedBy: null } as const;

function outlineOf(doc: Case) {
  const {
    number,
    state,
    kind,
    harmed,
    injury,
    severity,
    categories,
    happenedOn,
    happenedAt,
    receivedAt,
    closesOn,
  } = doc;
  return {
    number,
    state,
    kind,
    harmed,
    injury,
    severity,
    categories,
    happenedOn,
    happenedAt,
    receivedAt,
    closesOn,
  };
}

async function wordsOf(core: Core, doc: Case, audience: CaseAudience) {
  const read = async (id: string | null): Promise<string | null> =>
    id === null ? null : ((await core.store.read('text', id))?.doc.words ?? null);
  const seen = doc.entries.filter(({ kind }) => seenEntries[audience].includes(kind));
  return {
    what: await read(doc.what),
    where: await read(doc.where),
    severityReason: await read(doc.severityReason),
    immediateMeasures: await read(doc.immediateMeasures),
    decision: await read(doc.decision),
    entries: await Promise.all(seen.map((entry) => entryView(core, entry, read))),
    reporter: await personView(core, doc.reporter),
    link: doc.link,
  };
}

async function entryView(
  core: Core,
  entry: Entry,
  read: (id: string) => Promise<string | null>,
): Promise<EntryView> {
  return {
    kind: entry.kind,
    by: await personView(core, entry.by),
    to: entry.to === undefined ? null : await personView(core, entry.to),
    at: entry.at,
    words: await read(entry.text),
  };
}

async function peopleOf(core: Core, doc: Case) {
  const dir = core.directory();
  const manager = lineManagerOf(dir, doc.unit, todayIn(dir, core.clock.now()))?.person ?? null;
  const decided = doc.deeds.findLast(({ action }) =>
    ['accept', 'reject', 'close', 'withdraw'].includes(action),
  );
  const named = async (id: string | null): Promise<PersonView | null> =>
    id === null ? null : personView(core, id);
  return {
    handler: await personView(core, doc.handler.person),
    accountable: manager === doc.handler.person ? null : await named(manager),
    reasons: reasonViews(dir, doc.handler.reasons),
    decidedBy: decided?.action === 'withdraw' ? null : await named(decided?.by ?? null),
  };
}

function formsOf(core: Core, doc: Case, may: readonly CaseAction[], viewer: string) {
  const asker = { dir: core.directory(), person: viewer };
  const views = may.map((action): [CaseAction, readonly QuestionView[]] => [
    action,
    caseForms[action].questions.map((question) =>
      questionView(asker, action, question, standingAnswers(doc, action)),
    ),
  ]);
  return Object.fromEntries(views) as Partial<Record<CaseAction, readonly QuestionView[]>>;
}
