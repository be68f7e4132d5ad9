import { findStatements, type FoundStatement, type FrameworkOutline } from '@npq-widgets/data/framework';

/**
 * What of an outline matches a query; undefined where the course has none. A module of its own, so that a page downloads
 * the search when someone uses it.
 */
export const searchOutline = (
  query: string,
  outline: FrameworkOutline | null | undefined,
): readonly FoundStatement[] | undefined => (outline ? findStatements(query, outline) : undefined);
