import { photoJourneys } from './photos.ts';
import { openTeamsStage } from './teamsStage.ts';

photoJourneys('Teams', openTeamsStage);
