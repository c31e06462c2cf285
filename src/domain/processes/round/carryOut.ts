import { aliasOf, withParties } from '../../delegations/parties.ts';
import { chainFacts, type Fact, type FactData } from '../../facts.ts';
import type { PersonId, PlaceId, UnitId } from '../../organisation/types.ts';
import type { TextId } from '../../reports/case.ts';
import type { Category } from '../../reports/terms.ts';
import type { Day } from '../../time.ts';
import type { Finding, Round, RoundAct, RoundDeed } from './round.ts';

/** The round after the deed, and the fact in its place in the chain. The caller has checked with `roundDenial`. */
export function carryOutOnRound(
  round: Round,
  act: RoundAct,
): { readonly round: Round; readonly facts: readonly Fact[] } {
  const changed = { ...round, ...changesOf(round, act) };
  const met = 'meeting' in act ? act.meeting.attended : [];
  const parties = withParties(round.parties, [act.by, ...changed.participants, ...met]);
  const data = dataOf(act, (person) => aliasOf(parties, person));
  const fact = { type: facts[act.action], at: act.at, by: aliasOf(parties, act.by), data };
  const { facts: chained, head } = chainFacts(round.id, round.chain, [fact]);
  const deeds = [...round.deeds, { action: act.action, by: act.by, at: act.at }];
  return { round: { ...changed, deeds, parties, chain: head }, facts: chained };
}

const facts = {
  'lay-ready': 'papers-laid-ready',
  invite: 'participants-set',
  'hold-pre-meeting': 'pre-meeting-held',
  'add-finding': 'finding-added',
  'add-photos': 'finding-photographed',
  'drop-finding': 'finding-dropped',
  'record-finding': 'finding-recorded',
  'end-charting': 'charting-ended',
  'plan-measures': 'measures-planned',
  'hold-post-meeting': 'post-meeting-held',
  report: 'round-reported',
} as const satisfies Readonly<Record<RoundDeed['action'], string>>;

function changesOf({ findings, measures, plan }: Round, act: RoundAct): Partial<Round> {
  switch (act.action) {
    case 'lay-ready':
      return { state: 'pre-meeting', inputs: act.inputs };
    case 'invite':
      return { participants: act.participants };
    case 'hold-pre-meeting':
      return {
        state: 'charting',
        preMeeting: act.meeting,
        problems: act.problems.map(({ id }) => id),
        methods: act.methods,
      };
    case 'add-finding': {
      const { finding: id, text, place, where, by, at, isMended, photos } = act;
      const told = { id, text: text.id, place, where: where?.id ?? null, by, at, caseId: null, isMended };
      const found = photos.length === 0 ? told : { ...told, photos };
      return { findings: [...findings, found] };
    }
    case 'add-photos':
      return {
        findings: findings.map((each) =>
          each.id === act.finding ? { ...each, photos: [...(each.photos ?? []), ...act.photos] } : each,
        ),
      };
    case 'drop-finding':
      return { findings: findings.filter(({ id }) => id !== act.finding) };
    case 'record-finding':
      return {
        findings: findings.map((each) => {
          const { photos: _, ...finding } = each;
          return each.id === act.finding ? { ...finding, caseId: act.caseId } : each;
        }),
      };
    case 'end-charting':
      return { state: 'post-meeting' };
    case 'plan-measures':
      return { plan: act.plan, measures: [...measures, ...act.measures] };
    case 'hold-post-meeting':
      return { postMeeting: act.meeting, plan: act.plan ?? plan };
    case 'report':
      return { state: 'reported', report: act.text.id };
  }
}

function dataOf(act: RoundAct, alias: (person: PersonId) => string): FactData {
  switch (act.action) {
    case 'lay-ready':
      return { cases: act.inputs.cases, measures: act.inputs.measures };
    case 'invite':
      return { participants: act.participants.map(alias) };
    case 'hold-pre-meeting':
      return {
        on: act.meeting.on,
        attended: act.meeting.attended.map(alias),
        problems: act.problems.map(({ id, digest }) => `${id} ${digest}`),
        methods: act.methods,
      };
    case 'add-finding':
      return {
        finding: act.finding,
        text: `${act.text.id} ${act.text.digest}`,
        ...(act.where === null ? {} : { where: `${act.where.id} ${act.where.digest}` }),
        isMended: act.isMended,
        ...(act.photos.length > 0 && { photos: act.photos.map(({ id }) => id) }),
      };
    case 'add-photos':
      return { finding: act.finding, photos: act.photos.map(({ id }) => id) };
    case 'drop-finding':
      return { finding: act.finding };
    case 'record-finding':
      return { finding: act.finding, case: act.caseId };
    case 'plan-measures':
      return { plan: act.plan, measures: act.measures };
    case 'hold-post-meeting':
      return { on: act.meeting.on, attended: act.meeting.attended.map(alias), plan: act.plan };
    case 'report':
      return { text: `${act.text.id} ${act.text.digest}` };
    case 'end-charting':
      return {};
  }
}

/** What the report of a finding starts from; whoever reports adds what is missing. */
export interface FindingReport {
  readonly unit: UnitId;
  readonly place: PlaceId | null;
  readonly where: TextId | null;
  readonly what: TextId;
  readonly kind: 'dangerous-condition';
  readonly categories: readonly Category[];
  readonly reporter: PersonId;
  readonly happenedOn: Day;
  /** The round and the finding, so that the case can be tied to it: "round:finding". */
  readonly link: string;
}

/** A finding as the start of a report. (003#Pre-meeting, charting issues, post-meeting: category "HSE process") */
export function reportOfFinding(round: Round, finding: Finding, on: Day): FindingReport {
  return {
    unit: round.unit,
    place: finding.place,
    where: finding.where,
    what: finding.text,
    kind: 'dangerous-condition',
    categories: ['hse-round'],
    reporter: finding.by,
    happenedOn: on,
    link: `${round.id}:${finding.id}`,
  };
}
