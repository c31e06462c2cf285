import { isAsked } from '../../domain/answers.ts';
import type { Answer } from '../../domain/forms.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { intakeForm } from '../../domain/reports/forms.ts';
import { openQuestions } from '../../domain/reports/interview.ts';
import type { Day, Instant } from '../../domain/time.ts';
import type { Core } from '../context.ts';
import type { AnswerView, AudienceView, DraftPreviewMessage, PersonView } from '../messages.ts';
import { channelsOf, emergencyNumbers, handlerNow, reasonViews, standingIn, unitNames } from '../people.ts';
import type { Draft } from '../records.ts';

interface Viewpoint {
  readonly core: Core;
  readonly dir: OpenDirectory;
  readonly today: Day;
  readonly now: Instant;
}

/** Not shown again: it was about the moment of reporting. */
const unshown = new Set<string>(['danger', 'confirmNoPersonalData']);

/** The whole report, and who will see it by name and role. */
export function previewOf(
  at: Viewpoint,
  draft: Draft,
  version: number,
  state: DraftPreviewMessage['state'],
): DraftPreviewMessage {
  return {
    type: 'draft-preview',
    draft: draft.id,
    version,
    state,
    number: draft.number,
    answers: answerViews(at.dir, draft),
    open: openQuestions(draft.answers),
    link: draft.link,
    audience: state === 'asked' ? audienceOf(at, draft) : [],
    emergency: draft.answers.danger === 'yes' ? emergencyNumbers(at.dir) : null,
  };
}

function answerViews(dir: OpenDirectory, draft: Draft): readonly AnswerView[] {
  return intakeForm.questions
    .filter((question) => !unshown.has(question.id) && isAsked(question, draft.answers))
    .flatMap(({ id }) => {
      const answer = draft.answers[id];
      return answer === undefined ? [] : [answerView(dir, id, answer)];
    });
}

export function answerView(dir: OpenDirectory, question: string, answer: Answer): AnswerView {
  return { question, answer, words: question === 'unit' ? unitNames(dir, String(answer)) : null };
}

function audienceOf(at: Viewpoint, { answers }: Draft): readonly AudienceView[] {
  const { core, dir, today, now } = at;
  const unit = String(answers.unit);
  const names = unitNames(dir, unit);
  const handler = handlerNow(dir, unit, today, now);
  const { lineManager, safetyDeputies } = standingIn(dir, unit, today);
  const everything = { unit: names, sees: 'everything', reasons: [] } as const;
  const named = (id: string): PersonView => ({
    id,
    name: dir.people.get(id)?.name ?? id,
    email: dir.people.get(id)?.email ?? null,
  });
  const seen: AudienceView[] = [];
  if (handler) {
    seen.push({
      ...everything,
      role: 'handler',
      person: named(handler.person),
      reasons: reasonViews(dir, handler.reasons),
    });
  }
  if (lineManager && lineManager !== handler?.person) {
    seen.push({ ...everything, role: 'line-manager', person: named(lineManager) });
  }
  for (const deputy of safetyDeputies) {
    seen.push({ role: 'safety-deputy', person: named(deputy), unit: names, sees: 'outline', reasons: [] });
  }
  if (channelsOf(core, unit).length > 0) {
    seen.push({ role: 'channel', person: null, unit: names, sees: 'that-it-happened', reasons: [] });
  }
  return seen;
}
