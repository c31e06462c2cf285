import { openTeamsStage } from './teamsStage.ts';
import { lostChannelJourneys, unitChannelJourneys } from './unitChannels.ts';

unitChannelJourneys('Teams', openTeamsStage);
lostChannelJourneys('Teams', openTeamsStage);
