/**
 * A small part of the records that a page downloads by itself. `build` is pure; what it returns is written as a
 * module, so it must be plain data.
 */
export interface Slice<Records, Value = unknown> {
  /** The module's name: `@npq-widgets/data/slices/NAME`. */
  readonly name: string;
  /** The value's type, as it is exported… */
  readonly type: string;
  /** …from this entry, such as `@npq-widgets/data/finder`. */
  readonly from: string;
  readonly build: (records: Records) => Value;
}

/** Writes a slice with its types checked: `defineSlice<{ courses: CourseRecord }, CoursesSlice>({ … })`. */
export const defineSlice = <Records, Value>(slice: Slice<Records, Value>): Slice<Records, Value> => slice;
