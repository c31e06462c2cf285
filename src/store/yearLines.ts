import { LineCounter, parseDocument } from 'yaml';
import { problem, type SettingsProblem } from '../domain/processes/settingsProblems.ts';
import { type Lines, linesOfYaml } from './directoryLines.ts';
import { reasonOf } from './directorySources.ts';

/** What a file of the year's settings holds, and the line that each part of it begins on. */
export interface ParsedYear {
  readonly raw: unknown;
  readonly lines: Lines;
}

/** How deep settings lie: units, a unit, its processes, one of them, its owner, who it is. */
const deepest = 6;

/** Reads JSON or YAML; refused as 'bad-syntax', with the line where that is known. */
export function parsedYear(
  content: string,
  name: string,
): ParsedYear | { readonly problems: readonly SettingsProblem[] } {
  const counter = new LineCounter();
  const document = parseDocument(content, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    const slips = document.errors.map(({ pos, message }) =>
      problem('bad-syntax', `${name}:${counter.linePos(pos[0]).line}`, message.replace(/\.$/, '')),
    );
    return { problems: slips };
  }
  try {
    return { raw: document.toJS(), lines: linesOfYaml(document, counter, deepest) };
  } catch (error) {
    return { problems: [problem('bad-syntax', name, reasonOf(error))] };
  }
}

/**
 * The problems in the order of the file, each with its line: "year.yaml:12 units.ify.hour". What has no line of its own has
 * that of what it is in.
 */
export function allLocated(
  problems: readonly SettingsProblem[],
  name: string,
  lines: Lines,
): readonly SettingsProblem[] {
  return problems
    .map((found) => ({ found, line: lineOf(found.at, lines) }))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ found, line }) => ({
      ...found,
      at: `${line === undefined ? name : `${name}:${line}`} ${found.at}`.trim(),
    }));
}

function lineOf(at: string, lines: Lines): number | undefined {
  for (let place = at; place !== ''; place = place.replace(/(^|[.[])[^.[]*$/, '')) {
    const line = lines.get(place);
    if (line !== undefined) return line;
  }
  return undefined;
}
