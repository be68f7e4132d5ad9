/**
 * What forced colours do to a page, imitated, because a page cannot ask its browser for them: the colours of every element
 * go back to what the browser would give it, in a dark scheme; pictures keep theirs; shadows go. Then the rules that a
 * widget has for forced colours are put on top. Real ones come from the system, or from the browser's developer tools.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :root, .root { color-scheme: dark !important; }
  body { background: Canvas !important; color: CanvasText !important; }
  :not(svg, svg *), ::before, ::after, ::placeholder {
    color: revert !important;
    background-color: revert !important;
    border-color: revert !important;
    outline-color: revert !important;
    text-decoration-color: revert !important;
    accent-color: revert !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
  .root { color: CanvasText !important; }
  .root, [role='listbox'] { background-color: Canvas !important; }
  :disabled { color: GrayText !important; }
`);

/** The rules of widgets for forced colours, as they hold while colours are imitated. */
const rules = new CSSStyleSheet();

const rootsIn = (element: ParentNode): ShadowRoot[] =>
  [...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);

const isForForcedColours = (rule: CSSRule): rule is CSSMediaRule =>
  rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors: active');

const important = ({ cssText }: CSSRule): string => cssText.replaceAll(';', ' !important;');

/** Imitates forced colours in the widgets of a story, or stops. A widget that has brought a view since needs it again. */
export function imitateForcedColours(story: ParentNode, on: boolean): void {
  const roots = [document, ...rootsIn(story)];
  for (const root of roots)
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet && one !== rules);
  if (!on) return;
  const own = new Set(roots.flatMap(({ adoptedStyleSheets }) => adoptedStyleSheets));
  const wanted = [...own].flatMap(({ cssRules }) => [...cssRules].filter(isForForcedColours));
  rules.replaceSync(wanted.flatMap(({ cssRules }) => [...cssRules].map(important)).join('\n'));
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet, rules];
}
