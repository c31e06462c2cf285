import { confidentialJourneys } from './confidential.ts';
import { oneMessageJourneys } from './oneMessage.ts';
import { roughJourneys } from './roughTranscripts.ts';
import { openSlackStage } from './slackStage.ts';
import { journeys } from './transcripts.ts';
import { whoJourneys } from './whoTranscripts.ts';

journeys('Slack', openSlackStage);
whoJourneys('Slack', openSlackStage);
roughJourneys('Slack', openSlackStage);
oneMessageJourneys('Slack', openSlackStage);
confidentialJourneys('Slack', openSlackStage);
