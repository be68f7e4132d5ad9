import { loadFacts } from './facts.js';
import type { Options } from './own-facts/control-of.js';
import { FactsPage } from './own-facts/facts-page.js';
import { showPage, startPage } from './start-page.js';

const today = (now = new Date()): string => {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** What can be chosen in the form. A file of years ago may name a provider that runs no NPQ any more. */
async function loadOptions(courses: readonly { id: string; title: string }[]): Promise<Options> {
  const { default: providers } = await import('@npq-widgets/data/records/providers');
  return {
    course: [['', 'Choose a course'], ...courses.map(({ id, title }) => [id, title] as const)],
    provider: [
      ['', 'Do not say'],
      ...providers.items.map(
        ({ id, name, status }) => [id, status === 'active' ? name : `${name} (former)`] as const,
      ),
    ],
    delivery: [
      ['', 'Do not say'],
      ['blended', 'Blended: partly in person, partly online'],
      ['online', 'Online only'],
      ['in person', 'In person only'],
    ],
    places: [
      ['', 'Do not say'],
      ['open', 'Places are open'],
      ['waiting list', 'There is a waiting list'],
      ['full', 'Full'],
    ],
  };
}

void startPage('A part of this page did not arrive.', async ({ served, shared }) => {
  const [facts, { readOwnFacts }, { checkOwnFactsText }] = await Promise.all([
    loadFacts(),
    import('@npq-widgets/data/own-facts/read'),
    import('@npq-widgets/data/own-facts/check'),
  ]);
  const options = await loadOptions(facts.known.courses);
  showPage();
  new FactsPage({
    ...{ facts, options, served, isShared: shared, today: today() },
    ...{ read: readOwnFacts, check: checkOwnFactsText },
  });
});
