import type { Words } from '../src/domain/language.ts';

/** What a person can choose from a menu of the platform, before they have typed anything. */
export type MenuCommand = {
  readonly id:
    | 'report'
    | 'reports'
    | 'cases'
    | 'who'
    | 'delegations'
    | 'year'
    | 'own-year'
    | 'hse-round'
    | 'plan'
    | 'help';
  /** Not in the menu of a channel, which has room for ten. */
  readonly inPrivate?: true;
  /** Teams sends the title as the person's message, so the bot must understand it as it stands. */
  readonly title: Words;
  readonly description: Words;
};

/** The commands of the bot in the order of the menu. */
export const menuCommands = [
  {
    id: 'report',
    title: { en: 'report', nb: 'meld avvik' },
    description: {
      en: 'Report a nonconformity, a near-accident or an improvement',
      nb: 'Meld et avvik, en nestenulykke eller en forbedring',
    },
  },
  {
    id: 'reports',
    title: { en: 'my reports', nb: 'mine meldinger' },
    description: { en: 'See what became of your reports', nb: 'Se hva som er skjedd med meldingene dine' },
  },
  {
    id: 'cases',
    title: { en: 'my cases', nb: 'mine saker' },
    description: { en: 'See the cases that wait for you', nb: 'Se sakene som venter på deg' },
  },
  {
    id: 'who',
    title: { en: 'who', nb: 'hvem' },
    description: {
      en: 'Ask who is responsible, what your duties are, what may be delegated',
      nb: 'Spør hvem som har ansvaret, hva du skal gjøre, hva som kan delegeres',
    },
  },
  {
    id: 'delegations',
    title: { en: 'my delegations', nb: 'mine delegeringer' },
    description: {
      en: 'See the HSE tasks that you have given or been given in writing, and hand over more',
      nb: 'Se HMS-oppgavene du har gitt eller fått skriftlig, og gi eller be om flere',
    },
  },
  {
    id: 'year',
    title: { en: 'our year', nb: 'årshjulet vårt' },
    description: {
      en: 'See what your unit has to do in the HSE year, and add it to your calendar',
      nb: 'Se hva enheten din skal gjøre i HMS-året, og få det i kalenderen',
    },
    inPrivate: true,
  },
  {
    id: 'own-year',
    title: { en: 'my year', nb: 'mitt år' },
    description: {
      en: 'See what you answer for in the HSE year',
      nb: 'Se hva du svarer for i HMS-året',
    },
    inPrivate: true,
  },
  {
    id: 'hse-round',
    title: { en: 'HSE round', nb: 'HMS-runde' },
    description: {
      en: 'Work through the HSE round of your unit, or add what you find',
      nb: 'Gå gjennom HMS-runden ved enheten din, eller legg inn det du finner',
    },
  },
  {
    id: 'plan',
    title: { en: 'action plan', nb: 'handlingsplan' },
    description: {
      en: 'See the measures of your unit, add more, and say what is done',
      nb: 'Se tiltakene til enheten din, legg til flere, og si hva som er gjort',
    },
  },
  {
    id: 'help',
    title: { en: 'help', nb: 'hjelp' },
    description: { en: 'See what Verne can do', nb: 'Se hva Verne kan gjøre' },
  },
] as const satisfies readonly MenuCommand[];

/** What can be chosen beside that in a channel. */
export const channelCommands = [
  {
    wish: 'connect',
    title: { en: 'connect this channel', nb: 'koble til denne kanalen' },
    description: {
      en: 'Have your unit’s HSE posts here: you see what will come before you confirm',
      nb: 'Få HMS-postene til enheten din her: du ser hva som kommer, før du bekrefter',
    },
  },
  {
    wish: 'list',
    title: { en: 'where do you post', nb: 'hvor poster du' },
    description: {
      en: 'See which channels your unit’s posts come to',
      nb: 'Se hvilke kanaler enheten din får poster i',
    },
  },
] as const satisfies readonly {
  readonly wish: string;
  readonly title: Words;
  readonly description: Words;
}[];

/** Reporting what somebody wrote, from the menu of their message. */
export const messageCommand = {
  teamsId: 'reportThis',
  slackCallback: 'report_message',
  title: { en: 'Report as nonconformity', nb: 'Meld som avvik' },
  description: {
    en: 'Start a report with the words of this message',
    nb: 'Begynn en melding med ordene i denne meldingen',
  },
} as const satisfies {
  readonly teamsId: string;
  readonly slackCallback: string;
  readonly title: Words;
  readonly description: Words;
};

/** Reporting from anywhere in Slack. */
export const reportShortcut = {
  slackCallback: 'report_nonconformity',
  title: 'Report a nonconformity',
} as const;

/** Asking who is responsible, from anywhere in Slack. */
export const whoShortcut = {
  slackCallback: 'ask_who',
  title: 'Ask who is responsible',
} as const;

/** The one slash command in Slack. */
export const slashCommand = '/hse';
