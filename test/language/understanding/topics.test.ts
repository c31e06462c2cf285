import { describe, expect, it } from 'vitest';
import { topics } from '../../../src/domain/responsibility/topics.ts';
import { understood } from './directory.ts';

const topicOf = (text: string) => understood(text).topic;

describe('which matter a question is about', () => {
  it.each(topics.map(({ id, names }) => [id, names.nb] as const))(
    'is found by its Norwegian name: %s',
    (id, name) => {
      const { topic, alternatives } = understood(`hvem har ansvaret for ${name}?`);
      expect([topic, ...alternatives]).toContain(id);
    },
  );

  it.each(topics.map(({ id, names }) => [id, names.en] as const))(
    'is found by its English name: %s',
    (id, name) => {
      const { topic, alternatives } = understood(`who is responsible for ${name}?`);
      expect([topic, ...alternatives]).toContain(id);
    },
  );

  it.each([
    ['hvem har laseransvaret i gangen', 'radiation'],
    ['hvem svarer for avtrekksskapkontrollen', 'fume-cupboards'],
    ['kven har ansvar for verneombodsopplæring?', 'training-deputies'],
    ['hvem henter kjemikalieavfallsdunkene', 'hazardous-waste'],
  ])('is found in the parts of a compound: %s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });

  it.each([
    ['hvem leder verne runden', 'hse-round'],
    ['hvem oppdaterer stoff kartoteket', 'substance-index'],
    ['hvem tar brann vern her', 'fire-protection'],
  ])('is found in a compound that is written apart: %s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });

  it.each([
    ['hvem er vernombud', 'safety-deputies'],
    ['who does the risk assesment', 'risk-assessment'],
    ['hvem lager risikovudering', 'risk-assessment'],
    ['who is responsible for radation protection', 'radiation'],
    ['hvem ordner forstehjelp', 'first-aid'],
    ['hvem tar medarbeidersamtlaen', 'appraisal'],
  ])('is found in spite of typing errors: %s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });

  it.each([
    ['kem e verneombudet vårres', 'safety-deputies'],
    ['ka ska æ gjør me farlig avfall, kem hente det', 'hazardous-waste'],
    ['kven har tilsyn med rømmingsvegane', 'fire-protection'],
    ['kven lagar risikovurderinga', 'risk-assessment'],
    ['kven har ansvar for strålekjelder som er avfall', 'radioactive-waste'],
    ['kven følgjer opp dei sjukmelde', 'sick-leave'],
  ])('is found in nynorsk and dialect: %s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });

  it.each([
    ['hvem lærer opp studentene på dreiebenken', 'student-training'],
    ['hvem lærer opp lederne i HMS', 'training-leaders'],
    ['who trains new employees in safety', 'training-staff'],
    ['students use acids in the lab, who answers for that', 'student-hazardous'],
    ['hvem kvitter seg med en isotop', 'radioactive-waste'],
    ['who disposes of solvents', 'hazardous-waste'],
    ['pregnant and working with solvents, who helps', 'exposure'],
  ])('is what its ideas mean together: %s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });

  it('tells which words led to it', () => {
    expect(understood('hvem har ansvaret for avtrekksskapene?').reasons).toContainEqual({
      code: 'words-mean-topic',
      details: { topic: 'fume-cupboards', words: 'avtrekksskapene' },
    });
  });

  it('is chosen by the asker when the words do not tell, from three at most', () => {
    for (const text of ['hvem har ansvaret for dette?', 'who is responsible for it']) {
      const { confident, alternatives } = understood(text);
      expect(confident).toBe(false);
      expect(alternatives.length).toBeLessThanOrEqual(3);
    }
  });

  it('is not looked for in the names of units', () => {
    expect(
      topicOf('hvem er verneombud ved Institutt for informasjonssikkerhet og kommunikasjonsteknologi'),
    ).toBe('safety-deputies');
    expect(topicOf('who is the safety deputy at the HR and HSE Division')).toBe('safety-deputies');
  });
});
