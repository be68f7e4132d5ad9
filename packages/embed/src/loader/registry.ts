/**
 * Every module that a page can ask for: by its tag the one that defines an element; `npq-mount`, `npq-roots` and `npq-doctor`, which
 * are no tags, bring what only some pages need. This is the only place that imports the elements.
 * The build turns it into a list of the hashed modules.
 */
const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'npq-hub': () => import('@npq-widgets/elements/hub'),
  'npq-eligibility-checker': () => import('@npq-widgets/elements/eligibility-checker'),
  'npq-framework-explorer': () => import('@npq-widgets/elements/framework-explorer'),
  'npq-hours-planner': () => import('@npq-widgets/elements/hours-planner'),
  'npq-provider-finder': () => import('@npq-widgets/elements/provider-finder'),
  'npq-mount': () => import('./mount.js'),
  'npq-roots': () => import('./roots.js'),
  'npq-doctor': () => import('../doctor/panel/open.js'),
};

/** What can be brought, the hub first. */
export const tags = Object.keys(modules) as [hub: string, ...others: string[]];

/** Imports the module of that tag. */
export const bring = async (tag: string): Promise<unknown> => modules[tag]?.();
