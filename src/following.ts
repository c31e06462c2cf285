import type { Core } from './app/context.ts';
import type { CurrentDirectory } from './currentDirectory.ts';
import type { CurrentYear } from './currentYear.ts';
import { type FileWatch, watchFiles } from './store/fileWatch.ts';

/**
 * Tells of what changed in the directory and in the settings of the HSE year since the service ran last, and follows their
 * files from now on: a version that is sound is taken into use at once, another one is refused, and the directory's owner is
 * told of either. Settings that were refused are taken after all when another directory comes that they fit. `every` is how often
 * the files are looked at, in milliseconds.
 */
export async function followFiles(
  core: Core,
  { directory, year }: { readonly directory: CurrentDirectory; readonly year: CurrentYear },
  every?: number,
): Promise<FileWatch> {
  await year.begin(core);
  await directory.begin(core);
  return watchFiles({
    directory: directory.files,
    year: year.file,
    log: core.log,
    ...(every !== undefined && { every }),
    // Both count before either is told of, so that nothing is said to be wrong that came right at the same time.
    onVersions: async (found) => {
      const ofDirectory = found.directory && directory.take(found.directory);
      const ofYear = found.year ? year.take(found.year, directory.now()) : year.again(directory.now());
      await ofYear?.(core);
      await ofDirectory?.(core);
    },
  });
}
