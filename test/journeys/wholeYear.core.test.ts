import { openCoreStage } from './coreStage.ts';
import { wholeYearJourneys } from './wholeYear.ts';

wholeYearJourneys('the core alone', openCoreStage);
