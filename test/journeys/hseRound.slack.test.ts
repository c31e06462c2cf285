import { hseRoundJourneys } from './hseRound.ts';
import { openSlackStage } from './slackStage.ts';

hseRoundJourneys('Slack', openSlackStage);
