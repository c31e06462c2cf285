import { openCoreStage } from './coreStage.ts';
import { delegationJourneys } from './delegations.ts';

delegationJourneys('the core alone', openCoreStage);
