/** A file that no index can be made of. The message is a sentence for the person at the desk. */
export class SchoolsError extends Error {
  override readonly name = 'SchoolsError';
}
