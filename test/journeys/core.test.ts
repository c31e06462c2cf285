import { openCoreStage } from './coreStage.ts';
import { journeys } from './transcripts.ts';

journeys('the core alone', openCoreStage);
