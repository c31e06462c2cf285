import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/app/messages.ts';
import { dialogCard } from '../../../src/channels/teams/dialogCard.ts';
import { actionsOf, cardTexts, teamsIds } from '../../fakes/teams/index.ts';
import { buttons, formOf, john, kari, openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  expect(stage.fake.violations).toEqual([]);
  await stage.close();
});

const button = { do: 'draft.form', id: 'draft-1', v: 1, form: true, msteams: { type: 'task/fetch' } };
const problems = { what: { code: 'required' } } as const;
const textsOf = () => cardTexts(stage.kari.dialog());

/** A core that asks for words, looks them over and takes them. */
function scriptReport() {
  const first = formOf();
  stage.core.on('open-form', () => ({ kind: 'form', form: first, language: 'nb' }));
  stage.core.on('report', () => ({ kind: 'form', form: first, language: 'nb' }));
  stage.core.on('draft.form', ({ command }) => {
    const what = command.do === 'draft.form' ? command.answers.what : null;
    return typeof what === 'string' && what.length > 3
      ? { kind: 'form', form: formOf({ command: 'draft.send', version: 2, questions: [] }), language: 'nb' }
      : { kind: 'invalid', form: formOf({ problems }, String(what)), language: 'nb' };
  });
}

describe('a dialog', () => {
  it('goes from the form over its problems and the review to the end', async () => {
    scriptReport();
    const opened = await stage.kari.openDialog(button);
    expect(opened.body).toMatchObject({
      task: { type: 'continue', value: { title: 'form nb', width: 'medium', height: 'large' } },
    });
    expect(textsOf()).toEqual(['form nb', 'what', 'Send']);

    await stage.kari.submitDialog({ what: 'Søl' });
    expect(textsOf()).toEqual(['form nb', 'what', 'what', 'Send']);
    expect(stage.kari.dialog()).toMatchObject({ body: [{}, {}, { id: 'what', value: 'Søl' }] });

    await stage.kari.submitDialog({ what: 'Søl på gulvet' });
    expect(textsOf()).toEqual(['form nb', 'Send']);

    const ended = await stage.kari.submitDialog();
    expect(ended).toEqual({ status: 200, body: { task: { type: 'message', value: 'Det er gjort.' } } });
    expect(stage.core.commands()).toEqual([
      { do: 'open-form', of: 'draft.form', id: 'draft-1', v: 1 },
      { do: 'draft.form', id: 'draft-1', v: 1, answers: { what: 'Søl' } },
      { do: 'draft.form', id: 'draft-1', v: 1, answers: { what: 'Søl på gulvet' } },
      { do: 'draft.send', id: 'draft-1', v: 2, answers: {} },
    ]);
  });

  it('that may not be opened says why', async () => {
    const message: Message = { type: 'notice', notice: 'refused', refusal: { code: 'draft-gone' } };
    stage.core.on('open-form', () => ({ kind: 'tell', message, language: 'nb' }));
    const { body } = await stage.kari.openDialog(button);
    expect(body).toEqual({ task: { type: 'message', value: 'notice nb' } });
  });

  it('asked for with data that are no command of ours says so', async () => {
    const { body } = await stage.kari.openDialog({ do: 'nothing' });
    expect(body).toEqual({ task: { type: 'message', value: 'notice nb' } });
    expect(stage.core.requests).toEqual([]);
  });

  it('gets buttons that a dialog knows', () => {
    const card = dialogCard(buttons.card);
    const [accept] = actionsOf(card);
    expect(accept?.action).toEqual({
      type: 'Action.Submit',
      title: 'Accept',
      data: { do: 'case.accept', id: 'case-1', v: 3 },
    });
  });
});

describe('the message extension', () => {
  const link = 'https://teams.microsoft.com/l/message/19:abc/1700000000000';

  it('begins a report with the words of the message it is used on, as plain text', async () => {
    scriptReport();
    const text = '<p>Det lakk &amp; rant<br>ved <b>avtrekket</b></p><ul><li>i dag</li></ul>';
    await stage.kari.messageExtension.fetchTask('reportThis', { text, linkToMessage: link, from: john });
    expect(stage.core.commands()).toEqual([
      { do: 'report', how: 'form', from: { text: 'Det lakk & rant\nved avtrekket\n\n- i dag', link } },
    ]);
    expect(textsOf()).toEqual(['form nb', 'what', 'Send']);
  });

  it('begins an empty report from the compose box', async () => {
    scriptReport();
    await stage.kari.messageExtension.fetchTask('reportThis');
    expect(stage.core.commands()).toEqual([{ do: 'report', how: 'form', from: null }]);
  });

  it('keeps no link that is not one of the web', async () => {
    scriptReport();
    const shared = { text: 'Hei', linkToMessage: 'javascript:alert(1)' };
    await stage.kari.messageExtension.fetchTask('reportThis', shared);
    expect(stage.core.commands()).toEqual([{ do: 'report', how: 'form', from: { text: 'Hei', link: null } }]);
  });

  it('sends the form off once, however often the client tries', async () => {
    scriptReport();
    await stage.kari.messageExtension.fetchTask('reportThis');
    await stage.kari.messageExtension.submitAction('reportThis', { what: 'Søl på gulvet' });
    await stage.kari.redeliver();
    await stage.kari.redeliver();
    expect(stage.core.commands().filter(({ do: verb }) => verb === 'draft.form')).toHaveLength(1);
  });

  it('goes on to the review and to the end', async () => {
    scriptReport();
    await stage.kari.messageExtension.fetchTask('reportThis');
    await stage.kari.messageExtension.submitAction('reportThis', { what: 'Søl på gulvet' });
    const { body } = await stage.kari.messageExtension.submitAction('reportThis');
    expect(body).toEqual({ task: { type: 'message', value: 'Det er gjort.' } });
  });

  it('has no other commands', async () => {
    const { body } = await stage.kari.messageExtension.fetchTask('constructor');
    expect(body).toEqual({ task: { type: 'message', value: 'notice nb' } });
    expect(stage.core.requests).toEqual([]);
  });

  it('used in a chat of two people takes that chat for nobody’s chat with the bot', async () => {
    scriptReport();
    await stage.kari.messageExtension.fetchTask('reportThis');
    const used = stage.kari.lastActivity() ?? {};
    const conversation = {
      id: '19:a_b@unq.gbl.spaces',
      conversationType: 'personal',
      tenantId: stage.fake.tenantId,
    };
    const lift = stage.fake.fail('19:a_b@unq.gbl.spaces', { kind: 'not-found' });
    await stage.john.redeliver({
      ...used,
      id: 'elsewhere',
      conversation,
      from: {
        id: teamsIds.user(stage.fake.appId, john.aadObjectId),
        name: john.name,
        aadObjectId: john.aadObjectId,
      },
    });
    lift();
    const request = stage.core.requests.at(-1);
    expect(Object.keys(request?.route ?? {}).sort()).toEqual(['serviceUrl', 'userId']);
    expect(stage.core.profiles.get(john.aadObjectId)).toEqual({ name: john.name, email: john.email });
  });

  it('knows by name alone whom the bot can look up nowhere', async () => {
    scriptReport();
    stage.fake.fail(/POST \/v3\/conversations$/, { kind: 'blocked' });
    stage.fake.fail('/members/', { kind: 'blocked' });
    await stage.kari.messageExtension.fetchTask('reportThis', null, stage.hse);
    expect(stage.core.profiles.get(kari.aadObjectId)).toEqual({ name: kari.name, email: null });
  });
});
