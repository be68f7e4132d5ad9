/** A page with one thing wrong, named after the rule that finds it. */
export interface SickPage {
  /** Name of the rule, and of the file without `.html`. */
  readonly rule: string;
  /** What to put in the place of what is wrong, as the finding advises. */
  readonly cure: readonly [wrong: string, right: string];
  /** Headers of the page where those are what is wrong; `cure` is then the header's name and its right value. */
  readonly headers?: Readonly<Record<string, string>>;
}

const SCRIPT = '<script async src="{{scripts}}npq.js"></script>';
const PINNED =
  '<script async src="{{scripts}}../v{{version}}/npq.js" integrity="{{integrity}}" crossorigin="anonymous"></script>';

export const sickPages: readonly SickPage[] = [
  { rule: 'site-part-missing', cure: ['</body>', `${SCRIPT}</body>`] },
  { rule: 'page-part-missing', cure: ['<p>Here should be a finder.</p>', '{{provider-finder}}'] },
  {
    rule: 'snippet-as-text',
    cure: ['<p>&lt;npq-provider-finder&gt;<br />&lt;/npq-provider-finder&gt;</p>', '{{provider-finder}}'],
  },
  { rule: 'tag-stripped', cure: ['<p>Find your', '<div data-npq="provider-finder"><p>Find your'] },
  { rule: 'widget-asleep', cure: ['<!--\n{{provider-finder}}\n-->', '{{provider-finder}}'] },
  { rule: 'tag-unclosed', cure: ['<section>', '</npq-provider-finder><section>'] },
  {
    rule: 'script-copied',
    cure: ['<script defer src="/wp-content/cache/min/1/npq.js"></script>', SCRIPT],
  },
  { rule: 'script-delayed', cure: ['type="rocketlazyloadscript" async data-rocket-src', 'async src'] },
  {
    rule: 'script-held',
    cure: ['type="text/plain" data-cookieconsent="marketing"', 'data-cookieconsent="ignore"'],
  },
  { rule: 'script-address', cure: ['../../npq/v1/', '/npq/v1/'] },
  { rule: 'script-insecure', cure: ['http://files', 'https://files'] },
  { rule: 'script-twice', cure: ['{{site}}\n{{site}}', '{{site}}'] },
  { rule: 'scripts-differ', cure: ['<script async src="/npq/v1/npq.js"></script>', ''] },
  {
    rule: 'script-and-single',
    cure: ['<script async src="{{scripts}}single/npq-provider-finder.js"></script>', ''],
  },
  { rule: 'curly-quotes', cure: ['”npq-headship”', '"npq-headship"'] },
  { rule: 'script-answer', cure: ['wrong/', ''] },
  {
    rule: 'policy-script',
    cure: ["script-src 'self' https://www.gov.uk", "script-src 'self' https://www.gov.uk {{scripts}}"],
  },
  { rule: 'policy-trusted-types', cure: ['trusted-types website', 'trusted-types website npq-widgets'] },
  {
    rule: 'policy-connect',
    cure: [
      'connect-src https://www.hub.example',
      'connect-src https://www.hub.example https://files.hub.example/schools/',
    ],
  },
  { rule: 'policy-frame', cure: ["frame-src 'self'", "frame-src 'self' {{scripts}}"] },
  {
    rule: 'page-sandboxed',
    cure: ['content-security-policy', ''],
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  },
  { rule: 'integrity-crossorigin', cure: ['integrity="', 'crossorigin="anonymous" integrity="'] },
  { rule: 'integrity-mismatch', cure: [`sha384-${'A'.repeat(64)}`, '{{integrity}}'] },
  { rule: 'integrity-moving', cure: [' integrity="{{integrity}}" crossorigin="anonymous"', ''] },
  {
    rule: 'integrity-missing',
    cure: ['v{{version}}/npq.js"', 'v{{version}}/npq.js" integrity="{{integrity}}" crossorigin="anonymous"'],
  },
  {
    rule: 'integrity-required',
    cure: [SCRIPT, PINNED],
    headers: { 'integrity-policy': 'blocked-destinations=(script)' },
  },
  {
    rule: 'answers-not-read',
    cure: ['</body>', '<script async src="{{scripts}}npq-read-aloud.js"></script></body>'],
  },
  { rule: 'import-failed', cure: ['', ''] },
  {
    rule: 'widget-not-shown',
    cure: [
      '<script>customElements.define("npq-provider-finder", class extends HTMLElement {});</script>',
      '',
    ],
  },
  { rule: 'versions-differ', cure: ["new Set(['0.9.0'])", 'new Set()'] },
  { rule: 'widget-unknown', cure: ['provider-findr', 'provider-finder'] },
  { rule: 'tag-unknown', cure: ['npq-provider-findr', 'npq-provider-finder'] },
  { rule: 'course-unknown', cure: ['npq-headshop', 'npq-headship'] },
  { rule: 'cohort-unknown', cure: ['summer-2026', 'autumn-2026'] },
  { rule: 'hub-unknown', cure: ['EE55', 'EE5'] },
  { rule: 'provider-unknown', cure: ['teachfirst', 'teach-first'] },
  { rule: 'attribute-unknown', cure: [' cours=', ' course='] },
  { rule: 'link-refused', cure: ['hub.example/npq"', 'https://hub.example/npq"'] },
  { rule: 'email-unusable', cure: ['npq at hub.example', 'npq@hub.example'] },
  { rule: 'hubs-differ', cure: ['<npq-hub hub="EE6"></npq-hub>', ''] },
  { rule: 'hub-empty', cure: ['<npq-hub></npq-hub>', '<npq-hub hub="EE5"></npq-hub>'] },
  { rule: 'fallback-missing', cure: ['<npq-provider-finder></npq-provider-finder>', '{{provider-finder}}'] },
  { rule: 'widget-hidden', cure: [' hidden>', '>'] },
  { rule: 'place-narrow', cure: ['width: 200px', 'width: 300px'] },
  { rule: 'widget-in-editor', cure: [' contenteditable="true"', ''] },
  { rule: 'root-size', cure: ['62.5%', '100%'] },
  { rule: 'frame-untitled', cure: ['<iframe ', '<iframe title="NPQ hub and provider finder" '] },
  { rule: 'page-large', cure: ['<div class="deep">', ''] },
  { rule: 'frame-scriptless', cure: ['sandbox="', 'sandbox="allow-scripts '] },
];

/** The page with what is wrong put right. Throws when it does not have it. */
export function cured(html: string, { cure: [wrong, right], headers, rule }: SickPage): string {
  if (headers && wrong in headers) return html;
  if (!html.includes(wrong)) throw new Error(`${rule}.html does not have “${wrong}”.`);
  return html.replaceAll(wrong, right);
}
