import { isEmail } from '@npq-widgets/data';
import { attributeNamesOf, hubAttributeNames, widgetAttributeNames } from '../../../snippets/attributes.js';
import { areasOfRegion, shownLink, splitList } from '../../../snippets/checks.js';
import { widgetNames, type WidgetName } from '../../../snippets/widgets.js';
import { isAnyonesAttribute } from '../attributes.js';
import type { PageFacts, PlaceFacts } from '../facts.js';
import type { Found, DoctorRule } from '../finding.js';
import { didYouMean, nearest } from '../near.js';
import { pagePartPlace } from '../site.js';

const isWidget = (name: string): name is WidgetName => widgetNames.some((known) => known === name);
const ourPlaces = ({ places }: PageFacts): readonly (PlaceFacts & { readonly widget: WidgetName })[] =>
  places.filter((place): place is PlaceFacts & { readonly widget: WidgetName } => isWidget(place.widget));

/** Every tag of ours with what it is told: hubs, widgets, and frames, which are told both. */
const ourTags = (
  facts: PageFacts,
): { readonly options: Readonly<Record<string, string>>; readonly where: string }[] => [
  ...facts.hubs.map(({ attributes, where }) => ({ options: attributes, where })),
  ...facts.places,
];

const unknownWidget: DoctorRule = {
  name: 'widget-unknown',
  severity: 'fault',
  about: 'data-npq, or a frame, names a widget that there is not.',
  seen: 'both',
  find: ({ places }) =>
    places
      .filter(({ widget }) => !isWidget(widget))
      .map(({ widget, form, where }) => ({
        where,
        what: isWidget(widget.trim())
          ? `There is a space in “${widget}”, perhaps one that cannot be seen, so the widget is not known by it.`
          : `There is no widget called “${widget}”.${didYouMean(widget.replace(/^npq-/, ''), widgetNames)}`,
        fix: `Write one of ${widgetNames.join(', ')} in ${form === 'frame' ? 'the frame’s address, after widget=' : 'data-npq'}.`,
      })),
};

const unknownTag: DoctorRule = {
  name: 'tag-unknown',
  severity: 'fault',
  about: 'A tag begins with npq- and is none of ours.',
  seen: 'both',
  find: ({ strangers, site }) =>
    strangers.map(({ tag, where }) => ({
      where,
      what: `There is no tag <${tag}>.${didYouMean(tag, [...widgetNames.map((name) => `npq-${name}`), 'npq-hub'])}`,
      fix: `Correct both the opening and the closing tag in ${pagePartPlace(site)}. The tags are ${widgetNames.map((name) => `npq-${name}`).join(', ')} and npq-hub.`,
    })),
};

const unknownCourse: DoctorRule = {
  name: 'course-unknown',
  severity: 'fault',
  about: 'A widget is to start with a course that there is not.',
  seen: 'both',
  find: (facts, known) =>
    facts.places.flatMap(({ options, where }): Found[] => {
      const course = options['course']?.trim() ?? '';
      if (!course || known.getCourse(course)) return [];
      const hint = didYouMean(
        course,
        known.courses.flatMap(({ id, short }) => [id, short]),
      );
      return [
        {
          where,
          what: `No course is called “${course}”, so the visitor is asked for one.${hint}`,
          fix: `Write one of ${known.courses.map(({ short }) => short).join(', ')}, or DfE’s identifier; or leave course out.`,
        },
      ];
    }),
};

const unknownCohort: DoctorRule = {
  name: 'cohort-unknown',
  severity: 'fault',
  about: 'A widget is to start with a cohort that there is not.',
  seen: 'both',
  find: (facts, known) =>
    facts.places.flatMap(({ options, where }): Found[] => {
      const cohort = options['cohort']?.trim() ?? '';
      if (!cohort || known.cohorts.includes(cohort)) return [];
      return [
        {
          where,
          what: `No cohort is called “${cohort}”.${didYouMean(cohort, known.cohorts)}`,
          fix: `Write one of ${known.cohorts.join(', ')}; or leave cohort out, and the next one is used.`,
        },
      ];
    }),
};

const unknownHub: DoctorRule = {
  name: 'hub-unknown',
  severity: 'fault',
  about: 'A hub area code that there is not.',
  seen: 'both',
  find: (facts, known) =>
    ourTags(facts).flatMap(({ options, where }) =>
      splitList(options['hub'])
        .filter((code) => !known.hubAreas.includes(code.toUpperCase()))
        .map((code) => {
          const near = areasOfRegion(code, known.hubAreas);
          return {
            where,
            what: `No teaching school hub area has the code “${code}”.`,
            fix: near.length
              ? `That region has ${near.join(', ')}.`
              : 'Codes are letters for the region and a number, such as EE5. Your hub’s code is on its page on GOV.UK.',
          };
        }),
    ),
};

const unknownProvider: DoctorRule = {
  name: 'provider-unknown',
  severity: 'fault',
  about: 'A lead provider that there is not, or that runs no NPQs now.',
  seen: 'both',
  find: (facts, known) =>
    ourTags(facts).flatMap(({ options, where }) =>
      splitList(options['providers'])
        .filter((id) => !known.providers.includes(id))
        .map((id) => ({
          where,
          what: `No lead provider that runs NPQs now is called “${id}”.${didYouMean(id, known.providers)}`,
          fix: `Write one of ${known.providers.join(', ')}.`,
        })),
    ),
};

/** Names that stand on a tag and do nothing there, with the reason. */
function strayNames(
  attributes: Readonly<Record<string, string>>,
  takes: readonly string[],
  elsewhere: readonly string[],
  isBlock: boolean,
): [string, string][] {
  return Object.keys(attributes).flatMap((written): [string, string][] => {
    const name =
      isBlock || takes.includes(written.replace(/^data-/, ''))
        ? written.replace(/^data-(?!npq)/, '')
        : written;
    if (takes.includes(name))
      return written === name || isBlock
        ? []
        : [[written, ` Write “${name}”: with data- before it, it works on a div only.`]];
    if (elsewhere.includes(name)) return [[written, ' It is an attribute of another of our tags.']];
    const near = nearest(name, takes);
    if (near) return [[written, ` Did you mean “${near}”?`]];
    return isBlock || isAnyonesAttribute(written) ? [] : [[written, '']];
  });
}

const everyName = [...new Set<string>([...hubAttributeNames, ...widgetAttributeNames])];

function strayAttributes(facts: PageFacts): Found[] {
  const tags = [
    ...facts.hubs.map((hub) => ({ ...hub, takes: hubAttributeNames, isBlock: false })),
    ...ourPlaces(facts)
      .filter(({ form }) => form !== 'frame')
      .map((place) => ({ ...place, takes: attributeNamesOf(place.widget), isBlock: place.form === 'block' })),
    ...ourPlaces(facts)
      .filter(({ form }) => form === 'frame')
      .map((place) => ({ ...place, attributes: place.options, takes: everyName, isBlock: false })),
  ];
  return tags.flatMap(({ attributes, takes, isBlock, where }) =>
    strayNames(
      attributes,
      takes,
      everyName.filter((name) => takes.every((taken) => taken !== name) && !isAnyonesAttribute(name)),
      isBlock,
    ).map(([name, why]) => ({
      where,
      what: `The attribute “${name}” does nothing here.${why}`,
      fix: `This tag takes ${takes.join(', ')}.`,
    })),
  );
}

const unknownAttribute: DoctorRule = {
  name: 'attribute-unknown',
  severity: 'warning',
  about: 'An attribute that does nothing where it stands: misspelt, or of another tag.',
  seen: 'both',
  find: strayAttributes,
};

const refusedLink: DoctorRule = {
  name: 'link-refused',
  severity: 'fault',
  about: 'The hub’s next step is not an https, mailto or tel link, so it is not shown.',
  seen: 'both',
  find: (facts) =>
    ourTags(facts).flatMap(({ options, where }): Found[] => {
      const link = options['action-url']?.trim() ?? '';
      if (!link || shownLink(link)) return [];
      const whole = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$)/i.test(link) ? ` Probably: https://${link}` : '';
      return [
        {
          where,
          what: `The link “${link}” in action-url is not one that a widget shows.`,
          fix: `Write the whole link; it must start with https:, mailto: or tel:.${whole}`,
        },
      ];
    }),
};

const badEmail: DoctorRule = {
  name: 'email-unusable',
  severity: 'fault',
  about: 'The hub’s email is not an email address, so it is not shown.',
  seen: 'both',
  find: (facts) =>
    ourTags(facts).flatMap(({ options, where }): Found[] => {
      const email = options['email']?.trim() ?? '';
      return !email || isEmail(email)
        ? []
        : [
            {
              where,
              what: `“${email}” in email is not an email address, so it is not shown.`,
              fix: 'Write one address, such as npq@hub.example, without mailto: before it.',
            },
          ];
    }),
};

export const nameRules: readonly DoctorRule[] = [
  unknownWidget,
  unknownTag,
  unknownCourse,
  unknownCohort,
  unknownHub,
  unknownProvider,
  unknownAttribute,
  refusedLink,
  badEmail,
];
