/** What the bot says of the channels of units, and of what could not be delivered, in English. */
export const channelsEn = {
  // A channel as it is called
  'channel.place.slack.named': '#{name} in Slack',
  'channel.place.slack.unnamed': 'a channel in Slack',
  'channel.place.teams.named': '{name} in Teams',
  'channel.place.teams.unnamed': 'a channel in Teams',
  'channel.place.web.named': 'the channel of {name} on the local page',
  'channel.place.web.unnamed': 'a channel on the local page',
  'channel.language.nb': 'in Norwegian',
  'channel.language.en': 'in English',
  'channel.language.ask': 'Language of the posts',
  'channel.language.option.nb': 'Norwegian',
  'channel.language.option.en': 'English',

  // What is offered
  'channel.offer.connect.ask': 'Post for {unit} here?',
  'channel.offer.connect.lead': 'Nothing is posted before you confirm.',
  'channel.offer.comes': 'What comes here',
  'channel.offer.comes.duties':
    'Duties of the HSE year, when they begin and when they are due: at most {pace, plural, one {one card} other {# cards}} a week',
  'channel.offer.comes.reports':
    'That a report has come in, and what became of it: one card each, with its number and nothing more',
  'channel.offer.never': 'What never comes here',
  'channel.offer.never.words': 'Anything about persons in a case, or any words from one',
  'channel.offer.names': 'The card of a duty names whoever answers for it.',
  'channel.offer.others':
    'The channel has posts for {units} too, on the same cards. Together that is at most {pace, plural, one {one card} other {# cards}} about the HSE year a week.',
  'channel.offer.elsewhere':
    '{count, plural, one {One other channel} other {# other channels}} of {unit} will go on getting the same.',
  'channel.offer.foot':
    'It can be ended here at any time: “@Verne disconnect this channel”. For another unit: “@Verne connect this channel to …”.',
  'channel.offer.disconnect.ask': 'Stop posting for {unit} here?',
  'channel.offer.disconnect.lead':
    'Once you confirm, nothing more comes here for {unit}. What stands here stays, and its buttons go on working.',
  'channel.offer.disconnect.last':
    'The unit then has no channel left. Whoever answers for a duty still gets it in person.',
  'channel.connect.button': 'Connect',
  'channel.disconnect.button': 'Disconnect',
  'channel.leave.button': 'Leave it as it is',

  // What became of it
  'channel.told.connected':
    'Done: posts for {unit} come to {place} from now on, {language}. The channel has been told.',
  'channel.told.disconnected': 'Done: nothing more comes to {place} for {unit}. The channel has been told.',
  'channel.told.left': 'Nothing was changed.',
  'channel.told.already-connected':
    'Posts for {unit} come to {place} already, {language}. For another language, add it: “connect this channel in Norwegian”.',
  'channel.told.not-connected': 'No posts for {unit} come to {place}.',

  // What is posted in the channel, once
  'channel.post.connected': 'Verne posts for {unit} here',
  'channel.post.connected.lead':
    'What is to be done in the HSE year is told here when it begins and when it is due, at most {pace, plural, one {one card} other {# cards}} a week; and that a report has come in, with its number alone.',
  'channel.post.connected.never':
    'Nothing about persons in a case, and no words from one, is ever posted here.',
  'channel.post.connected.foot':
    'Whoever leads the unit or coordinates its HSE work can end it: “@Verne disconnect this channel”.',
  'channel.post.disconnected': 'Verne no longer posts for {unit} here',
  'channel.post.disconnected.lead':
    'What stands here stays. Whoever answers for something still gets it in person.',

  // Where a unit has its posts
  'channel.list.where': 'Where I post for {unit}',
  'channel.list.none': 'Nowhere. Whoever answers for something gets it in person.',
  'channel.list.lead':
    '{count, plural, one {In one channel} other {In # channels}}, with at most {pace, plural, one {one card} other {# cards}} about the HSE year a week.',
  'channel.list.channels': 'Channels',
  'channel.list.directory': 'named in the directory',
  'channel.list.connected': 'connected by {name}, {day}',
  'channel.list.others': 'also for {units}',
  'channel.list.problem': '**nothing arrives** since {day}: {why}',
  'channel.list.how':
    'To connect a channel, write in it: “@Verne connect this channel to {unit}”. In Slack, “/hse connect” does the same.',
  'channel.list.choose': 'Channel to take off',
  'channel.list.take-off': 'Take it off …',

  // Why not
  'refused.channel.not-allowed':
    'Where {unit} has its posts is for whoever leads the unit or coordinates its HSE work: {people}.',
  'refused.channel.not-allowed.nobody':
    'Where {unit} has its posts is for whoever leads the unit or coordinates its HSE work, and the directory names nobody.',
  'refused.channel.say-it-there':
    'Write it in the channel itself: “@Verne connect this channel to …”. First, in Slack, invite me there with “/invite @Verne”; in Teams, add the app to the team.',
  'refused.channel.invite-first': 'I am not in this channel yet. Write “/invite @Verne” here, and ask again.',
  'refused.channel.archived':
    'This channel is archived, so nothing can be posted in it. Bring it back, or choose another.',
  'refused.channel.not-now':
    'I could not find out what kind of channel this is. Please try again in a minute.',
  'refused.channel.no-unit':
    'I do not know which unit you mean. Write its name or abbreviation: “connect this channel to …”.',
  'refused.channel.shared-outside':
    'This channel is shared with another organisation, which would then read what goes on in {unit}. Please choose a channel that is your own organisation’s alone.',
  'refused.channel.private-in-team':
    'This is a private channel, and in Teams I can only post in standard ones. Make a standard channel in the team, and ask me there.',
  'refused.channel.shared-in-team':
    'This is a shared channel, and in Teams I can only post in standard ones, where the team alone reads. Make a standard channel in the team, and ask me there.',
  'refused.channel.group-chat':
    'This is a group chat, not a channel: who is in it changes, and nobody else finds it. Please ask me in a channel of {unit}.',
  'notice.delivery-tried': 'I am trying again now. What still matters is sent once.',

  // What could not be delivered
  'delivery.heading': 'What could not be delivered',
  'delivery.none': 'Everything arrives where it should.',
  'delivery.lead':
    '{total, plural, one {One person or channel is} other {# people or channels are}} not reached by what I send.',
  'delivery.pages': 'Number {first} to {last} of {total}.',
  'delivery.of': 'posts for {units}',
  'delivery.of.nobody': 'posts for no unit any more',
  'delivery.people': '{names}{more, plural, =0 {} other { and # more}}',
  'delivery.since':
    'Since {day}. {waiting, plural, =0 {Nothing waits yet.} one {One message waits.} other {# messages wait.}}',
  'delivery.why.removed': 'I am not in the channel any more.',
  'delivery.why.archived': 'The channel is archived.',
  'delivery.why.not-found': 'The channel is gone, or it is private and I am not in it.',
  'delivery.why.no-app': 'No chat with me yet.',
  'delivery.why.blocked': 'I am blocked there, or the app was taken away.',
  'delivery.why.account-gone': 'The account is closed.',
  'delivery.why.scope': 'The app lacks a permission that it needs.',
  'delivery.why.signed-out': 'The app’s sign-in is refused.',
  'delivery.why.restricted': 'The settings there let me write nothing.',
  'delivery.why.given-up': 'The platform has not taken it for many hours.',
  'delivery.why.other': 'Single messages were refused ({code}).',
  'delivery.mend.removed': 'Add me to the channel again.',
  'delivery.mend.removed.slack': 'Write “/invite @Verne” in the channel.',
  'delivery.mend.removed.teams': 'Add the app to the team again.',
  'delivery.mend.archived': 'Bring the channel back, or connect another and take this one off.',
  'delivery.mend.not-found': 'Add me to it, or connect another channel and take this one off.',
  'delivery.mend.not-found.slack':
    'Write “/invite @Verne” in it; or connect another channel and take this one off.',
  'delivery.mend.no-app':
    'Install the app for them, and see that the directory has the right e-mail address.',
  'delivery.mend.no-app.slack':
    'See that they are in the workspace with the e-mail address that the directory has.',
  'delivery.mend.no-app.teams': 'Install the app for them by a setup policy in the Teams admin centre.',
  'delivery.mend.blocked': 'Ask them to add the app again, or to lift the block.',
  'delivery.mend.account-gone': 'If they have left, take them out of the directory and name somebody else.',
  'delivery.mend.scope': 'Install the app anew with the permissions of its manifest, and start Verne again.',
  'delivery.mend.signed-out': 'Renew the token or the credential in the settings, and start Verne again.',
  'delivery.mend.restricted':
    'Let the app post there in the channel’s or the organisation’s settings, then try again.',
  'delivery.mend.given-up': 'See that the service reaches the platform, then try again.',
  'delivery.mend.other': 'Nothing can be mended in the chat. The log tells more.',
  'delivery.foot':
    'Once it is mended, what still matters is sent once by itself; the rest is recorded as missed.',
  'delivery.mended': 'Mended in the last week: {count}. Sent afterwards: {sent}. Missed: {missed}.',
  'delivery.choose': 'Who or where',
  'delivery.again': 'It is mended: try again',
  'delivery.next': 'Show the next ones',
  'delivery.first': 'Show the first ones',
  'delivery.digest':
    '{count, plural, one {One person or channel is} other {# people or channels are}} not reached by what I send',
  'delivery.digest.button': 'What does not arrive',
} as const;
