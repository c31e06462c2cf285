import { type Checked, checkForm } from '../../domain/answers.ts';
import type { Answers, Question } from '../../domain/forms.ts';
import type { Language } from '../../domain/language.ts';
import { calendarFor, type PostingCalendar } from '../../domain/processes/calendar.ts';
import type { Occurrence } from '../../domain/processes/occurrence/occurrence.ts';
import { type Later, laterChoices, latersOn, untilOf } from '../../domain/processes/occurrence/until.ts';
import type { Wheel } from '../../domain/processes/responsible.ts';
import { comesWithinYear, settingsFor } from '../../domain/processes/settings.ts';
import type { Day } from '../../domain/time.ts';
import { nearDayInWords } from '../../i18n/dates.ts';
import { type Key, keyFor, say } from '../../i18n/say.ts';
import type { RawAnswers } from '../commands.ts';
import { answerContext, type Turn } from '../context.ts';
import type { OptionView, QuestionView } from '../messages.ts';
import { questionView } from '../questions.ts';
import { type DutyForm, dutyForms } from './forms.ts';

/** Who is asked about a duty, on which day. */
interface Asked {
  readonly wheel: Wheel;
  readonly person: string;
  readonly today: Day;
}

type About = Pick<Occurrence, 'process' | 'unit'>;

/** The questions of what is done with a duty, with the answers so far. Days to put it off to are named with their date. */
export function dutyQuestions(
  { wheel, person, today }: Asked,
  about: About,
  action: DutyForm,
  answers: RawAnswers,
): readonly QuestionView[] {
  const { id, questions } = dutyForms[action];
  const asker = { dir: wheel.dir, person, near: about.unit };
  return questions.map((question: Question) => {
    const view = questionView(asker, id, question, answers);
    if (question.id === 'when') return withDays(view, today, postingCalendarOf(wheel, about));
    return question.id === 'result' && comesAgain(wheel, about)
      ? { ...view, options: resultsOfOneTime }
      : view;
  });
}

function comesAgain({ settings, dir }: Wheel, { unit, process }: About): boolean {
  return comesWithinYear(settingsFor(settings, dir, unit).of(process));
}

/** Of a duty that comes again this year it is only said of this time that it is not needed. */
const resultsOfOneTime: readonly OptionView[] = [
  optionIn('carried-out', 'duty.done.result.carried-out'),
  optionIn('not-needed', 'duty.done.result.not-needed-now'),
];

function optionIn(value: string, key: Key): OptionView {
  return { value, label: { nb: say('nb', key), en: say('en', key) } };
}

function postingCalendarOf({ settings, dir, isHoliday }: Wheel, { unit, process }: About): PostingCalendar {
  return calendarFor(settingsFor(settings, dir, unit).of(process).quiet, isHoliday);
}

/** Only what can be chosen today; the soonest stands until something else is chosen. */
function withDays(view: QuestionView, today: Day, calendar: PostingCalendar): QuestionView {
  const laters = latersOn(today, calendar);
  const options = [...laters.map(laterOption), dayOfOnesOwn];
  const isOffered = options.some(({ value }) => value === view.answer);
  const [soonest = dayOfOnesOwn] = options;
  return { ...view, options, answer: isOffered ? view.answer : soonest.value };
}

const dayOfOnesOwn = optionIn('day', 'duty.later.when.day');

function laterOption({ choice, meant, on }: Later): OptionView {
  const isNotTomorrow = choice === 'tomorrow' && on !== meant;
  const key = isNotTomorrow ? 'duty.later.when.soonest' : keyFor('duty.later.when', choice);
  const words = (language: Language) => `${say(language, key)}: ${nearDayInWords(on, language)}`;
  return { value: choice, label: { nb: words('nb'), en: words('en') } };
}

/** Checks what was answered; putting something off to a day of one's own needs that day. */
export function checkDutyForm(
  turn: Turn,
  wheel: Wheel,
  about: About,
  action: DutyForm,
  raw: RawAnswers,
): Checked {
  const checked = checkForm(dutyForms[action], raw, answerContext(turn));
  const { answers, problems } = checked;
  const isUnclear = action === 'later' && dayOfLater(wheel, about, turn.today, answers) === null;
  if (!isUnclear || Object.keys(problems).length > 0) return checked;
  const unclear =
    answers.when === 'day'
      ? { day: { code: 'no-day' as const } }
      : { when: { code: 'not-an-option' as const } };
  return { answers, problems: unclear };
}

/** The posting day that was asked for: a day that was given counts before what is said in words. Null when it means none. */
export function dayOfLater(wheel: Wheel, about: About, today: Day, { when, day }: Answers): Day | null {
  const calendar = postingCalendarOf(wheel, about);
  if (typeof day === 'string') return untilOf(day, today, calendar);
  const choice = laterChoices.find((each) => each === when);
  return choice === undefined ? null : untilOf(choice, today, calendar);
}
