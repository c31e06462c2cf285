import { describe, expect, it } from 'vitest';
import { type Handler, handlerOf } from '../../../src/domain/responsibility/handler.ts';
import { organisation, today } from '../../fakes/organisation.ts';

const handling = { role: 'nonconformity-handler', tasks: ['nonconformity-follow-up'] } as const;
const coordinating = { role: 'hse-coordinator', tasks: ['hse-round', 'nonconformity-follow-up'] } as const;
const codes = (handler: Handler) => handler.reasons.map(({ code }) => code);

const line = () =>
  organisation()
    .unit('root')
    .unit('faculty', 'root', { level: 'faculty' })
    .unit('department', 'faculty')
    .unit('lab', 'department', { level: 'lab' })
    .appoint('rector', 'rector', 'root')
    .appoint('dean', 'dean', 'faculty')
    .appoint('head', 'head-of-department', 'department');

type Line = ReturnType<typeof line>;
const handler = (build: (from: Line) => Line, unit = 'lab', day = today) =>
  handlerOf(build(line()).open(), unit, day);

describe('the handler of a nonconformity', () => {
  it('is whoever the line manager has made handler, with the line manager accountable', () => {
    const found = handler((from) => from.delegate('head', 'bo', 'department', handling));
    expect(found).toMatchObject({ person: 'bo', via: 'delegation', basis: 'd1', accountable: 'head' });
    expect(found.reasons).toEqual([
      {
        code: 'above-same-line-manager',
        details: { unit: 'lab', above: 'department', lineManager: 'head' },
      },
      {
        code: 'delegated',
        details: {
          role: 'nonconformity-handler',
          person: 'bo',
          unit: 'department',
          delegation: 'd1',
          delegator: 'head',
        },
      },
      { code: 'covers-task', details: { delegation: 'd1', task: 'nonconformity-follow-up' } },
    ]);
  });

  it('is a handler by appointment just as well', () => {
    expect(handler((from) => from.appoint('bo', 'nonconformity-handler', 'department'))).toMatchObject({
      person: 'bo',
      via: 'appointment',
      basis: 'a4',
    });
  });

  it('comes before the coordinator', () => {
    const found = handler((from) =>
      from.delegate('head', 'siv', 'lab', coordinating).delegate('head', 'bo', 'department', handling),
    );
    expect(found).toMatchObject({ person: 'bo', via: 'delegation' });
  });

  it('is else the coordinator whose delegation covers the follow-up', () => {
    expect(handler((from) => from.delegate('head', 'siv', 'department', coordinating))).toMatchObject({
      person: 'siv',
      via: 'coordinator',
      basis: 'd1',
      accountable: 'head',
    });
  });

  it('is a coordinator who holds an appointment too, by the paper that covers the follow-up', () => {
    const found = handler((from) =>
      from
        .appoint('siv', 'hse-coordinator', 'department')
        .delegate('head', 'siv', 'department', coordinating),
    );
    expect(found).toMatchObject({ person: 'siv', via: 'coordinator', basis: 'd1' });
  });

  it('is never a coordinator whose paper does not cover it, nor one who has no paper', () => {
    const found = handler((from) =>
      from
        .appoint('eva', 'hse-coordinator', 'lab')
        .delegate('head', 'siv', 'department', { ...coordinating, tasks: ['hse-round'] }),
    );
    expect(found).toMatchObject({ person: 'head', via: 'line-manager' });
  });

  it('is else the line manager in person, as the policy says', () => {
    const found = handler((from) => from);
    expect(found).toMatchObject({ person: 'head', via: 'line-manager', basis: 'a3', accountable: 'head' });
    expect(codes(found)).toEqual(['line-manager-above', 'default-to-line-manager']);
  });

  it('of a department is never the faculty’s delegate', () => {
    const found = handler((from) =>
      from.delegate('dean', 'bo', 'faculty', handling).delegate('dean', 'siv', 'faculty', {
        ...coordinating,
        role: 'faculty-hse-coordinator',
      }),
    );
    expect(found).toMatchObject({ person: 'head', via: 'line-manager' });
  });

  it('of a faculty can be the faculty coordinator', () => {
    const paper = { ...coordinating, role: 'faculty-hse-coordinator' } as const;
    const found = handler((from) => from.delegate('dean', 'siv', 'faculty', paper), 'faculty');
    expect(found).toMatchObject({ person: 'siv', via: 'coordinator' });
    expect(codes(found)).toEqual(['delegated', 'counts-as', 'covers-task']);
  });

  it('among several is the one who has held it longest, then the first by id', () => {
    const found = handler((from) =>
      from
        .delegate('head', 'new', 'department', { ...handling, validFrom: '2026-01-01' })
        .delegate('head', 'old', 'department', { ...handling, validFrom: '2024-01-01', id: 'z' })
        .delegate('head', 'older', 'department', { ...handling, validFrom: '2024-01-01', id: 'y' }),
    );
    expect(found).toMatchObject({ person: 'older', basis: 'y' });
    expect(codes(found)).toContain('held-longest');
  });

  it.each([
    ['revoked', { status: 'revoked' }],
    ['proposed', { status: 'proposed' }],
    ['expired', { validTo: '2026-11-19' }],
    ['future', { validFrom: '2026-11-21' }],
  ] as const)('never answers through a delegation that is %s', (_word, but) => {
    const found = handler((from) => from.delegate('head', 'bo', 'department', { ...handling, ...but }));
    expect(found).toMatchObject({ person: 'head', via: 'line-manager' });
  });

  it('never answers through a delegation given by somebody else than the line manager', () => {
    const found = handler((from) => from.delegate('dean', 'bo', 'department', handling));
    expect(found).toMatchObject({ person: 'head', via: 'line-manager' });
  });
});

describe('a report reaches somebody who is at work', () => {
  it('so an absent handler is passed over for the next, and named', () => {
    const found = handler((from) =>
      from
        .delegate('head', 'bo', 'department', handling)
        .delegate('head', 'eva', 'department', handling)
        .absent('bo', '2026-11-01', '2026-11-30'),
    );
    expect(found).toMatchObject({ person: 'eva', via: 'delegation', basis: 'd2' });
    expect(found.reasons).toContainEqual({
      code: 'absent',
      details: { person: 'bo', from: '2026-11-01', to: '2026-11-30' },
    });
    expect(codes(found)).not.toContain('held-longest');
  });

  it('so an absent handler is followed by the coordinator, and an absent coordinator by the line manager', () => {
    const both = (from: Line) =>
      from.delegate('head', 'bo', 'department', handling).delegate('head', 'siv', 'department', coordinating);
    expect(handler((from) => both(from).absent('bo'))).toMatchObject({ person: 'siv', via: 'coordinator' });
    const found = handler((from) => both(from).absent('bo').absent('siv'));
    expect(found).toMatchObject({ person: 'head', via: 'line-manager' });
    expect(codes(found)).not.toContain('default-to-line-manager');
  });

  it('so the substitute acts for an absent line manager, and is accountable meanwhile', () => {
    const dir = organisation()
      .unit('root')
      .appoint('rector', 'rector', 'root', { substitute: 'vara' })
      .absent('rector')
      .open();
    const found = handlerOf(dir, 'root', today);
    expect(found).toMatchObject({ person: 'vara', via: 'substitute', basis: 'a1', accountable: 'vara' });
    expect(codes(found)).toEqual([
      'line-manager-of-unit',
      'default-to-line-manager',
      'absent',
      'substitute-acts',
    ]);
  });

  it('so the substitute acts for an absent handler who was appointed with one', () => {
    const found = handler((from) =>
      from.appoint('bo', 'nonconformity-handler', 'department', { substitute: 'eva' }).absent('bo'),
    );
    expect(found).toMatchObject({ person: 'eva', via: 'substitute', basis: 'a4' });
  });

  it('so the next line manager up takes over where nobody stands in', () => {
    const found = handler((from) => from.absent('head'));
    expect(found).toMatchObject({ person: 'dean', via: 'next-up', basis: 'a2', accountable: 'head' });
    expect(found.reasons).toContainEqual({
      code: 'next-line-manager',
      details: { person: 'dean', unit: 'faculty', insteadOf: 'head' },
    });
  });

  it('so an absent substitute is passed over too, as far up as needed', () => {
    const dir = organisation()
      .unit('root')
      .unit('faculty', 'root')
      .unit('department', 'faculty')
      .appoint('rector', 'rector', 'root', { substitute: 'vara' })
      .appoint('dean', 'dean', 'faculty', { substitute: 'bo' })
      .appoint('head', 'head-of-department', 'department')
      .absent('rector')
      .absent('dean')
      .absent('head')
      .absent('bo')
      .open();
    const found = handlerOf(dir, 'department', today);
    expect(found).toMatchObject({ person: 'vara', via: 'next-up', basis: 'a1' });
    expect(codes(found)).toContain('substitute-absent');
  });

  it('and is nobody’s only where nobody up to the root is at work, or there is no line manager at all', () => {
    const away = handler((from) => from.absent('head').absent('dean').absent('rector'));
    expect(away.person).toBeNull();
    expect(codes(away).at(-1)).toBe('nobody-at-work');
    const empty = handlerOf(organisation().unit('root').person('ada').open(), 'root', today);
    expect(empty).toEqual({
      person: null,
      reasons: [{ code: 'no-line-manager', details: { unit: 'root' } }],
    });
  });
});
