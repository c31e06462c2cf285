/** What the bot says of the directory as a whole: its problems, and what changed in it. */
export const directoryEn = {
  // Problems of a directory: what is wrong, and how to mend it
  'directory.problem.bad-syntax':
    'Line {line}, column {column} cannot be read: {message}. Mend what is written there.',
  'directory.problem.unreadable-file':
    '{path} cannot be read ({reason}). Check that it is there and that Verne may read it.',
  'directory.problem.unknown-file-type':
    '{path} is of a kind that Verne does not read. Name a folder, or a file that ends in one of these: {known}.',
  'directory.problem.no-directory-file':
    'The folder {path} holds no directory. Put one of these there: {known}.',
  'directory.problem.several-directory-files':
    'The folder {path} holds more than one directory: {files}. Keep one of them.',
  'directory.problem.not-csv':
    '{file} is a spreadsheet and no text. Save it from the spreadsheet program as “CSV UTF-8”.',
  'directory.problem.no-headings':
    'The first row has no headings that Verne knows. It needs at least these: {headings}.',
  'directory.problem.missing-column':
    'A column is missing. Add it under one of these headings, or rename yours: {headings}.',
  'directory.problem.duplicate-column':
    'The columns “{first}” and “{heading}” mean the same. Take one of them away, or rename it.',
  'directory.problem.too-many-cells':
    'The row has {found} cells under {expected} headings. Put a cell that holds a separator in quotation marks.',
  'directory.problem.formula-cell':
    '“{value}” under “{field}” is a formula, or an error that the spreadsheet shows. Write the words themselves.',
  'directory.problem.missing-field': '“{field}” is missing. Fill it in.',
  'directory.problem.wrong-type':
    '{field, select, none {The file} other {“{field}”}} must be {expected}, and is {found}.{hint, select, quotes { Put it in quotation marks.} other { Write it as {expected}.}}',
  'directory.problem.blank-text': '“{field}” is blank. Fill it in.',
  'directory.problem.unknown-value': '“{field}” cannot be “{value}”. Choose one of these: {allowed}.',
  'directory.problem.bad-day': '“{value}” in “{field}” is no day. Write it as 2026-11-20.',
  'directory.problem.bad-email': '“{value}” in “{field}” is no e-mail address. Write it as name@example.no.',
  'directory.problem.bad-telephone':
    '“{value}” in “{field}” is no telephone number. Write digits, with + before a country code.',
  'directory.problem.bad-address':
    '“{value}” in “{field}” is no address. Let it begin with one of these: {schemes}.',
  'directory.problem.unknown-time-zone': '“{value}” in “{field}” is no time zone. Write it as Europe/Oslo.',
  'directory.problem.unknown-role':
    'There is no role “{value}”.{nearest, select, none {} other { Did you mean {nearest}?}} Use an id of the roles model.',
  'directory.problem.not-a-task-role':
    'Nobody gets “{value}” by delegation, only task roles. Leave the role out, or make it an appointment.',
  'directory.problem.unknown-reference':
    '“{field}” names “{value}”, and there is no such {kind, select, unit {unit} person {person} other {campus}}.{nearest, select, none {} other { Did you mean {nearest}?}} Mend it, or add what is missing.',
  'directory.problem.duplicate-id':
    '“{value}” stands at {first} too. Give each its own “{field}”, or take one away.',
  'directory.problem.no-root': 'Every unit has a parent. Leave the parent of the topmost one empty.',
  'directory.problem.several-roots':
    'Several units have no parent: {units}. Give all but the topmost one a parent.',
  'directory.problem.parent-cycle':
    'These units are above one another in a ring: {units}. Change the parent of one of them.',
  'directory.problem.dates-reversed': 'It ends on {to}, before it begins on {from}. Mend one of the days.',
  'directory.problem.two-line-managers':
    '{other} leads “{unit}” too, from {from} {to, select, none {until further notice} other {to {to}}}. Let one of them end before the other begins.',
  'directory.problem.bad-channel-id':
    '“{value}” is no channel of {platform}. Copy the id of the channel; it looks like {example}.',
  'directory.problem.no-emergency-numbers': 'There is no emergency number. Add at least one to call.',
  'directory.problem.own-substitute':
    '“{person}” is named as the own substitute. Name somebody else, or leave it empty.',
  'directory.problem.own-delegate':
    '“{person}” delegates to the same person. Name somebody else, or take the delegation away.',
  'directory.problem.unknown-key':
    '“{key}” is not known here and is left out.{nearest, select, none {} other { Did you mean {nearest}?}}',
  'directory.problem.list-replaced':
    'The list “{section}” has no effect beside {file}. Take it out of this file.',
  'directory.problem.superseded-role':
    'The role “{role}” is no longer in use, so nobody is found by it.{successors, select, none {} other { Use one of these: {successors}.}}',
  'directory.problem.delegation-without-effect':
    'The delegation has no effect: “{from}” did not lead “{unit}” on {validFrom}{lineManager, select, none {} other {, “{lineManager}” did}}. Mend who delegates, or the first day.',
  'directory.type.text': 'a text',
  'directory.type.list': 'a list',
  'directory.type.object': 'an object with keys',
  'directory.type.number': 'a number',
  'directory.type.yes-or-no': 'yes or no',
  'directory.type.nothing': 'empty',
  // What changed in the directory
  'directory.changed.title': 'Changes in the directory',
  'directory.changed.lead': 'A new version of the directory was taken into use on {at}.',
  'directory.changed.never': 'The directory has not been replaced since Verne first read it.',
  'directory.changed.nothing': 'No units, people, places, posts or line managers are different.',
  'directory.part.orphans': 'Open cases whose handler left',
  'directory.part.left': 'Left, with something unfinished',
  'directory.part.reporters': 'Open reports of people who left',
  'directory.part.no-manager': 'Nobody can approve a delegation',
  'directory.part.vacant': 'Posts that are vacant now',
  'directory.part.line-managers': 'Other line managers',
  'directory.part.units-added': 'New units',
  'directory.part.units-gone': 'Units that are gone',
  'directory.part.people-added': 'New people',
  'directory.part.people-gone': 'People who are gone',
  'directory.part.places-added': 'New places',
  'directory.part.places-gone': 'Places that are gone',
  'directory.part.year-aside': 'HSE year: settings set aside',
  'directory.part.year-back': 'HSE year: settings back in use',
  'directory.year-aside':
    'The HSE year goes on without the settings that are set aside. Mend the file that VERNE_YEAR names: Verne does not start with it as it is.',
  'directory.line.orphan': '{number}, {unit}: {manager} has it now, as line manager',
  'directory.line.orphan-of-nobody': '{number}, {unit}: there is no line manager to take it',
  'directory.line.vacant': '{role}, {unit} (before: {people})',
  'directory.left.handled': '{count, plural, one {handled # open case} other {handled # open cases}}',
  'directory.left.asked': '{count, plural, one {was asked in # open case} other {was asked in # open cases}}',
  'directory.left.given': '{count, plural, one {gave # delegation} other {gave # delegations}}',
  'directory.left.held': '{count, plural, one {had # delegation} other {had # delegations}}',
  'directory.more': 'and {count} more',
  'directory.button.changes': 'What changed?',
  'directory.button.corrections': 'Corrections',
  'directory.button.cases': 'All my cases',
  'directory.refused.title': 'Directory not taken',
  'directory.refused.lead':
    'A new version was read on {at}, and has {count, plural, one {# problem} other {# problems}}. The version from before is still in use.',
  'directory.refused.mend': 'To be mended',
  'directory.cases-left.title': 'Cases that are yours now',
  'directory.cases-left':
    '{people} handled {count, plural, one {an open case} other {# open cases}} and cannot be found in the directory any more. As line manager you have {count, plural, one {it} other {them}} now, to take on, move or close:',
  // Checking a directory from the command line
  'directory.check.usable':
    '{path} can be used: {units, plural, one {# unit} other {# units}}, {people, plural, one {# person} other {# people}}, {places, plural, one {# place} other {# places}}.',
  'directory.check.unusable':
    '{path} cannot be used, for {count, plural, one {# problem} other {# problems}}:',
  'directory.check.warnings': 'Can be used, but look at this:',
  'directory.check.against': 'Against {path}, on {day}:',
  'directory.check.year':
    '{count, plural, =0 {All settings of the HSE year in {path} hold with it.} one {# setting of the HSE year in {path} does not hold with it:} other {# settings of the HSE year in {path} do not hold with it:}}',
  'directory.check.year-unusable':
    'The settings of the HSE year in {path} cannot be used, for {count, plural, one {one problem} other {# problems}}:',
} as const;
