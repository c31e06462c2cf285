import { openSlackStage } from './slackStage.ts';
import { yearJourneys } from './year.ts';

yearJourneys('Slack', openSlackStage);
