import type { DelegationAction } from '../domain/delegations/forms.ts';
import type { Language } from '../domain/language.ts';
import type { CaseAction } from '../domain/reports/forms.ts';
import type { OtherDoor } from '../domain/reports/routing.ts';
import type { WhoForm } from '../domain/responsibility/whoForms.ts';
import type { Day } from '../domain/time.ts';
import type { DutyAction, MeasureAction, PlanShow } from './messages.ts';
import type { IncomingFile } from './ports.ts';
import type { ChannelCommand } from './unitChannels/commands.ts';
import type { HseRoundCommand, HseRoundForm } from './year/round/commands.ts';

/** Answers as a surface hands them over, before they are checked: text or lists of text by question. */
export type RawAnswers = Readonly<Record<string, string | readonly string[]>>;

/** Everything that a person can ask for. `v` is the version of what the person was looking at. */
export type Command =
  | ChannelCommand
  /**
   * Free text in the private chat, or to the bot in a channel. `aside` where others listen: an answer is then told to this
   * person alone, at the place where they asked. `files` are photos for the report that is being written, or for a new one, and PDFs to be checked.
   */
  | {
      readonly do: 'say';
      readonly text: string;
      readonly aside?: true;
      readonly files?: readonly IncomingFile[];
    }
  /** Who is responsible? Told at once, or put into the private chat. `asOf` asks for another day than today. */
  | { readonly do: 'who'; readonly text: string; readonly as?: 'message'; readonly asOf?: Day }
  /** How to ask, with the first things that one may want to know. */
  | { readonly do: 'who.start'; readonly as?: 'message' }
  /** The answer to a question that was chosen: one of several meanings, or a related one. `id` says what is asked. */
  | {
      readonly do: 'who.topic' | 'who.why' | 'who.role' | 'who.own' | 'who.delegable';
      readonly id: string;
    }
  | { readonly do: WhoForm; readonly id: string; readonly answers: RawAnswers }
  /**
   * The unit's line manager on what somebody says is wrong in the directory; `mend` by the directory's owner, who has put
   * it right.
   */
  | {
      readonly do: 'correction.confirm' | 'correction.decline' | 'correction.mend';
      readonly id: string;
      readonly v: number;
    }
  | { readonly do: 'correction.show'; readonly id: string }
  /** What is wrong in the directory, from the line with this number on, counted from 0. */
  | { readonly do: 'drift'; readonly as?: 'message'; readonly from?: number }
  /** `as: 'message'` puts the answer into the private chat, to stay; otherwise it is told at once and passes. */
  | { readonly do: 'help' | 'reports' | 'cases' | 'counts'; readonly as?: 'message' }
  /** What changed when the directory was last replaced. */
  | { readonly do: 'changes'; readonly as?: 'message' }
  /** The person met the bot for the first time, or again after an absence. */
  | { readonly do: 'greet' }
  /** Begin a report: asked one by one, in a form, or as the person then chooses; from a message when one was picked. */
  | {
      readonly do: 'report';
      readonly how: 'chat' | 'form' | 'choose';
      /** The person was shown these doors and wants to report here all the same: they are not shown again. */
      readonly anyway?: readonly OtherDoor[];
      readonly from: { readonly text: string; readonly link: string | null } | null;
    }
  | { readonly do: 'language'; readonly language: Language }
  /** An answer to one question of the draft in chat. */
  | {
      readonly do: 'draft.answer';
      readonly id: string;
      readonly v: number;
      readonly question: string;
      readonly answers: RawAnswers;
    }
  | {
      readonly do: 'draft.edit' | 'draft.skip';
      readonly id: string;
      readonly v: number;
      readonly question: string;
    }
  | {
      readonly do:
        | 'draft.chat'
        | 'draft.back'
        | 'draft.cancel'
        | 'draft.restore'
        | 'draft.restart'
        | 'draft.finish';
      readonly id: string;
      readonly v: number;
    }
  /** What the words say about persons: neutral words instead, kept as it is, or the own words again. */
  | {
      readonly do: 'draft.neutral' | 'draft.keep' | 'draft.own-words';
      readonly id: string;
      readonly v: number;
    }
  /** The whole form at once; answered with the review, or with what is wrong. */
  | {
      readonly do: 'draft.form';
      readonly id: string;
      readonly v: number;
      readonly answers: RawAnswers;
      readonly files?: readonly IncomingFile[];
    }
  | { readonly do: 'draft.send'; readonly id: string; readonly v: number; readonly answers: RawAnswers }
  /** The draft's words are added to an open case that was shown beside the preview, instead of becoming a case of their own. */
  | { readonly do: 'draft.join'; readonly id: string; readonly v: number; readonly case: string }
  /** Open a case with its receipt code. `as` is how it came: a message in the chat, a form, or neither. */
  | { readonly do: 'receipt.open'; readonly code: string; readonly as?: 'message' | 'form' }
  /** The asker's delegations, or those of the units that they lead or are safety deputy of. */
  | { readonly do: 'delegations' | 'delegations.unit'; readonly as?: 'message' }
  /** How to hand over tasks; `id` is the wish, as far as it is known, and `text` words that may tell it. */
  | { readonly do: 'delegation.start'; readonly id: string; readonly text?: string; readonly as?: 'message' }
  /** An employee asks for tasks, or a line manager proposes to hand them over. */
  | {
      readonly do: 'delegation.request' | 'delegation.propose';
      readonly id: string;
      readonly answers: RawAnswers;
    }
  | { readonly do: 'delegation.show'; readonly id: string }
  /** Is the delegation with this number in force? `as` is how it came: a message in the chat, a form, or neither. */
  | { readonly do: 'delegation.check'; readonly number: string; readonly as?: 'message' | 'form' }
  /** `v` is the wording of the terms that the person has read. */
  | {
      readonly do: 'delegation.act';
      readonly action: DelegationAction;
      readonly id: string;
      readonly v: number;
      readonly answers: RawAnswers;
    }
  /** The written record as a file; the overview of a unit and day as one; the delegations of the asker's units. */
  | { readonly do: 'delegation.document'; readonly id: string }
  | { readonly do: 'overview.document'; readonly id: string; readonly as: 'pdf' | 'xlsx' }
  | { readonly do: 'delegations.sheet' }
  /** The yearly look: these delegations go on as they are. */
  | { readonly do: 'round.confirm'; readonly id: string; readonly v: number; readonly answers: RawAnswers }
  | { readonly do: 'round.show'; readonly id: string }
  /** Responsibility, tasks and authority at the unit that the words name, else at the asker's own. */
  | { readonly do: 'overview'; readonly text: string; readonly as?: 'message' }
  /** The same for a unit and day that were chosen. */
  | { readonly do: 'overview.show'; readonly id: string; readonly answers: RawAnswers }
  /** Something is done with one time of a duty of the HSE year. */
  | {
      readonly do: 'duty.act';
      readonly action: DutyAction;
      readonly id: string;
      readonly v: number;
      readonly answers: RawAnswers;
    }
  /** The card of a duty once more. */
  | { readonly do: 'duty.show'; readonly id: string }
  /** Another page of what went out on a day, counted from 1. */
  | { readonly do: 'duty.page'; readonly id: string; readonly page: number }
  /** Why somebody got the card of a duty; `from` for the one in a channel. */
  | { readonly do: 'duty.why'; readonly id: string; readonly from?: 'channel' }
  /** What the asker's unit has to do this year; `id` names another year and unit ("2027 ikj"). */
  | ({ readonly do: 'year'; readonly id: string; readonly as?: 'message' } & YearPart)
  /** Another unit or year, as it was chosen. */
  | { readonly do: 'year.show'; readonly id: string; readonly answers: RawAnswers }
  /** How a year gets into the person's own calendar, and the file of it. */
  | { readonly do: 'calendar' | 'calendar.file'; readonly id: string; readonly whose: 'unit' | 'own' }
  /** The address that the person's calendar fetches a year from. */
  | {
      readonly do: 'calendar.feed';
      readonly action: 'make' | 'renew' | 'end';
      readonly id: string;
      readonly whose: 'unit' | 'own';
    }
  /** The action plan of a unit: by id, else the one that the words name, else the asker's own. */
  | {
      readonly do: 'plan';
      readonly id: string;
      readonly text?: string;
      readonly show?: PlanShow;
      readonly as?: 'message';
    }
  | { readonly do: 'plan.sheet'; readonly id: string }
  /** A new measure in the action plan of a unit. */
  | { readonly do: 'measure.add'; readonly id: string; readonly answers: RawAnswers }
  | { readonly do: 'measure.show'; readonly id: string }
  /** `v` counts what had been done with the measure when the person looked at it. */
  | {
      readonly do: 'measure.act';
      readonly action: MeasureAction;
      readonly id: string;
      readonly v: number;
      readonly answers: RawAnswers;
    }
  /** The open cases that the line manager of a unit answers for, with the most that is lacking first. */
  | { readonly do: 'cases.lacking'; readonly id: string }
  | HseRoundCommand
  /** Show the form of a command instead of doing it. */
  | { readonly do: 'open-form'; readonly of: FormCommand; readonly id: string; readonly v: number }
  | { readonly do: 'draft.photo-remove'; readonly id: string; readonly v: number; readonly photo: string }
  /** The photos of the draft belong to a case of the person's own instead. */
  | { readonly do: 'draft.photos-move'; readonly id: string; readonly v: number; readonly case: string }
  | { readonly do: 'case.show'; readonly id: string }
  /** Put the case's photos into the private chat. */
  | { readonly do: 'case.photos'; readonly id: string }
  | {
      readonly do: 'case.act';
      readonly action: CaseAction;
      readonly id: string;
      readonly v: number;
      readonly answers: RawAnswers;
      readonly files?: readonly IncomingFile[];
    };

/** Whose year is shown (a unit's, when left out), and which part of it. */
interface YearPart {
  readonly whose?: 'unit' | 'own';
  readonly part?: 'overview' | 'months';
}

/** The command with this verb. */
export type CommandOf<D extends Command['do']> = Narrowed<Command, D>;
type Narrowed<C, D> = C extends { readonly do: infer K }
  ? D extends K
    ? Omit<C, 'do'> & { readonly do: D }
    : never
  : never;

/** Commands that come from a form. */
export type FormCommand =
  | 'draft.form'
  | 'draft.send'
  | 'receipt.open'
  | `case.${CaseAction}`
  | 'year.show'
  | WhoForm
  | DelegationForm
  | DutyFormCommand
  | MeasureFormCommand
  | HseRoundForm;

/** Commands about measures of an action plan that come from a form. */
export type MeasureFormCommand = `measure.${'add' | 'change' | 'drop' | 'not-helped'}`;

/** Commands about duties of the HSE year that come from a form. */
export type DutyFormCommand = `duty.${'done' | 'later' | 'not-mine' | 'name' | 'tick'}`;

/** Commands about delegations that come from a form. */
export type DelegationForm =
  | 'delegation.request'
  | 'delegation.propose'
  | 'delegation.check'
  | 'overview.show'
  | `delegation.${DelegationAction}`;
