import { openSlackStage } from './slackStage.ts';
import { lostChannelJourneys, unitChannelJourneys } from './unitChannels.ts';

unitChannelJourneys('Slack', openSlackStage);
lostChannelJourneys('Slack', openSlackStage);
