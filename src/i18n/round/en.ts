/** What the bot says of HSE rounds, in English. */
export const hseRoundEn = {
  // The card
  'hse-round.heading': 'HSE round {year}',
  'hse-round.state.planned': 'Not begun',
  'hse-round.state.pre-meeting': 'Pre-meeting',
  'hse-round.state.charting': 'Charting',
  'hse-round.state.post-meeting': 'Post-meeting',
  'hse-round.state.reported': 'Reported',
  'hse-round.lead.planned.leading': 'The papers from last year are being laid ready.',
  'hse-round.lead.planned.taking-part': 'The papers from last year are being laid ready.',
  'hse-round.lead.pre-meeting.leading':
    'What the unit has from last year lies ready below. Look back on it together, agree on what you take on, and note it here.',
  'hse-round.lead.pre-meeting.taking-part':
    'This is what you look back on in the pre-meeting. Whoever leads the round notes here what you agree on.',
  'hse-round.lead.charting.leading':
    'Now everybody who takes part adds what they find: with the button, or in this chat as “Finding: loose cable in K2-113”. Each finding is reported as a nonconformity.',
  'hse-round.lead.charting.taking-part':
    'Add what you find: with the button, or in this chat as “Finding: loose cable in K2-113”. Each finding is reported as a nonconformity.',
  'hse-round.lead.post-meeting.leading':
    'Go through what was found, agree on measures with an owner, a deadline and a cost, and report the round.',
  'hse-round.lead.post-meeting.taking-part':
    'The charting is over. In the post-meeting you agree on measures, and the line manager reports the round.',
  'hse-round.lead.reported':
    '{name} has reported the round. The findings are followed up as nonconformities, the measures in the action plan.',
  'hse-round.ready': 'Everything is in place: the line manager can report the round.',
  'hse-round.missing.meeting': 'The post-meeting has not been held yet.',
  'hse-round.missing.findings':
    '{count, plural, one {# finding has not been reported yet.} other {# findings have not been reported yet.}}',
  'hse-round.missing.plan': 'No measure is in the action plan yet.',
  'hse-round.fact.due': 'Due',
  'hse-round.fact.participants': 'Takes part',
  'hse-round.fact.pre-meeting': 'Pre-meeting held',
  'hse-round.fact.post-meeting': 'Post-meeting held',
  'hse-round.nobody': 'Nobody yet',
  'hse-round.foot':
    'Only those who take part see this card. What is found is followed up by whoever handles the case.',
  'hse-round.erased': 'The words have been erased',
  'hse-round.more': '{count} more, which the report will have',

  // What lies ready
  'hse-round.cases.heading': 'Nonconformities of the unit since {day}',
  'hse-round.cases.count': '{total} in all: {open} open, {closed} closed',
  'hse-round.cases.kind': '{kind}: {count}',
  'hse-round.cases.none': 'None.',
  'hse-round.cases.button': 'Show the cases that I may see',
  'hse-round.last-plan.heading': 'Measures of the last action plan',
  'hse-round.last-plan.none': 'Verne has no action plan of the unit from last year.',
  'hse-round.agenda.heading': 'To go through',
  'hse-round.measure.deadline': 'deadline {day}',
  'hse-round.measure.open': 'open',
  'hse-round.measure.done': 'done',
  'hse-round.measure.done.yes': 'done, and it helped',
  'hse-round.measure.done.no': 'done, but it did not help',
  'hse-round.measure.done.partly': 'done, and it helped in part',
  'hse-round.measure.dropped': 'dropped',

  // What came of it
  'hse-round.problems.heading': 'The unit takes on',
  'hse-round.methods.heading': 'How you chart',
  'hse-round.findings.heading': '{count, plural, =0 {Findings} one {# finding} other {# findings}}',
  'hse-round.findings.none': 'Nothing has been added yet.',
  'hse-round.finding.label': 'Choose a finding',
  'hse-round.finding.loose': 'not reported yet',
  'hse-round.finding.mended': 'Put right on the spot',
  'hse-round.finding.mended-words': 'Put right on the spot during the HSE round.',
  'hse-round.measures.heading': 'Measures in the action plan',
  'hse-round.report.heading': 'The line manager’s report',
  'hse-round.document.button': 'The report (PDF)',

  // What is done
  'hse-round.open.button': 'Open the round',
  'hse-round.invite.button': 'Who takes part',
  'hse-round.invite.title': 'Who takes part',
  'hse-round.invite.submit': 'Save',
  'hse-round.person.ask': 'Who is to come along?',
  'hse-round.leave.ask': 'Who does not take part after all?',
  'hse-round.hold-pre-meeting.button': 'Pre-meeting held',
  'hse-round.hold-pre-meeting.title': 'Pre-meeting held',
  'hse-round.hold-pre-meeting.submit': 'Begin charting',
  'hse-round.on.ask': 'When was the meeting?',
  'hse-round.attended.ask': 'Who was there?',
  'hse-round.problems.ask':
    'Which problems does the unit take on? One on each line, the highest risk first, and not too many.',
  'hse-round.methods.ask': 'How will you chart?',
  'hse-round.add-finding.button': 'Add a finding',
  'hse-round.add-finding.title': 'Add a finding',
  'hse-round.add-finding.submit': 'Add',
  'hse-round.add-finding.photos':
    'Any photos? Send them in the chat right after, and they go with the finding.',
  'hse-round.add-finding.photos.hint':
    'The photos go with the finding to its case. Place, time and device are removed before anything is kept.',
  'hse-round.what.ask': 'What did you find? In one line, without names.',
  'hse-round.where.ask': 'Where is it?',
  'hse-round.mended.ask': 'Was it put right?',
  'hse-round.mended.yes': 'Yes, put right on the spot',
  'hse-round.drop-finding.button': 'Take the finding out',
  'hse-round.record-finding.button': 'Report the finding',
  'hse-round.record-findings.button': 'Report all findings',
  'hse-round.end-charting.button': 'End charting',
  'hse-round.plan-measures.button': 'Add a measure',
  'hse-round.plan-measures.title': 'Add a measure',
  'hse-round.plan-measures.submit': 'Into the action plan',
  'hse-round.about.ask': 'Which finding is it for?',
  'hse-round.hold-post-meeting.button': 'Post-meeting held',
  'hse-round.hold-post-meeting.title': 'Post-meeting held',
  'hse-round.hold-post-meeting.submit': 'Save',
  'hse-round.report.button': 'Report the round',
  'hse-round.report.title': 'Report the round',
  'hse-round.report.submit': 'Report the round',
  'hse-round.text.ask':
    'What do you report of the whole round? Findings, measures and who took part come along by themselves.',

  // A finding from the chat
  'hse-round.added.heading': 'The finding is added',
  'hse-round.added.place': 'Place: {place}.',
  'hse-round.added.nowhere':
    'I did not recognise a place in it. If it needs one, take it out and write it again, for example “Finding: loose cable, place: the workshop”.',
  'hse-round.added.photo': 'Any photos? Send them here in the chat now, and they go with the finding.',
  'hse-round.added.photos':
    '{count, plural, one {1 photo goes} other {# photos go}} with the finding to its case.',
  'hse-round.added.mended': 'Put right on the spot.',
  'hse-round.added.personal':
    'It seems to tell of a person. Everybody in the round reads it: if the person can be recognised, take it out and write “a student” or “a colleague”.',

  // Cases that were recorded at once
  'hse-round-cases.handler.heading':
    '{count, plural, one {# nonconformity from the HSE round} other {# nonconformities from the HSE round}}',
  'hse-round-cases.handler.lead':
    'They were reported together from the HSE round {year}, and you handle them. Each is a case of its own with its own deadlines and reminders.',
  'hse-round-cases.reporter.heading':
    '{count, plural, one {# finding is received} other {# findings are received}}',
  'hse-round-cases.reporter.lead':
    'They were reported together from the HSE round {year}. You will hear what becomes of each of them.',
  'hse-round-cases.deputy.heading':
    '{count, plural, one {# nonconformity from the HSE round} other {# nonconformities from the HSE round}}',
  'hse-round-cases.deputy.lead':
    'They were reported together from the HSE round {year}, for the safety deputy to know.',
  'hse-round-cases.channel.heading':
    '{count, plural, one {# nonconformity is reported} other {# nonconformities are reported}}',
  'hse-round-cases.heading': 'The cases',
  'hse-round-cases.more': 'and {count} more',
  'hse-round-cases.over': '{over} of {count} ended',
  'hse-round-cases.foot': 'This card follows along when one of the cases changes.',

  // Several
  'hse-round.list.heading': 'HSE rounds',
  'hse-round.list.lead': 'You have to do with these.',
  'hse-round.list.units': 'Units',
  'hse-round.list.none': 'There is no HSE round for you now. The round at {unit} is led by {name}.',
  'hse-round.list.nobody': 'There is no HSE round for you now.',
  'hse-round.round.label': 'Choose a round',

  // Beside the card
  'duty.opens.hse-round.button': 'Open the round',
  'list.hse-round.title': 'Cases to look back on',
  'list.hse-round.none': 'There is no case here that you may see.',
  'document.hse-round': 'Report of the HSE round {year}: {unit} (PDF)',
  'document.hse-round.file': 'Report of the HSE round {year} (PDF)',
  'file-check.hse-round': 'The file is an unaltered report',
  'file-check.hse-round.lead': 'It is the report of an HSE round at {unit}, made {day}.',
  'help.round':
    'Write “HSE round” to work through the round of your unit, from last year’s papers to its report.',

  // What is refused
  'refused.hse-round.not-allowed': 'In an HSE round this is for {roles}.',
  'refused.hse-round.not-in-this-state': 'That cannot be done now. The round stands at: {state}.',
  'refused.hse-round.moved-on':
    'That cannot be done any more, or not yet: {by} brought the round to “{state}” {at}.',
  'refused.hse-round.manager-not-there':
    'The line manager has to be at the pre-meeting and the post-meeting. Tick {manager} among those who were there, or choose another day.',
  'refused.hse-round.meeting-held': 'That meeting is noted already, as held on {day}.',
  'refused.hse-round.unknown-finding': 'That finding is not in the round (any more).',
  'refused.hse-round.finding-recorded': 'That finding is reported already, as {number}.',
  'refused.hse-round.findings-not-recorded':
    '{count, plural, one {# finding has not been reported yet.} other {# findings have not been reported yet.}} Report what was found, or take it out, before you report the round.',
  'refused.hse-round.meeting-missing': 'The post-meeting has to be held before the round is reported.',
  'refused.hse-round.plan-missing':
    'A round ends in an action plan. Add at least one measure before you report the round.',
  'refused.hse-round.no-round': 'This unit has no HSE round of its own.',
  'refused.hse-round.all-recorded': 'Everything that was found is reported already.',
  'refused.hse-round.no-finding-chosen': 'Choose a finding first.',
  'role.round.leader': 'the line manager',
  'role.round.helper': 'the HSE coordinator',
  'role.round.safety-deputy': 'the safety deputy',
  'role.round.participant': 'those who take part',
  'role.round.nobody': 'nobody',
} as const;
