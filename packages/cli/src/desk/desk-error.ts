/** Why a list cannot be checked at all, in a sentence that says what to do. It never holds what a person's cell says. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
}
