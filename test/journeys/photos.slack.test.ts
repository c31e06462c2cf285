import { photoJourneys } from './photos.ts';
import { openSlackStage } from './slackStage.ts';

photoJourneys('Slack', openSlackStage);
