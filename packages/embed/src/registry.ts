/**
 * Every element a page can ask for, and the module that defines it. This is the only place that imports the elements.
 * The build turns each `import()` into the address of that element's hashed module.
 */
export const registry: Readonly<Record<string, () => Promise<unknown>>> = {
  'npq-hub': () => import('@npq-widgets/elements/hub'),
  'npq-eligibility-checker': () => import('@npq-widgets/elements/eligibility-checker'),
  'npq-framework-explorer': () => import('@npq-widgets/elements/framework-explorer'),
  'npq-hours-planner': () => import('@npq-widgets/elements/hours-planner'),
  'npq-provider-finder': () => import('@npq-widgets/elements/provider-finder'),
};
