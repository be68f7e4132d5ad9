/**
 * What the document itself has under `name`, a value or a method to `call`. A page's image or form of that name
 * (`<img name="head">`) would answer in its place.
 */
export const own = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);
