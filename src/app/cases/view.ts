import type { Case } from '../../domain/reports/case.ts';
import { type CaseAction, caseForms } from '../../domain/reports/forms.ts';
import { type CaseRole, denialOf } from '../../domain/reports/permissions.ts';
import type { Core } from '../context.ts';
import { todayIn } from '../context.ts';
import type { CaseAudience, CaseMessage, PersonView, QuestionView } from '../messages.ts';
import { personView, reasonViews, standingIn, unitNames } from '../people.ts';
import { questionView } from '../questions.ts';
import type { Stored } from '../store.ts';
import { allowedActions, audienceRoles, rolesOf } from './access.ts';
import { standingAnswers } from './acting.ts';
import { dealingWith } from './dealing.ts';
import type { Reader } from './naming.ts';
import { withheld, wordsFor, wordsForContributor } from './words.ts';

/** Who looks: a person, or the readers of a channel (null). */
type Viewer = string | null;

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
    ...(await wordsOf(core, doc, { audience, viewer }, roles)),
    ...(audience === 'channel' ? nobody : await peopleOf(core, doc)),
    may,
    forms: viewer === null ? {} : formsOf(core, doc, may, viewer),
  };
}

function wordsOf(core: Core, doc: Case, reader: Reader, roles: readonly CaseRole[]) {
  if (reader.audience === 'contributor') return wordsForContributor(core, doc, reader);
  return denialOf('read', roles, doc.state) ? Promise.resolve(withheld) : wordsFor(core, doc, reader);
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

async function peopleOf(core: Core, doc: Case) {
  const dir = core.directory();
  const today = todayIn(dir, core.clock.now());
  const manager = standingIn(dir, doc.unit, today).lineManager;
  const dealing = dealingWith(dir, doc, today);
  const decided = doc.deeds.findLast(({ action }) =>
    ['accept', 'reject', 'close', 'withdraw'].includes(action),
  );
  const named = async (id: string | null): Promise<PersonView | null> =>
    id === null ? null : personView(core, id);
  return {
    handler: await personView(core, dealing.person),
    accountable: manager === dealing.person ? null : await named(manager),
    reasons: reasonViews(dir, dealing.reasons),
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
