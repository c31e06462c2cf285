import { parseArgs } from 'node:util';
import { measureAnswers } from './answers.ts';
import { measureDrafting } from './drafting.ts';
import { type Figure, table } from './figures.ts';
import { measureStore } from './store.ts';
import { measureTurns } from './turns.ts';
import { measureYear } from './year.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
});
const say = (text: string) => values.json || process.stdout.write(`${text}\n`);
const show = (figures: readonly Figure[]) => {
  if (values.json) for (const each of figures) process.stdout.write(`${JSON.stringify(each)}\n`);
  else process.stdout.write(`${table(figures)}\n\n`);
};

const wants = (part: string) => values.only === undefined || values.only === part;

if (wants('turns')) {
  say('Turns, against the bare framework under the same load');
  show(await measureTurns(Number(values.rounds)));
}
if (wants('store')) {
  say('The store, against one with 100 cases');
  show(await measureStore());
}
if (wants('answers')) {
  say('Who is responsible? Against 30 units, beside node-casbin');
  show(await measureAnswers());
}
if (wants('drafting')) {
  say('Drafting a report from one message, against cutting it into words and against 30 units');
  show(measureDrafting());
}
if (wants('year')) {
  say('The HSE year: planning and writing its posts, against pg-boss writing as many jobs');
  show(await measureYear(process.env.BENCH_DATABASE_URL));
}
