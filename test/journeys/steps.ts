import { newest, type Seat } from './seat.ts';

/** What the sample report says. */
const sampleWords = ['Et glass med aceton gikk i gulvet <!channel> **alle** $', '{handler}'].join('');

/** Answers every question of a report in the chat, up to the preview. The sample's department of chemistry. */
export async function answersEverything(reporter: Seat, what = sampleWords): Promise<void> {
  await reporter.says('Jeg vil melde avvik');
  await reporter.presses('Nei, ikke nå');
  await reporter.says(what);
  await reporter.presses('Nestenulykke');
  await reporter.says('K2-113');
  await reporter.says('i går kl. 14');
  await reporter.presses('Fortsett', { harmed: ['people', 'material'] });
  await reporter.presses('Nesten');
  await reporter.presses('Gå til forhåndsvisningen');
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
