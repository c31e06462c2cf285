import { actionsWithPhotos } from '../../domain/reports/forms.ts';
import type { Command } from '../commands.ts';
import type { IncomingFile } from '../ports.ts';

/** True for what has a place for photos in its form. */
export function takesPhotos(command: Command): boolean {
  if (command.do === 'case.act') return actionsWithPhotos.includes(command.action);
  if (command.do === 'hse-round.act') return command.action === 'add-finding';
  return command.do === 'draft.form';
}

/** The command with the files that were put into its form; other commands know of none. */
export function withFiles(command: Command, files: readonly IncomingFile[]): Command {
  if (files.length === 0 || !takesPhotos(command)) return command;
  const isForm = command.do === 'draft.form' || command.do === 'case.act' || command.do === 'hse-round.act';
  return isForm ? { ...command, files } : command;
}
