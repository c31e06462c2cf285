import { delegationLifeJourneys } from './delegationLives.ts';
import { openTeamsStage } from './teamsStage.ts';

delegationLifeJourneys('Teams', openTeamsStage);
