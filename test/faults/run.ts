import { parseArgs } from 'node:util';
import { type Outcome, runCampaign } from './campaign.ts';
import { runYearCampaign, type YearOutcome } from './yearCampaign.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const wants = (part: string) => values.only === undefined || values.only === part;
const say = (text: string) => process.stdout.write(text);
let broken = 0;

if (wants('reports')) {
  const kills = Number(values.kills ?? 300);
  say(`Killing the running service ${kills} times under load (--only reports --seed ${seed})\n`);
  const outcome = await runCampaign({
    kills,
    seed,
    longLives: 0.03,
    onKill: (done) => {
      if (done % 25 === 0) say(`  ${done} kills\n`);
    },
  });
  say(summary(outcome));
  broken += outcome.violations.length;
}
if (wants('year')) {
  const kills = Number(values.kills ?? 20);
  say(`Killing the running service ${kills} times on a sending morning (--only year --seed ${seed})\n`);
  const outcome = await runYearCampaign({ kills, seed, units: 130 });
  say(yearSummary(outcome));
  broken += outcome.violations.length;
}
process.exit(broken > 0 ? 1 : 0);

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
  return told(rows, found, 'Everything that was promised is there once.');
}

function yearSummary(found: YearOutcome): string {
  const { log } = found;
  const rows: readonly (readonly [string, string | number])[] = [
    [
      'kills',
      `${found.kills}: ${found.whileStarting} during a start, ${found.whileSending} while cards went out`,
    ],
    ['cards', `${found.planned} planned of ${found.duties} duties, ${found.arrived} in Slack`],
    ['lost answers', log['message-answer-lost'] ?? 0],
    ['found again', log['message-found'] ?? 0],
    ['not there, sent again', log['message-not-there'] ?? 0],
    ['uncertain', `${found.uncertain} (listed, never sent again blindly)`],
    ['time', `${found.seconds} s`],
  ];
  return told(rows, found, 'Every card of the morning came once, or is listed as one that may have come.');
}

function told(
  rows: readonly (readonly [string, string | number])[],
  { violations, seed }: { readonly violations: readonly string[]; readonly seed: number },
  whenWhole: string,
): string {
  const lines = rows.map(([name, value]) => `  ${name.padEnd(24)}${value}`);
  const list = violations.map((each) => `  - ${each}`).join('\n');
  const verdict = violations.length === 0 ? whenWhole : `${violations.length} broken promises:\n${list}`;
  return `\n${lines.join('\n')}\n\n${verdict}\n(--seed ${seed})\n\n`;
}
