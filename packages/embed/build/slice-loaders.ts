import type { Plugin } from 'vite';

const LOADERS = '@npq-widgets/data/slices';
const FOLDER = /[\\/]elements[\\/]src[\\/]([\w-]+)[\\/]/;

/**
 * Gives each widget its own copy of the module that knows the addresses of all slices, so that a widget's chunk holds
 * the addresses it uses. As one module they would be a chunk that every widget downloads whole.
 */
export function sliceLoaders(): Plugin {
  return {
    name: 'npq-slice-loaders',
    enforce: 'pre',
    async resolveId(source, importer) {
      const folder = importer && FOLDER.exec(importer)?.[1];
      if (source !== LOADERS || !folder) return null;
      const found = await this.resolve(source, importer);
      return found && `${found.id}?${folder}`;
    },
  };
}
