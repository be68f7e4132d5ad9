/**
 * The manifest describes the package as it is packed (dist/…), and only its promises: the custom elements, what
 * may be set, styled and listened to, and the classes of their events. tests/package/manifest.test.ts holds it complete.
 */
export default {
  globs: ['packages/elements/src/**/*.ts'],
  outdir: 'packages/elements',
  litelement: true,
  plugins: [jsdocFields(['status', 'since']), definitions(), promisesOnly(), packedPaths()],
};

/** Copies tags that the analyser does not know from a class's JSDoc to its declaration. */
function jsdocFields(names) {
  return {
    name: 'jsdoc-fields',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
      if (!declaration) return;
      for (const tag of ts.getJSDocTags(node)) {
        if (names.includes(tag.tagName.text))
          declaration[tag.tagName.text] = ts.getTextOfJSDocComment(tag.comment)?.trim();
      }
    },
  };
}

/** Every define.ts registers through core/define.ts, which the analyser cannot know. */
function definitions() {
  return {
    name: 'definitions',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (!tag || !element || !ts.isStringLiteral(tag)) return;
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.getText() },
      });
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const home = (name) =>
        modules.find(({ declarations }) => declarations?.some((one) => one.name === name));
      for (const { declaration } of modules.flatMap(({ exports = [] }) => exports))
        declaration.module ??= home(declaration.name)?.path;
    },
  };
}

/** A page has no business with them. */
const CALLED_BY_THE_BROWSER = /^form\w+Callback$/;

/**
 * Keeps elements and events, and of these what is public and described. An event that the analyser guessed from a
 * `dispatchEvent` has no description: the documented one of the same class stays.
 */
function promisesOnly() {
  const isPublic = ({ privacy = 'public', name, static: isStatic }) =>
    privacy === 'public' && !/^[#_]/.test(name) && !CALLED_BY_THE_BROWSER.test(name) && !isStatic;
  return {
    name: 'promises-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.exports = module.exports?.filter(({ kind, name }) => kind === 'js' || name.includes('-'));
        module.declarations = module.declarations?.filter(
          ({ kind, customElement, superclass }) =>
            kind === 'class' && (customElement || superclass?.name === 'NativeEvent'),
        );
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(isPublic);
          // Lit's internal state is declared beside its properties; it has no attribute.
          declaration.attributes = declaration.attributes?.filter(({ fieldName }) =>
            declaration.members?.some(({ name }) => name === fieldName),
          );
          declaration.events = declaration.events?.filter(({ description }) => description);
        }
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ declarations, exports }) =>
          declarations?.length || exports?.some(({ kind }) => kind === 'custom-element-definition'),
      );
    },
  };
}

/** Paths as a reader of the package finds them: dist/hub/hub.js for packages/elements/src/hub/hub.ts. */
function packedPaths() {
  const packed = (path) => path.replace(/^\/?packages\/elements\/src\/(.*)\.(ts|js)$/, 'dist/$1.js');
  const rewrite = (value) => {
    if (Array.isArray(value)) value.forEach(rewrite);
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = packed(inner);
        else rewrite(inner);
      }
    }
  };
  return {
    name: 'packed-paths',
    packageLinkPhase: ({ customElementsManifest }) => rewrite(customElementsManifest.modules),
  };
}
