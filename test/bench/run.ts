import { parseArgs } from 'node:util';
import { type Figure, table } from './figures.ts';
import { measureStore } from './store.ts';
import { measureTurns } from './turns.ts';

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

if (values.only !== 'store') {
  say('Turns, against the bare framework under the same load');
  show(await measureTurns(Number(values.rounds)));
}
if (values.only !== 'turns') {
  say('The store, against one with 100 cases');
  show(await measureStore());
}
