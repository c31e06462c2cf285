import { heedingJourneys } from './heeding.ts';
import { openSlackStage } from './slackStage.ts';

heedingJourneys('Slack', openSlackStage);
