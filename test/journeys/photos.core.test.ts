import { openCoreStage } from './coreStage.ts';
import { photoJourneys } from './photos.ts';

photoJourneys('the core alone', openCoreStage);
