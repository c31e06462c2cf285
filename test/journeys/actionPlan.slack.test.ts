import { actionPlanJourneys } from './actionPlan.ts';
import { openSlackStage } from './slackStage.ts';

actionPlanJourneys('Slack', openSlackStage);
