/** The look of the widgets, without their tokens: a page's brand has no part in a tool for its staff. */
const text = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  inset: auto 0 0 auto !important;
  margin: 16px !important;
  inline-size: min(600px, calc(100vw - 32px)) !important;
  max-block-size: calc(100vh - 32px) !important;
  max-block-size: calc(100dvh - 32px) !important;
}
@media (max-width: 480px) {
  :host {
    margin: 8px !important;
    inline-size: calc(100vw - 16px) !important;
    max-block-size: 80vh !important;
    max-block-size: 80dvh !important;
  }
}
@media print {
  :host { display: none !important; }
}
*, ::before, ::after { box-sizing: border-box; }
.panel {
  display: flex;
  flex-direction: column;
  max-block-size: inherit;
  font: 400 17px/1.5 system-ui, sans-serif;
  color: #1a1f24;
  color-scheme: light;
  background: #fff;
  border: 1px solid #5b6770;
  border-block-start: 6px solid #0b5a73;
  border-radius: 6px;
  box-shadow: 0 8px 32px #0004;
  overflow-wrap: break-word;
  text-align: start;
}
.head {
  display: flex;
  gap: 16px;
  align-items: center;
  justify-content: space-between;
  padding: 12px 20px;
  border-block-end: 1px solid #c9d2d8;
}
.body { overflow: auto; padding: 16px 20px 20px; }
h2, h3 { margin: 0; font-weight: 700; line-height: 1.25; }
h2 { font-size: 22px; }
h3 { font-size: 19px; margin-block: 24px 8px; }
p { margin: 0 0 8px; }
ul { margin: 0; padding: 0; list-style: none; }
.verdict { font-size: 19px; font-weight: 700; }
.hint { color: #4b5660; margin-block-end: 16px; }
.finding {
  padding: 12px 16px;
  margin-block-end: 12px;
  background: #f2f6f8;
  border-inline-start: 6px solid #5b6770;
}
.finding.fault { border-color: #a4221b; }
.finding.warning { border-color: #8a6100; }
.finding p:last-child { margin: 0; }
.what { font-weight: 700; }
.where { color: #4b5660; font-size: 15px; }
label { display: block; font-weight: 700; margin-block-end: 4px; }
button, select, textarea { font: inherit; color: inherit; max-inline-size: 100%; }
select, textarea { background: #fff; border: 2px solid #5b6770; border-radius: 6px; padding: 8px 12px; }
select { min-block-size: 44px; }
textarea { display: block; inline-size: 100%; block-size: 160px; margin-block-start: 8px; }
button {
  min-block-size: 44px;
  padding: 8px 18px;
  font-weight: 700;
  color: #fff;
  background: #0b5a73;
  border: 2px solid #0b5a73;
  border-radius: 6px;
  cursor: pointer;
}
button.plain { color: #0b5a73; background: #fff; }
button:hover { text-decoration: underline; text-underline-offset: 3px; }
:focus-visible { outline: 3px solid #1a1f24; outline-offset: 2px; }
h2:focus { outline: none; }
.actions { display: flex; flex-wrap: wrap; gap: 12px; margin-block: 20px 8px; }
details { margin-block-start: 20px; }
summary { font-weight: 700; cursor: pointer; padding-block: 10px; }
details li { margin-block-end: 6px; }
[hidden] { display: none; }
`;

/** A sheet that no policy refuses. */
export function panelSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
