import type { Drawing } from './drawing.js';

const SITE = ['<script async src="…/npq.js"></script>', '<npq-hub hub="EE5" …></npq-hub>'];
const PAGE = ['<npq-hours-planner …>', '  <p>Work out how many hours …</p>', '</npq-hours-planner>'];
const HUB = 'Estuary Example Teaching School Hub';

/** Guides to websites where nobody can try without an account: drawn from what the guide says, by file name. */
export const drawings: Readonly<Record<string, Drawing>> = {
  'html-two-pastes': {
    title: 'Paste one part into the template of every page, the other where the tool should stand on a page.',
    scenes: [
      { says: 'Once for the site', paste: SITE, into: 'The template of every page' },
      { says: 'On each page', paste: PAGE, into: 'The HTML of the page' },
      { says: 'Open the page as a visitor', page: ['Your text', 'The tool'], tool: 1 },
    ],
  },
  'wix-tool': {
    title:
      'Press Add Elements, Embed Code, Custom Element; fill in the address and the tag name; add the attributes; stretch the element.',
    scenes: [
      { says: 'Press these in turn', menus: ['Add Elements', 'Embed Code', 'Custom Element'] },
      {
        says: 'Type the address and the tag name',
        fields: [
          ['Server URL', 'https://…/npq-provider-finder.js'],
          ['Tag name', 'npq-provider-finder'],
        ],
      },
      { says: 'Set Attributes: one for each line', fields: [['course', 'npq-headship']] },
      { says: 'Stretch it to the width of the page', page: ['Your text', 'The tool'], tool: 1 },
    ],
  },
  'wix-hub-and-text': {
    title:
      'Add a second custom element with the tag name npq-hub and your hub’s attributes, and a text below the tool.',
    scenes: [
      {
        says: 'A second custom element, the same address',
        fields: [
          ['Tag name', 'npq-hub'],
          ['hub', 'EE5'],
          ['name', HUB],
        ],
      },
      {
        says: 'The text below, with its link',
        page: ['The tool', 'Text below, with its link', 'The second element: shows nothing'],
        tool: 0,
      },
    ],
  },
  'squarespace-site': {
    title: 'Find Code Injection in the site’s settings, and paste into the box for the footer.',
    scenes: [
      { says: 'Open the site’s settings', menus: ['Settings', 'Code Injection'] },
      { says: 'Paste, and save', paste: SITE, into: 'Footer' },
    ],
  },
  'squarespace-page': {
    title: 'Add a block, choose Code, leave it set to HTML with Display source off, and paste.',
    scenes: [
      { says: 'Edit the page, add a block', menus: ['Add a block', 'Code'] },
      { says: 'Leave it set to HTML', fields: [['Display source', 'off']] },
      { says: 'Paste one tool', paste: PAGE, into: 'The block' },
    ],
  },
  'google-sites': {
    title:
      'Choose Insert, Embed, By URL; paste the address and press Insert; drag the box to the full width, and put the text below.',
    scenes: [
      { says: 'Choose these in turn', menus: ['Insert', 'Embed', 'By URL'] },
      { says: 'Paste the address, press Insert', fields: [['Address', 'https://…/frame.html?widget=…']] },
      {
        says: 'Drag the box, and add the text below',
        page: ['The tool: the full width', 'Text below, with its link'],
        tool: 0,
      },
    ],
  },
  frame: {
    title: 'Paste the frame into the HTML of the page; the sentence and its links stay below it.',
    scenes: [
      {
        says: 'Paste where the tool should stand',
        paste: ['<iframe src="…/frame.html?widget=…" …></iframe>', '<p>Find your teaching school hub …</p>'],
        into: 'The HTML of the page',
      },
      { says: 'Keep the sentence below it', page: ['The tool', 'The sentence and its links'], tool: 0 },
    ],
  },
  link: {
    title:
      'Paste a sentence with a link into the text of the page; the link opens the tool on a page of its own.',
    scenes: [
      {
        says: 'Paste into the text of the page',
        paste: ['<p>Find your teaching school hub …', '  <a href="…/frame.html?…">Open the …</a></p>'],
        into: 'The text of the page',
      },
      { says: 'The link opens a page of its own', page: ['The tool'], tool: 0 },
    ],
  },
  'self-hosting': {
    title: 'Unpack the zip, copy the folder npq to your website, and use its address in the snippet.',
    scenes: [
      { says: 'Unpack the zip', menus: ['The zip', 'npq', 'v1'] },
      {
        says: 'Copy the folder npq to your website',
        fields: [['Shows a script in your browser', 'https://hub.example/npq/v1/npq.js']],
      },
      {
        says: 'Use that address',
        paste: ['<script async src="/npq/v1/npq.js"></script>'],
        into: 'Once for the site',
      },
    ],
  },
  'tag-manager': {
    title: 'The part for the site goes into a tag on all pages; the part for each page stays in the page.',
    scenes: [
      { says: 'A new tag, on all pages', paste: SITE, into: 'Custom HTML' },
      { says: 'This part stays in the page', paste: PAGE, into: 'The HTML of the page' },
    ],
  },
};
