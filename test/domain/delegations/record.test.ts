import { describe, expect, it } from 'vitest';
import type { Delegation } from '../../../src/domain/delegations/delegation.ts';
import { recordOf } from '../../../src/domain/delegations/record.ts';
import { recordDigest, signedText } from '../../../src/domain/delegations/recordDigest.ts';
import { asked, did, dir, signed, university, words } from './scene.ts';

const textOf = (id: string) => words[id] ?? null;
const record = (delegation: Delegation, open = dir) => recordOf(delegation, { dir: open, textOf });
const said = (delegation: Delegation, open = dir) =>
  record(delegation, open).sections.flatMap(({ rows }) =>
    rows.map(({ label, value }) => `${label.nb}: ${value.nb} | ${label.en}: ${value.en}`),
  );

describe('the written record', () => {
  it('has numbered parts, in both languages, without an empty word', () => {
    const { title, number, draft, sections } = record(signed());
    expect([title.nb, number, draft]).toEqual(['Skriftlig delegering av HMS-oppgaver', 'DEL-2026-1', null]);
    expect(sections.map(({ number: part, id }) => `${part} ${id}`)).toEqual([
      '1 parties',
      '2 tasks',
      '3 responsibility',
      '4 conditions',
      '5 followUp',
      '6 period',
      '7 signatures',
      '8 afterwards',
      '9 rules',
    ]);
    for (const { rows, heading } of sections) {
      for (const each of [heading, ...rows.flatMap(({ label, value }) => [label, value])]) {
        expect(each.nb.trim() && each.en.trim()).not.toBe('');
      }
    }
  });

  it('says who keeps the responsibility', () => {
    expect(said(signed()).join('\n')).toContain(
      'HMS-ansvaret for dep ligger hos linjelederen, ved underskrift hans, og følger stillingen.',
    );
  });

  it('has the tasks with what stays with the manager, the authority and the time', () => {
    const text = said(signed({ answers: { tasks: ['hse-round', 'radiation', 'other'] } })).join('\n');
    expect(text).toContain('Blir hos lederen: Lederen må selv være med på formøtet');
    expect(text).toContain('Done under: The central guideline for radiation protection');
    expect(text).toContain('May stop work in the laboratory');
    expect(text).toContain('One day a week');
    expect(text).toContain('Checks the eye showers');
    expect(text).toContain('Gir rollen: HMS-rådgiver/-koordinator');
  });

  it('has all thirteen rules with their sources', () => {
    const rules = record(signed()).sections.find(({ id }) => id === 'rules')?.rows ?? [];
    expect(rules).toHaveLength(13);
    for (const { source = [] } of rules) expect(source.join()).toMatch(/^00\d#/);
  });

  it('has both signatures with the local time, and both names when a substitute signed', () => {
    expect(said(signed())).toEqual(
      expect.arrayContaining([
        'For lederen: hans, 20. november 2026 kl. 12.00 | For the manager: hans, 20 November 2026 at 12:00',
        'Den ansatte: kari, 20. november 2026 kl. 12.00 | The employee: kari, 20 November 2026 at 12:00',
      ]),
    );
    const away = university().absent('hans').open();
    const bySubstitute = did(asked().delegation, 'approve', 'siri', { in: away });
    expect(said(bySubstitute).join('\n')).toContain('siri for hans (fraværende)');
  });

  it('is a draft without a checksum until both have signed', () => {
    const { delegation } = asked();
    expect(record(delegation)).toMatchObject({ number: null, digest: null });
    expect(record(delegation).draft?.en).toMatch(/not signed/);
    expect(said(delegation).join('\n')).toContain('For lederen: Ikke undertegnet');
  });

  it('tells what has happened since', () => {
    const told = did(did(did(signed(), 'report', 'kari'), 'confirm', 'hans'), 'end', 'hans');
    const text = said(did(told, 'set-archive-reference', 'odd')).join('\n');
    expect(text).toContain('Rapport gitt: kari, 20. november 2026');
    expect(text).toContain('Bekreftet: hans, 20. november 2026');
    expect(text).toContain('Ended, last day: 31 December 2026');
    expect(text).toContain('Arkivreferanse: 2026/1234');
  });

  it('says so where words have been erased', () => {
    const erased = recordOf(signed(), { dir, textOf: () => null });
    expect(JSON.stringify(erased.sections)).toContain('(slettet)');
    expect(erased.digest).toBeNull();
  });

  it('names the delegation that it takes the place of', () => {
    const newer = recordOf(signed({ id: 'd2', replaces: 'd1' }), { dir, textOf, replaces: 'DEL-2026-1' });
    expect(JSON.stringify(newer.sections)).toContain('"DEL-2026-1"');
  });
});

describe('the checksum', () => {
  const digest = (delegation: Delegation, of = textOf) => recordDigest(delegation, of);

  it('is the same for the same agreement, whatever has happened since', () => {
    const first = digest(signed());
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(digest(did(did(signed(), 'report', 'kari'), 'confirm', 'hans'))).toBe(first);
    expect(digest(did(did(signed(), 'set-archive-reference', 'odd'), 'revoke', 'hans'))).toBe(first);
    expect(digest(JSON.parse(JSON.stringify(signed())))).toBe(first);
  });

  it('is another one as soon as a word, a day, a task or a person differs', () => {
    const others = [
      digest(signed(), (id) => (id === 't-authority' ? 'May close the laboratory' : textOf(id))),
      digest(signed({ answers: { validTo: '2027-12-31' } })),
      digest(signed({ answers: { tasks: ['hse-training'] } })),
      digest(signed({ delegate: 'per' })),
      digest(signed({ id: 'd2' })),
      digest(signed()),
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  it('is made of what can be read', () => {
    const text = signedText(signed(), textOf) ?? '';
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'number: "DEL-2026-1"',
        'delegator: "hans"',
        'authority: "May stop work in the laboratory"',
      ]),
    );
  });
});
