import { type ChainHead, emptyChain } from '../../facts.ts';
import type { PersonId, PlaceId, UnitId } from '../../organisation/types.ts';
import type { TextId } from '../../reports/case.ts';
import type { Photo } from '../../reports/photos.ts';
import type { Wording } from '../../reports/receive.ts';
import type { Day, Instant } from '../../time.ts';

/**
 * Where an HSE round stands: three parts in their order. `pre-meeting` once last year's papers are laid ready, `charting`
 * after the pre-meeting was held, `post-meeting` once the charting is over, `reported` is the end.
 * (003#Pre-meeting, charting issues, post-meeting)
 */
export const roundStates = ['planned', 'pre-meeting', 'charting', 'post-meeting', 'reported'] as const;
export type RoundState = (typeof roundStates)[number];

/** What lies ready for the pre-meeting: ids of what the unit has from last year. */
export interface RoundInputs {
  readonly lastRound: string | null;
  readonly lastPlan: string | null;
  /** Measures of last year's plan, with those that are still open among them. */
  readonly measures: readonly string[];
  readonly cases: readonly string[];
  readonly riskAssessments: readonly string[];
}

/** Something found on the round. It becomes a report of the category HSE round. */
export interface Finding {
  readonly id: string;
  readonly text: TextId;
  /** The place of the directory, when it is one of those; else the words for it stand in `where`. */
  readonly place: PlaceId | null;
  readonly where: TextId | null;
  readonly by: PersonId;
  readonly at: Instant;
  /** The case that it was recorded as; null until then. */
  readonly caseId: string | null;
  /** Put right on the spot. */
  readonly isMended: boolean;
  /** Photos of it, until it is recorded: then they are the case’s. */
  readonly photos?: readonly Photo[];
}

export interface Meeting {
  readonly on: Day;
  readonly attended: readonly PersonId[];
}

/** The HSE round of a unit for a year. Holds no words, only references. */
export interface Round {
  readonly id: string;
  readonly unit: UnitId;
  readonly year: number;
  readonly state: RoundState;
  readonly inputs: RoundInputs | null;
  readonly participants: readonly PersonId[];
  readonly preMeeting: Meeting | null;
  /** The problems that the unit takes on, the highest risk first. */
  readonly problems: readonly TextId[];
  readonly methods: readonly string[];
  readonly findings: readonly Finding[];
  readonly postMeeting: Meeting | null;
  /** The action plan that it ended in, and the measures that it brought there. */
  readonly plan: string | null;
  readonly measures: readonly string[];
  readonly report: TextId | null;
  readonly deeds: readonly { readonly action: string; readonly by: PersonId; readonly at: Instant }[];
  readonly parties: Readonly<Record<string, PersonId>>;
  readonly chain: ChainHead;
}

/** The photos of all findings that are not recorded yet. */
export function photosOfRound({ findings }: Pick<Round, 'findings'>): readonly Photo[] {
  return findings.flatMap(({ photos }) => photos ?? []);
}

/** A round that is planned. */
export function planRound(about: Pick<Round, 'id' | 'unit' | 'year' | 'participants'>): Round {
  return {
    ...about,
    state: 'planned',
    inputs: null,
    preMeeting: null,
    problems: [],
    methods: [],
    findings: [],
    postMeeting: null,
    plan: null,
    measures: [],
    report: null,
    deeds: [],
    parties: {},
    chain: emptyChain,
  };
}

/** What is done with a round. */
export type RoundDeed =
  | { readonly action: 'lay-ready'; readonly inputs: RoundInputs }
  | { readonly action: 'invite'; readonly participants: readonly PersonId[] }
  | {
      readonly action: 'hold-pre-meeting';
      readonly meeting: Meeting;
      readonly problems: readonly Wording[];
      readonly methods: readonly string[];
    }
  | {
      readonly action: 'add-finding';
      readonly finding: string;
      readonly text: Wording;
      readonly place: PlaceId | null;
      readonly where: Wording | null;
      readonly isMended: boolean;
      readonly photos: readonly Photo[];
    }
  | { readonly action: 'add-photos'; readonly finding: string; readonly photos: readonly Photo[] }
  | { readonly action: 'drop-finding'; readonly finding: string }
  | { readonly action: 'record-finding'; readonly finding: string; readonly caseId: string }
  | { readonly action: 'end-charting' }
  | { readonly action: 'plan-measures'; readonly plan: string; readonly measures: readonly string[] }
  | { readonly action: 'hold-post-meeting'; readonly meeting: Meeting; readonly plan: string | null }
  | { readonly action: 'report'; readonly text: Wording };

export type RoundAct = RoundDeed & { readonly by: PersonId; readonly at: Instant; readonly on: Day };

/** What a person is to a round: `leader` is the line manager (or acts for one), `helper` the HSE coordinator. */
export type RoundRole = 'leader' | 'helper' | 'safety-deputy' | 'participant' | 'nobody';

interface Rule {
  readonly roles: readonly RoundRole[];
  readonly states: readonly RoundState[];
  readonly source: readonly string[];
}

const process = '003#HSE process';
const parts = '003#Pre-meeting, charting issues, post-meeting';
const people = '003#Participants in the HSE process';
const leading: readonly RoundRole[] = ['leader', 'helper'];
const everybody: readonly RoundRole[] = ['leader', 'helper', 'safety-deputy', 'participant'];
const before: readonly RoundState[] = ['planned', 'pre-meeting'];
const open: readonly RoundState[] = ['planned', 'pre-meeting', 'charting', 'post-meeting'];
const charting: readonly RoundState[] = ['charting', 'post-meeting'];

/** Who may do what with a round, and in which state. The whole of it: what is not listed is refused. */
export const roundPermissions = {
  /** Decides nothing, and is done again until the pre-meeting as what the unit has changes. */
  'lay-ready': { roles: everybody, states: before, source: [parts] },
  invite: { roles: [...leading, 'safety-deputy'], states: open, source: [people] },
  'hold-pre-meeting': { roles: leading, states: ['pre-meeting'], source: [parts] },
  'add-finding': { roles: everybody, states: charting, source: [parts] },
  /** To one’s own, whoever leads the round. */
  'add-photos': { roles: everybody, states: charting, source: [] },
  /** One’s own; whoever leads the round can take out every one. */
  'drop-finding': { roles: everybody, states: charting, source: [] },
  'record-finding': { roles: everybody, states: charting, source: [parts] },
  'end-charting': { roles: leading, states: ['charting'], source: [parts] },
  'plan-measures': { roles: leading, states: ['post-meeting'], source: [parts, '001#Plans of action'] },
  'hold-post-meeting': { roles: leading, states: ['post-meeting'], source: [parts] },
  report: { roles: ['leader'], states: ['post-meeting'], source: [process, parts] },
} as const satisfies Readonly<Record<RoundDeed['action'], Rule>>;

/** Why something is refused. */
export type RoundDenial =
  | { readonly code: 'not-allowed'; readonly roles: readonly RoundRole[] }
  | { readonly code: 'not-in-this-state'; readonly state: RoundState }
  /** The line manager attends at least the pre-meeting and the post-meeting. */
  | { readonly code: 'manager-not-there'; readonly manager: PersonId | null }
  | { readonly code: 'meeting-held'; readonly on: Day }
  | { readonly code: 'unknown-finding'; readonly finding: string }
  | { readonly code: 'finding-recorded'; readonly caseId: string }
  /** Every problem found has to be recorded as a nonconformity before the report. */
  | { readonly code: 'findings-not-recorded'; readonly findings: readonly string[] }
  | { readonly code: 'meeting-missing' }
  | { readonly code: 'plan-missing' };

/**
 * Null when somebody with these roles may do this now. `manager` is the line manager of the unit on the day of the
 * meeting, or who acts for them.
 */
export function roundDenial(
  round: Round,
  act: RoundAct,
  roles: readonly RoundRole[],
  manager: PersonId | null,
): RoundDenial | null {
  return roundPermissionDenial(round, act.action, roles) ?? misfit(round, act, roles, manager);
}

/** The same without what the act holds: null when somebody with these roles may do something of this kind now. */
export function roundPermissionDenial(
  { state }: Pick<Round, 'state'>,
  action: RoundDeed['action'],
  roles: readonly RoundRole[],
): Extract<RoundDenial, { code: 'not-allowed' | 'not-in-this-state' }> | null {
  const rule: Rule = roundPermissions[action];
  if (!roles.some((role) => rule.roles.includes(role))) return { code: 'not-allowed', roles: rule.roles };
  return rule.states.includes(state) ? null : { code: 'not-in-this-state', state };
}

function misfit(
  round: Round,
  act: RoundAct,
  roles: readonly RoundRole[],
  manager: PersonId | null,
): RoundDenial | null {
  switch (act.action) {
    case 'hold-pre-meeting':
    case 'hold-post-meeting': {
      const held = act.action === 'hold-post-meeting' ? round.postMeeting : round.preMeeting;
      if (held !== null) return { code: 'meeting-held', on: held.on };
      const isThere = manager !== null && act.meeting.attended.includes(manager);
      return isThere ? null : { code: 'manager-not-there', manager };
    }
    case 'add-photos':
    case 'drop-finding':
    case 'record-finding': {
      const finding = round.findings.find(({ id }) => id === act.finding);
      if (finding === undefined) return { code: 'unknown-finding', finding: act.finding };
      const isTheirs = finding.by === act.by || roles.some((role) => leading.includes(role));
      if (act.action === 'drop-finding' && !isTheirs) return { code: 'not-allowed', roles: leading };
      if (act.action === 'add-photos' && finding.by !== act.by)
        return { code: 'not-allowed', roles: everybody };
      return finding.caseId === null ? null : { code: 'finding-recorded', caseId: finding.caseId };
    }
    case 'report': {
      const loose = round.findings.filter(({ caseId }) => caseId === null).map(({ id }) => id);
      if (round.postMeeting === null) return { code: 'meeting-missing' };
      if (loose.length > 0) return { code: 'findings-not-recorded', findings: loose };
      return round.plan === null ? { code: 'plan-missing' } : null;
    }
    default:
      return null;
  }
}
