import { confidentialJourneys } from './confidential.ts';
import { openCoreStage } from './coreStage.ts';
import { oneMessageJourneys } from './oneMessage.ts';
import { roughJourneys } from './roughTranscripts.ts';
import { journeys } from './transcripts.ts';
import { whoJourneys } from './whoTranscripts.ts';

journeys('the core alone', openCoreStage);
whoJourneys('the core alone', openCoreStage);
roughJourneys('the core alone', openCoreStage);
oneMessageJourneys('the core alone', openCoreStage);
confidentialJourneys('the core alone', openCoreStage);
