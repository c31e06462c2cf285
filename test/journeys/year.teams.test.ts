import { openTeamsStage } from './teamsStage.ts';
import { yearJourneys } from './year.ts';

yearJourneys('Teams', openTeamsStage);
