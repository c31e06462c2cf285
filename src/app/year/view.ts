import type { Words } from '../../domain/language.ts';
import { canBePutOff } from '../../domain/processes/occurrence/moves.ts';
import type { Occurrence } from '../../domain/processes/occurrence/occurrence.ts';
import { occurrenceDenial, occurrenceRolesOf } from '../../domain/processes/occurrence/permissions.ts';
import { askedAbout, kindFor } from '../../domain/processes/plan/asked.ts';
import { isAhead } from '../../domain/processes/plan/starting.ts';
import type { PostItem } from '../../domain/processes/plan/types.ts';
import { processOf } from '../../domain/processes/processes.ts';
import { responsibleFor, type Wheel } from '../../domain/processes/responsible.ts';
import { comesWithinYear, settingsFor } from '../../domain/processes/settings.ts';
import { phaseWords } from '../../domain/processes/table/words.ts';
import type { Day } from '../../domain/time.ts';
import { type Core, todayIn } from '../context.ts';
import { nameIn } from '../delegations/questions.ts';
import type { DutyAction, DutyMessage, DutyOccasion, DutyOpens, QuestionView } from '../messages.ts';
import { unitNames } from '../people.ts';
import type { Stored } from '../store.ts';
import { isDutyForm } from './forms.ts';
import { toHaveReady } from './involved.ts';
import { handedTo, ownerView, withoutAbsence } from './owner.ts';
import { casesBeside, metByPlan, planBeside } from './plan/besideDuty.ts';
import { dutyQuestions } from './questions.ts';
import { wheelOf } from './wheel.ts';

type Known = Stored<'occurrence'>;

/** What stands on a card, in its order. */
const offered: readonly DutyAction[] = ['take', 'done', 'later', 'not-mine', 'name', 'tick', 'reopen'];

const opened: Readonly<Partial<Record<Occurrence['process'], DutyOpens>>> = { 'hse-round': 'hse-round' };

/** One time of a duty as a person (or, with null, a channel) sees it. `item` is what it was sent for. */
export async function dutyMessage(
  core: Core,
  known: Known,
  viewer: string | null,
  item: PostItem | null,
): Promise<DutyMessage> {
  const wheel = wheelOf(core);
  const today = todayIn(wheel.dir, core.clock.now());
  const { doc } = known;
  const row = processOf(doc.process);
  const phase = item?.subject.kind === 'duty' ? item.subject.phase : null;
  const may = actionsFor(doc, viewer, wheel, today);
  const met = await metByPlan(core, doc);
  const asked = askedAbout(doc, wheel, today);
  const actsFor = item === null ? asked?.person === viewer && asked?.insteadOf : item.insteadOf;
  const occasion = hasGoneUpTo(doc, viewer, wheel, today) ? 'escalate' : occasionOf(item, today);
  return {
    type: 'duty',
    id: known.id,
    version: known.version,
    names: row.names,
    unit: unitNames(wheel.dir, doc.unit),
    occasion,
    beginsOn: beginsOn(item, today),
    lateBy: item?.lateBy ?? 0,
    phase: phase === null ? null : phaseIn(phase),
    dueOn: doc.dueOn,
    comesAgain: comesWithinYear(settingsFor(wheel.settings, wheel.dir, doc.unit).of(doc.process)),
    state: doc.state,
    until: doc.until,
    owner: viewer === null ? withoutAbsence(ownerView(doc, wheel, today)) : ownerView(doc, wheel, today),
    insteadOf: actsFor ? nameIn(wheel.dir, actsFor) : null,
    basis: basisOf(doc, wheel, today),
    items: row.checklist
      .filter((each) => phase === null || each.phase === undefined || each.phase === phase)
      .map(({ id, nb, en, required }) => ({
        id,
        nb,
        en,
        required: required === true,
        ticked: doc.ticked[id] !== undefined || met.includes(id),
      })),
    note: row.note ?? null,
    ready: toHaveReady(doc, viewer, occasion),
    plan: await planBeside(core, doc, today),
    cases: await casesBeside(core, wheel, doc, viewer, today),
    result: await resultOf(core, doc, viewer !== null),
    handed: await handedTo(core, doc, asked?.person === viewer ? viewer : null),
    opens: opened[doc.process] ?? null,
    may,
    forms: formsFor(wheel, doc, may, { namesPeople: viewer !== null, today }),
    inChannel: viewer === null,
    today,
  };
}

/** The words of a part of a window, as the checklist names it. */
function phaseIn(phase: string): Words | null {
  const known: Readonly<Record<string, Words>> = phaseWords;
  return known[phase] ?? null;
}

/** Why the card was sent. */
export function occasionOf(item: PostItem | null, today: Day): DutyOccasion {
  if (item === null || item.subject.kind !== 'duty') return 'asked-for';
  if (isAhead(item, today)) return 'coming';
  const kind = kindFor(item.subject.step, item.as);
  return kind === 'missed' ? 'asked-for' : kind;
}

function beginsOn(item: PostItem | null, today: Day): Day | null {
  return item !== null && isAhead(item, today) ? item.on : null;
}

/** True for whoever leads the line above, of what has gone up the line. */
function hasGoneUpTo(doc: Occurrence, viewer: string | null, wheel: Wheel, today: Day): boolean {
  if (viewer === null || doc.state !== 'escalated') return false;
  const isAsked = askedAbout(doc, wheel, today)?.person === viewer;
  return !isAsked && occurrenceRolesOf(doc, viewer, wheel, today).includes('next-up');
}

/** What this person may do now. On a channel's card stands what somebody may do: who, is told when they try. */
function actionsFor(doc: Occurrence, viewer: string | null, wheel: Wheel, today: Day): readonly DutyAction[] {
  const roles =
    viewer === null
      ? (['responsible', 'line-manager'] as const)
      : occurrenceRolesOf(doc, viewer, wheel, today);
  const isTakenByViewer = doc.state === 'taken' && doc.owner === viewer;
  const isBare = processOf(doc.process).checklist.length === 0;
  const may = (action: DutyAction) => occurrenceDenial(action, roles, doc.state) === null;
  // Who hands it back names somebody there; a channel's card lists nobody.
  const namesElsewhere = viewer === null || may('not-mine');
  return offered.filter(
    (action) =>
      may(action) &&
      !(action === 'name' && namesElsewhere) &&
      !(action === 'take' && isTakenByViewer) &&
      !(action === 'later' && !canBePutOff(doc)) &&
      !(action === 'tick' && isBare),
  );
}

/** A channel's card lists nobody to choose from. */
function formsFor(
  wheel: Wheel,
  doc: Occurrence,
  may: readonly DutyAction[],
  { namesPeople, today }: { readonly namesPeople: boolean; readonly today: Day },
): DutyMessage['forms'] {
  const views = may.filter(isDutyForm).map((action): readonly [DutyAction, readonly QuestionView[]] => {
    const asked = dutyQuestions({ wheel, person: '', today }, doc, action, {});
    return [action, asked.filter(({ question }) => namesPeople || question.kind !== 'person')];
  });
  return Object.fromEntries(views);
}

/** Where the date and the role come from. */
export function basisOf({ process, unit }: Occurrence, wheel: Wheel, today: Day): DutyMessage['basis'] {
  const own = settingsFor(wheel.settings, wheel.dir, unit);
  const running = own.of(process);
  const isChosen = responsibleFor(wheel, process, unit, today)?.via === 'settings';
  return {
    months: running.basis.months,
    day: running.basis.day,
    responsible: (isChosen ? own.ownerBy(process) : null) ?? processOf(process).responsibleBasis,
  };
}

/** What somebody wrote about it is for people, never for a channel. */
async function resultOf(
  core: Core,
  { result, deeds }: Occurrence,
  isForPerson: boolean,
): Promise<DutyMessage['result']> {
  if (result === null) return null;
  const by = deeds.findLast(({ action }) => action === 'done')?.by ?? null;
  const { dir } = wheelOf(core);
  return {
    as: result.as,
    by: by === null ? null : nameIn(dir, by),
    words:
      result.text === null || !isForPerson
        ? null
        : ((await core.store.read('text', result.text))?.doc.words ?? null),
  };
}
