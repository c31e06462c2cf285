import { delegationJourneys } from './delegations.ts';
import { openSlackStage } from './slackStage.ts';

delegationJourneys('Slack', openSlackStage);
