export { audit } from './audit.js';
export type { FrameworkAudit } from './audit.js';
export { findStatements } from './find-statements.js';
export type { FoundKind, FoundStatement, TextRange } from './find-statements.js';
export type { FrameworkReview, WithoutFramework } from './framework-records.js';
export { outline } from './outline.js';
export type {
  FrameworkOutline,
  OutlineArea,
  OutlineGroup,
  OutlineOutcome,
  OutlinePractice,
  OutlineStatement,
  UnplacedStatements,
} from './outline.js';
export type { FrameworkSlice } from './slices/framework.js';
export type { CourseAreas, FrameworkAreasSlice } from './slices/framework-areas.js';
export type { Grounds } from '../sources.js';
