/**
 * What a cell says; `value` is undefined where nobody was asked, and `isLoose` where it is not written as the check's own
 * pages have it. Or, in a sentence, why it cannot be read.
 */
export type Value =
  | { readonly value: string | undefined; readonly isLoose?: boolean }
  | { readonly problem: string };
