import { confidentialJourneys } from './confidential.ts';
import { oneMessageJourneys } from './oneMessage.ts';
import { roughJourneys } from './roughTranscripts.ts';
import { openTeamsStage } from './teamsStage.ts';
import { journeys } from './transcripts.ts';
import { whoJourneys } from './whoTranscripts.ts';

journeys('Teams', openTeamsStage);
whoJourneys('Teams', openTeamsStage);
roughJourneys('Teams', openTeamsStage);
oneMessageJourneys('Teams', openTeamsStage);
confidentialJourneys('Teams', openTeamsStage);
