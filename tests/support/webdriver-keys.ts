/** Keys without a character of their own, as WebDriver writes them. */
const CODES: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

/** The character that presses a key of this name. Throws when the name is not known here. */
export function keyCode(name: string): string {
  const code = name.length === 1 ? name : CODES[name];
  if (code === undefined) throw new Error(`"${name}" is no key that is known to press.`);
  return code;
}
