export { audit } from './audit.js';
export type { FrameworkAudit } from './audit.js';
export { findStatements } from './find-statements.js';
export type { FoundKind, FoundStatement, TextRange } from './find-statements.js';
export type {
  CourseAreas,
  FrameworkAreasSlice,
  FrameworkReview,
  FrameworkSlice,
  WithoutFramework,
} from './framework-slice.js';
export { outline } from './outline.js';
export type {
  FrameworkOutline,
  Grounds,
  OutlineArea,
  OutlineGroup,
  OutlineOutcome,
  OutlinePractice,
  OutlineStatement,
  UnplacedStatements,
} from './outline.js';
