import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { complaints } from '../support/lint/complaints.js';

const NOTHING = /Rendering does nothing/;
const UNCHANGED = /changes nothing that it was given/;

const view = 'packages/elements/src/hours-planner/views/start/view.ts';

/** What a view may not do while it is rendered, and the words of the complaint. */
const IMPURE: readonly (readonly [code: string, says: RegExp])[] = [
  ['export const f = function () { return this; };', /belongs to no element/],
  ["export const f = () => import('../plan/view.js');", /A view loads nothing/],
  ['export const f = (at) => at.dispatchEvent(said);', /dispatches no event/],
  ["export const f = (at) => at['dispatchEvent'](said);", /dispatches no event/],
  ['export const f = (at) => at.dispatchEvent.call(at, said);', /dispatches no event/],
  // What is for a visitor's step: in a view, for each line of a list, in a part that is made within, and called at once.
  ...['dispatch', 'choose', 'share', 'announce', 'use'].flatMap((name) => [
    [`export const v = { render: (model, ui) => html\`<p>\${ui.${name}(model)}</p>\` };`, NOTHING] as const,
    [`export const v = { render(model, { ${name} }) { return ${name}(model); } };`, NOTHING] as const,
  ]),
  ['export const f = (weeks, ui) => html`${weeks.map((week) => ui.announce(week))}`;', NOTHING],
  [
    'export const f = (model, ui) => { const part = () => html`${ui.share(model)}`; return part(); };',
    NOTHING,
  ],
  ['export const f = (model, ui) => html`${(() => ui.dispatch(model))()}`;', NOTHING],
  // A function that is called for what it does, whatever its name.
  ['export const f = (model, ui) => { act(model, ui); return html`<p></p>`; };', NOTHING],
  ['export const f = (model) => { history.pushState(model, ""); return html`<p></p>`; };', NOTHING],
  ['export const f = (model) => html`${history.replaceState(model, "")}`;', NOTHING],
  ['export const f = (model) => [setTimeout(model.later)];', NOTHING],
  ['export const f = (model) => [requestAnimationFrame(model.later)];', NOTHING],
  ['warnOnce("Ready");', NOTHING],
  // What came in stays as it is, whoever changes it.
  ['export const f = (model) => void (model.a = 1);', UNCHANGED],
  ['export const f = (model) => void ([model.a] = [1]);', UNCHANGED],
  ['export const f = (model) => void ([model.a = 2] = []);', UNCHANGED],
  ['export const f = (model) => void ([...model.a] = [1]);', UNCHANGED],
  ['export const f = (model) => void ({ a: model.a } = { a: 1 });', UNCHANGED],
  ['export const f = (model) => { for (model.a of [1]) continue; };', UNCHANGED],
  ['export const f = (model) => model.a++;', UNCHANGED],
  ['export const f = (model) => delete model.a;', UNCHANGED],
  ['export const f = (model) => model.weeks.push(1);', UNCHANGED],
  ['export const f = (model) => model.weeks.sort();', UNCHANGED],
  ['export const f = (model) => model.weeks.splice(0);', UNCHANGED],
  ['export const f = (model) => model.weeks.reverse();', UNCHANGED],
  ['export const f = (model) => model.weeks?.[0]!.days.reverse();', UNCHANGED],
  ['export const f = ({ weeks }) => weeks.sort();', UNCHANGED],
  ['export const f = (model) => { const { weeks } = model; return weeks.reverse(); };', UNCHANGED],
  ['export const f = (model) => { for (const week of model.weeks) week.days.pop(); };', UNCHANGED],
  ['export const f = (model) => Object.assign(model, { a: 1 });', UNCHANGED],
  ['export const f = (known) => known.set("a", 1);', UNCHANGED],
  ['const known = new Map(); export const f = (a) => known.set(a, 1);', UNCHANGED],
  ['import { known } from "./known.js"; export const f = (a) => known.set(a, 1);', UNCHANGED],
  ['let count = 0; export const f = () => (count += 1);', /A module keeps nothing/],
  ['export let count = 0; export const f = () => (count += 1);', /A module keeps nothing/],
  // The day is the input's.
  ['export const f = () => new Date();', /Today is in the input/],
  ['export const f = () => Date.now();', /Today is in the input/],
];

/** What a view may do: at a visitor's step, with what it made itself, and to ask for a fact. */
const PURE: readonly string[] = [
  'export const f = (model, ui) => html`<button @click=${() => ui.dispatch(model)}></button>`;',
  'export const f = (ui) => { const go = () => ui.choose({}); return html`<button @click=${go}></button>`; };',
  'export function act(model, ui): void { ui.dispatch(model); history.pushState(model, ""); }',
  'export const copy = async (link, ui) => { await copyLink(link); ui.announce("Copied"); };',
  'export const f = (model) => { const all = []; for (const week of model.weeks) all.push(week); return all; };',
  'export const f = (model) => model.weeks.map(({ day }) => day).sort();',
  'export const f = (args, facts) => { if (!args.flow) facts.get("flow"); return args; };',
  // What a pure function worked out once for each value.
  'export const once = (derive) => { const known = new Map(); return (a) => { known.set(a, derive(a)); return a; }; };',
];

/** What renders beside views, and models. */
const AS_VIEWS: readonly string[] = [
  'packages/elements/src/hours-planner/model/screen.ts',
  'packages/elements/src/hours-planner/take-away/headteacher-sheet.ts',
  'packages/elements/src/hours-planner/take-away/sheet-facts.ts',
  'packages/elements/src/ui/course-line.ts',
  'packages/elements/src/ui/place-box/place-box.ts',
  'packages/elements/src/core/box.ts',
  'packages/elements/src/core/hub-step.ts',
  'packages/elements/src/core/own-step.ts',
  'packages/elements/src/core/render-status.ts',
];

const element = 'packages/elements/src/core/widget-element.ts';
const widget = 'packages/elements/src/eligibility-checker/eligibility-checker.ts';

/** What a method of an element that renders may not do. */
const IMPURE_METHODS: readonly (readonly [file: string, method: string, says: RegExp])[] = [
  [element, 'render() { this.count = 1; return html`<p></p>`; }', UNCHANGED],
  [element, 'renderContent() { this.#shown.push(1); return html`<p></p>`; }', NOTHING],
  [element, '#renderView() { return html`${this.#ui.dispatch(1)}`; }', NOTHING],
  [element, 'renderContent() { return html`${this.#resources.request("dark")}`; }', NOTHING],
  [element, 'renderContent() { this.requestUpdate(); return html`<p></p>`; }', NOTHING],
  [widget, 'renderContent() { return html`${this.hub.share({})}`; }', NOTHING],
  [widget, 'renderContent() { return html`${import("./late.js")}`; }', /A view loads nothing/],
  [widget, 'renderContent() { return html`${this.dispatchEvent(said)}`; }', /dispatches no event/],
];

describe('what lint says of rendering', () => {
  it('is asked of files that there are', () =>
    assert.deepEqual(
      [view, element, widget, ...AS_VIEWS].filter((file) => !existsSync(file)),
      [],
    ));

  for (const [code, says] of IMPURE) {
    it(`complains in a view about ${code}`, async () => assert.match(await complaints(view, code), says));
  }

  for (const code of PURE) {
    it(`lets a view say ${code}`, async () =>
      assert.doesNotMatch(await complaints(view, code), /one-direction|Parsing/));
  }

  for (const file of AS_VIEWS) {
    it(`complains in ${file} as in a view`, async () =>
      assert.match(await complaints(file, 'export const f = (model, ui) => [ui.share(model)];'), NOTHING));
  }

  for (const [file, method, says] of IMPURE_METHODS) {
    it(`complains in ${file} about ${method}`, async () =>
      assert.match(await complaints(file, `export class A { ${method} }`), says));
  }

  it('lets an element do in other methods, and at a visitor’s step, what it does not while it renders', async () => {
    const methods =
      'go() { this.count = 1; this.#ui.dispatch(1); } render() { return html`<p @click=${() => this.dispatch(1)}></p>`; }';
    assert.doesNotMatch(await complaints(element, `export class A { ${methods} }`), /one-direction|Parsing/);
  });
});
