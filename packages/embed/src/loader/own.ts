/**
 * What the document itself has under `name`, a value or a method to `call`. A page's image or form of that name
 * (`<img name="head">`) would answer in its place, and MooTools puts a `Document` of its own before the browser's.
 */
export const own = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Object.getPrototypeOf(document) as object, name, document);
