import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './api.ts';
import { given, needed } from './arguments.ts';
import type { MethodTable } from './methods.ts';
import { asObject, BOT_ID, BOT_USER, type JsonObject, SlackFault } from './records.ts';
import type { Workspace } from './workspace.ts';

/** A file of the workspace. */
export interface FakeFile {
  name: string;
  mimetype: string;
  bytes: Buffer;
  /** Whose it is. */
  user: string;
  sharedIn: string[];
}

/** What a person uploads. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly mimetype?: string;
}

/** Uploading, sharing and deleting. */
export const fileMethods: MethodTable = {
  'files.getUploadURLExternal': {
    scopes: ['files:write'],
    run: (args, workspace) => {
      const file_id = workspace.nextId('F');
      needed(args, 'length');
      const name = needed(args, 'filename');
      workspace.files.set(file_id, {
        name,
        mimetype: 'image/jpeg',
        bytes: Buffer.alloc(0),
        user: BOT_USER,
        sharedIn: [],
      });
      return { file_id, upload_url: `${workspace.baseUrl}/upload/${file_id}` };
    },
  },
  'files.completeUploadExternal': { scopes: ['files:write'], run: complete },
  'files.info': {
    scopes: ['files:read'],
    run: (args, workspace) => ({ file: fileJson(workspace, needed(args, 'file')) }),
  },
  'files.delete': {
    scopes: ['files:write'],
    run: (args, workspace) => {
      const id = needed(args, 'file');
      const file = workspace.files.get(id);
      if (file === undefined) throw new SlackFault('file_not_found');
      if (file.user !== BOT_USER) throw new SlackFault('cant_delete_file');
      workspace.files.delete(id);
      return {};
    },
  },
};

/** Sharing posts a message with the files. Only the id of a conversation names one here. */
function complete(args: JsonObject, workspace: Workspace): JsonObject {
  const ids = Array.isArray(args.files) ? args.files.map((one) => String(asObject(one).id)) : [];
  const channel = given(args, 'channel_id');
  if (channel !== undefined && !/^[CGDZ]/.test(channel)) throw new SlackFault('invalid_arguments');
  const files = ids.map((id) => {
    const file = workspace.files.get(id);
    if (file === undefined) throw new SlackFault('file_not_found');
    if (channel !== undefined) file.sharedIn.push(workspace.channel(channel).id);
    return { id, title: file.name };
  });
  if (channel !== undefined) {
    const text = given(args, 'initial_comment') ?? '';
    if (/<(!|@|#|https?:)/.test(text)) workspace.violations.push('files: mention or link in the comment');
    const shared = ids.map((id) => fileJson(workspace, id));
    workspace.add({
      channel: workspace.channel(channel).id,
      user: BOT_USER,
      bot_id: BOT_ID,
      text,
      files: shared,
    });
  }
  return { files };
}

/** A person's file, as events and forms show it. */
export function upload(workspace: Workspace, user: string, { bytes, name, mimetype }: Upload): JsonObject {
  const id = workspace.nextId('F');
  const file = {
    name: name ?? 'IMG_2041 Leif Sandmark.jpg',
    mimetype: mimetype ?? 'image/jpeg',
    bytes: Buffer.from(bytes),
    user,
    sharedIn: [],
  };
  workspace.files.set(id, file);
  return fileJson(workspace, id);
}

function fileJson(workspace: Workspace, id: string): JsonObject {
  const file = workspace.files.get(id);
  if (file === undefined) throw new SlackFault('file_not_found');
  const { name, mimetype, bytes, user } = file;
  const address = `${workspace.baseUrl}/files-pri/${id}`;
  return {
    id,
    name,
    title: name,
    mimetype,
    filetype: mimetype.split('/')[1],
    size: bytes.length,
    user,
    mode: 'hosted',
    is_external: false,
    url_private: `${address}/${encodeURIComponent(name)}`,
    url_private_download: `${address}/download/${encodeURIComponent(name)}`,
  };
}

/** A file's bytes for the bot. Whoever has no right to read files is sent to the page where people sign in. */
export function downloaded(
  workspace: Workspace,
  id: string,
  headers: IncomingHttpHeaders,
  token: string,
): Answer {
  const file = workspace.files.get(id);
  if (file === undefined) return { status: 404, body: '' };
  if (headers.authorization !== `Bearer ${token}` || !workspace.scopes.has('files:read')) {
    workspace.violations.push('files: read without the right to');
    return { status: 302, headers: { location: `${workspace.baseUrl}/login` }, body: '' };
  }
  return { status: 200, headers: { 'content-type': file.mimetype }, body: file.bytes };
}
