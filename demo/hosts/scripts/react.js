// An app with two tags and two blocks, which it takes away and brings back.
const { createElement: h, useState, createRoot } = React;

const sentence = () =>
  h(
    'p',
    null,
    'About National Professional Qualifications: ',
    h(
      'a',
      { href: 'https://www.gov.uk/government/publications/national-professional-qualifications-npqs-reforms' },
      'read about them on GOV.UK',
    ),
    '.',
  );

function App() {
  const [isShown, setShown] = useState(true);
  const part = h(
    'section',
    { id: 'part' },
    h('npq-eligibility-checker', null, sentence()),
    h('div', { 'data-npq': 'framework-explorer' }, sentence()),
    h('npq-hours-planner', null, sentence()),
    h('div', { 'data-npq': 'provider-finder' }, sentence()),
  );
  return h(
    'div',
    null,
    h('button', { id: 'toggle', onClick: () => setShown(!isShown) }, 'Show or hide'),
    isShown ? part : h('p', { id: 'away' }, 'Nothing to show.'),
  );
}

createRoot(document.querySelector('#app')).render(h(App));
