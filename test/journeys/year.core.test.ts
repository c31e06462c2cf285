import { openCoreStage } from './coreStage.ts';
import { yearJourneys } from './year.ts';

yearJourneys('the core alone', openCoreStage);
