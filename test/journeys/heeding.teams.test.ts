import { heedingJourneys } from './heeding.ts';
import { openTeamsStage } from './teamsStage.ts';

heedingJourneys('Teams', openTeamsStage);
