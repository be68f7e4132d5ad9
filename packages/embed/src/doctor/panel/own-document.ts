/**
 * What the document itself has under `name`, past any image or form of the page that has this name. A copy of `own.ts`
 * on purpose: sharing that one would make it a file of its own, which every page with blocks would have to wait for.
 */
export const own = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Object.getPrototypeOf(document) as object, name, document);
