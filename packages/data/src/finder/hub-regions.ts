/** The regions by which hub areas are split into small modules: the letters of an area code, in small letters. */
export const hubRegions = ['ee', 'em', 'l', 'ne', 'nw', 'se', 'sw', 'wm', 'yh'] as const;
export type HubRegion = (typeof hubRegions)[number];

/** `EE5` → `ee`; null when the code has no such form. */
export function regionOfArea(area: string): HubRegion | null {
  const letters = /^[A-Z]+(?=\d)/i.exec(area)?.[0].toLowerCase();
  return hubRegions.find((region) => region === letters) ?? null;
}
