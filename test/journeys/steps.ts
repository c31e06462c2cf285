import { last, newest, type Seat } from './seat.ts';

/** What the sample report says. */
const sampleWords = [
  'Et glass med aceton gikk i gulvet og traff nesten en student <!channel> **alle** $',
  '{handler}',
].join('');

/** What the sample answers to each question that its own words leave open, by what the question says. */
const answers: readonly (readonly [asked: string, answer: (reporter: Seat) => Promise<unknown>])[] = [
  ['Hva ligner det mest på?', (reporter) => reporter.presses('Nestenulykke')],
  ['Hvor var det?', (reporter) => reporter.says('K2-113')],
  ['Når var det?', (reporter) => reporter.says('i går kl. 14')],
  [
    'Hvem eller hva ble rammet',
    (reporter) => reporter.presses('Fortsett', { harmed: ['people', 'material'] }),
  ],
  ['Ble noen skadet', (reporter) => reporter.presses('Nesten')],
  ['Hvor alvorlig er det', (reporter) => reporter.presses('Gå til forhåndsvisningen')],
];

/** Answers every question of a report in the chat, up to the preview. The sample's department of chemistry. */
export async function answersEverything(reporter: Seat, what = sampleWords): Promise<void> {
  await reporter.says('Jeg vil melde avvik');
  await reporter.presses('Nei, ikke nå');
  await reporter.says(what);
  await answersTheRest(reporter);
}

/** Answers every question that is still asked, up to the preview. */
export async function answersTheRest(reporter: Seat): Promise<void> {
  for (const _ of answers) {
    const asked = await last(reporter);
    const found = answers.find(([question]) => asked.includes(question));
    if (found === undefined) return;
    await found[1](reporter);
  }
}

/** Reports by questions, and has the receipt. */
export async function reports(reporter: Seat, what = sampleWords): Promise<string> {
  await answersEverything(reporter, what);
  await reporter.presses('Send meldingen');
  const receipt = await newest(reporter, 'Mottatt som');
  return /HMS-\d{4}-\d+/.exec(receipt)?.[0] ?? '';
}

/** A whole report in one form. */
export const formAnswers = {
  danger: 'no',
  what: 'The fume hood in K2-113 has no draught.',
  kind: 'dangerous-condition',
  where: 'K2-113',
  unit: 'ikj',
  happenedOn: '2026-11-19',
  harmed: ['nothing-yet'],
};
