import { hubAttributeNames } from '../../../snippets/attributes.js';
import type { PageFacts } from '../facts.js';
import type { DoctorRule } from '../finding.js';
import { LIMITS } from '../limits.js';
import { widgetOfSentence } from '../sentences.js';
import { bySite } from '../site.js';
import { readers } from '../tools.js';

const NARROWEST = 280;
const isOurs = ({ form }: PageFacts['places'][number]): boolean => form !== 'frame';

const several: DoctorRule = {
  name: 'hubs-differ',
  severity: 'warning',
  about: 'Two hubs that wrap no widgets say different things. The first one counts.',
  seen: 'both',
  find: ({ hubs }) => {
    const empty = hubs.filter(({ wraps }) => !wraps);
    const kinds = new Set(empty.map(({ attributes }) => JSON.stringify(Object.entries(attributes).sort())));
    return kinds.size > 1
      ? [
          {
            where: empty[1]?.where ?? '',
            what: `${kinds.size} different <npq-hub> tags serve this page. The first one counts, and the others do nothing.`,
            fix: 'Keep one. If the page shows widgets of several hubs, put each <npq-hub> around its own widgets.',
          },
        ]
      : [];
  },
};

const empty: DoctorRule = {
  name: 'hub-empty',
  severity: 'warning',
  about: 'A hub tag says nothing.',
  seen: 'both',
  find: ({ hubs }) =>
    hubs
      .filter(({ attributes }) => !hubAttributeNames.some((name) => attributes[name]?.trim()))
      .map(({ where }) => ({
        where,
        what: 'This <npq-hub> says nothing: no area, no name, no next step.',
        fix: 'Give it at least hub, such as hub="EE5", or take it out. If it had more when you pasted it, the website stripped the attributes.',
      })),
};

const noFallback: DoctorRule = {
  name: 'fallback-missing',
  severity: 'warning',
  about: 'Nothing stands between a widget’s tags: no sentence, or no link.',
  seen: 'both',
  find: ({ places, site, loose }) => {
    const outside = new Set<string | undefined>(loose.map(({ text }) => widgetOfSentence(text)));
    return places
      .filter(
        (place) =>
          isOurs(place) &&
          !outside.has(place.widget) &&
          (!place.fallback.text || !place.fallback.links.some((link) => /^https?:|^\//.test(link))),
      )
      .map(({ fallback, where }) => ({
        where,
        what: `There is ${fallback.text ? 'no link' : 'nothing'} inside this widget’s tags, so people without script, and search engines, find ${fallback.text ? 'nowhere to go' : 'an empty space'}.`,
        fix: `Paste the page part again with its sentence and link. ${bySite(site, {
          html: 'Some editors take them out when they save.',
          wordpress:
            'If the sentence now stands below the widget, WordPress put a paragraph around the tag: use a Custom HTML block.',
          wix: 'Wix shows nothing inside a custom element; write the sentence and the link in a text box below it.',
        })}`,
      }));
  },
};

const hidden: DoctorRule = {
  name: 'widget-hidden',
  severity: 'note',
  about: 'A widget stands in a part of the page that is hidden now, such as a closed tab.',
  seen: 'both',
  find: ({ places }) =>
    places
      .filter(({ hiddenBy }) => hiddenBy)
      .map(({ hiddenBy, where }) => ({
        where,
        what: `This widget is hidden by ${hiddenBy}.`,
        fix: 'Nothing needs to be done if that opens, as a tab or an accordion does: the widget shows when it opens. If you expected to see it now, look at that element.',
      })),
};

const narrow: DoctorRule = {
  name: 'place-narrow',
  severity: 'warning',
  about: `The page leaves less than ${NARROWEST} pixels for a widget, so it sticks out.`,
  seen: 'page',
  find: ({ places, site }) =>
    places
      .filter(({ room, form }) => form !== 'frame' && room !== undefined && room < NARROWEST)
      .map(({ room = 0, where }) => ({
        where,
        what: `There are ${Math.round(room)} pixels for this widget, and it needs ${NARROWEST}, so it sticks out to the side.`,
        fix: bySite(site, {
          html: 'Put it in a wider column, or let the columns stack on small screens.',
          wordpress: 'Put it in a wider column, and let the Columns block stack on mobile.',
          squarespace: 'Drag the Code block wider.',
          wix: 'Drag the custom element wider, in the mobile editor too.',
        }),
      })),
};

const editable: DoctorRule = {
  name: 'widget-in-editor',
  severity: 'warning',
  about: 'A widget stands in a part of the page that is being edited.',
  seen: 'both',
  find: ({ places }) =>
    places
      .filter((place) => place.editable)
      .map(({ where, form }) => ({
        where,
        what: `This part of the page can be edited (contenteditable)${form === 'block' ? ', so the block stays as it is and no widget takes its place' : ''}.`,
        fix: 'If you are in the editor of your website, look at the published page instead. If this is the published page, take contenteditable off what is around the widget.',
      })),
};

const rootSize: DoctorRule = {
  name: 'root-size',
  severity: 'note',
  about: 'The root of the page has another font size than 16 pixels. Widgets are not changed by it.',
  seen: 'both',
  find: ({ rootFontSize }) =>
    rootFontSize !== undefined && Math.abs(rootFontSize - 16) > 0.5
      ? [
          {
            what: `The root font size of this page is ${Math.round(rootFontSize * 10) / 10} pixels, not 16. Widgets keep their own size.`,
            fix: 'Nothing needs to be done. If the widgets’ text looks too large or too small beside yours, set --npq-size on the widgets.',
          },
        ]
      : [],
};

const frameTitle: DoctorRule = {
  name: 'frame-untitled',
  severity: 'warning',
  about: 'The frame that holds a widget has no title, so a screen reader cannot say what it is.',
  seen: 'both',
  find: ({ places }) =>
    places
      .filter(({ form, attributes }) => form === 'frame' && !attributes['title']?.trim())
      .map(({ where }) => ({
        where,
        what: 'This frame has no title, so people who use a screen reader are not told what it is.',
        fix: 'Add a title that says what the widget does, such as title="Check NPQ funding".',
      })),
};

const frameSandbox: DoctorRule = {
  name: 'frame-scriptless',
  severity: 'fault',
  about: 'The frame that holds a widget is sandboxed without scripts.',
  seen: 'both',
  find: ({ places }) =>
    places
      .filter(
        ({ form, attributes: { sandbox } }) =>
          form === 'frame' && sandbox !== undefined && !/\ballow-scripts\b/.test(sandbox),
      )
      .map(({ where }) => ({
        where,
        what: 'This frame is sandboxed without scripts, so it shows the sentence and the link only.',
        fix: 'Write sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox", as in the snippet.',
      })),
};

const large: DoctorRule = {
  name: 'page-large',
  severity: 'warning',
  about: `There is more of ours on the page than is looked at: ${LIMITS.ofAKind} widgets, ${LIMITS.scripts} scripts, ${LIMITS.depth} tags deep.`,
  seen: 'both',
  find: ({ isCut }) =>
    isCut
      ? [
          {
            what: `This page holds more than is looked at (${LIMITS.ofAKind} widgets, ${LIMITS.scripts} scripts of ours, ${LIMITS.depth} tags one in another), so something may be missing here.`,
            fix: 'Look at a page that holds less, or take out what was put there by mistake.',
          },
        ]
      : [],
};

const notRead: DoctorRule = {
  name: 'answers-not-read',
  severity: 'note',
  about: 'The website has a tool that reads pages aloud, and it cannot read what a widget answers.',
  seen: 'both',
  find: ({ places, readers: names }) =>
    places.some(({ form }) => form !== 'frame')
      ? readers
          .filter(({ name }) => names.includes(name))
          .map(({ name, fix }) => ({
            what: `${name} reads the sentence of a widget aloud, and not its answer.`,
            fix,
          }))
      : [],
};

export const placeRules: readonly DoctorRule[] = [
  several,
  empty,
  noFallback,
  hidden,
  narrow,
  editable,
  rootSize,
  frameTitle,
  frameSandbox,
  large,
  notRead,
];
