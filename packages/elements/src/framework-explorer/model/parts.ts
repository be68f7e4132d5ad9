import type { CourseAreas } from '@npq-widgets/data/framework';

/** Keys of the parts of an outline that open: `area-1`, `unplaced-1`. */
export const areaPart = (number: number): string => `area-${number}`;
export const unplacedPart = (index: number): string => `unplaced-${index + 1}`;

/** Every part with content that opens, in the order shown. */
export const partsOf = ({ areas, unplaced = [] }: CourseAreas): string[] => [
  ...areas.map((_, index) => areaPart(index + 1)),
  ...unplaced.map((_, index) => unplacedPart(index)),
];

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
