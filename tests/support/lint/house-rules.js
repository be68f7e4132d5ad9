/**
 * Syntax that the house does without, each with the reason that a reader of the message needs.
 *
 * @typedef {{ selector: string, message: string }} Syntax
 * @typedef {{ name: string, message: string }} Global
 */

/** @type {Syntax[]} */
export const inPackages = [
  { selector: 'ExportAllDeclaration', message: 'List the names: an index is read by people.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  {
    selector: ':matches(TSAsExpression, TSTypeAssertion) > :matches(TSAsExpression, TSTypeAssertion)',
    message: 'A type that has to be forced twice is wrong at one of its ends: mend it there.',
  },
];

/** @type {Syntax[]} */
export const inData = [
  ...inPackages,
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Today is passed in.',
  },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Today is passed in.' },
];

/** @type {Syntax[]} */
export const inElements = [
  ...inPackages,
  {
    selector: 'TemplateElement[value.raw=/<style/]',
    message: "Adopted sheets only: a partner's CSP refuses <style>.",
  },
  {
    selector: 'TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: "No style attributes: a partner's CSP refuses them.",
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: "No style attributes: a partner's CSP refuses them.",
  },
  {
    selector: 'TemplateElement[value.raw=/\\d(rem)\\b/]',
    message: 'px and em only: rem belongs to the page that we are a guest of.',
  },
  {
    selector:
      ':matches(ClassDeclaration, ClassExpression)[superClass.name="Event"], NewExpression[callee.name="Event"]',
    message: 'A page may have an Event of its own: take NativeEvent of core/native.ts.',
  },
  {
    selector:
      'MemberExpression[object.name="document"][property.name=/^(create|import|query|getElement|(add|remove)EventListener)/]',
    message: 'An image of the page may be named like this method and hide it: see core/native.ts.',
  },
  {
    selector: 'MemberExpression[object.name="console"]',
    message: 'The page may have no console: take nativeConsole() of core/native.ts.',
  },
];

/**
 * What of embed runs in pages that are not ours.
 *
 * @type {Syntax[]}
 */
export const inPages = [
  ...inPackages,
  {
    selector:
      ':matches(ClassDeclaration, ClassExpression)[superClass.name="Event"], NewExpression[callee.name="Event"]',
    message: 'A page may have an Event of its own: take the one that MessageEvent is made from.',
  },
  {
    selector:
      'MemberExpression[object.name="document"][property.name=/^(create|import|query|getElement|(add|remove)EventListener|(body|head|documentElement|activeElement|currentScript|readyState)$)/]',
    message: 'An image of the page may be named like this and hide it: take own() of own.ts.',
  },
  {
    selector:
      'MemberExpression[object.name="console"], MemberExpression[optional=false][object.property.name="console"]',
    message: 'The page may have no console: globalThis.console?.warn().',
  },
];

/** @type {Syntax[]} */
export const inTests = [
  {
    selector: 'MemberExpression[property.name="setTimeout"]',
    message: 'Wait for what you wait for, not for a time.',
  },
  {
    selector: 'MemberExpression[property.name="waitForTimeout"]',
    message: 'Wait for what you wait for, not for a time.',
  },
  {
    selector: 'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name="only"]',
    message: 'A test run alone hides all the others.',
  },
  {
    selector: 'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name="skip"]',
    message: 'A skip prints its reason: use { skip: "reason" }, or this.skip() after saying why.',
  },
  {
    selector:
      'CallExpression[callee.name=/^(launchBrowser|serveDemo|serveFolder|serveOwnHost)$/], CallExpression[callee.object.name="chromium"][callee.property.name=/^launch/]',
    message: 'Open it through support/opened.ts, which closes it too, however the tests end.',
  },
  {
    selector:
      'Program > ExpressionStatement[expression.callee.name=/^(describe|it)$/] ~ * > VariableDeclarator > AwaitExpression > CallExpression[callee.name=/^(keepOpen|open(Browser|Demo|Folder|Host))$/]',
    message: 'Open it before the first describe: Node may close what is opened later before its tests run.',
  },
];

/** @type {Global[]} */
const storage = ['localStorage', 'sessionStorage'].map((name) => ({
  name,
  message: 'Nothing is kept in storage but on a press, by hours-planner/kept.ts: docs/privacy.md says so.',
}));

/** @type {Global[]} */
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Widgets fetch nothing: facts are modules, and are imported.',
}));

/** @type {Global[]} */
const dom = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'customElements',
  'HTMLElement',
  'Element',
  'Event',
  'CustomEvent',
  'self',
].map((name) => ({ name, message: 'This has no DOM: plain data in, plain data out.' }));

/** @type {Global[]} */
const timers = [{ name: 'setTimeout', message: 'Wait for what you wait for, not for a time.' }];

export const globals = { storage, network, dom, timers };

/** Where a rule is another: the builder asks its own server, plain text needs no page, and some of embed runs in any page. */
export const places = {
  strangers: [
    'packages/embed/src/{loader,reading,doctor/panel}/**/*.ts',
    'packages/embed/src/frame/{frame-parent,frame-messages}.ts',
    'packages/embed/src/own.ts',
  ],
  saves: ['packages/elements/src/hours-planner/kept.ts'],
  fetches: ['packages/embed/src/builder/served.ts', 'packages/elements/src/core/fetch-text.ts'],
  plainText: ['packages/embed/src/snippets/**/*.ts', 'packages/embed/src/doctor/examination/**/*.ts'],
};
