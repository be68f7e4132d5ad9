/**
 * What a rule about rendering asks of a piece of code: whether it runs while something is rendered, and whether a value came in.
 *
 * @typedef {import('eslint').SourceCode} SourceCode
 * @typedef {import('eslint').Rule.Node & { [key: string]: any }} Node
 */

const isFunction = (node) => /^(?:Arrow)?Function/.test(node.type);

/** @returns {Node | undefined} the function around a piece of code */
function functionAround({ parent }) {
  return !parent || isFunction(parent) ? (parent ?? undefined) : functionAround(parent);
}

/** The name that is called, whatever it is called on: `ui.dispatch()`, `dispatch()`, `ui['dispatch']()`. */
export function calledName(callee) {
  const named = callee.type === 'MemberExpression' ? callee.property : callee;
  return named.name ?? named.value;
}

const LISTS = /^(?:every|filter|find|findIndex|findLast|flatMap|forEach|from|map|reduce|some|sort|toSorted)$/;

/** It is called where it stands: `list.map(…)`, `(() => …)()`. */
function isCalledAtOnce(fn) {
  const { parent } = fn;
  if (parent.type !== 'CallExpression') return false;
  return parent.callee === fn || LISTS.test(calledName(parent.callee));
}

const isTemplate = (node) => node?.type === 'TaggedTemplateExpression' && node.tag.name === 'html';

/** It gives a piece of the screen, so it is called while the screen is rendered. */
function givesTemplate({ body }) {
  return isTemplate(body) || body.body?.some(({ argument }) => isTemplate(argument)) === true;
}

/** It says that it gives nothing, so it is there for what it does. */
const saysVoid = (fn) => fn.async || fn.returnType?.typeAnnotation.type === 'TSVoidKeyword';

/** What a visitor's step calls later: a function that says so, or one that is made while rendering. */
const isHandler = (fn) => saysVoid(fn) || (functionAround(fn) !== undefined && !givesTemplate(fn));

/** It runs while a model is worked out or a view is rendered, and not when a visitor does something. */
export function runsInRendering(node) {
  const fn = functionAround(node);
  if (!fn) return true;
  return isCalledAtOnce(fn) ? runsInRendering(fn) : !isHandler(fn);
}

/** It stands in a method that renders: `render`, `renderContent`, `#renderView`. */
export function isInRenderMethod(node) {
  if (node.type === 'MethodDefinition') return /^render/.test(node.key.name);
  return Boolean(node.parent) && isInRenderMethod(node.parent);
}

/** `model` of `model.weeks[0]!.days`; undefined for what was made just now, such as `model.weeks.map(…)`. */
export function rootOf(node) {
  switch (node?.type) {
    case 'Identifier':
      return node;
    case 'MemberExpression':
      return rootOf(node.object);
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return rootOf(node.expression);
    default:
      return undefined;
  }
}

function variableOf({ name }, scope) {
  return scope && (scope.set.get(name) ?? variableOf({ name }, scope.upper));
}

/** What a variable was taken from: `model` for `const { weeks } = model`, and for `const week of model.weeks`. */
function takenFrom({ type, node }) {
  if (type !== 'Variable') return undefined;
  const loop = node.parent.parent;
  return rootOf(loop.type === 'ForOfStatement' ? loop.right : node.init);
}

/** It was made in this function, so this function may change it. What came in, the module's own and globals were not. */
export function isOwn(identifier, sourceCode) {
  const variable = variableOf(identifier, sourceCode.getScope(identifier));
  const [definition] = variable?.defs ?? [];
  if (!definition || variable.scope.type === 'module') return false;
  if (definition.type !== 'Variable') return false;
  const from = takenFrom(definition);
  return !from || isOwn(from, sourceCode);
}
