import { base, tag } from '../address.js';
import { MOUNT, begin, load, present, tagOf, type Act, type Brought } from '../delivery.js';
import { VERSION, claimPage, leads, sayOnce } from '../page.js';
import { tags } from '../registry.js';
import type { Core } from './core.js';

/** The loader of a release that is verified file by file: the watch comes with the list of hashes, in the file that mounts. */
function start(): Act {
  let act = (core: Brought): void => {
    act = (core as Core).start([load, present, tagOf, leads, sayOnce, tags, tag]);
    act(core);
  };
  load(MOUNT);
  return (brought) => act(brought);
}

if (claimPage(base, VERSION)) begin(start);
