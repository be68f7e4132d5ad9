import { openDoctor } from './panel.js';

/** The loader brings this when a page's address ends in `#npq-check`; from then on the doctor listens by itself. */
const check = (): void => {
  if (location.hash.endsWith('npq-check')) openDoctor();
};
addEventListener('hashchange', check);
check();
