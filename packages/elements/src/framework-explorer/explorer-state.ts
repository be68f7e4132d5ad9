import type { CourseAreas } from '@npq-widgets/data/framework';

/** Which parts stand open, and what is typed. Belongs to one course; another course starts afresh. */
export interface ExplorerState {
  /** Keys of parts: `area-1`, `apart-1`, `sources`. */
  readonly open: readonly string[];
  readonly query: string;
}

export type ExplorerAction =
  | { readonly type: 'course-changed' }
  | { readonly type: 'part-toggled'; readonly part: string; readonly open: boolean }
  | { readonly type: 'all-toggled'; readonly parts: readonly string[] }
  | { readonly type: 'typed'; readonly query: string };

export const START: ExplorerState = { open: [], query: '' };

export const SOURCES_PART = 'sources';
export const areaPart = (number: number): string => `area-${number}`;
export const apartPart = (index: number): string => `apart-${index + 1}`;

/** Every part with content that opens, in the order shown. */
export const partsOf = ({ areas, apart = [] }: CourseAreas): string[] => [
  ...areas.map((_, index) => areaPart(index + 1)),
  ...apart.map((_, index) => apartPart(index)),
];

export function reduce(state: ExplorerState, action: ExplorerAction): ExplorerState {
  switch (action.type) {
    case 'course-changed':
      return START;
    case 'part-toggled': {
      const others = state.open.filter((part) => part !== action.part);
      return { ...state, open: action.open ? [...others, action.part] : others };
    }
    case 'all-toggled':
      return { ...state, open: action.parts };
    case 'typed':
      return { ...state, query: action.query.trim() };
  }
}

/** `Child development, curriculum` → `child-development-curriculum`. */
const hyphened = (text: string): string =>
  text
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? '';

/** The number of the area that an attribute names by number or name; undefined when the course has none such. */
export function areaNamed(text: string, { areas }: CourseAreas): number | undefined {
  const wanted = hyphened(text);
  const index = areas.findIndex((name, at) => text.trim() === String(at + 1) || wanted === hyphened(name));
  return index < 0 ? undefined : index + 1;
}
