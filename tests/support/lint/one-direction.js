import { calledName, isInRenderMethod, isOwn, rootOf, runsInRendering } from './rendering.js';

/** Where a widget is pure: its models, its views, and all else that renders. See docs/decisions/0012-one-direction.md. */
export const pureFiles = [
  'packages/elements/src/*/{model,views}/**/*.ts',
  'packages/elements/src/*/take-away/{headteacher-sheet,sheet-facts}.ts',
  'packages/elements/src/ui/**/*.ts',
  'packages/elements/src/core/{box,hub-step,own-step,render-status}.ts',
];

const MESSAGES = {
  this: 'A model or a view belongs to no element: take what it needs as an argument.',
  import: 'A view loads nothing: it asks for facts by name, and the element brings them.',
  dispatch: 'A view dispatches no event: say it as an effect, and the element does it once.',
  effect: 'Rendering does nothing: say it as an effect, or do it when the visitor does something.',
  assign: 'A model or a view changes nothing that it was given.',
  state: 'A module keeps nothing between two renderings: the state does.',
  clock: 'Today is in the input: a widget may be shown as on another day.',
  model: 'A model knows data, and of the rest no more than types.',
};

/** What a view may use when the visitor does something, what an element does, and what a page is changed with. */
const EFFECTS = new Set(
  [
    'dispatch choose share announce use',
    'request retry bring requestUpdate',
    'pushState replaceState setTimeout setInterval requestAnimationFrame queueMicrotask',
    'focus scrollIntoView setAttribute addEventListener',
  ].flatMap((names) => names.split(' ')),
);

const CHANGES =
  /^(?:add|append|clear|copyWithin|delete|fill|pop|push|reverse|set|shift|sort|splice|unshift)$/;

/** What a call changes: `model.weeks` in `model.weeks.sort()` and in `Object.assign(model.weeks, …)`. */
function changedBy({ callee, arguments: [first] }) {
  if (callee.type !== 'MemberExpression') return undefined;
  if (callee.object.name === 'Object')
    return /^(?:assign|define)/.test(calledName(callee)) ? first : undefined;
  return CHANGES.test(calledName(callee)) ? callee.object : undefined;
}

/**
 * A statement that rendering may make: it works on what this function made (`runs.push(run)`, `count += 1`), or asks for a
 * fact (`facts.get('flow')`).
 */
function isQuiet(expression, sourceCode) {
  // What these write to has a check of its own.
  if (expression.type !== 'CallExpression') return /^(?:Assignment|Update)Expr/.test(expression.type);
  const root = rootOf(changedBy(expression));
  return root ? isOwn(root, sourceCode) : calledName(expression.callee) === 'get';
}

/** Members that are written to, in every way that there is. */
const WRITTEN = [
  'AssignmentExpression > MemberExpression.left',
  'ArrayPattern > MemberExpression',
  'ObjectPattern > Property > MemberExpression.value',
  'RestElement > MemberExpression',
  'AssignmentPattern > MemberExpression.left',
  'ForOfStatement > MemberExpression.left',
  'UpdateExpression > MemberExpression',
  'UnaryExpression[operator="delete"] > MemberExpression',
].join(', ');

/** What neither a model, a view nor a method that renders does; `no` makes a complaint. */
function effects({ sourceCode }, no) {
  return {
    ImportExpression: no('import'),
    'MemberExpression[property.name="dispatchEvent"], MemberExpression[property.value="dispatchEvent"]':
      no('dispatch'),
    ExpressionStatement(node) {
      if (runsInRendering(node) && !isQuiet(node.expression, sourceCode)) no('effect')(node);
    },
    CallExpression(node) {
      const root = rootOf(changedBy(node));
      if (root && !isOwn(root, sourceCode)) no('assign')(node);
      if (EFFECTS.has(calledName(node.callee)) && runsInRendering(node)) no('effect')(node);
    },
  };
}

const CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.object.name=/^(?:Date|performance)$/][callee.property.name="now"]',
].join(', ');

/** @type {import('eslint').Rule.RuleModule} */
const pure = {
  meta: { type: 'problem', messages: MESSAGES, schema: [] },
  create(context) {
    const isModel = context.filename.replaceAll('\\', '/').includes('/model/');
    const no = (messageId) => (node) => context.report({ node, messageId });
    return {
      ...effects(context, no),
      ThisExpression: no('this'),
      [WRITTEN]: no('assign'),
      'Program > VariableDeclaration[kind="let"], ExportNamedDeclaration > VariableDeclaration[kind="let"]':
        no('state'),
      [CLOCK]: no('clock'),
      ImportDeclaration(node) {
        const isFromData = /^(?:@npq-widgets\/data|\.\/)/.test(node.source.value);
        if (isModel && node.importKind !== 'type' && !isFromData) no('model')(node);
      },
    };
  },
};

/**
 * The same of an element, in its methods that render.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
const render = {
  meta: { type: 'problem', messages: MESSAGES, schema: [] },
  create(context) {
    const no = (messageId) => (node) => isInRenderMethod(node) && context.report({ node, messageId });
    return {
      ...effects(context, no),
      [WRITTEN]: (node) => runsInRendering(node) && no('assign')(node),
    };
  },
};

export const oneDirection = { rules: { pure, render } };
