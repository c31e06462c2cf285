import { openCoreStage } from './coreStage.ts';
import { delegationLifeJourneys } from './delegationLives.ts';

delegationLifeJourneys('the core alone', openCoreStage);
