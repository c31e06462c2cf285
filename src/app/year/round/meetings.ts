import type { Meeting } from '../../../domain/processes/round/round.ts';
import { wording } from '../../texts.ts';
import { planIdOf } from '../plan/adding.ts';
import type { Doing, Worked } from './acting.ts';

/** Most problems that a unit takes on: the documents ask for a short list. */
const mostProblems = 12;

/** Somebody is invited, or left out again; whoever was invited by somebody else meanwhile stays. */
export async function invited({ known, answers }: Doing): Promise<Worked> {
  const { participants: before } = known.doc;
  const left = new Set([answers.leave ?? []].flat());
  const more = typeof answers.person === 'string' ? [answers.person] : [];
  const participants = [...new Set([...before.filter((person) => !left.has(person)), ...more])];
  const isSame = participants.length === before.length && participants.every((each) => before.includes(each));
  return { deeds: isSame ? [] : [{ action: 'invite', participants }], writes: [] };
}

/** The pre-meeting was held: who was there, what the unit takes on, and how it will chart. One problem on each line. */
export async function preMeeting({ turn, known, answers }: Doing): Promise<Worked> {
  const lines = String(answers.problems ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  const problems = lines.slice(0, mostProblems).map((line) => wording(turn, known.id, line));
  return {
    deeds: [
      {
        action: 'hold-pre-meeting',
        meeting: meetingIn(answers),
        problems: problems.map((each) => each.wording),
        methods: [answers.methods ?? []].flat(),
      },
    ],
    writes: problems.map((each) => each.write),
  };
}

/** The post-meeting was held. A plan that the unit has already is the one that the round ends in. */
export async function postMeeting({ turn, known, answers }: Doing): Promise<Worked> {
  const { unit, year, plan } = known.doc;
  const standing = plan === null ? await turn.core.store.read('action-plan', planIdOf(unit, year)) : null;
  const hasMeasures = standing !== null && standing.doc.measures.length > 0;
  return {
    deeds: [
      {
        action: 'hold-post-meeting',
        meeting: meetingIn(answers),
        plan: plan ?? (hasMeasures ? standing.id : null),
      },
    ],
    writes: [],
  };
}

function meetingIn({ on, attended }: Doing['answers']): Meeting {
  return { on: String(on), attended: [attended ?? []].flat() };
}
