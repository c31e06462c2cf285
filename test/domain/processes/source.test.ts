import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { isProcessId, processes, processOf } from '../../../src/domain/processes/processes.ts';

/** The domain as it was written down from the documents; only beside some checkouts. */
const path = '/work/shared/domain/processes.yaml';

const ids = z.array(z.string());
const shape = z.object({
  processes: z.array(
    z.object({ id: z.string(), participants: ids, recipients: ids, inputs: ids, outputs: ids }),
  ),
});

const written = existsSync(path) ? shape.parse(parse(readFileSync(path, 'utf8'))).processes : [];

/** One thing that is written with a comma in it, and so reads there as several. */
const inOne: Readonly<Record<string, number>> = {
  'training-needs outputs': 1,
  'policy-review outputs': 1,
  'environment-annual inputs': 2,
};

/** The property director has taken its place, and takes part wherever it did. */
const superseded = 'technical-division';

describe('the duties of the HSE year', () => {
  it('name everybody who takes part and receives, and everything that goes in and comes out', () => {
    expect(processOf('tertial-report').inputs).toEqual([{ material: 'nonconformity-figures' }]);
    expect(processes).toHaveLength(47);
    for (const row of written) {
      const own = isProcessId(row.id) ? processOf(row.id) : null;
      expect(own?.participants, row.id).toEqual(row.participants.filter((role) => role !== superseded));
      expect(own?.recipients, row.id).toEqual(row.recipients);
      for (const side of ['inputs', 'outputs'] as const)
        expect(own?.[side].length, `${row.id} ${side}`).toBe(
          row[side].length - (inOne[`${row.id} ${side}`] ?? 0),
        );
    }
  });
});
