import { roleOf } from '../../src/domain/responsibility/roles.ts';
import { type Key, say } from '../../src/i18n/say.ts';
import type { Inputs, Seat } from '../journeys/seat.ts';
import { reads, type Story } from './story.ts';
import { people } from './workplace.ts';

/** Somebody at a client, as far as the story needs them. */
export type Visitor = Pick<Seat, 'says' | 'presses' | 'submits' | 'chat'>;

/** The people of the story at a client, and what the client leaves out. */
export interface Cast {
  readonly reporter: Visitor;
  readonly handler: Visitor;
  /** Choices of a message reach the bot when its button is pressed; where they do not, they are written. */
  readonly sendsChoices: boolean;
}

/** What the service says, in the language of the story. */
const words = (key: Key, params: Readonly<Record<string, string>> = {}) => say('nb', key, params);

const what = 'Et glass med aceton gikk i gulvet og traff nesten en student';

/** A report by questions becomes a case that is accepted and closed, and the reporter sees the outcome. */
export async function reportByQuestions(
  { reporter, handler, sendsChoices }: Cast,
  story: Story,
): Promise<void> {
  const { step } = story;
  await step('the reporter says that there is something to report, and is asked', async () => {
    await reporter.says('Jeg vil melde avvik');
    await reads(reporter, words('intake.danger.ask'));
  });
  await step('the reporter answers question after question in the chat', async () => {
    await reporter.presses(words('intake.danger.no'));
    await reads(reporter, words('intake.what.ask'));
    await reporter.says(what);
    await reads(reporter, words('intake.where.ask'));
    await reporter.says('K2-113');
    await reads(reporter, words('intake.happenedOn.ask'));
    await reporter.says('i går kl. 14');
    await reads(reporter, words('intake.severity.ask'));
    await reporter.presses(words('draft.finish'));
  });
  await step('the reporter changes an answer where it stands', async () => {
    await reporter.presses(words('preview.change.harmed'));
    await reads(reporter, words('intake.harmed.ask'));
    if (sendsChoices) await reporter.presses(words('draft.continue'), { harmed: ['people', 'material'] });
    else await reporter.says('mennesker og materiell');
  });
  await step('the preview shows the whole report and who will see it', async () => {
    await reads(reporter, words('preview.title'), what, 'K2-113', people.handler.name);
  });
  const number = await sent(story, reporter);
  await step(`the handler gets ${number} as a card, with the reporter and the reason`, async () => {
    await reads(
      handler,
      number,
      what,
      people.reporter.name,
      roleOf('head-of-department').names.nb.toLowerCase(),
    );
  });
  await step('the handler accepts it with a deadline, and the reporter is told', async () => {
    await handler.presses(words('accept.button'), {
      closesOn: inTwoWeeks(),
      comment: 'Vi ser på avtrekket.',
    });
    await reads(reporter, words('case.title', { number }), words('case.state.accepted'));
    await reads(reporter, 'Vi ser på avtrekket.');
  });
  await step('the handler closes it, and can do so only once', async () => {
    await handler.presses(words('close.button'), { conclusion: 'Ny rutine for glass på benk.' });
    await reads(handler, words('case.title', { number }), words('case.state.closed'));
    const chat = (await handler.chat()).join('\n');
    if (chat.includes(`[${words('close.button')}]`)) throw new Error('the button to close it is still there');
  });
  await step('the reporter reads the outcome', async () => {
    await reads(reporter, words('case.title', { number }), words('case.state.closed'));
    await reads(reporter, 'Ny rutine for glass på benk.');
  });
}

async function sent(story: Story, reporter: Visitor): Promise<string> {
  let number = '';
  await story.step('the reporter sends it and gets a number', async () => {
    await reporter.presses(words('draft.send'));
    number =
      /HMS-\d{4}-\d+/.exec(await reads(reporter, words('case.receipt', { number: 'HMS-' })))?.[0] ?? '';
    if (number === '') throw new Error('the receipt has no number');
  });
  return number;
}

const form: Inputs = {
  danger: 'no',
  what: 'Avtrekket i K2-113 trekker ikke.',
  kind: 'dangerous-condition',
  where: 'K2-113',
  unit: 'ikj',
  happenedOn: inDays(-1),
  harmed: ['nothing-yet'],
};

/** A report in one form: open it, look it over, send it. */
export async function reportByForm({ reporter, handler }: Cast, { step }: Story): Promise<void> {
  await step('the reporter opens one form instead of the questions', async () => {
    await reporter.says('meld avvik');
    const { form: opened } = await reporter.presses(words('draft.form'));
    expectWords(opened, words('intake.what.ask'), '113');
  });
  await step('a form with something wrong stays open and says what', async () => {
    const { form: again } = await reporter.submits({ ...form, happenedOn: inDays(2) });
    expectWords(again, words('problem.in-the-future'));
  });
  await step('the filled-in form is looked over', async () => {
    const { form: review } = await reporter.submits(form);
    expectWords(review, 'Avtrekket i K2-113 trekker ikke.', people.handler.name);
  });
  await step('it is sent, and the handler gets it', async () => {
    await reporter.submits({});
    await reads(reporter, words('case.receipt', { number: 'HMS-' }), 'Avtrekket i K2-113');
    await reads(handler, 'Avtrekket i K2-113 trekker ikke.', people.reporter.name);
  });
}

function expectWords(shown: string | null, ...words: readonly string[]): void {
  if (shown === null) throw new Error('no form is open');
  const missing = words.filter((word) => !shown.includes(word));
  if (missing.length > 0) throw new Error(`the form does not say “${missing.join('”, “')}”:\n${shown}`);
}

function inTwoWeeks(): string {
  return inDays(14);
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
