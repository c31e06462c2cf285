import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { down, formOf, replyAfter, tell } from './script.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(async () => {
  await stage.close();
  expect(stage.fake.violations).toEqual([]);
});

const modal = () => stage.fake.views.top('UKARI');
const modalText = () => JSON.stringify(stage.fake.views.stack('UKARI').at(-1)?.blocks ?? []);

describe('a form', () => {
  async function opened(form = formOf()) {
    stage.core.on('report', () => ({ kind: 'form', form, language: 'nb' }));
    await stage.kari.command('/hse', 'report');
    await stage.until(() => stage.fake.views.stack('UKARI')[0]);
    return modal();
  }

  it('is sent to the core with its answers, and closes when there is no more to ask', async () => {
    await stage.kari.submit(await opened(), { what: 'Vått gulv' });
    expect(stage.core.requests[1]).toMatchObject({
      event: expect.stringMatching(/^slack:T1:v:/),
      command: { do: 'draft.form', id: 'draft-1', v: 1, answers: { what: 'Vått gulv' } },
    });
    expect(stage.fake.views.stack('UKARI')).toEqual([]);
  });

  it('stays open with the problem at its input', async () => {
    const form = formOf({ problems: { what: { code: 'required' } } });
    stage.core.on('draft.form', () => ({ kind: 'invalid', form, language: 'en' }));
    const { errors } = await stage.kari.submit(await opened());
    expect(errors).toEqual({ what: 'This needs an answer.' });
    expect(stage.fake.views.stack('UKARI')).toHaveLength(1);
  });

  it('is shown again whole when a problem has no input of its own', async () => {
    const form = formOf({ problems: { what: { code: 'required' }, where: { code: 'required' } } });
    stage.core.on('draft.form', () => ({ kind: 'invalid', form, language: 'en' }));
    const { errors } = await stage.kari.submit(await opened());
    expect(errors).toBe(undefined);
    expect(modalText()).toContain('problem where');
  });

  it('is corrected and sent again', async () => {
    const form = formOf({ problems: { what: { code: 'required' } } });
    stage.core.on('draft.form', ({ command }) =>
      command.do === 'draft.form' && command.answers.what === 'Vått gulv'
        ? { kind: 'done' }
        : { kind: 'invalid', form, language: 'en' },
    );
    const view = await opened();
    await stage.kari.submit(view);
    await stage.kari.submit(view, { what: 'Vått gulv' });
    expect(stage.fake.views.stack('UKARI')).toEqual([]);
  });

  it('gives way to the review, and the review sends the report', async () => {
    const review = formOf({ command: 'draft.send', form: 'review', version: 2 });
    stage.core.on('draft.form', () => ({ kind: 'form', form: review, language: 'nb' }));
    const view = await opened();
    await stage.kari.submit(view, { what: 'Vått gulv' });
    expect(modal()).toMatchObject({ id: view.id, title: { text: 'Se over og send' } });
    await stage.kari.submit(modal(), { what: 'yes' });
    expect(stage.core.commands()[2]).toEqual({
      do: 'draft.send',
      id: 'draft-1',
      v: 2,
      answers: { what: 'yes' },
    });
    expect(stage.fake.views.stack('UKARI')).toEqual([]);
  });

  it('says in its place what there is to say', async () => {
    stage.core.on('draft.form', () => tell);
    await stage.kari.submit(await opened(), { what: 'x' });
    expect(modalText()).toContain('notice en');
  });

  it('stays open, with everything that was typed, when nothing could be saved', async () => {
    stage.core.on('draft.form', down);
    const view = await opened();
    const { errors } = await stage.kari.submit(view, { what: 'Vått gulv' });
    expect(errors?.what).toContain('ingenting er lagret');
    stage.core.on('draft.form', () => ({ kind: 'done' }));
    await stage.kari.submit(view, { what: 'Vått gulv' });
    expect(stage.fake.views.stack('UKARI')).toEqual([]);
  });

  it('that takes too long stays open, and gives way when it is done; sending it again is no second report', async () => {
    stage.core.on('draft.form', replyAfter(3_200, { kind: 'done' }));
    const view = await opened();
    const { errors } = await stage.kari.submit(view, { what: 'Vått gulv' });
    expect(errors?.what).toContain('lengre tid');
    await stage.kari.submit(view, { what: 'Vått gulv' });
    await stage.slack.close();
    expect(stage.core.requests.filter(({ command }) => command.do === 'draft.form')).toHaveLength(1);
  });

  it('has one effect when it is sent twice, also a long time later', async () => {
    const { request } = await stage.kari.submit(await opened(), { what: 'Vått gulv' });
    const again = await stage.kari.send(request);
    expect([again.status, again.body]).toEqual([200, { response_action: 'clear' }]);
    expect(stage.core.requests).toHaveLength(2);
  });

  it('with metadata that is none of ours is not understood', async () => {
    const view = await opened();
    view.private_metadata = '{"do":"case.destroy","id":"x","v":1}';
    await stage.kari.submit(view, { what: 'x' });
    expect(modalText()).toContain('notice nb');
    expect(stage.core.requests).toHaveLength(1);
  });

  it('another form takes its place when a button in it asks for one', async () => {
    stage.core.on('open-form', () => ({
      kind: 'form',
      form: formOf({ command: 'draft.send' }),
      language: 'en',
    }));
    const view = await opened();
    await stage.kari.click(view, 'draft.form');
    await stage.until(() => modalText().includes('form en'));
    expect(modal().id).toBe(view.id);
  });

  it('keeps what was typed under the words that a button in it gets', async () => {
    stage.core.on('draft.cancel', () => tell);
    await stage.kari.click(await opened(), 'draft.cancel', { what: 'halvferdig' });
    await stage.until(() => stage.fake.views.stack('UKARI').length === 2);
    expect(modalText()).toContain('notice en');
  });

  it('says them in its place when no more modals fit on top', async () => {
    stage.core.on('draft.cancel', () => tell);
    stage.fake.fail('views.push', { kind: 'error', code: 'push_limit_reached' });
    await stage.kari.click(await opened(), 'draft.cancel');
    await stage.until(() => modalText().includes('notice en'));
    expect(stage.fake.views.stack('UKARI')).toHaveLength(1);
  });

  it('says that it is done when a button in it ends it', async () => {
    await stage.kari.click(await opened(), 'draft.cancel');
    await stage.until(() => modalText().includes('Det er gjort'));
  });

  it('changed by two quick clicks shows the first', async () => {
    const languages = ['en', 'nb'] as const;
    let clicks = 0;
    stage.core.on('open-form', () => ({
      kind: 'form',
      form: formOf(),
      language: languages[clicks++] ?? 'nb',
    }));
    const view = await opened();
    await stage.kari.click(view, 'draft.form');
    await stage.until(() => modalText().includes('form en'));
    await stage.kari.click(view, 'draft.form');
    await stage.slack.close();
    expect(modalText()).toContain('form en');
  });
});
