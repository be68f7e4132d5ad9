import { look } from './look.js';
import { describeChange, REPORT } from './report.js';

const args = process.argv.slice(2);
const accept = args.includes('--accept');
const only = args.find((arg) => !arg.startsWith('--')) ?? '';
const { stories, changed, gone, otherBrowser } = await look({ accept, only });

for (const picture of changed) console.log(describeChange(picture));
for (const story of gone) console.log(`${story} is no more`);
const sum = `${stories} stories, ${changed.length} pictures not as their baselines`;
console.log(accept ? `${sum}: accepted.` : `${sum}. See ${REPORT}/index.html.`);
if (otherBrowser)
  console.log(
    `The baselines were taken with another browser: ${otherBrowser}. It may draw letters otherwise.`,
  );
process.exitCode = accept || changed.length + gone.length === 0 ? 0 : 1;
