import { describe, expect, it } from 'vitest';
import { actingFor, toldFor } from '../../../src/domain/responsibility/substitutes.ts';
import { organisation, today } from '../../fakes/organisation.ts';

const building = () =>
  organisation()
    .unit('uni')
    .unit('dep', 'uni')
    .unit('lab', 'dep')
    .unit('other', 'uni')
    .appoint('hans', 'head-of-department', 'dep', { substitute: 'siri' })
    .appoint('hans', 'safety-deputy', 'other', { substitute: 'olav' })
    .delegate('hans', 'kari', 'dep', { role: 'hse-coordinator' });

describe('whoever acts for somebody', () => {
  it('is the substitute of their appointment there, while they are away', () => {
    const dir = building().absent('hans').open();
    expect(actingFor(dir, 'hans', 'dep', today)).toBe('siri');
    expect(actingFor(dir, 'hans', 'lab', today)).toBe('siri');
    expect(actingFor(dir, 'hans', 'other', today)).toBe('olav');
    expect(actingFor(building().open(), 'hans', 'dep', today)).toBeNull();
  });

  it('is nobody where the appointment does not reach, the substitute is away too, or it is a delegation', () => {
    expect(actingFor(building().absent('hans').open(), 'hans', 'uni', today)).toBeNull();
    expect(actingFor(building().absent('hans').absent('siri').open(), 'hans', 'dep', today)).toBeNull();
    expect(actingFor(building().absent('kari').open(), 'kari', 'dep', today)).toBeNull();
  });
});

describe('whoever is told', () => {
  const holder = { person: 'siri', insteadOf: 'hans' };

  it('is the substitute, with the name of the absent one', () => {
    const dir = building().absent('hans').open();
    expect(toldFor(dir, holder, today)).toEqual(holder);
    expect(toldFor(dir, { person: 'kari' }, today)).toEqual({ person: 'kari', insteadOf: null });
  });

  it('is the absent one when the substitute is away too', () => {
    const dir = building().absent('hans').absent('siri').open();
    expect(toldFor(dir, holder, today)).toEqual({ person: 'hans', insteadOf: null });
  });
});
