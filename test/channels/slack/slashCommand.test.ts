import { describe, expect, it } from 'vitest';
import { readSlashCommand } from '../../../src/channels/slack/slashCommand.ts';

const report = (text: string | null) => ({
  do: 'report',
  how: 'form',
  from: text === null ? null : { text, link: null },
});

describe('the words after the slash command', () => {
  it.each([
    ['report', report(null)],
    ['  REPORT ', report(null)],
    ['meld', report(null)],
    ['Meld avvik', report(null)],
    ['meld fra om røyk på lab 2', report('røyk på lab 2')],
    ['report a nonconformity: smoke', report('smoke')],
    ['report - smoke', report('smoke')],
    ['', { do: 'help' }],
    ['?', { do: 'help' }],
    ['hjelp!', { do: 'help' }],
    ['My reports', { do: 'reports' }],
    ['meldinger', { do: 'reports' }],
    ['saker', { do: 'cases' }],
    ['mine saker', { do: 'cases' }],
    ['mine delegeringer', { do: 'delegations' }],
    ['deleger', { do: 'delegation.start', id: '' }],
    ['oversikt over ansvar på IKJ', { do: 'overview', text: 'ansvar på IKJ' }],
    ['reporting line of lab 2?', { do: 'say', text: 'reporting line of lab 2?', aside: true }],
    ['cases of asbestos?', { do: 'say', text: 'cases of asbestos?', aside: true }],
    ['help me find the fire warden', { do: 'say', text: 'help me find the fire warden', aside: true }],
    ['Who looks after lab 2?', { do: 'who', text: 'Who looks after lab 2?' }],
    ['hvem er verneombud', { do: 'who', text: 'hvem er verneombud' }],
    ['round', { do: 'hse-round', text: '' }],
    ['HMS-runde IKJ', { do: 'hse-round', text: 'IKJ' }],
    ['finding: loose cable', { do: 'say', text: 'finding: loose cable', aside: true }],
    ['funn løs ledning', { do: 'say', text: 'finding: løs ledning', aside: true }],
    ['funn', { do: 'say', text: 'finding', aside: true }],
    ['receipt K7QM-2X9D-4HTN-8B3C', { do: 'receipt.open', code: 'K7QM-2X9D-4HTN-8B3C' }],
    ['kvittering: k7qm 2x9d 4htn 8b3c', { do: 'receipt.open', code: 'k7qm 2x9d 4htn 8b3c' }],
    ['kvittering', { do: 'receipt.open', code: '' }],
    ['counts', { do: 'counts' }],
    ['hva teller?', { do: 'counts' }],
    ['rettelser', { do: 'drift' }],
    ['Endringer i katalogen', { do: 'changes' }],
    ['directory changes?', { do: 'changes' }],
    ['drift in the lab', { do: 'say', text: 'drift in the lab', aside: true }],
  ])('“%s”', (text, command) => {
    expect(readSlashCommand(text)).toEqual(command);
  });
});
