import { openSlackStage } from './slackStage.ts';
import { wholeYearJourneys } from './wholeYear.ts';

wholeYearJourneys('Slack', openSlackStage);
