import { readDirectory } from '../../src/domain/organisation/directory.ts';
import { type OpenDirectory, openDirectory } from '../../src/domain/organisation/openDirectory.ts';

const fields =
  'fysikk kjemi biologi matematikk musikk historie psykologi geologi økonomi design energi akustikk'.split(
    ' ',
  );
const kinds = 'laboratorium verksted kjølerom lager kontor møterom auditorium hall'.split(' ');
const given = 'Anna Bjørn Clara David Eva Finn Guro Hanna Ivar Jonas Kari Lars'.split(' ');

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';

/**
 * An organisation of so many units, each with so many people, a line manager of its own, at every second unit a coordinator, and two
 * rooms in a building of its faculty.
 */
export function organisationOf(units: number, peopleInUnit = 1): OpenDirectory {
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
  const appointment = (at: number, role: string) => ({
    id: `${role}-${at}`,
    role,
    person: `person-${at}`,
    unit: `unit-${at}`,
    from: '2020-01-01',
    to: null,
    substitute: null,
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
    people: Array.from({ length: units * peopleInUnit }, (_, at) => ({
      id: `person-${at}`,
      name: `${pick(given, at)} Etternavn${at}`,
      email: `person-${at}@example.org`,
      unit: `unit-${at % units}`,
      kind: 'staff',
      language: 'nb',
    })),
    appointments: numbers.flatMap((at) => [
      appointment(at, at === 0 ? 'rector' : at <= faculties ? 'dean' : 'head-of-department'),
      ...(at % 2 === 0 ? [appointment(at, 'hse-coordinator')] : []),
    ]),
    delegations: [],
    absences: [],
    places: numbers.flatMap((at) => [place(at, `R${at}-101`), ...(at < faculties ? [place(at, null)] : [])]),
    channels: [],
  });
  if (!('directory' in reading)) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return openDirectory(reading.directory);
}
