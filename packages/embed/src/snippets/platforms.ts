/** The websites that a snippet is printed for. `frame` and `link` are for any that allow no more than that. */
export const platformNames = [
  'html',
  'wordpress',
  'wix',
  'squarespace',
  'google-sites',
  'frame',
  'link',
] as const;
export type PlatformName = (typeof platformNames)[number];

/** How a snippet gets onto one kind of website. */
export interface Platform {
  readonly name: PlatformName;
  readonly title: string;
  /** What the website must allow, one sentence each: a role, a plan, a setting. */
  readonly needs: readonly string[];
  /** Where the part that goes once for the site is put; empty when there is no such part. */
  readonly siteWhere: string;
  /** Where the part for each page is put. */
  readonly pageWhere: string;
  /** The page part is HTML to paste, or lines of text, each to type into a box of its own. */
  readonly pageIs: 'html' | 'lines';
}

export const platforms: Readonly<Record<PlatformName, Platform>> = {
  html: {
    name: 'html',
    title: 'Any page whose HTML you can edit',
    needs: ['Someone who can edit the HTML of the template and of the page.'],
    siteWhere: 'In the template of every page, in the head or at the end of the body.',
    pageWhere: 'In the HTML of the page, where the tool should stand.',
    pageIs: 'html',
  },
  wordpress: {
    name: 'wordpress',
    title: 'WordPress',
    needs: [
      'Once for the site: an administrator, who sees Plugins in the menu of WordPress. On a network of sites it may have to be the network’s.',
      'On each page: any author. WordPress takes scripts and unknown tags out of what authors save, and keeps this block.',
      'If you use a caching plug-in such as WP Rocket, exclude npq.js in it.',
      'Or no pasting at all: the guide begins with a plug-in.',
    ],
    siteWhere:
      'In a header and footer code plugin, in the theme’s own box for scripts, or in a Custom HTML block of a template part.',
    pageWhere: 'In a Custom HTML block on the page, all of it and as it is.',
    pageIs: 'html',
  },
  wix: {
    name: 'wix',
    title: 'Wix',
    needs: [
      'A Wix plan that allows custom elements; this may need a paid plan and a domain of your own.',
      'The whole web address of the files: Wix takes one script address and one tag name for each element.',
    ],
    siteWhere: '',
    pageWhere:
      'On the page, add a custom element (under Embed Code) and type each line into the box that it names; put the text into a text box below.',
    pageIs: 'lines',
  },
  squarespace: {
    name: 'squarespace',
    title: 'Squarespace',
    needs: [
      'A Squarespace plan that allows code injection and Code blocks with scripts; not every plan does.',
      'Someone who may change the settings of the site.',
    ],
    siteWhere: 'In the site’s settings, under Code Injection, in the box for the footer.',
    pageWhere: 'In a Code block on the page, set to HTML.',
    pageIs: 'html',
  },
  'google-sites': {
    name: 'google-sites',
    title: 'Google Sites',
    needs: [
      'Someone who can edit the site.',
      'The whole web address of the files: Google Sites shows everything embedded in a sandboxed frame of its own, which does not grow by itself.',
    ],
    siteWhere: '',
    pageWhere:
      'On the page, choose Insert, then Embed, then By URL, and give the address; drag the box as tall as the line says; put the text into a text box below.',
    pageIs: 'lines',
  },
  frame: {
    name: 'frame',
    title: 'A frame, where no script of ours may run',
    needs: [
      'A website that lets you paste an iframe.',
      'If it has a Content Security Policy, the folder of the files in frame-src.',
    ],
    siteWhere:
      'Only where the website takes a script: in the template of every page. With it a frame is as tall as what it shows; without it the frame scrolls inside.',
    pageWhere: 'In the HTML of the page, where the tool should stand.',
    pageIs: 'html',
  },
  link: {
    name: 'link',
    title: 'A plain link, where nothing else is allowed',
    needs: ['Nothing: a link opens the tool on a page of its own.'],
    siteWhere: '',
    pageWhere: 'In the text of the page.',
    pageIs: 'html',
  },
};
