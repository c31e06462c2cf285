import { describe, expect, it } from 'vitest';
import { readAsking } from '../../src/language/asking/asking.ts';
import type { Asking } from '../../src/language/asking/types.ts';
import { sampleDirectory } from '../app/desk.ts';

const dir = sampleDirectory();
const kindOf = (text: string) => readAsking(text, dir)?.kind ?? 'none';

/** How people ask, in bokmål, nynorsk, dialect and English. */
const phrasings: Readonly<Record<Asking['kind'] | 'none', readonly string[]>> = {
  'own-duties': [
    'Hei! Jeg begynte nettopp som instituttleder. Hvilke HMS-plikter har jeg nå?',
    'I just became head of department, what are my HSE responsibilities?',
    'hva slags ansvar har jeg egentlig når det gjelder HMS',
    'hvilke hms-oppgaver ligger på meg',
    'Which health and safety duties do I have?',
    'what do I need to do as an HSE coordinator?',
    'Hva er jeg pålagt å gjøre som verneombud?',
    'ka må æ gjør som verneombud',
    'kva må eg gjere som seksjonsleiar?',
    'list my HSE responsibilities please',
    'har jeg noe HMS-ansvar?',
    'am I responsible for anything HSE related?',
    'er jeg ansvarlig for noe innen HMS?',
    'what tasks do I have as dean?',
    'What am I supposed to do as line manager?',
    'hva kreves av meg som leder',
    'what is my role in HSE work?',
    'hva er min rolle',
    'kan du liste opp mine plikter som ansatt?',
    'Show me my posts',
    'hvilke verv har jeg',
    'hva har jeg fått delegert?',
    'what has been delegated to me',
    'Who am I? what roles do I have',
    'hva må jeg passe på som leder?',
  ],
  'role-duties': [
    'Hva gjør en HMS-koordinator egentlig?',
    'what does the radiation protection coordinator do',
    'Hvilke oppgaver har en dekan?',
    'Hvilket ansvar har hovedverneombudet?',
    'what responsibilities does a head of section have?',
    'what is the job of the substance index contact?',
    'kva er oppgåvene til verneombodet',
    'hva skal en avviksbehandler gjøre?',
    'can you explain what a safety deputy does',
    'forklar rollen som stoffkartotekkontakt',
    'beskriv oppgavene til HMS-sjefen',
    "what's a senior safety representative?",
    'hva driver bedriftshelsetjenesten med?',
    'what tasks does BHT have',
    'hva er SAMU?',
    'what is LAMU',
    'hvem sitter i AMU',
    'Who are the members of the working environment committee?',
    'hva kan AMU bestemme?',
  ],
  delegable: [
    'Hva kan jeg delegere som leder?',
    'Which tasks am I allowed to delegate?',
    'Kan jeg gi bort ansvaret for HMS til koordinatoren?',
    'kan HMS-koordinatoren overta ansvaret mitt?',
    'Can I hand the HSE responsibility over to someone?',
    'får jeg lov å delegere avviksbehandlingen?',
    'may I pass the safety round on to my coordinator?',
    'Is delegating chemical safety allowed?',
    'hva er ikke lov å delegere?',
    'kan ein delegere ansvaret?',
    'kan rektor delegere HMS?',
    'Can training be delegated?',
    'kan en delegert oppgave delegeres videre?',
    'kan stipendiaten min få oppgaven med stoffkartoteket?',
    'Kan jeg la noen andre ta HMS-runden?',
    'can somebody else do the risk assessment for me?',
    'må delegering være skriftlig?',
    'Does a delegation have to be in writing?',
    'hva sier reglene om delegering?',
    'what are the rules for delegating HSE tasks?',
  ],
  holder: [
    'Hvem er verneombudet for IKJ?',
    'hvem er min verneombud',
    'Kem e sjefen min?',
    'who do I report to',
    'Who is the head of the Department of Chemistry?',
    "who's in charge of the Department of Physics?",
    'Hvem er instituttleder på fysikk?',
    'hvem er HMS-koordinatoren min?',
    "Who's our HSE coordinator?",
    'who is my radiation protection coordinator',
    'Har vi en strålevernkoordinator?',
    'is anyone safety deputy at the NMR lab?',
    'Hvem er verneombud i rom K2-113?',
    'Hva heter dekanen ved NV?',
    'name of the rector?',
    'who is the local senior safety representative at NV',
    'hvem er lederen til Giulia Ferrantini?',
    "who is Arvid Ødegårdmo's manager?",
    'Hvem er stoffkartotekkontakt ved seksjonen min?',
    'who acts for the dean of MH?',
    'Hvem er fungerende instituttleder på EPT?',
    'hvem har rollen som HMS-koordinator på IMU',
    'who holds the role of safety deputy in biology',
    'hvem kan jeg kontakte som er verneombud?',
    'er det noen som er verneombud hos oss?',
  ],
  bodies: [
    'Hvilket utvalg tar saker om arbeidsmiljø?',
    'Which committee decides about new buildings?',
    'hvilke råd og utvalg finnes på NV?',
    'Which committees does my department belong to?',
    'hvor tas HMS-saker opp i fellesskap, hvilket utvalg?',
    'Is there a safety committee at my faculty?',
    'Finnes det et arbeidsmiljøutvalg på fakultetet?',
    'har vi noe HMS-utvalg?',
    'what committee handles student learning environment issues?',
    'hvilket forum er for HMS-koordinatorer?',
  ],
  where: [
    'Hvor hører en sak om inneklima hjemme?',
    'hvor melder jeg trakassering?',
    'Where do I report harassment?',
    'Hvor skal jeg si fra om en vannlekkasje?',
    'where should I send a complaint about my manager',
    'hvor tar jeg opp en konflikt?',
    'Which channel is for information security breaches?',
    'where does a complaint about a lecture hall go',
    'hvor går en sak når instituttet ikke løser den?',
    'Where does an unresolved working environment matter go next?',
    'hvor melder jeg avvik?',
    'hvor varsler jeg om kritikkverdige forhold',
  ],
  none: [
    'Det lukter gass i gangen',
    'Jeg falt i trappa og slo meg',
    'Hvem har ansvaret for brannvern på IV?',
    'who is responsible for radiation protection at IFY',
    'meld avvik',
    'mine saker',
    'takk for hjelpen',
    'I want to delegate the HSE round to Kari',
    'jeg vil delegere stoffkartoteket til Gro',
    'Hvem har jeg delegert til?',
    'vis mine delegeringer',
    'the safety deputy slipped on the ice',
    'verneombudet har falt',
    'sjefen min kjefter på meg hver dag',
    'my manager does not follow up the nonconformity',
    'we need a new safety deputy',
    'hva skal jeg gjøre hvis det brenner?',
    'What should I do if I get acid in my eye?',
    'hva er klokka',
    'Hva er mine ferierettigheter',
    'hvor er kantina?',
    'where is the first aid kit',
    'where is room K2-113?',
  ],
};

describe('a question that the tables of roles answer', () => {
  for (const [kind, texts] of Object.entries(phrasings)) {
    it.each(texts)(`is known in everyday words, as ${kind}: “%s”`, (text) => {
      expect(kindOf(text)).toBe(kind);
    });
  }

  it.each([
    ['who is the safety deputy at IMF', { role: 'safety-deputy', of: 'unit' }],
    ['hvem er sjefen min', { role: 'line-manager', of: 'asker' }],
    ['hvem er lederen til Giulia Ferrantini?', { role: 'line-manager', of: 'person' }],
    ['Who is the head of the Department of Chemistry?', { role: 'line-manager' }],
    ['hvem leder Institutt for fysikk?', { role: 'line-manager' }],
    ['hvem er lokalt hovedverneombud på IV', { role: 'local-senior-safety-rep' }],
    ['radiation protecton coordinator at IKOM', { role: 'radiation-coordinator-local' }],
  ])('names the role that is asked for, the longest name first: “%s”', (text, expected) => {
    expect(readAsking(text, dir)).toMatchObject({ kind: 'holder', ...expected });
  });

  it.each([
    ['What must I do as head of section?', 'head-of-section', true],
    ['som instituttleder, hva må jeg gjøre med hms?', 'head-of-department', true],
    ['I am head of section. What must I do?', 'head-of-section', true],
    ['I just became head of department, what are my HSE responsibilities?', 'head-of-department', true],
    ['kva plikter har eg som stipendiat?', 'employee', true],
    ['Hva er mine HMS-oppgaver?', null, true],
    ['jeg var vitne til et uhell, er det min plikt å melde?', null, false],
  ])('of own duties tells as what, and whether nothing else is spoken of: “%s”', (text, role, sure) => {
    expect(readAsking(text, dir)).toEqual({ kind: 'own-duties', role, sure });
  });

  it.each([
    ['kan jeg delegere HMS-runden?', { task: 'hse-round', never: null, by: 'asker' }],
    ['Can I delegate the HSE responsibility?', { task: null, never: 'hse-responsibility', by: 'asker' }],
    ['kan HMS-ansvaret delegeres?', { never: 'hse-responsibility', by: null }],
    ['kan rektors overordnede ansvar delegeres', { never: 'overall-responsibility' }],
    ['can responsibility for fire safety be delegated', { task: 'other', never: 'hse-responsibility' }],
    ['er det lov å delegere ansvaret for kjemikalier', { task: 'chemicals', never: 'hse-responsibility' }],
    [
      'may the head of department delegate radiation protection?',
      { task: 'radiation', by: 'head-of-department' },
    ],
    ['kan verneombudet delegere oppgavene sine?', { by: 'safety-deputy' }],
    ['kan en HMS-koordinator delegere videre?', { again: true }],
    ['I have a task I was given; can I pass it on to a colleague?', { again: true }],
    ['kan jeg delegere til en student?', { toOutsider: true }],
    ['can I delegate risk assessments to my PhD student?', { toOutsider: false, task: 'risk-assessment' }],
    ['what can never be delegated?', { aboutNever: true, task: null }],
  ])('of delegating tells what, by whom and to whom: “%s”', (text, expected) => {
    expect(readAsking(text, dir)).toMatchObject({ kind: 'delegable', ...expected });
  });

  it('of where a matter belongs tells the matter', () => {
    expect(readAsking('hvor hører en sak om mobbing hjemme?', dir)).toEqual({
      kind: 'where',
      matter: 'mobbing',
    });
    expect(readAsking('where do I report a broken lamp?', dir)).toEqual({
      kind: 'where',
      matter: 'broken lamp',
    });
  });

  it.each(['', '?', 'x'.repeat(2000), 'hvem er verneombud '.repeat(20)])(
    'is never in what is no question of a few words',
    (text) => expect(readAsking(text, dir)).toBeNull(),
  );
});
