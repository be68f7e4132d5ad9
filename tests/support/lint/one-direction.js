/** Where a widget is pure: its models and its views. See docs/decisions/0012-one-direction.md. */
export const pureFiles = ['packages/elements/src/*/{model,views}/**/*.ts'];

const MESSAGES = {
  this: 'A model or a view belongs to no element: take what it needs as an argument.',
  import: 'A view loads nothing: it asks for facts by name, and the element brings them.',
  dispatch: 'A view dispatches no event: say it as an effect, and the element does it once.',
  assign: 'A model or a view changes nothing that it was given.',
  model: 'A model knows data, and of the rest no more than types.',
};

/** @type {import('eslint').Rule.RuleModule} */
const pure = {
  meta: { type: 'problem', messages: MESSAGES, schema: [] },
  create(context) {
    const isModel = context.filename.replaceAll('\\', '/').includes('/model/');
    const no = (messageId) => (node) => context.report({ node, messageId });
    return {
      ThisExpression: no('this'),
      ImportExpression: no('import'),
      'CallExpression[callee.property.name="dispatchEvent"]': no('dispatch'),
      'AssignmentExpression[left.type="MemberExpression"]': no('assign'),
      ImportDeclaration(node) {
        const isOwn = /^(?:@npq-widgets\/data|\.\/)/.test(node.source.value);
        if (isModel && node.importKind !== 'type' && !isOwn) no('model')(node);
      },
    };
  },
};

export const oneDirection = { rules: { pure } };
