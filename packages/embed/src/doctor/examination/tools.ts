/** What a website's own tools do to a script, and how each is told to leave ours alone. */
interface Tool {
  readonly name: string;
  /** What the person does, in the tool. */
  readonly fix: string;
}

/** A tool that changes script tags: known by an attribute's name, and by what its value looks like. */
interface TagTool extends Tool {
  /** `delayed`: runs later than it would. `held`: waits for consent, or for ever. */
  readonly state: 'delayed' | 'held';
  readonly attribute: RegExp;
  readonly value?: RegExp;
}

const NECESSARY = 'Put npq.js in its group of necessary scripts: it sets no cookie and stores nothing.';

export const tagTools: readonly TagTool[] = [
  {
    name: 'Cookiebot',
    state: 'held',
    attribute: /^data-cookieconsent$/,
    value: /^(?!ignore)/,
    fix: 'Write data-cookieconsent="ignore" in the script tag.',
  },
  {
    name: 'OneTrust',
    state: 'held',
    attribute: /^class$/,
    value: /optanon-category/,
    fix: 'In OneTrust, put npq.js in the category Strictly necessary, or take the class off the script tag.',
  },
  {
    name: 'CookieYes',
    state: 'held',
    attribute: /^data-cookieyes/,
    fix: 'In CookieYes, take npq.js off the scripts that it blocks, or give it the category Necessary.',
  },
  {
    name: 'Complianz',
    state: 'held',
    attribute: /^data-(?:cmplz|category|service)/,
    fix: 'In Complianz, under Integrations, Script centre, Whitelist: add npq.js.',
  },
  {
    name: 'Usercentrics',
    state: 'held',
    attribute: /^data-(?:usercentrics|uc-src)$/,
    fix: `In Usercentrics: ${NECESSARY}`,
  },
  {
    name: 'Real Cookie Banner',
    state: 'held',
    attribute: /^consent-(?:original-|by$|id$|required$)/,
    fix: 'In Real Cookie Banner, under Content blockers, take off the rule that fits npq.js.',
  },
  {
    name: 'Borlabs Cookie',
    state: 'held',
    attribute: /^(?:src-consent|data-borlabs-.*)$/,
    fix: 'In Borlabs Cookie, under Script blockers, take off the one that fits npq.js.',
  },
  {
    name: 'iubenda',
    state: 'held',
    attribute: /^(?:data-)?suppressedsrc$|^class$/,
    value: /npq|_iub_cs_activate/,
    fix: `In iubenda: ${NECESSARY} Or take the class _iub_cs_activate off the script tag.`,
  },
  {
    name: 'Cookie Information',
    state: 'held',
    attribute: /^data-(?:consent-src|category-consent)$/,
    fix: `In Cookie Information: ${NECESSARY}`,
  },
  { name: 'Klaro', state: 'held', attribute: /^data-name$/, fix: `In Klaro’s configuration: ${NECESSARY}` },
  {
    name: 'WP Rocket',
    state: 'delayed',
    attribute: /^(?:data-rocket-.*|type)$/,
    value: /rocketlazyloadscript|npq/,
    fix: 'In WP Rocket: File optimisation, Delay JavaScript execution, Excluded files: add npq.js.',
  },
  {
    name: 'LiteSpeed Cache',
    state: 'delayed',
    attribute: /^(?:type|data-optimized-src|data-litespeed-src)$/,
    value: /litespeed|npq/,
    fix: 'In LiteSpeed Cache: Page optimisation, Tuning, JS delayed and deferred excludes: add npq.js.',
  },
  {
    name: 'Perfmatters',
    state: 'delayed',
    attribute: /^(?:type|data-pmdelayedscript|data-perfmatters-.*)$/,
    value: /pmdelayedscript|perfmatters/,
    fix: 'In Perfmatters: Assets, JavaScript, Excluded from delay: add npq.js.',
  },
  {
    name: 'Cloudflare Rocket Loader',
    state: 'delayed',
    attribute: /^type$/,
    value: /^(?:[\da-f]+-|text\/rocketscript)/,
    fix: 'Write data-cfasync="false" in the script tag, before src.',
  },
];

/** A tool that puts scripts into files of its own: known by where those files are. */
export interface FileTool extends Tool {
  readonly address: RegExp;
}

const optimiser = (name: string, address: RegExp, fix: string): FileTool => ({ name, address, fix });

export const optimisers: readonly FileTool[] = [
  optimiser(
    'Autoptimize',
    /\/cache\/autoptimize\//,
    'In Autoptimize, under JavaScript options, Exclude scripts: add npq.js.',
  ),
  optimiser(
    'WP Rocket',
    /\/cache\/min\//,
    'In WP Rocket: File optimisation, Excluded JavaScript files (minify and combine): add npq.js.',
  ),
  optimiser(
    'LiteSpeed Cache',
    /\/litespeed\/js\//,
    'In LiteSpeed Cache: Page optimisation, Tuning, JS excludes: add npq.js.',
  ),
  optimiser(
    'SiteGround Optimizer',
    /\/siteground-optimizer-assets\//,
    'In SiteGround Optimizer: Frontend, JavaScript, exclude npq.js from minification and combination.',
  ),
  optimiser(
    'W3 Total Cache',
    /\/cache\/minify\//,
    'In W3 Total Cache: Minify, Never minify the following JS files: add npq.js.',
  ),
  optimiser(
    'WP-Optimize',
    /\/wpo-minify\//,
    'In WP-Optimize: Minify, JavaScript, Exclude JavaScript from processing: add npq.js.',
  ),
  optimiser('Fast Velocity Minify', /\/cache\/fvm\//, 'In Fast Velocity Minify: ignore list: add npq.js.'),
  optimiser(
    'Perfmatters',
    /\/cache\/perfmatters\//,
    'In Perfmatters: Assets, JavaScript, Excluded from minify: add npq.js.',
  ),
  optimiser(
    'Jetpack Boost',
    /\/(?:_jb_static|boost-cache)\//,
    'In Jetpack Boost: Concatenate JS, exclude npq.js.',
  ),
];

/** Tools that bring scripts which a page’s own HTML does not show. */
export const tagManagers: readonly FileTool[] = [
  ['Google Tag Manager', /googletagmanager\.com\/gtm\.js/],
  ['Matomo Tag Manager', /\/container_[\w-]+\.js/],
  ['Adobe Experience Platform tags', /assets\.adobedtm\.com/],
  ['Tealium', /tags\.tiqcdn\.com/],
].map(([name, address]) => ({
  name: String(name),
  address: address as RegExp,
  fix: `In ${String(name)}, see that the tag with the site part is published, that its trigger is on every page, and that it waits for no consent.`,
}));

/** Tools that read a page aloud, and see the page's own nodes only. */
export const readers: readonly FileTool[] = [
  ['ReachDeck', /\b(?:browsealoud|reachdeck)\.com\//],
  ['ReadSpeaker', /\breadspeaker\.com\//],
  ['Recite Me', /\breciteme\.com\//],
].map(([name, address]) => ({
  name: String(name),
  address: address as RegExp,
  fix: 'Below the script of the site part, paste the same line once more, with npq-read-aloud.js in the place of npq.js.',
}));

/** The tool whose files an address is one of. */
export const toolOf = (address: string, tools: readonly FileTool[]): FileTool | undefined =>
  tools.find((tool) => tool.address.test(address));
