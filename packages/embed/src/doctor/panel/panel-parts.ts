import type { PageFacts } from '../examination/facts.js';
import { severities, type Finding } from '../examination/finding.js';
import { inventory, severityHeading } from '../examination/report.js';
import { sites, siteTitles, type Site } from '../examination/site.js';
import { build } from './build.js';

const line = (label: string, text: string, look: string): HTMLElement =>
  build('p', { class: look }, build('strong', {}, `${label}: `), text);

const asItem = ({ severity, what, fix, where }: Finding): HTMLLIElement =>
  build(
    'li',
    { class: `finding ${severity}` },
    build('p', { class: 'what' }, what),
    line('What to do', fix, 'fix'),
    where ? line('Where', where, 'where') : undefined,
  );

/** What was found, faults first, each kind below its heading. */
export const findingGroups = (findings: readonly Finding[]): HTMLElement[] =>
  severities.flatMap((severity) => {
    const mine = findings.filter((finding) => finding.severity === severity);
    return mine.length
      ? [
          build('h3', {}, `${severityHeading(severity)} (${mine.length})`),
          build('ul', { role: 'list' }, ...mine.map(asItem)),
        ]
      : [];
  });

/** What is on the page, line by line. */
export const inventoryList = (facts: PageFacts): HTMLUListElement =>
  build('ul', { role: 'list' }, ...inventory(facts).map((text) => build('li', {}, text)));

/** Asks what the website is made with, because the advice turns on it. */
export function siteField(site: Site, choose: (site: Site) => void): HTMLElement {
  const select = build(
    'select',
    { id: 'site' },
    ...sites.map((name) => build('option', { value: name }, siteTitles[name])),
  );
  select.value = site;
  select.addEventListener('change', () => choose(sites.find((name) => name === select.value) ?? site));
  return build('div', {}, build('label', { for: 'site' }, 'This website is made with'), select);
}
