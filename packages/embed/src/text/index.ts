export { cspLines } from './csp.js';
export type { CspLine } from './csp.js';
export type { KnownCourse, KnownNames } from './known.js';
export { pagePart, sitePart, snippet } from './snippet.js';
export type { Snippet, SnippetOptions } from './snippet.js';
export { SnippetError } from './snippet-error.js';
export { widgetNames } from './widgets.js';
export type { WidgetName } from './widgets.js';
