/**
 * What a visitor asked to have kept on this device. The one place that knows the browser's storage: nothing is kept but on a
 * press, and a press takes it away. A frame, a full disk or a private window may refuse; nothing is thrown.
 */
export function readSaved(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text; empty takes it away. False where the browser refuses. */
export function save(name: string, text: string): boolean {
  try {
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
    return readSaved(name) === text;
  } catch {
    return false;
  }
}
