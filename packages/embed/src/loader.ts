import { base } from './address.js';
import { LoadFailedEvent, failureReason, offerRetry, withdrawRetry } from './failure.js';
import { isComplete, mount } from './mount.js';
import { claimPage, sayOnce } from './page.js';
import { registry } from './registry.js';

const BLOCK = 'data-npq';
const HUB = 'npq-hub';
const SELECTOR = `${Object.keys(registry).join()},[${BLOCK}]`;
/** The first look at the viewport comes with a rendered frame; nothing waits for it longer than this. */
const PATIENCE_MS = 300;
/** A page may change thousands of times while it is built; one look after a burst is enough. */
const BURST_MS = 50;

/** Tags whose module was asked for, and those of them whose module did not come. */
const asked = new Set<string>();
const failed = new Set<string>();
let blocked = false;
let lookDue = false;
let restDue = false;
let nearby: IntersectionObserver;

const whenIdle = (globalThis as { requestIdleCallback?: (act: () => void) => void }).requestIdleCallback ?? setTimeout;

const tagOf = (element: Element): string => (element.hasAttribute(BLOCK) ? `npq-${element.getAttribute(BLOCK)}` : element.localName);

const present = (): NodeListOf<HTMLElement> => document.querySelectorAll<HTMLElement>(SELECTOR);

function each(tag: string, act: (element: HTMLElement) => void): void {
  for (const element of present()) if (tagOf(element) === tag) act(element);
}

function load(tag: string): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  registry[tag]?.().then(
    () => {
      each(tag, withdrawRetry);
      look();
    },
    // The page reports a refusal by its policy just after the import fails.
    (error: unknown) => setTimeout(() => fail(tag, error)),
  );
}

function fail(tag: string, error: unknown): void {
  const reason = failureReason(error, blocked, navigator.onLine);
  failed.add(tag);
  sayOnce(`<${tag}> did not load (${reason}). ${String(error)}`);
  each(tag, (element) => {
    if (tag !== HUB) offerRetry(element, retry);
    element.dispatchEvent(new LoadFailedEvent(tag, reason));
  });
}

function retry(): void {
  for (const tag of [...failed]) {
    failed.delete(tag);
    asked.delete(tag);
    load(tag);
  }
}

function loadRest(): void {
  restDue = false;
  present().forEach((element) => load(tagOf(element)));
}

/** Mounts an element whose module is there; else has it loaded: now when it is near, when the page is idle if not. */
function meet(element: HTMLElement): void {
  const tag = tagOf(element);
  if (!registry[tag]) sayOnce(`${BLOCK}="${tag.slice(4)}" names no widget.`);
  else if (customElements.get(tag)) {
    if (element.localName !== tag && isComplete(element) && !element.isContentEditable) mount(element, tag);
  } else if (tag === HUB) {
    // It has no box to come near, and the widgets ask it who the hub is.
    load(tag);
  } else if (!asked.has(tag)) {
    if (!restDue) setTimeout(() => whenIdle(loadRest), PATIENCE_MS);
    restDue = true;
    nearby.observe(element);
  }
}

function look(): void {
  lookDue = false;
  present().forEach(meet);
}

function start(): void {
  nearby = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) load(tagOf(target));
    },
    { rootMargin: '100%' },
  );
  addEventListener('online', retry);
  document.addEventListener('securitypolicyviolation', (event) => {
    blocked ||= event.blockedURI.startsWith(base);
  });
  document.addEventListener('DOMContentLoaded', look);
  new MutationObserver(() => {
    if (!lookDue) setTimeout(look, BURST_MS);
    lookDue = true;
  }).observe(document, { childList: true, subtree: true });
  look();
}

if ('document' in globalThis && claimPage(base)) start();
