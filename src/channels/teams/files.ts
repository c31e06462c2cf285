import { z } from 'zod';
import { FileError, type IncomingFile } from '../../app/ports.ts';
import { download } from '../files/download.ts';

/** What files need to come. */
export interface TeamsFiles {
  /** Where messages go for which no service address was ever learnt; the stand-in for Teams, in tests. */
  readonly serviceUrl: string;
  /** The value of the authorization header; null where no sign-in is asked for. */
  readonly authorization: () => Promise<string | null>;
}

const text = z.string().min(1).max(4000);

/** A file from the paperclip: it lies in the sender's OneDrive, and its address opens it for some minutes. */
const shared = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  content: z.object({ downloadUrl: text, fileType: z.string().max(100).nullish() }),
});

/** A picture that was pasted, or taken with the camera: it lies with the service itself. */
const inline = z.object({ contentType: z.string().regex(/^image\//i), contentUrl: text });

/** The files of a message in the private chat. `serviceUrl` is that of the verified activity. What is not one is passed over. */
export function filesIn(attachments: readonly unknown[], serviceUrl: string): readonly IncomingFile[] {
  return attachments.flatMap((attachment): readonly IncomingFile[] => {
    const sharedFile = shared.safeParse(attachment).data;
    if (sharedFile) {
      const { downloadUrl, fileType } = sharedFile.content;
      return [remote({ shared: downloadUrl }, fileType?.toLowerCase() === 'pdf' ? 'application/pdf' : null)];
    }
    const picture = inline.safeParse(attachment).data;
    return picture ? [remote({ inline: picture.contentUrl, serviceUrl })] : [];
  });
}

function remote(where: Readonly<Record<string, string>>, type: string | null = null): IncomingFile {
  return { kind: 'remote', type, size: null, where };
}

/** Where OneDrive and SharePoint lie, of the public cloud and of those for governments. */
const sharePoint = /(?:^|\.)sharepoint(?:-df|-mil)?\.(?:com|us|cn)$/;

/**
 * Fetches a file that a person sent. A shared one opens by its address alone; a pasted one lies with the service, which is the only
 * place that gets the bot's token. Throws `FileError`.
 */
export async function fetchFile(
  { serviceUrl, authorization }: TeamsFiles,
  where: Readonly<Record<string, string>>,
  most: number,
): Promise<Uint8Array> {
  const standIn = standInOf(serviceUrl);
  if (where.shared !== undefined) {
    return download({ url: where.shared, isAllowed: (url) => isPlaceOfFiles(url, serviceUrl), most });
  }
  if (where.inline === undefined) throw new FileError('gone', 'no-address');
  const services = [serviceUrl, where.serviceUrl ?? serviceUrl].map((url) => URL.parse(url));
  const isAllowed = ({ origin, protocol }: URL) =>
    services.some((service) => service?.origin === origin) && (protocol === 'https:' || origin === standIn);
  const token = await authorization().catch(() => {
    throw new FileError('later', 'sign-in-failed');
  });
  return download({ url: where.inline, isAllowed, authorization: token, most });
}

/** True for OneDrive and SharePoint; `serviceUrl` is the one of the settings. */
export function isPlaceOfFiles({ origin, protocol, port, hostname }: URL, serviceUrl: string): boolean {
  if (origin === standInOf(serviceUrl)) return true;
  return protocol === 'https:' && port === '' && sharePoint.test(hostname);
}

/** The origin of a stand-in for Teams on this machine, which has no https. */
function standInOf(serviceUrl: string): string | null {
  const url = URL.parse(serviceUrl);
  return url?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname) ? url.origin : null;
}
