import { begin } from '../../../src/domain/delegations/begin.ts';
import type { Delegation, Side } from '../../../src/domain/delegations/delegation.ts';
import type { DelegationDenial } from '../../../src/domain/delegations/denials.ts';
import type { DelegationAction } from '../../../src/domain/delegations/forms.ts';
import type { Done } from '../../../src/domain/delegations/moves.ts';
import { perform } from '../../../src/domain/delegations/perform.ts';
import { proposedAnswers, termsFrom } from '../../../src/domain/delegations/terms.ts';
import type { Fact } from '../../../src/domain/facts.ts';
import type { Answers } from '../../../src/domain/forms.ts';
import type { OpenDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import { lineAppointmentOf } from '../../../src/domain/responsibility/tenures.ts';
import { organisation, today } from '../../fakes/organisation.ts';

/** The words of every text that the scene puts beside a delegation. */
export const words: Readonly<Record<string, string>> = {
  't-authority': 'May stop work in the laboratory',
  't-time': 'One day a week',
  't-other': 'Checks the eye showers',
};
const wording = (id: string) => ({ id, digest: `digest-of-${id}` });

/**
 * A university: Rakel leads all, Dina the faculty, Hans the department and with it the laboratory; Siri acts for Hans while
 * he is away. Kari and Per work at the department, Stine studies there, Emil is from outside, Odd owns the directory.
 */
export const university = (hans: { readonly to?: string } = {}) =>
  organisation()
    .unit('uni')
    .unit('fac', 'uni', { level: 'faculty' })
    .unit('dep', 'fac')
    .unit('lab', 'dep', { level: 'lab' })
    .unit('hse', 'uni')
    .appoint('rakel', 'rector', 'uni')
    .appoint('odd', 'head-of-hse', 'hse')
    .appoint('dina', 'dean', 'fac')
    .appoint('hans', 'head-of-department', 'dep', { substitute: 'siri', ...hans })
    .person('kari', 'dep')
    .person('per', 'dep')
    .person('siri', 'dep')
    .person('stine', 'dep', { kind: 'student' })
    .person('emil', 'dep', { kind: 'external' });

export const dir = university().open();

/** Hans leaves the department on 24 November; Nina leads it from the day after. */
export const withNina = (leaving = '2026-11-24', coming = '2026-11-25') =>
  university({ to: leaving }).appoint('nina', 'head-of-department', 'dep', { from: coming });

/** The answers that a form would bring, valid unless `but` spoils them. */
export const answers = (but: Answers = {}, on = today): Answers => ({
  ...proposedAnswers(on),
  tasks: ['hse-round'],
  training: 'in-place',
  jobDescription: 'noted',
  responsibilityNotice: 'yes',
  ...but,
});

const texts = {
  authority: wording('t-authority'),
  timeShare: wording('t-time'),
  otherTask: wording('t-other'),
};

const { otherTask: _, ...usual } = texts;

export interface Asking {
  readonly id?: string;
  readonly side?: Side;
  readonly unit?: string;
  readonly delegate?: string;
  readonly by?: string;
  readonly insteadOf?: string | null;
  readonly answers?: Answers;
  readonly in?: OpenDirectory;
  readonly on?: string;
  readonly replaces?: string | null;
}

export const noon = (day: string) => `${day}T11:00:00.000Z`;

/** Kari asks for the department's HSE rounds, unless the test says otherwise. */
export function asked(asking: Asking = {}): Done {
  const { side = 'delegate', unit = 'dep', delegate = 'kari', on = today } = asking;
  const open = asking.in ?? dir;
  const lineManager = lineAppointmentOf(open, unit, on)?.person ?? '';
  const given = answers(asking.answers, on);
  const own = given.tasks?.includes('other') ? texts : usual;
  return begin({
    id: asking.id ?? 'd1',
    side,
    by: asking.by ?? (side === 'delegate' ? delegate : lineManager),
    insteadOf: asking.insteadOf ?? null,
    unit,
    delegator: lineManager,
    delegate,
    terms: termsFrom(given, own, open.units.get(unit)?.level ?? null),
    texts: own,
    replaces: asking.replaces ?? null,
    at: noon(on),
    on,
  });
}

export interface Doing {
  readonly answers?: Answers;
  readonly in?: OpenDirectory;
  readonly on?: string;
  readonly seen?: number;
  readonly number?: string;
  readonly entryId?: string;
  readonly successor?: string;
  readonly text?: string | null;
}

const needed: Readonly<Partial<Record<DelegationAction, Answers>>> = {
  end: { lastDay: '2026-12-31' },
  confirm: { reviewOn: '2027-11-20' },
  'set-archive-reference': { archiveReference: '2026/1234' },
};

/** What comes of somebody's attempt: the delegation with its facts, or why not. */
export function attempt(
  delegation: Delegation,
  action: DelegationAction,
  by: string,
  doing: Doing = {},
): Done | { readonly denial: DelegationDenial } {
  const on = doing.on ?? today;
  const open = doing.in ?? dir;
  const rewording = action === 'change-request';
  return perform(
    delegation,
    {
      action,
      by,
      at: noon(on),
      answers: { ...needed[action], ...doing.answers },
      text: doing.text === null ? null : wording(doing.text ?? 't-reason'),
      terms: rewording
        ? termsFrom(answers(doing.answers), usual, open.units.get(delegation.unit)?.level ?? null)
        : null,
      texts: rewording ? usual : {},
      number: doing.number ?? `DEL-2026-${delegation.id.slice(1)}`,
      successor: doing.successor ?? (action === 'renew' || action === 'change' ? 'd2' : null),
      entryId: doing.entryId ?? `e${delegation.reports.length + 1}`,
    },
    { dir: open, day: on, ...(doing.seen !== undefined && { seen: doing.seen }) },
  );
}

/** The delegation after an action that must succeed. */
export function did(
  delegation: Delegation,
  action: DelegationAction,
  by: string,
  doing: Doing = {},
): Delegation {
  const done = attempt(delegation, action, by, doing);
  if ('denial' in done) throw new Error(`${action} by ${by}: ${JSON.stringify(done.denial)}`);
  return done.delegation;
}

/** The code with which an attempt is refused; null when it succeeds. */
export function refusal(
  delegation: Delegation,
  action: DelegationAction,
  by: string,
  doing: Doing = {},
): string | null {
  const done = attempt(delegation, action, by, doing);
  return 'denial' in done ? done.denial.code : null;
}

/** A delegation that Kari asked for and Hans approved, in force from today unless the test says otherwise. */
export function signed(asking: Asking = {}, doing: Doing = {}): Delegation {
  const { delegation } = asked(asking);
  const where = { ...(asking.in && { in: asking.in }), ...(asking.on && { on: asking.on }), ...doing };
  const by = delegation.askedBy === 'delegate' ? delegation.delegator : delegation.delegate;
  return did(delegation, delegation.askedBy === 'delegate' ? 'approve' : 'accept', by, where);
}

export const typesOf = (facts: readonly Fact[]) => facts.map(({ type }) => type);
export { today };
