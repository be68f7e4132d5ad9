/** What pages refuse or take as theirs: a press, a selection, keys in a field. */
const KEPT = ['mousedown', 'selectstart', 'keydown', 'keypress'];

/** Copy protection and hotkeys of the page do not hear what happens in our fields. Escape and Tab stay the page's too. */
function keepHere(event: Event): void {
  if (!/^(?:Escape|Tab)$/.test((event as Partial<KeyboardEvent>).key ?? '')) event.stopPropagation();
}

/** Our forms are never sent. A sandboxed page without `allow-forms` would not even say that somebody tried. */
function submitHere(event: Event): void {
  const { form, type } = (event.target as Element).closest('button') ?? {};
  if (!form || type !== 'submit') return;
  event.preventDefault();
  form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
}

/** Keeps to the widget what happens in it. */
export function keepEvents(root: ShadowRoot): void {
  for (const type of KEPT) root.addEventListener(type, keepHere);
  root.addEventListener('click', submitHere);
}
