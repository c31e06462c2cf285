import type { MadeFile } from '../../app/documents/making.ts';
import type { OutgoingActivity } from './connector.ts';

/** Offers a file: Teams asks the person, and only then takes it. */
export function consentActivity(
  { name, bytes }: MadeFile,
  { id, title, botId }: { readonly id: string; readonly title: string; readonly botId: string },
): OutgoingActivity {
  const answer = { file: id };
  return {
    type: 'message',
    from: { id: botId },
    summary: title,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name,
        content: {
          description: title,
          sizeInBytes: bytes.length,
          acceptContext: answer,
          declineContext: answer,
        },
      },
    ],
  };
}
