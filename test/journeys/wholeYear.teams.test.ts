import { openTeamsStage } from './teamsStage.ts';
import { wholeYearJourneys } from './wholeYear.ts';

wholeYearJourneys('Teams', openTeamsStage);
