import type { Rendering } from '../../../src/app/ports.ts';

/** Sample cards as the core's renderings look: what the page must be able to show and use. */

const card = (body: readonly unknown[], actions: readonly unknown[] = []) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  actions,
});

const execute = (title: string, data: object, style?: 'positive' | 'destructive') => ({
  type: 'Action.Execute',
  title,
  verb: 'verne',
  data,
  ...(style ? { style } : {}),
});

const literal = (text: string) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] });

/** A case with what a handler can do: at once, and after filling in a form that unfolds. */
export function caseCard(
  state: 'received' | 'accepted' | 'closed',
  words = 'Løsemiddel på gulvet.',
): Rendering {
  const open = state !== 'closed';
  const stateWords = { received: 'Mottatt', accepted: 'Under behandling', closed: 'Lukket' }[state];
  return {
    text: `HMS-2026-17 ${stateWords}`,
    card: card(
      [
        {
          type: 'ColumnSet',
          columns: [
            {
              type: 'Column',
              width: 'stretch',
              items: [
                {
                  type: 'TextBlock',
                  style: 'heading',
                  text: 'HMS-2026-17 · Nestenulykke',
                  wrap: true,
                  size: 'Medium',
                  weight: 'Bolder',
                },
              ],
            },
            {
              type: 'Column',
              width: 'auto',
              items: [
                {
                  type: 'TextBlock',
                  text: stateWords,
                  color: state === 'closed' ? 'Good' : 'Accent',
                  weight: 'Bolder',
                },
              ],
            },
          ],
        },
        literal(words),
        {
          type: 'FactSet',
          facts: [
            { title: 'Hvor', value: 'Realfagbygget D2\\-152' },
            { title: 'Alvor', value: '**Middels**' },
            { title: 'Behandler', value: 'Kari Nordby' },
            { title: 'Frist', value: '4. desember 2026' },
          ],
        },
        {
          type: 'Container',
          style: 'emphasis',
          items: [
            { type: 'TextBlock', text: 'Hvorfor du fikk denne', weight: 'Bolder', wrap: true, size: 'Small' },
            {
              type: 'TextBlock',
              text: 'Du er HMS\\-koordinator for *Institutt for kjemi*.',
              wrap: true,
              isSubtle: true,
              size: 'Small',
            },
          ],
        },
      ],
      open
        ? [
            execute('Ta saken', { do: 'case.accept', id: 'c1', v: 1 }, 'positive'),
            {
              type: 'Action.ShowCard',
              title: 'Lukk',
              card: card(
                [
                  {
                    type: 'Input.Text',
                    id: 'conclusion',
                    label: 'Konklusjon',
                    isMultiline: true,
                    isRequired: true,
                    errorMessage: 'Skriv en konklusjon.',
                  },
                  {
                    type: 'Input.ChoiceSet',
                    id: 'measure',
                    label: 'Tiltak',
                    style: 'compact',
                    value: 'done',
                    choices: [
                      { title: 'Utført', value: 'done' },
                      { title: 'Ikke nødvendig', value: 'none' },
                    ],
                  },
                  { type: 'Input.Date', id: 'day', label: 'Dato' },
                ],
                [execute('Lukk saken', { do: 'case.close', id: 'c1', v: 1 })],
              ),
            },
            execute('Avvis', { do: 'case.reject', id: 'c1', v: 1, form: true }, 'destructive'),
            { type: 'Action.OpenUrl', title: 'Retningslinje', url: 'https://example.org/rules' },
          ]
        : [],
    ),
  };
}

/** A form; with `problem` the way it comes back when an answer was refused. */
export function formCard(problem: string | null, value = ''): Rendering {
  return {
    text: 'Avvis meldingen',
    card: card(
      [
        ...(problem ? [{ type: 'TextBlock', text: problem, color: 'Attention', wrap: true }] : []),
        { type: 'Input.Text', id: 'reason', label: 'Begrunnelse', isMultiline: true, value },
        {
          type: 'Input.ChoiceSet',
          id: 'door',
          label: 'Hvor hører saken hjemme?',
          style: 'expanded',
          choices: [
            { title: 'Drift og vedlikehold', value: 'upkeep' },
            { title: 'Et annet sted', value: 'elsewhere' },
          ],
        },
      ],
      [
        {
          type: 'Action.Submit',
          title: 'Avvis',
          style: 'positive',
          data: { do: 'case.reject', id: 'c1', v: 1 },
        },
      ],
    ),
  };
}

/** A question of the chat with its answers as buttons. */
export function questionCard(): Rendering {
  return {
    text: 'Hva slags hendelse er det?',
    card: card(
      [
        { type: 'TextBlock', text: 'Steg 1 av 6', isSubtle: true, size: 'Small' },
        {
          type: 'TextBlock',
          style: 'heading',
          text: 'Hva slags hendelse er det?',
          weight: 'Bolder',
          wrap: true,
        },
        {
          type: 'TextBlock',
          text: 'Er noen i fare nå? Ring **110** (brann), **112** (politi) eller **113** (ambulanse).',
          wrap: true,
          color: 'Attention',
        },
      ],
      [
        execute('Ulykke', { do: 'draft.answer', id: 'd1', v: 1, q: 'kind', a: 'accident' }),
        execute('Nestenulykke', { do: 'draft.answer', id: 'd1', v: 1, q: 'kind', a: 'near-accident' }),
        execute('Farlig forhold', { do: 'draft.answer', id: 'd1', v: 1, q: 'kind', a: 'condition' }),
        execute('Avbryt', { do: 'draft.cancel', id: 'd1', v: 1 }),
      ],
    ),
  };
}

/** Words of a person that try to be more than words: they stand as they were written. */
export function echoCard(words: string): Rendering {
  return {
    text: words.slice(0, 200),
    card: card([{ type: 'TextBlock', text: 'Du skrev:', isSubtle: true }, literal(words)]),
  };
}

/** Something short. */
export function noticeCard(text: string): Rendering {
  return { text, card: card([{ type: 'TextBlock', text, wrap: true }]) };
}
