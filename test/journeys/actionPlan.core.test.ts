import { actionPlanJourneys } from './actionPlan.ts';
import { openCoreStage } from './coreStage.ts';

actionPlanJourneys('the core alone', openCoreStage);
