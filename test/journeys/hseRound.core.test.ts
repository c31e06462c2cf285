import { openCoreStage } from './coreStage.ts';
import { hseRoundJourneys } from './hseRound.ts';

hseRoundJourneys('the core alone', openCoreStage);
