import courses from '@npq-widgets/data/slices/courses';

/** As much of a widget as a preview leads to an answer. */
interface Answering extends HTMLElement {
  course: string;
  answers?: Readonly<Record<string, string>>;
}

/** The course that a preview answers for when none was chosen. */
const COURSE = courses[0]?.id ?? '';

/** A state school on DfE's list, and a person who was never funded: every course has an answer for them. */
const ANSWERS = {
  worksInEngland: 'yes',
  workSetting: 'school',
  establishmentType: '1',
  onRiseList: 'no',
  onPp50List: 'yes',
  headteacher: 'yes',
  firstFiveYears: 'yes',
  npqhStatus: 'completed',
  mathsMastery: 'yes',
  previouslyFunded: 'no',
} as const;

/** Between a widget and the edge of the window. */
const MARGIN = 16;

const WIDGETS =
  'npq-eligibility-checker, npq-framework-explorer, npq-hours-planner, npq-provider-finder' as const;

const answered = new WeakSet<Element>();
/** A person moves the page: from then on it stays where they put it. */
let hasScrolled = false;

/** Sees when a person moves the page. A document that is opened anew forgets who listens, so this comes after. */
export function heedScrolling(): void {
  const heed = ({ isTrusted }: Event): void => {
    // A preview presses keys of its own.
    hasScrolled ||= isTrusted;
  };
  for (const type of ['wheel', 'pointerdown', 'touchmove', 'keydown'])
    addEventListener(type, heed, { passive: true });
}

/** The first link of the hub's own in a widget. */
function linkOfHub(widget: HTMLElement): Element | undefined {
  const hub = document.querySelector<HTMLElement & { actionUrl?: string; email?: string }>('npq-hub');
  const wanted = [hub?.actionUrl, hub?.email && `mailto:${hub.email}`].filter(Boolean);
  const links = widget.shadowRoot?.querySelectorAll('a') ?? [];
  return [...links].find(({ href }) => wanted.some((own) => own && href.startsWith(own)));
}

/** Brings the answer to the top of the window, or what the hub says of itself to the bottom when that is further down. */
function bringIntoView(widget: HTMLElement): void {
  const link = linkOfHub(widget);
  const top = widget.getBoundingClientRect().top - MARGIN;
  const below = link ? link.getBoundingClientRect().bottom + MARGIN - innerHeight : 0;
  scrollBy(0, Math.max(top, below));
}

/** Leads each widget of the page that has come to an answer, once, and shows it together with its hub. */
export function answerAll(): void {
  for (const widget of document.querySelectorAll<Answering>(WIDGETS)) {
    if (!customElements.get(widget.localName)) continue;
    if (!answered.has(widget)) {
      answered.add(widget);
      widget.course ||= COURSE;
      if (widget.localName === 'npq-eligibility-checker')
        widget.answers = { ...ANSWERS, course: widget.course };
    }
    // What says something of the hub comes a little later, and so does what moves it.
    if (!hasScrolled) bringIntoView(widget);
  }
}
