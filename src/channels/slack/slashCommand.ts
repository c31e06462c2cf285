import type { Command } from '../../app/commands.ts';
import { channelCommandOf } from '../../app/unitChannels/saying.ts';
import { asksWhatIsUndelivered, channelCommandIn } from '../../language/channelWish.ts';
import { BLOCK_LIMITS } from './blockLimits.ts';

type Reader = (rest: string) => Command;

const report: Reader = (rest) =>
  rest === '' ? { do: 'report', how: 'form', from: null } : reportOf(rest, null);

/** A report of words that are there already: in a form, or in chat when a modal's input would cut them short. */
export function reportOf(text: string, link: string | null): Command {
  return { do: 'report', how: text.length > BLOCK_LIMITS.inputText ? 'chat' : 'form', from: { text, link } };
}

const whole =
  (verb: 'help' | 'reports' | 'cases' | 'counts' | 'drift'): Reader =>
  () => ({ do: verb });

/**
 * What can follow `/hse`. The longest phrase that begins the text counts; those of one meaning stand together. `alone`
 * phrases must be all of the text, so that a question which begins with the same word is answered as a question.
 */
const phrases: readonly { readonly of: readonly string[]; readonly alone: boolean; readonly read: Reader }[] =
  [
    {
      of: [
        'report',
        'report nonconformity',
        'report a nonconformity',
        'new report',
        'meld',
        'meld fra',
        'meld fra om',
        'meld avvik',
        'meld et avvik',
        'rapporter',
        'rapporter avvik',
        'ny melding',
      ],
      alone: false,
      read: report,
    },
    {
      of: ['receipt', 'receipt code', 'kvittering', 'kvitteringskode'],
      alone: false,
      read: (code) => ({ do: 'receipt.open', code }),
    },
    { of: ['', 'help', '?', 'hjelp'], alone: true, read: whole('help') },
    {
      of: [
        'counts',
        'what counts',
        'does it count',
        'teller',
        'hva teller',
        'teller dette',
        'hva er et avvik',
      ],
      alone: true,
      read: whole('counts'),
    },
    { of: ['my reports', 'reports', 'mine meldinger', 'meldinger'], alone: true, read: whole('reports') },
    {
      of: ['drift', 'corrections', 'rettelser', 'feil i katalogen'],
      alone: true,
      read: whole('drift'),
    },
    { of: ['cases', 'my cases', 'saker', 'mine saker'], alone: true, read: whole('cases') },
    {
      of: ['delegations', 'my delegations', 'delegeringer', 'mine delegeringer'],
      alone: true,
      read: () => ({ do: 'delegations' }),
    },
    {
      of: ['delegate', 'deleger', 'new delegation', 'ny delegering'],
      alone: true,
      read: () => ({ do: 'delegation.start', id: '' }),
    },
    {
      of: ['overview', 'overview of', 'oversikt', 'oversikt over'],
      alone: false,
      read: (text) => ({ do: 'overview', text }),
    },
    {
      of: ['year', 'our year', 'hse year', 'hms-året', 'årshjul', 'årshjulet', 'årshjulet vårt'],
      alone: true,
      read: () => ({ do: 'year', id: '' }),
    },
    {
      of: ['my year', 'my dates', 'mitt år', 'mitt årshjul', 'årshjulet mitt', 'mine frister'],
      alone: true,
      read: () => ({ do: 'year', id: '', whose: 'own' }),
    },
    {
      of: ['calendar', 'my calendar', 'kalender', 'kalenderen', 'kalenderen min', 'i kalenderen min'],
      alone: true,
      read: () => ({ do: 'calendar', id: '', whose: 'unit' }),
    },
    {
      of: ['plan', 'action plan', 'our action plan', 'handlingsplan', 'handlingsplanen', 'tiltak'],
      alone: true,
      read: () => ({ do: 'plan', id: '' }),
    },
    {
      of: ['action plan of', 'action plan for', 'handlingsplan for', 'handlingsplanen til', 'plan for'],
      alone: false,
      read: (text) => ({ do: 'plan', id: '', text }),
    },
    {
      of: ['round', 'hse round', 'runde', 'hms-runde', 'hms runde'],
      alone: false,
      read: (text) => ({ do: 'hse-round', text }),
    },
    {
      of: ['finding', 'funn'],
      alone: false,
      read: (text) => ({ do: 'say', text: text === '' ? 'finding' : `finding: ${text}`, aside: true }),
    },
    {
      of: ['directory changes', 'endringer i katalogen', 'katalogendringer'],
      alone: true,
      read: () => ({ do: 'changes' }),
    },
  ];

/** How a question of responsibility begins. */
const asks = /^(?:who|whom|whose|hvem|kven|hvor|kor|where|which|hvilke[nt]?)\b/i;

/** The command that the words after `/hse` ask for. Words that are none of ours are said to the bot. */
export function readSlashCommand(text: string): Command {
  const said = text.trim();
  const ofChannels = channelCommandIn(said);
  if (ofChannels !== null) return channelCommandOf(ofChannels);
  if (asksWhatIsUndelivered(said)) return { do: 'delivery' };
  const candidates = phrases
    .flatMap(({ of, alone, read }) => of.map((phrase) => ({ phrase, alone, read })))
    .filter(({ phrase, alone }) => begins(said, phrase, alone))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  const found = candidates[0];
  if (!found) return asks.test(said) ? { do: 'who', text: said } : { do: 'say', text: said, aside: true };
  return found.read(
    said
      .slice(found.phrase.length)
      .replace(/^[\s:,.–-]+/, '')
      .trim(),
  );
}

function begins(said: string, phrase: string, alone: boolean): boolean {
  const words = said.toLocaleLowerCase('nb');
  if (alone) return words.replace(/[!?.]+$/, '') === phrase || words === phrase;
  return words === phrase || (words.startsWith(phrase) && /^[\s:,.–-]/.test(words.slice(phrase.length)));
}
