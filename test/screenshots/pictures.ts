import type { Language } from '../../src/domain/language.ts';
import type { Theme } from './teams.ts';

/** A picture of cards: which samples, side by side, as whom. */
export interface Picture {
  readonly name: string;
  readonly look: 'teams' | 'slack';
  readonly language: Language;
  readonly theme: Theme;
  /** Names of samples, by column. */
  readonly columns: readonly (readonly string[])[];
  readonly unfolded?: string;
  /** Belongs to the project; the others are for looking at. */
  readonly kept?: true;
}

const sheets: Readonly<Record<string, Picture['columns']>> = {
  channels: [
    ['offer to connect a channel', 'channel connected', 'offer to take the last channel off'],
    ['offer to connect a channel of several units', 'post in a channel that was connected'],
    ['channels of a unit', 'channels of a unit that has none', 'post in a channel that was taken off'],
    ['delivery with problems', 'delivery without problems', 'digest of whoever mends what does not arrive'],
  ],
  year: [
    ['duty action-plan', 'duty done as carried-out'],
    ['duty in the state taken'],
    ['duties of a day with a digest', 'digest', 'why a duty was sent, as asked'],
  ],
  'long-day': [
    ['page 1 of what somebody gets on a day'],
    ['page 34 of what somebody gets on a day', 'duties of a day, escalate'],
    ['duty documentation-check', 'duty in the state escalated'],
  ],
  'while-away': [
    ['duty due while somebody is away', 'why a duty was sent to a substitute'],
    ['duty escalate while somebody is away'],
    ['duties of somebody who acts for another', 'digest of somebody who is back and has more to do'],
  ],
  'round-cases': [
    [
      'cases of a round, for the handler',
      'cases of a round, for the reporter',
      'cases of a round, for the deputy',
    ],
    [
      'many cases of a round, for the channel',
      'cases of a round, for the channel',
      'finding added',
      'finding added with photos',
    ],
    ['many cases of a round, for the handler'],
  ],
  'year-settings': [
    ['settings of the year changed', 'settings of the year refused'],
    ['settings of the year refused for much'],
    ['directory changed'],
  ],
  'whole-year': [
    ['a year', 'a year without anything'],
    ['a year of one’s own'],
    ['calendar with an address', 'calendar without an address', 'calendar without a way in'],
  ],
  plan: [
    ['action plan', 'measure sent for given'],
    ['measure past its deadline, above', 'measure of which is asked whether it helped', 'measure taken out'],
    ['card of the month on nonconformities, for the line manager', 'cases that lack something, 7'],
    ['form measure.add', 'duty with the action plan to open'],
  ],
  'plan-more': [
    ['action plan with much'],
    ['measures of a day with a digest', 'card of the month on nonconformities, for a channel'],
    [
      'card of the month on nonconformities, for a channel of a unit with few',
      'measure taken up again',
      'measure done',
      'action plan without anything, all',
    ],
    ['form of a measure with all its problems', 'form measure.not-helped'],
  ],
  'hse-round': [
    ['HSE round pre-meeting, for whoever leads it', 'finding added'],
    ['HSE round charting, for whoever leads it', 'HSE round charting, for whoever takes part'],
    ['HSE round post-meeting, for whoever leads it', 'HSE round ready to be reported'],
    [
      'HSE round reported, for whoever leads it',
      'HSE rounds, many',
      'duty that leads to an HSE round',
      'the report of an HSE round',
    ],
  ],
  delegation: [
    ['delegation asked for, with everything that the line manager can do', 'delegation news ask-changes'],
    ['delegation in force, with everything that the line manager can do'],
    ['delegation sent for report-late', 'delegation news in-force'],
    ['delegation amber', 'delegation declined'],
  ],
  'delegation-lists': [
    [
      'how to delegate what the words tell',
      'how to delegate where nobody approves, 0',
      'delegations of mine',
    ],
    ['delegations of a unit', 'check of one in force', 'check of one that has expired'],
    ['overview', 'answer that nobody has in writing, for the line manager'],
    ['overview of another day, with everything that is missing', 'round begun'],
  ],
  'delegation-forms': [
    ['form delegation.request'],
    ['form of a delegation with all its problems'],
    [
      'form of a delegation with the problem nobody-absent',
      'form delegation.accept',
      'form delegation.check',
    ],
  ],
  questions: [
    [
      'question danger asked',
      'question danger answered',
      'question what asked in an emergency',
      'question kind asked',
    ],
    [
      'question what answered',
      'question severity passed',
      'question where asked',
      'question unit asked',
      'question happenedOn asked',
    ],
    ['question harmed asked', 'question injury asked', 'question severity asked', 'question taken up again'],
    [
      'question severityReason asked',
      'question categories asked',
      'question happenedOn asked again with a problem',
    ],
  ],
  preview: [
    ['preview'],
    ['preview of a report with only what is required', 'preview sent', 'preview passed'],
    ['preview in an emergency', 'preview for nobody'],
  ],
  draft: [
    ['preview of one message'],
    ['preview with names', 'preview without an identity number'],
    ['preview with neutral words', 'preview with names that are kept'],
  ],
  doors: [
    ['door e-caretaker', 'door information-security', 'door placement', 'another report'],
    ['door conduct', 'door whistleblowing', 'door learning-environment'],
    ['counts', 'counts, yes'],
    ['counts, no', 'case with names left out'],
  ],
  handler: [
    ['case for handler, received'],
    ['case for handler, accepted, with messages'],
    ['case for handler, received, sparse', 'case past its deadline'],
  ],
  ends: [
    ['case for handler, closed', 'case for handler, withdrawn'],
    ['case for handler, rejected', 'case for colleague, received, with messages'],
    ['case for reporter, closed, with messages'],
  ],
  reporter: [
    ['case for reporter, received', 'case for reporter, withdrawn'],
    ['case for reporter, accepted, with messages'],
    ['case for deputy, received', 'case for channel, received', 'case for channel, closed'],
  ],
  lists: [
    ['list of cases, six', 'list of cases, empty'],
    ['list of reports, more than are shown'],
    ['help for a handler', 'greeting', 'help with an offer'],
  ],
  notices: [
    ['notice draft-cancelled', 'news accepted', 'news question', 'news closed', 'news moved-away'],
    [
      'refusal already-done accept Arvid Ødegårdmo 2026-11-20T10:05:00.000Z accepted',
      'refusal draft-gone',
      'notice use-the-buttons',
    ],
  ],
  forms: [
    ['form of a report, empty'],
    ['form of a report with problems'],
    ['review', 'form to withdraw', 'form to ask-colleague'],
  ],
  nameless: [
    ['preview without a name, beside similar cases'],
    ['case of somebody who hides their name, for themselves', 'notice receipt-opened', 'news receipt-opened'],
    [
      'case of somebody who hides their name, for the handler',
      'case of somebody who hides their name, for one who added to it',
    ],
    [
      'form to open a case by code',
      'form to receipt',
      'notice receipt-ended',
      'notice name-can-be-hidden',
      'news joined by somebody who hides their name',
    ],
  ],
  photos: [
    ['case with photos for the handler', 'case with a photo on the way'],
    ['case with photos for the reporter', 'notice of a kept photo that may belong to a case'],
    [
      'form to add',
      'notice of photos in a case',
      'notice of kept photos beside others',
      'notice of a photo that is gone',
      'news addition',
    ],
  ],
  who: [
    ['answer with the way', 'how to ask'],
    ['own duties of several posts', 'own duties of nobody known'],
    ['role asked for by its holder', 'role that the asker does not hold'],
    ['committee', 'committees of a matter'],
  ],
  delegating: [
    ['delegable: everything'],
    ['delegable: yes', 'delegable: never', 'delegable: by-manager', 'delegable within limits'],
  ],
  corrections: [
    ['drift of much'],
    ['drift of one', 'correction proposed', 'correction confirmed', 'correction mended', 'drift of nothing'],
  ],
  home: [['home, full'], ['home, empty', 'home with an unfinished report']],
};

const everyLook = Object.entries(sheets).flatMap(([name, columns]): readonly Picture[] =>
  (['teams', 'slack'] as const).flatMap((look) =>
    (['nb', 'en'] as const).map((language) => ({
      name: `${look}-${name}-${language}`,
      look,
      language,
      theme: language === 'nb' ? 'light' : 'dark',
      columns,
    })),
  ),
);

const kept: readonly Picture[] = [
  {
    name: 'teams-year',
    look: 'teams',
    language: 'en',
    theme: 'light',
    columns: [['a year'], ['duty documentation-check', 'calendar with an address']],
    kept: true,
  },
  {
    name: 'teams-handler',
    look: 'teams',
    language: 'en',
    theme: 'dark',
    columns: [['case for handler, received'], ['case for handler, accepted, with messages']],
    unfolded: 'Accept',
    kept: true,
  },
  {
    name: 'slack-handler',
    look: 'slack',
    language: 'en',
    theme: 'light',
    columns: [['case for handler, received'], ['form to accept', 'news closed']],
    kept: true,
  },
];

/** Every picture of cards. */
export const pictures: readonly Picture[] = [...everyLook, ...kept];
