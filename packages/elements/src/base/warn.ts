/** Says, once a page, that an attribute could not be used: the words come when they are needed. */
export function warn({ localName }: Element, attribute: string, value: string): void {
  void import('./attribute-advice.js').then(
    ({ advise }) => advise(localName, attribute, value),
    () => undefined,
  );
}
