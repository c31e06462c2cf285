import { isAsked } from '../../domain/answers.ts';
import type { Answer } from '../../domain/forms.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { intakeForm } from '../../domain/reports/forms.ts';
import { openQuestions } from '../../domain/reports/interview.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { similarViews } from '../cases/similar.ts';
import type { Core } from '../context.ts';
import type { AnswerView, AudienceView, DraftPreviewMessage } from '../messages.ts';
import { channelsOf, emergencyNumbers, handlerNow, reasonViews, standingIn, unitNames } from '../people.ts';
import { photosView } from '../photos/view.ts';
import type { Draft } from '../records.ts';
import { guardOf } from './guard.ts';

interface Viewpoint {
  readonly core: Core;
  readonly dir: OpenDirectory;
  readonly today: Day;
  readonly now: Instant;
}

/** Not shown again: it was about the moment of reporting. */
const unshown = new Set<string>(['danger', 'identity']);

/** The whole report, and who will see it by name and role. What needs the store is read here. */
export async function previewOf(
  at: Viewpoint,
  draft: Draft,
  version: number,
  state: DraftPreviewMessage['state'],
): Promise<DraftPreviewMessage> {
  return {
    type: 'draft-preview',
    draft: draft.id,
    version,
    state,
    number: draft.number,
    answers: answerViews(at.dir, draft),
    read: draft.read,
    assumed: draft.assumed,
    guard: state === 'asked' ? guardOf(at, draft) : null,
    open: openQuestions(draft.answers),
    link: draft.link,
    photos: photosView(draft.photos),
    audience: state === 'asked' ? audienceOf(at, draft) : [],
    isConfidential: draft.answers.identity === 'confidential',
    similar: state === 'asked' ? await similarViews(at, draft) : [],
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

function audienceOf(
  { core, dir, today, now }: Viewpoint,
  { answers, person: reporter }: Draft,
): readonly AudienceView[] {
  const unit = String(answers.unit);
  const names = unitNames(dir, unit);
  const handler = handlerNow(dir, unit, today, now);
  const { lineManager, safetyDeputies } = standingIn(dir, unit, today);
  const seer = (role: AudienceView['role'], sees: AudienceView['sees'], id: string | null): AudienceView => {
    const known = id === null ? null : dir.people.get(id);
    const person = id === null ? null : { id, name: known?.name ?? id, email: known?.email ?? null };
    const reasons = role === 'handler' && handler ? reasonViews(dir, handler.reasons) : [];
    return { role, sees, unit: names, reasons, person, isSelf: id === reporter };
  };
  const responsible = lineManager === handler?.person ? null : lineManager;
  const deputies = safetyDeputies.filter((deputy) => deputy !== handler?.person);
  return [
    ...(handler ? [seer('handler', 'everything', handler.person)] : []),
    ...(responsible === null ? [] : [seer('line-manager', 'everything', responsible)]),
    ...deputies.map((deputy) => seer('safety-deputy', 'outline', deputy)),
    ...(channelsOf(core, unit).length > 0 ? [seer('channel', 'that-it-happened', null)] : []),
  ];
}
