import { platforms, type PlatformName, type Snippet } from '../snippets/index.js';
import { elementsOfLines } from './pasted-lines.js';
import { escaped } from './escaped.js';

/** What a preview is made from. */
interface Preview {
  readonly platform: PlatformName;
  /** The very text that is copied. */
  readonly snippet: Snippet;
  /** The hub's name, as it was typed. */
  readonly name: string;
  /** Address of the style sheet of the drawings. */
  readonly styles: string;
  /** The tool is to show an answer, as to a visitor who has come to the end; else what it opens with. */
  readonly isAnswered?: boolean;
  /** The text of the hub's own file. */
  readonly file?: string;
}

/** Pages drawn after the look of a platform: where the parts go is what counts. */
type Look = (page: { readonly name: string; readonly snippet: Snippet }) => string;

const SAMPLE =
  'NPQs are training for teachers and leaders, from the first step up to executive leadership. Find out what each one covers, then talk to us.';
const DATES = 'We run short online sessions for anyone who is thinking about an NPQ. Bring your questions.';

const menu = (labels: readonly string[]): string =>
  `<ul class="menu">${labels.map((label) => `<li>${label}</li>`).join('')}</ul>`;
const usual = menu(['Home', 'About', '<b>NPQs</b>', 'Contact']);

const plain: Look = ({ name, snippet }) => `<header class="bar"><p class="brand">${name}</p>${usual}</header>
<main>
<h1>National professional qualifications</h1>
<p>${SAMPLE}</p>
${snippet.page}
<h2>Meet us</h2>
<p>${DATES}</p>
</main>
<footer class="foot"><p>${name}</p>
${snippet.site}
</footer>`;

const wordpress: Look = ({
  name,
  snippet,
}) => `<header class="bar"><p class="brand">${name}</p>${usual}</header>
<main>
<h1>National professional qualifications</h1>
<p class="lead">${SAMPLE}</p>
${snippet.page}
<hr>
<h2>Come and meet us</h2>
<p>${DATES}</p>
</main>
<footer class="foot"><div><p class="brand">${name}</p><p>A website made of blocks</p></div>${usual}
${snippet.site}
</footer>`;

const wix: Look = ({
  name,
  snippet,
}) => `<header class="bar"><p class="brand">${name}</p>${usual}<p class="pill">Get in touch</p></header>
<main>
<section class="strip hero"><h1>National professional qualifications</h1><p>${SAMPLE}</p></section>
<section class="strip"><div class="column">
${snippet.page}
</div></section>
<section class="strip tinted"><h2>Meet us</h2><p>${DATES}</p></section>
</main>
<footer class="foot"><p>${name}</p>
${snippet.site}
</footer>`;

const squarespace: Look = ({
  name,
  snippet,
}) => `<header class="bar">${menu(['About', '<b>NPQs</b>'])}<p class="brand">${name}</p>${menu(['News', 'Contact'])}</header>
<main>
<section class="cover"><h1>National professional qualifications</h1></section>
<section class="section"><p>${SAMPLE}</p>
${snippet.page}
</section>
<section class="section dark"><h2>Meet us</h2><p>${DATES}</p></section>
</main>
<footer class="foot"><p>${name}</p>
${snippet.site}
</footer>`;

const googleSites: Look = ({
  name,
  snippet,
}) => `<header class="bar"><p class="brand">${name}</p>${usual}</header>
<main>
<section class="banner"><h1>National professional qualifications</h1></section>
<section class="section"><p>${SAMPLE}</p>
${snippet.page}
</section>
<section class="section"><h2>Meet us</h2><p>${DATES}</p></section>
</main>`;

const LOOKS: Readonly<Record<PlatformName, readonly [className: string, look: Look]>> = {
  html: ['plain', plain],
  wordpress: ['wordpress', wordpress],
  wix: ['wix', wix],
  squarespace: ['squarespace', squarespace],
  'google-sites': ['google-sites', googleSites],
  frame: ['plain', plain],
  link: ['plain', plain],
};

/**
 * A whole page, as HTML, that looks like one of that platform and holds both parts as they are copied; where a platform
 * asks for them line by line, the elements that it makes of the lines. The drawings are ours. Links open in a tab of
 * their own: the preview has no room for them.
 */
export function previewPage({ platform, snippet, name, styles, isAnswered, file }: Preview): string {
  const [className, look] = LOOKS[platform];
  const pasted =
    platforms[platform].pageIs === 'html' ? snippet : { ...snippet, page: elementsOfLines(snippet.page) };
  const hub = escaped(name.trim() || 'Your teaching school hub');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Preview</title>
<base target="_blank">
<link rel="stylesheet" href="${escaped(styles)}">
</head>
<body class="${className}"${isAnswered ? ' data-answered' : ''}${file ? ` data-file="${escaped(file)}"` : ''}>
${look({ name: hub, snippet: pasted })}
</body>
</html>`;
}
