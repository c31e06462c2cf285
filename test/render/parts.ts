import type {
  AudienceView,
  CaseMessage,
  EmergencyView,
  EntryView,
  PersonView,
  QuestionView,
  Reason,
} from '../../src/app/messages.ts';
import { emergencyNumbers, unitNames } from '../../src/app/people.ts';
import { questionView } from '../../src/app/questions.ts';
import type { Answers, Question } from '../../src/domain/forms.ts';
import { readDirectory } from '../../src/domain/organisation/directory.ts';
import { openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import type { CaseState } from '../../src/domain/reports/case.ts';
import { type CaseAction, caseActions, caseForms } from '../../src/domain/reports/forms.ts';
import { type CaseRole, denialOf } from '../../src/domain/reports/permissions.ts';
import sample from '../../src/sample/directory.json' with { type: 'json' };

const reading = readDirectory(sample);
if ('problems' in reading) throw new Error('the sample directory is wrong');
export const dir = openDirectory(reading.directory);

export const today = '2026-11-20';

export const unit = unitNames(dir, 'ikj');
export const emergency: readonly EmergencyView[] = emergencyNumbers(dir);

const named = (id: string): PersonView => {
  const person = dir.people.get(id);
  if (!person) throw new Error(`the sample directory has no ${id}`);
  return { id, name: person.name, email: person.email };
};

export const reporter = named('leif-sandmark');
export const handler = named('arvid-odegardmo');
export const manager = named('jostein-strindmo');
export const deputy = named('mona-prestmo');
export const colleague = named('gro-holtasen');
/** Somebody whose name is more than letters. */
export const guest: PersonView = { id: 'guest-1', name: '*Åse_May* O’Hara <b>', email: null };

/** What people write when all goes well. */
export const said = {
  what: 'En glassflaske med aceton gikk i gulvet ved avtrekket. Det luktet sterkt i gangen, men ingen ble skadet.',
  where: 'K2-113, ved avtrekket',
  measures: 'Vi luftet ut, tørket opp med absorbent og satte opp en lapp på døra.',
  severityReason: 'Det kunne tatt fyr.',
  comment: 'Vi ser på avtrekket i dag.',
  decision: 'Ny rutine: Glass skal stå i kasse ved avtrekket. Opplæring er gitt.',
} as const;

/** One line that tries to be more than words. */
export const hostileLine = [
  '**fet** _på skrå_ [klikk](https://evil.example) <at>alle</at> <!channel> @here :fire:',
  '$'.concat('{handler}'),
  '{name} `kode` ~x~ & "\'\\ 🧪',
].join(' ');
/** The same over several lines, with beginnings that Markdown would read. */
export const hostile = `${hostileLine}\n# overskrift\n- punkt\n1. først\n> sitat\n\n---`;
export const long = `${'Det rant og rant, og ingen visste hvor hovedkranen var. '.repeat(170)}Slutt.`;
/** Text that takes twice its length in JSON. */
export const awkward = 'æ"\n'.repeat(4_000);
export const longLine = 'Kjellerverkstedet bak det gamle lageret '.repeat(5).slice(0, 200).trim();

export function view(form: string, question: Question, answers: Answers = {}): QuestionView {
  return questionView({ dir, person: reporter.id }, form, question, answers);
}

export const reasons: readonly Reason[] = [
  {
    code: 'line-manager-of-unit',
    details: {
      person: manager.name,
      role: { nb: 'Instituttleder', en: 'Head of Department' },
      unit,
    },
  },
  { code: 'delegated', details: { person: handler.name, unit, delegator: manager.name } },
  { code: 'covers-task', details: { task: 'nonconformity-follow-up' } },
];

export const audience: readonly AudienceView[] = [
  { role: 'handler', isSelf: false, person: handler, unit, sees: 'everything', reasons },
  { role: 'line-manager', isSelf: false, person: manager, unit, sees: 'everything', reasons: [] },
  { role: 'safety-deputy', isSelf: false, person: deputy, unit, sees: 'outline', reasons: [] },
  { role: 'channel', isSelf: false, person: null, unit, sees: 'that-it-happened', reasons: [] },
];

/** Every kind of message in a case. */
export const entries: readonly EntryView[] = [
  {
    kind: 'question',
    by: handler,
    nameless: null,
    to: null,
    at: '2026-11-20T09:40:00.000Z',
    words: 'Var avtrekket på?',
    photos: 0,
    withheld: [],
  },
  {
    kind: 'answer',
    by: reporter,
    nameless: null,
    to: null,
    at: '2026-11-20T10:05:00.000Z',
    words: 'Nei, det var av.',
    photos: 0,
    withheld: [],
  },
  {
    kind: 'colleague-question',
    by: handler,
    nameless: null,
    to: colleague,
    at: '2026-11-20T10:20:00.000Z',
    words: 'Har dere hatt dette før?',
    photos: 0,
    withheld: [],
  },
  {
    kind: 'colleague-answer',
    by: colleague,
    nameless: null,
    to: null,
    at: '2026-11-20T11:02:00.000Z',
    words: 'Ja, i fjor, på samme sted.',
    photos: 0,
    withheld: [],
  },
  {
    kind: 'addition',
    by: reporter,
    nameless: null,
    to: null,
    at: '2026-11-21T07:15:00.000Z',
    words: 'Det lukter ennå.',
    photos: 2,
    withheld: [],
  },
  {
    kind: 'addition',
    by: reporter,
    nameless: null,
    to: null,
    at: '2026-11-21T07:20:00.000Z',
    words: '',
    photos: 1,
    withheld: [],
  },
  {
    kind: 'comment',
    by: null,
    nameless: null,
    to: null,
    at: '2026-11-22T12:00:00.000Z',
    words: 'Flyttet fristen for delene.',
    photos: 0,
    withheld: [],
  },
];

/** What those write who told of the matter and hide their names. */
export const namelessEntries: readonly EntryView[] = [
  {
    kind: 'answer',
    by: null,
    nameless: 'reporter',
    to: null,
    at: '2026-11-20T10:05:00.000Z',
    words: 'Nei, det var av.',
    photos: 0,
    withheld: [],
  },
  {
    kind: 'contribution',
    by: null,
    nameless: 'contributor',
    to: null,
    at: '2026-11-21T07:15:00.000Z',
    words: 'Det luktet hos oss også.',
    photos: 0,
    withheld: [],
  },
  {
    kind: 'contribution',
    by: colleague,
    nameless: null,
    to: null,
    at: '2026-11-21T08:15:00.000Z',
    words: 'Vi så det i går.',
    photos: 1,
    withheld: ['person', 'phone'],
  },
];

const roles: Readonly<Record<CaseMessage['audience'], readonly CaseRole[]>> = {
  reporter: ['reporter'],
  handler: ['handler', 'line-manager'],
  colleague: ['colleague'],
  contributor: ['contributor'],
  deputy: ['safety-deputy'],
  channel: [],
};

/** What this reader may do in this state; answers only where something was asked. */
export function allowed(
  audienceOf: CaseMessage['audience'],
  state: CaseState,
  isAsked = false,
): readonly CaseAction[] {
  const unasked: readonly CaseAction[] = isAsked ? [] : ['answer', 'answer-colleague'];
  return caseActions.filter(
    (action) => !denialOf(action, roles[audienceOf], state) && !unasked.includes(action),
  );
}

export function formsOf(may: readonly CaseAction[]): CaseMessage['forms'] {
  const answers: Answers = { closesOn: '2026-12-04', severity: 'serious', categories: ['laboratory'] };
  return Object.fromEntries(
    may.map((action) => [
      action,
      caseForms[action].questions.map((question: Question) => view(action, question, answers)),
    ]),
  );
}
