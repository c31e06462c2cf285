import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/app/ports.ts';
import { desk, filled } from './desk.ts';
import { isForgotten, last, leif, says, watched, whole, written } from './said.ts';

describe('a matter that belongs elsewhere', () => {
  it('is shown the way, and is a report when the person says so', async () => {
    const at = desk();
    await at.ask(leif, says('En lyspære på K2-113 er gått'));
    const door = await last(at, 'report-door');
    expect(door).toMatchObject({
      door: 'e-caretaker',
      forgets: false,
      doors: [{ address: 'https://e-caretaker.example.no' }],
    });
    expect(await at.offersOf(leif)).toHaveLength(1);
    await at.ask(leif, { do: 'draft.chat', id: door.offer?.draft ?? '', v: 0 });
    expect(await at.draftOf(leif)).toMatchObject({ state: 'open', insistsOn: ['e-caretaker'] });
  });

  it('that happens between people is shown who listens, by name, and never the writer', async () => {
    const at = desk();
    await at.ask(leif, says('Sjefen min mobber meg'));
    const { people, doors } = await last(at, 'report-door');
    expect(doors).toHaveLength(1);
    expect(people.map(({ role, people: held }) => [role.nb, held.map(({ name }) => name)])).toEqual([
      ['Linjeleder', ['Jostein Strindmo']],
      ['Lederen over', ['Åshild Bergheim']],
      ['Verneombud', ['Mona Prestmo']],
      ['Bedriftshelsetjenesten i Trondheim (intern)', ['Elin Eggesvik', 'Ylva Garberg']],
    ]);
    const manager = desk();
    await manager.ask('jostein-strindmo', says('Sjefen min mobber meg'));
    const message = (await written(manager, 'jostein-strindmo')).at(-1);
    expect(JSON.stringify(message)).not.toContain('Jostein');
  });

  const secret = 'Sjefen min driver med underslag i prosjekt Havørn';
  const ways: readonly (readonly [string, (at: ReturnType<typeof desk>) => Promise<Reply>])[] = [
    ['a message', (at) => at.ask(leif, says(secret))],
    ['a message in front of others', (at) => at.ask(leif, { do: 'say', text: secret, aside: true })],
    [
      'a message that was picked',
      (at) => at.ask(leif, { do: 'report', how: 'form', from: { text: secret, link: null } }),
    ],
    [
      'the command',
      (at) => at.ask(leif, { do: 'report', how: 'choose', from: { text: secret, link: null } }),
    ],
    [
      'an answer to “what happened?”',
      async (at) => {
        await at.ask(leif, says('meld avvik'));
        await at.ask(leif, says('nei, ikke nå'));
        return at.ask(leif, says(secret));
      },
    ],
    [
      'a form',
      async (at) => {
        await at.ask(leif, { do: 'report', how: 'form', from: null });
        const id = (await at.draftOf(leif))?.id ?? '';
        return at.ask(leif, { do: 'draft.form', id, v: 1, answers: { ...filled, what: secret } });
      },
    ],
    [
      'a message while a report waits to be sent',
      async (at) => {
        await at.ask(leif, says(whole));
        return at.ask(leif, says(secret));
      },
    ],
    ['a question whether it counts', (at) => at.ask(leif, says(`Er det et avvik at ${secret}?`))],
  ];

  it.each(ways)('and that nobody should have to write here is kept nowhere, from %s', async (_, tell) => {
    const { at, saved } = watched();
    const reply = await tell(at);
    expect(isForgotten(reply)).toBe(true);
    expect(JSON.stringify(reply)).not.toMatch(/Havørn|underslag/);
    expect(saved()).not.toMatch(/Havørn|underslag/);
    expect(JSON.stringify(await written(at))).not.toMatch(/Havørn|underslag/);
  });

  it('is still to be forgotten when the platform delivers it again', async () => {
    const { at, saved } = watched();
    await at.ask(leif, says(secret), 'the-same');
    expect(isForgotten(await at.ask(leif, says(secret), 'the-same'))).toBe(true);
    expect(saved()).not.toContain('Havørn');
  });

  it('can be reported here all the same, by somebody who has seen the door', async () => {
    const at = desk();
    await at.ask(leif, says(secret));
    await at.ask(leif, { do: 'report', how: 'choose', from: null, anyway: ['whistleblowing'] });
    await at.ask(leif, says('nei, ikke nå'));
    await at.ask(leif, says('De trakasserer oss med gaffeltrucken'));
    expect(await at.draftOf(leif)).toMatchObject({
      insistsOn: ['whistleblowing'],
      answers: { what: 'De trakasserer oss med gaffeltrucken' },
    });
  });

  it('is kept nowhere either where the other reading sees danger, which comes first', async () => {
    const { at, saved } = watched();
    const reply = await at.ask(leif, says('Det brenner for underslaget i prosjekt Havørn'));
    expect(isForgotten(reply)).toBe(true);
    expect((await written(at)).map(({ type }) => type)).toEqual(['emergency', 'report-door']);
    expect(saved()).not.toMatch(/Havørn|underslag/);
  });

  it('does not take the report with it that waits to be sent', async () => {
    const at = desk();
    await at.ask(leif, says(whole));
    await at.ask(leif, says(secret));
    expect(await at.draftOf(leif)).toMatchObject({ state: 'open', answers: { what: whole } });
  });
});

describe('does it count?', () => {
  it('is answered with the definition, examples of every kind and who gets it', async () => {
    const at = desk();
    await at.ask(leif, says('hva teller'));
    const message = await last(at, 'counts');
    expect(new Set(message.examples.map(({ kind }) => kind)).size).toBe(4);
    expect(message.others.flatMap(({ doors }) => doors).length).toBe(3);
    expect(message).toMatchObject({
      verdict: null,
      handler: { person: { id: 'arvid-odegardmo' } },
      offer: null,
    });
  });

  it('has a verdict for the case that is asked about, and leads into its report', async () => {
    const at = desk();
    await at.ask(leif, says('Er det et avvik hvis en gassflaske veltet ved K2-113?'));
    const message = await last(at, 'counts');
    expect(message.verdict).toEqual({ counts: true, kind: 'near-accident' });
    await at.ask(leif, { do: 'draft.chat', id: message.offer?.draft ?? '', v: 0 });
    expect(await at.draftOf(leif)).toMatchObject({
      state: 'open',
      answers: { what: 'en gassflaske veltet ved K2-113', where: 'K2-113' },
    });
  });

  it('shows the other door for what goes elsewhere', async () => {
    const at = desk();
    await at.ask(leif, says('Teller det som avvik at en lyspære er gått?'));
    expect(await last(at, 'counts')).toMatchObject({
      verdict: { counts: false, door: 'e-caretaker' },
      doors: [{ address: 'https://e-caretaker.example.no' }],
    });
  });
});
