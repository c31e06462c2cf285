import { openCoreStage } from './coreStage.ts';
import { heedingJourneys } from './heeding.ts';

heedingJourneys('the core alone', openCoreStage);
