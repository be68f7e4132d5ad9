export { doctorRules, examine } from './examine.js';
export type { PageFacts, PageNode, PageSurroundings, ScriptAnswer } from './facts.js';
export type { DoctorNames, Finding } from './finding.js';
export { gather } from './gather.js';
export { reportText } from './report.js';
export { siteTitles, sites } from './site.js';
export type { Site } from './site.js';
