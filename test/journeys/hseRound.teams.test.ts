import { hseRoundJourneys } from './hseRound.ts';
import { openTeamsStage } from './teamsStage.ts';

hseRoundJourneys('Teams', openTeamsStage);
