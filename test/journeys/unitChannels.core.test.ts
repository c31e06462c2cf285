import { openCoreStage } from './coreStage.ts';
import { unitChannelJourneys } from './unitChannels.ts';

unitChannelJourneys('the core alone', openCoreStage);
