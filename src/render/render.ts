import templating from 'adaptivecards-templating';
import cardAnswer from '../../cards/answer.json' with { type: 'json' };
import cardAnswered from '../../cards/answered.json' with { type: 'json' };
import cardCase from '../../cards/case.json' with { type: 'json' };
import cardDelegation from '../../cards/delegation.json' with { type: 'json' };
import cardForm from '../../cards/form.json' with { type: 'json' };
import cardHelp from '../../cards/help.json' with { type: 'json' };
import cardList from '../../cards/list.json' with { type: 'json' };
import cardNotice from '../../cards/notice.json' with { type: 'json' };
import cardNudge from '../../cards/nudge.json' with { type: 'json' };
import cardPlan from '../../cards/plan.json' with { type: 'json' };
import cardPreview from '../../cards/preview.json' with { type: 'json' };
import cardQuestion from '../../cards/question.json' with { type: 'json' };
import cardYear from '../../cards/year.json' with { type: 'json' };
import type { Message } from '../app/messages.ts';
import type { CardJson, RenderedDrawing, RenderedFile, RenderedPictures, Rendering } from '../app/ports.ts';
import type { Language } from '../domain/language.ts';
import { answerView, emergencyView, startView, unsureView, whyView } from './answer.ts';
import { bodiesView, delegableView } from './answerDelegable.ts';
import { ownView } from './answerOwn.ts';
import { roleView } from './answerRole.ts';
import { calendarView } from './calendar.ts';
import { caseView } from './caseCard.ts';
import { channelListView, channelOfferView, channelPostView, channelToldView } from './channel.ts';
import { deliveryView } from './channelDelivery.ts';
import { correctionView, driftView } from './correction.ts';
import { countsCard } from './counts.ts';
import { delegationView } from './delegation.ts';
import { elsewhereView } from './delegationElsewhere.ts';
import { delegationCheckView, delegationListView, delegationStartView } from './delegationLists.ts';
import { delegationNewsView } from './delegationNews.ts';
import { overviewView } from './delegationOverview.ts';
import { delegationRoundView } from './delegationRound.ts';
import { casesLeftView, changedView, refusedView } from './directory.ts';
import { documentView, fileCheckView } from './document.ts';
import { anotherCard, doorCard } from './door.ts';
import { dutyWhyView } from './dutyWhy.ts';
import { formView } from './form.ts';
import { dutyCard } from './handling.ts';
import { helpView } from './help.ts';
import { lackingCasesView } from './lackingCases.ts';
import { homeView, listView } from './list.ts';
import { measureView } from './measure.ts';
import { noticeView } from './notice.ts';
import { photoView } from './photo.ts';
import { planView } from './plan.ts';
import { previewView } from './preview.ts';
import { questionCard } from './question.ts';
import { hseRoundFindingView, hseRoundListView, hseRoundView } from './round.ts';
import { hseRoundCasesView } from './roundCases.ts';
import { dutyListView } from './year.ts';
import { yearView } from './yearCard.ts';
import { settingsChangedView, settingsRefusedView } from './yearSettings.ts';

/** The name of a template in `cards`. */
export type TemplateName =
  | 'question'
  | 'answered'
  | 'answer'
  | 'preview'
  | 'case'
  | 'delegation'
  | 'nudge'
  | 'year'
  | 'plan'
  | 'list'
  | 'form'
  | 'help'
  | 'notice';

/** What a template is filled with, and the text for notifications: short, and without anybody's words. */
export interface Filling {
  readonly template: TemplateName;
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** Photos that the message speaks of. */
  readonly pictures?: RenderedPictures | null;
  /** A picture that belongs to the words. */
  readonly drawing?: RenderedDrawing;
  /** The file that the message is there to hand over. */
  readonly file?: RenderedFile;
}

/** What the renderers of the messages need to know beside the message. */
export interface Reading {
  readonly language: Language;
  /** The organisation's time zone. */
  readonly zone: string;
}

const templates: Readonly<Record<TemplateName, InstanceType<typeof templating.Template>>> = {
  question: new templating.Template(cardQuestion),
  answered: new templating.Template(cardAnswered),
  answer: new templating.Template(cardAnswer),
  preview: new templating.Template(cardPreview),
  case: new templating.Template(cardCase),
  nudge: new templating.Template(cardNudge),
  year: new templating.Template(cardYear),
  plan: new templating.Template(cardPlan),
  delegation: new templating.Template(cardDelegation),
  list: new templating.Template(cardList),
  form: new templating.Template(cardForm),
  help: new templating.Template(cardHelp),
  notice: new templating.Template(cardNotice),
};

type Fillers = {
  readonly [T in Message['type']]: (message: Extract<Message, { type: T }>, reading: Reading) => Filling;
};

const fillers: Fillers = {
  'draft-question': questionCard,
  'draft-preview': previewView,
  'report-door': doorCard,
  'another-report': anotherCard,
  counts: countsCard,
  case: caseView,
  'case-list': listView,
  form: formView,
  help: helpView,
  home: homeView,
  notice: noticeView,
  photo: photoView,
  'who-answer': answerView,
  'who-unsure': unsureView,
  'who-start': startView,
  'who-role': roleView,
  'who-own': ownView,
  'who-delegable': delegableView,
  'who-bodies': bodiesView,
  'who-why': whyView,
  emergency: emergencyView,
  correction: correctionView,
  drift: driftView,
  'channel-offer': channelOfferView,
  'channel-told': channelToldView,
  'channel-post': channelPostView,
  'channel-list': channelListView,
  delivery: deliveryView,
  'directory-changed': changedView,
  'directory-refused': refusedView,
  'cases-left': casesLeftView,
  'year-settings-changed': settingsChangedView,
  'year-settings-refused': settingsRefusedView,
  delegation: delegationView,
  'delegation-elsewhere': elsewhereView,
  'delegation-list': delegationListView,
  'delegation-start': delegationStartView,
  'delegation-check': delegationCheckView,
  'delegation-news': delegationNewsView,
  overview: overviewView,
  'delegation-round': delegationRoundView,
  document: documentView,
  'file-check': fileCheckView,
  duty: dutyCard,
  'duty-list': dutyListView,
  'duty-why': dutyWhyView,
  year: yearView,
  calendar: calendarView,
  plan: planView,
  measure: measureView,
  'lacking-cases': lackingCasesView,
  'hse-round': hseRoundView,
  'hse-round-list': hseRoundListView,
  'hse-round-finding': hseRoundFindingView,
  'hse-round-cases': hseRoundCasesView,
};

/** Makes cards of messages, in words of a language and on the wall clock of the organisation. */
export function createRenderer(zone: () => string): (message: Message, language: Language) => Rendering {
  return (message, language) => {
    const { template, data, text, pictures, drawing, file } = fill(message, { language, zone: zone() });
    const card = templates[template].expand({ $root: data }) as CardJson;
    return {
      card,
      text,
      ...(pictures && { pictures }),
      ...(drawing && { drawing }),
      ...(file && { file }),
    };
  };
}

function fill<T extends Message['type']>(message: Extract<Message, { type: T }>, reading: Reading): Filling {
  const filler = fillers[message.type as T];
  return filler(message, reading);
}
