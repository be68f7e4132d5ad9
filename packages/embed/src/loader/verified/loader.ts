import { tag } from '../address.js';
import { MOUNT, begin, bringPresent, load, type Act } from '../delivery.js';
import { leads, sayOnce } from '../page.js';
import { tags } from '../registry.js';
import type { Core } from './core.js';

/** The loader of a release that is verified file by file: the watch comes with the list of hashes, in the file that mounts. */
function start(): Act {
  let act: Act = (core) => {
    if (!core?.mount) return;
    act = (core as Core).start([load, bringPresent, leads, sayOnce, tags, tag]);
    act(core);
  };
  load(MOUNT);
  bringPresent();
  return (brought) => act(brought);
}

begin(start);
