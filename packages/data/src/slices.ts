/**
 * Loaders of slices: what a page does not show, it does not download. One export a slice (`load` and its name), so
 * that a bundle carries the addresses of the slices it uses and no others. `npm run build:records` writes the modules.
 */
export const content = <Value>(module: { default: Value }): Value => module.default;

// One line a slice:
// export const loadCourses = () => import('@npq-widgets/data/slices/courses').then(content);
