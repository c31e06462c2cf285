import { readDirectory } from '../../src/domain/organisation/directory.ts';
import { type OpenDirectory, openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { readReport } from '../../src/language/drafting/readReport.ts';
import { readText } from '../../src/language/understanding/text.ts';
import { drafts } from '../eval/drafts.ts';
import { completed } from '../eval/scoreDrafts.ts';
import { type Figure, figure, quantile } from './figures.ts';

const sizes = [30, 10_000] as const;
const rounds = 4;
const texts = drafts.map(completed);

/**
 * How long a draft takes in organisations of 30 and of 10,000 units, beside cutting the same texts into words, which is the least that
 * any reading does.
 */
export function measureDrafting(): readonly Figure[] {
  const words = spent((text) => readText(text));
  const [small, large] = sizes.map((units) => {
    const dir = organisationOf(units);
    return spent((text, now) => readReport({ text, asker: 'person-1', now }, dir));
  });
  const at = (times: readonly number[] | undefined, share: number) => quantile(times ?? [], share);
  return [
    figure('words alone, p50', at(words, 0.5), 'ms'),
    ...[0.5, 0.99].flatMap((share) => [
      figure(`a draft at ${sizes[0]} units, p${100 * share}`, at(small, share), 'ms', at(words, share)),
      figure(`a draft at ${sizes[1]} units, p${100 * share}`, at(large, share), 'ms', at(small, share)),
    ]),
  ];
}

/** Milliseconds for every text; a round before it warms up, and every round's texts differ from those before. */
function spent(read: (text: string, now: string) => unknown): readonly number[] {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const { text, now } of texts) {
      const started = performance.now();
      read(`${text} ${round}`, new Date(now).toISOString());
      if (round > 0) times.push(performance.now() - started);
    }
  }
  return times;
}

const fields =
  'fysikk kjemi biologi matematikk musikk historie psykologi geologi økonomi design energi akustikk'.split(
    ' ',
  );
const kinds = 'laboratorium verksted kjølerom lager kontor møterom auditorium hall'.split(' ');
const given = 'Anna Bjørn Clara David Eva Finn Guro Hanna Ivar Jonas Kari Lars'.split(' ');

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';

/** An organisation of so many units, each with a person and two rooms in a building of its faculty. */
function organisationOf(units: number): OpenDirectory {
  const faculties = Math.ceil(Math.sqrt(units));
  const numbers = Array.from({ length: units }, (_, at) => at);
  const unit = (at: number) => ({
    id: `unit-${at}`,
    names: { nb: `Institutt for ${pick(fields, at)} ${at}`, en: `Department of ${pick(fields, at)} ${at}` },
    short: [`IX${at}`],
    level: at === 0 ? 'institution' : at <= faculties ? 'faculty' : 'department',
    parent: at === 0 ? null : at <= faculties ? 'unit-0' : `unit-${1 + (at % faculties)}`,
    campus: 'main',
  });
  const place = (at: number, room: string | null) => ({
    id: room === null ? `building-${at}` : `room-${at}-${room}`,
    names: {
      nb: room === null ? `Bygg nummer ${at}` : `${pick(fields, at)}${pick(kinds, at)} ${at}`,
      en: room === null ? `House number ${at}` : `Room ${pick(fields, at)} ${at}`,
    },
    building: `Bygg nummer ${room === null ? at : at % faculties}`,
    room,
    unit: `unit-${at}`,
    campus: 'main',
  });
  const reading = readDirectory({
    organisation: {
      id: 'large',
      names: { nb: 'Stor', en: 'Large' },
      timeZone: 'Europe/Oslo',
      emergency: [{ id: 'fire', names: { nb: 'Brann', en: 'Fire' }, number: '110' }],
      doors: [],
    },
    units: numbers.map(unit),
    people: numbers.map((at) => ({
      id: `person-${at}`,
      name: `${pick(given, at)} Etternavn${at}`,
      email: `person-${at}@example.org`,
      unit: `unit-${at}`,
      kind: 'staff',
      language: 'nb',
    })),
    appointments: [],
    delegations: [],
    absences: [],
    places: numbers.flatMap((at) => [place(at, `R${at}-101`), ...(at < faculties ? [place(at, null)] : [])]),
    channels: [],
  });
  if (!('directory' in reading)) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return openDirectory(reading.directory);
}
