import { delegationJourneys } from './delegations.ts';
import { openTeamsStage } from './teamsStage.ts';

delegationJourneys('Teams', openTeamsStage);
