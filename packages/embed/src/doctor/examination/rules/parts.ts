import type { PageFacts } from '../facts.js';
import type { DoctorRule, Found } from '../finding.js';
import { widgetOfSentence } from '../sentences.js';
import { bySite, pagePartPlace, sitePartPlace } from '../site.js';
import { optimisers, tagManagers } from '../tools.js';

/** What a page shows of ours that only a script brings to life. */
const needsScript = ({ places, hubs, strangers }: PageFacts): boolean =>
  places.some(({ form }) => form !== 'frame') || hubs.length > 0 || strangers.length > 0;

const isFrameLink = (link: string): boolean => link.includes('/frame.html?');

/** Where nothing else is allowed, a widget is a link to a page of its own. */
const hasPlainLink = ({ loose }: PageFacts): boolean => loose.some(({ links }) => links.some(isFrameLink));

/** Paragraphs that are the sentence of a widget which the page does not have. */
const orphans = ({ loose, places }: PageFacts): PageFacts['loose'] =>
  loose.filter(({ text, links }) => {
    const widget = links.some(isFrameLink) ? undefined : widgetOfSentence(text);
    return widget !== undefined && !places.some((place) => place.widget === widget);
  });

/** Nobody pastes a snippet to be read, except on a page about snippets, which has widgets besides or shows it as code. */
const pastedAsText = ({ shown, places }: PageFacts): PageFacts['shown'] =>
  places.length ? shown.filter(({ inCode }) => !inCode) : shown;

/** Why no script of ours can be seen, as far as the page tells, and what to do. */
function missingScript({ optimisers: combining, tagManagers: managers, site }: PageFacts): Found {
  const what = 'No script of ours is on this page, so visitors see the sentence and the link only.';
  const paste = `Paste the site part into ${sitePartPlace(site)}.`;
  const [tool] = optimisers.filter(({ name }) => combining.includes(name));
  if (tool)
    return {
      what: `${what} ${tool.name} puts scripts into files of its own here, and ours may be in one of them.`,
      fix: `${tool.fix} If the site part was never pasted: ${paste}`,
    };
  const [manager] = tagManagers.filter(({ name }) => managers.includes(name));
  if (manager)
    return {
      severity: 'warning',
      what: `No script of ours is in the page itself. ${manager.name} is here, and may bring it: open the page with #npq-check to see.`,
      fix: `If no panel opens: ${manager.fix} Better, without it: ${paste}`,
    };
  return {
    what: `The site part is missing: no${what.slice(2)}`,
    fix: `${paste} ${bySite(site, {
      html: 'If it is there already, see whether the website removes scripts when it saves.',
      wordpress:
        'What an author or editor of a network site saves in a page loses its script, so it has to go there.',
      squarespace: 'Code injection depends on your plan.',
      'google-sites': 'Each embed is a frame of its own, so each needs both parts.',
    })}`,
  };
}

const sitePartMissing: DoctorRule = {
  name: 'site-part-missing',
  severity: 'fault',
  about:
    'A widget is on the page, and the script that makes it live is not. A tool that may have taken it is named.',
  seen: 'html',
  find: (facts) =>
    needsScript(facts) &&
    facts.scripts.length === 0 &&
    facts.running === undefined &&
    pastedAsText(facts).length === 0
      ? [missingScript(facts)]
      : [],
};

const pagePartMissing: DoctorRule = {
  name: 'page-part-missing',
  severity: 'fault',
  about: 'The page has no widget.',
  seen: 'both',
  find: (facts) =>
    facts.places.length ||
    facts.strangers.length ||
    hasPlainLink(facts) ||
    orphans(facts).length ||
    facts.asleep.length ||
    pastedAsText(facts).length
      ? []
      : [
          {
            what: facts.scripts.length
              ? 'The page part is missing: the script is on this page, but no widget is.'
              : 'Neither a widget nor the script is on this page.',
            fix: `If a widget should be here, paste the page part into ${pagePartPlace(facts.site)}. ${bySite(
              facts.site,
              {
                html: 'If you did, the website may strip tags that it does not know: use the form with data-npq.',
                wordpress:
                  'If you did, WordPress has removed the tag, because your role may not save unknown tags: use the form with data-npq.',
              },
            )}`,
          },
        ],
};

const snippetShown: DoctorRule = {
  name: 'snippet-as-text',
  severity: 'fault',
  about: 'Visitors read the snippet itself, because it was saved as text.',
  seen: 'both',
  find: (facts) =>
    pastedAsText(facts)
      .slice(0, 1)
      .map(({ where }) => ({
        where,
        what: 'A part of the snippet is shown as text, so visitors read code.',
        fix: `Delete it and paste it again into ${pagePartPlace(facts.site)}. ${bySite(facts.site, {
          html: 'The editor needs its HTML or source view; what is pasted into the ordinary view becomes text.',
          wordpress: 'A Paragraph, Code or Preformatted block shows code instead of running it.',
          squarespace:
            'A Text block, or a Code block with “Display source” on, shows code instead of running it.',
          wix: 'A text box shows code instead of running it.',
        })}`,
      })),
};

const tagStripped: DoctorRule = {
  name: 'tag-stripped',
  severity: 'fault',
  about: 'The sentence and the link are there, and the tag around them is gone.',
  seen: 'both',
  find: (facts) =>
    orphans(facts).map(({ where }) => ({
      where,
      what: 'The sentence and link of a widget stand here without the widget’s tag around them.',
      fix: bySite(facts.site, {
        html: 'The website removed the tag when it saved. Paste the form with data-npq, which websites keep.',
        wordpress:
          'It was pasted into the text of the page, where WordPress keeps the sentence and throws the rest away. Delete the sentence, press +, choose Custom HTML, and paste the form with data-npq into that block. In the classic editor use the Text tab, and do not switch to the Visual tab.',
      }),
    })),
};

const asleep: DoctorRule = {
  name: 'widget-asleep',
  severity: 'fault',
  about: 'A widget stands in a comment, a noscript or a template, where it cannot come alive.',
  seen: 'both',
  find: ({ asleep: found, places }) =>
    (places.length ? [] : found).map(({ inside, where }) => ({
      where,
      what: `The page part stands in ${inside}, where browsers make no widget of it.`,
      fix: 'Take it out of there: what is between <!-- and -->, in noscript or in template is not shown. If an editor did this, paste the page part again.',
    })),
};

const tagUnclosed: DoctorRule = {
  name: 'tag-unclosed',
  severity: 'fault',
  about: 'A widget has swallowed a piece of the page, because its closing tag is missing.',
  seen: 'both',
  find: ({ places }) =>
    places
      .filter(({ swallows }) => swallows)
      .map(({ tag, swallows, where }) => ({
        where,
        what: `A ${swallows} stands inside this widget, which hides it as soon as it shows itself.`,
        fix: `Write </${tag}> after the widget’s sentence and link. A tag of this kind cannot be closed by writing /> at its end.`,
      })),
};

export const partRules: readonly DoctorRule[] = [
  sitePartMissing,
  pagePartMissing,
  snippetShown,
  tagStripped,
  asleep,
  tagUnclosed,
];
