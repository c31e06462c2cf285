import { delegationLifeJourneys } from './delegationLives.ts';
import { openSlackStage } from './slackStage.ts';

delegationLifeJourneys('Slack', openSlackStage);
