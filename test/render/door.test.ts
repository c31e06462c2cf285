import { expect, it } from 'vitest';
import { createRenderer } from '../../src/render/render.ts';
import { sampleNamed } from './messages.ts';

const render = createRenderer(() => 'Europe/Oslo');

function shown(name: string): string {
  return JSON.stringify(render(sampleNamed(name).message, 'nb').card);
}

it('a door says what became of the words: kept, not kept, and nothing where somebody only asked', () => {
  expect(shown('door e-caretaker')).toContain('Jeg har tatt vare på det du skrev');
  expect(shown('door conduct')).toContain('Jeg har ikke tatt vare på noe');
  expect(shown('door that was asked for')).not.toContain('tatt vare på');
});
