import { actionPlanJourneys } from './actionPlan.ts';
import { openTeamsStage } from './teamsStage.ts';

actionPlanJourneys('Teams', openTeamsStage);
