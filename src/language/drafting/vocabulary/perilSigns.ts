import type { PerilPart } from './perils.ts';

/**
 * A row of the table of grave danger: it goes on when one of `going` is told of now and, anywhere in the text, one of each group of
 * `beside`; and none of `unless`.
 */
export interface PerilSign {
  readonly danger: string;
  readonly going: readonly PerilPart[];
  readonly beside: readonly (readonly PerilPart[])[];
  readonly unless?: readonly PerilPart[];
  /** That somebody only means to do it is danger enough. */
  readonly meantCounts?: true;
  /** A thing that may do so every day: then it is a matter for a report. */
  readonly comesAndGoes?: true;
  /** A verb in the past or an hour of today takes nothing back: what began so has no end of itself. */
  readonly hasBegun?: true;
}

/** What a safety officer calls an emergency, in the order in which it kills. Source: 002 "Linjeleder", 004 "Brannvern". */
export const perilSigns: readonly PerilSign[] = [
  {
    danger: 'fire',
    going: ['burning'],
    beside: [['burnable', 'unchecked', 'people-at-it', 'plea']],
    comesAndGoes: true,
  },
  {
    danger: 'fire',
    going: ['unchecked', 'besieged', 'fleeing', 'still'],
    beside: [['blaze']],
    comesAndGoes: true,
  },
  { danger: 'smoke', going: ['flowing'], beside: [['blaze']], unless: ['smokers'], comesAndGoes: true },
  {
    danger: 'smell-of-fire',
    going: ['lift-stands', 'giving-way'],
    beside: [['blaze'], ['lift', 'people-at-it']],
    comesAndGoes: true,
  },
  {
    danger: 'gas',
    going: ['flowing'],
    beside: [['vapour'], ['people-at-it', 'unchecked', 'sickened', 'plea', 'alarm-going']],
    comesAndGoes: true,
  },
  { danger: 'gas', going: ['flowing'], beside: [['vessel'], ['unchecked', 'we-flee']], comesAndGoes: true },
  { danger: 'gas', going: ['unchecked', 'alarm-going', 'fleeing'], beside: [['vapour']], comesAndGoes: true },
  {
    danger: 'gas',
    going: ['sickened'],
    beside: [['vapour', 'alarm-going'], ['several']],
    comesAndGoes: true,
    unless: ['made-ill'],
  },
  {
    danger: 'spill',
    going: ['flowing'],
    beside: [['harsh'], ['people-at-it', 'unchecked', 'plea', 'sickened', 'giving-way']],
    comesAndGoes: true,
  },
  {
    danger: 'sickness',
    going: ['sickened'],
    beside: [['harsh'], ['several'], ['unchecked', 'flowing']],
    comesAndGoes: true,
  },
  {
    danger: 'release',
    going: ['flowing'],
    beside: [['harsh'], ['waterway'], ['unchecked']],
    comesAndGoes: true,
  },
  { danger: 'weapon', going: ['menacing', 'besieged'], beside: [['weapon']], unless: ['remote'] },
  { danger: 'siege', going: ['at-the-door'], beside: [['death-threat']], unless: ['remote'] },
  { danger: 'siege', going: ['besieged'], beside: [['stranger', 'weapon']], unless: ['remote'] },
  { danger: 'bomb', going: ['about-bomb', 'plea'], beside: [['bomb']] },
  { danger: 'assault', going: ['assaulting'], beside: [], unless: ['remote'] },
  { danger: 'bomb', going: ['ticking'], beside: [['luggage']] },
  { danger: 'explosive', going: ['handling'], beside: [['shock-sensitive']], hasBegun: true },
  {
    danger: 'bursting',
    going: ['heating', 'unchecked'],
    beside: [['vessel'], ['swelling']],
    comesAndGoes: true,
  },
  { danger: 'bursting', going: ['unchecked'], beside: [['vessel'], ['heating']], comesAndGoes: true },
  {
    danger: 'bursting',
    going: ['heating'],
    beside: [['vessel'], ['people-at-it', 'plea', 'valve-stuck', 'swelling', 'we-flee']],
    comesAndGoes: true,
  },
  {
    danger: 'collapse',
    going: ['giving-way'],
    beside: [['structure'], ['people-at-it', 'under-it', 'still-inside', 'no-way-out', 'we-flee']],
  },
  {
    danger: 'current',
    going: ['flooding'],
    beside: [['current'], ['people-at-it', 'unchecked', 'plea', 'flowing', 'several']],
    comesAndGoes: true,
  },
  {
    danger: 'current',
    going: ['unchecked'],
    beside: [['current'], ['flowing', 'heating', 'people-at-it', 'plea']],
    comesAndGoes: true,
  },
  { danger: 'current', going: ['at-the-wire'], beside: [['current', 'shocked']] },
  { danger: 'no-way-out', going: ['no-way-out'], beside: [['blaze', 'vapour']] },
  { danger: 'current', going: ['chest', 'failing', 'held-fast'], beside: [['shocked']] },
  { danger: 'body-failing', going: ['failing', 'chest'], beside: [] },
  { danger: 'body-failing', going: ['still-down'], beside: [['went-down']] },
  { danger: 'bleeding', going: ['streaming'], beside: [['blood']] },
  { danger: 'allergy', going: ['swells-up'], beside: [['venom']], unless: ['tended'] },
  { danger: 'eyes', going: ['smarting'], beside: [['eyes'], ['harsh', 'acid-of-bones', 'plea', 'rays']] },
  { danger: 'acid-of-bones', going: ['smarting'], beside: [['skin'], ['acid-of-bones']] },
  { danger: 'poison', going: ['ill-of-it', 'failing'], beside: [['ingested']] },
  { danger: 'poison', going: ['ill-of-it', 'failing'], beside: [['medicine'], ['took']] },
  { danger: 'held-fast', going: ['held-fast'], beside: [['limb'], ['machine-like']] },
  {
    danger: 'under-it',
    going: ['under-it'],
    beside: [['structure', 'machine-like', 'people-at-it', 'stranger']],
  },
  { danger: 'lift', going: ['lift-stands'], beside: [['lift'], ['in-the-lift']], comesAndGoes: true },
  {
    danger: 'shut-in',
    going: ['shut-in', 'still-inside'],
    beside: [['suffers-in', 'blaze', 'vapour', 'unchecked', 'plea', 'failing']],
  },
  {
    danger: 'still-inside',
    going: ['still-inside'],
    beside: [['blaze', 'vapour', 'harsh', 'structure', 'giving-way', 'rays']],
  },
  { danger: 'water', going: ['in-water', 'still-down', 'plea'], beside: [['ice']] },
  {
    danger: 'water',
    going: ['in-water'],
    beside: [['people-at-it', 'stranger', 'several', 'unchecked', 'plea', 'still-down']],
  },
  {
    danger: 'sinking',
    going: ['sinking'],
    beside: [['on-water']],
    comesAndGoes: true,
    unless: ['come-back'],
  },
  { danger: 'sinking', going: ['capsized'], beside: [['afloat']], unless: ['come-back'], hasBegun: true },
  {
    danger: 'lost-in-water',
    going: ['unseen', 'overdue', 'in-water'],
    beside: [
      ['into-water', 'ice'],
      ['stranger', 'several', 'people-at-it'],
    ],
    unless: ['come-back'],
    hasBegun: true,
  },
  {
    danger: 'diver',
    going: ['overdue', 'still-inside', 'digging', 'unseen'],
    beside: [['diver']],
    unless: ['come-back'],
    hasBegun: true,
  },
  { danger: 'overdue', going: ['overdue'], beside: [['wilds']], unless: ['come-back'], hasBegun: true },
  {
    danger: 'overdue',
    going: ['overdue'],
    beside: [['dark-places'], ['stranger', 'people-at-it', 'several']],
    unless: ['come-back'],
    hasBegun: true,
  },
  { danger: 'avalanche', going: ['digging', 'overdue'], beside: [['avalanche']], hasBegun: true },
  {
    danger: 'dangling',
    going: ['dangling'],
    beside: [['stranger', 'several', 'limb', 'people-at-it', 'wilds']],
  },
  { danger: 'life-weary', going: ['life-weary'], beside: [], hasBegun: true, meantCounts: true },
  {
    danger: 'life-weary',
    going: ['farewell'],
    beside: [['tonight', 'medicine']],
    hasBegun: true,
    meantCounts: true,
  },
  {
    danger: 'overdose',
    going: ['took'],
    beside: [['medicine'], ['too-much']],
    unless: ['from-the-store'],
    hasBegun: true,
  },
  { danger: 'climbed-up', going: ['climbed-up'], beside: [['height'], ['heeds-nobody']] },
  { danger: 'alone', going: ['fading'], beside: [['alone']], unless: ['tended'] },
  { danger: 'beast', going: ['beast-attacks'], beside: [['beast']] },
  {
    danger: 'rays',
    going: ['unshielded'],
    beside: [['rays'], ['people-at-it', 'plea', 'several']],
    hasBegun: true,
  },
  { danger: 'machine', going: ['runaway'], beside: [['machine-like'], ['people-at-it']], comesAndGoes: true },
  { danger: 'fleeing', going: ['fleeing'], beside: [] },
  {
    danger: 'fleeing',
    going: ['we-flee'],
    beside: [['vessel', 'reaction', 'bomb', 'vapour', 'shock-sensitive', 'heating']],
  },
  { danger: 'bomb', going: ['heating', 'flowing', 'we-flee'], beside: [['bomb']] },
  {
    danger: 'gone-in',
    going: ['gone-in'],
    beside: [['vapour'], ['flowing', 'alarm-going', 'unchecked']],
    unless: ['come-back', 'tended'],
    hasBegun: true,
  },
  { danger: 'gas', going: ['flowing'], beside: [['vapour']], unless: ['slightly'], comesAndGoes: true },
  {
    danger: 'sickness',
    going: ['sickened'],
    beside: [['several'], ['flowing']],
    unless: ['slightly'],
    comesAndGoes: true,
  },
  {
    danger: 'alarm',
    going: ['alarm-going'],
    beside: [['people-at-it', 'unchecked', 'still-down']],
    comesAndGoes: true,
  },
  {
    danger: 'senses-fail',
    going: ['senses-fail'],
    beside: [['ingested', 'eyes', 'harsh', 'vapour', 'venom', 'went-down', 'failing', 'blood', 'shocked']],
  },
  { danger: 'severed', going: ['severed'], beside: [['limb']] },
  { danger: 'into-water', going: ['people-at-it'], beside: [['into-water']], hasBegun: true },
  {
    danger: 'plea',
    going: ['plea'],
    beside: [
      [
        'blaze',
        'burning',
        'vapour',
        'harsh',
        'blood',
        'weapon',
        'bomb',
        'failing',
        'still-down',
        'went-down',
        'venom',
        'ingested',
        'shocked',
        'held-fast',
        'avalanche',
        'overdue',
        'flooding',
        'giving-way',
        'shut-in',
        'acid-of-bones',
        'severed',
        'sickened',
      ],
    ],
    unless: ['slightly'],
  },
  { danger: 'bursting', going: ['unchecked'], beside: [['reaction']], comesAndGoes: true },
  {
    danger: 'eyes',
    going: ['got-in-eyes'],
    beside: [['harsh', 'acid-of-bones', 'plea']],
    unless: ['tended'],
  },
];
