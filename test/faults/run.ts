import { parseArgs } from 'node:util';
import { type Outcome, runCampaign } from './campaign.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '300' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const kills = Number(values.kills);

process.stdout.write(`Killing the running service ${kills} times under load (--seed ${seed})\n`);
const outcome = await runCampaign({
  kills,
  seed,
  longLives: 0.03,
  onKill: (done) => {
    if (done % 25 === 0) process.stdout.write(`  ${done} kills\n`);
  },
});
process.stdout.write(summary(outcome));
process.exit(outcome.violations.length > 0 ? 1 : 0);

function summary(found: Outcome): string {
  const { start, log } = found;
  const rows: readonly (readonly [string, string | number])[] = [
    ['kills', `${found.kills}, ${found.whileStarting} of them during a start`],
    ['start', `${Math.round(start.median)} ms in the middle, ${Math.round(start.longest)} ms at most`],
    ['reports', `${found.promised} promised, ${found.unknown} without an answer, ${found.cases} cases`],
    ['acceptances', `${found.accepted} promised`],
    ['facts', `${found.facts} in verified chains`],
    ['messages', `${found.messages} in Slack`],
    ['lost answers', log['message-answer-lost'] ?? 0],
    ['found again', log['message-found'] ?? 0],
    ['not there, sent again', log['message-not-there'] ?? 0],
    ['uncertain', `${found.uncertain} (listed, never sent again blindly)`],
    ['undeliverable', found.undeliverable],
    ['time', `${found.seconds} s`],
  ];
  const lines = rows.map(([name, value]) => `  ${name.padEnd(24)}${value}`);
  const verdict =
    found.violations.length === 0
      ? 'Everything that was promised is there once.'
      : `${found.violations.length} broken promises:\n${found.violations.map((each) => `  - ${each}`).join('\n')}`;
  return `\n${lines.join('\n')}\n\n${verdict}\n(--seed ${found.seed})\n`;
}
