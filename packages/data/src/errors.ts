/** A fact, an answer or a file that cannot be used, said in a sentence that a person can act on. */
export class DataError extends Error {
  override readonly name: string = 'DataError';
}

/** A record or a hub's own data that does not fit its schema. `where` names the file, item and field. */
export class DataRefusedError extends DataError {
  override readonly name = 'DataRefusedError';
  readonly where: string;

  constructor(where: string, reason: string) {
    super(`${where}: ${reason}`);
    this.where = where;
  }
}

/** An identifier (course, cohort, hub area …) that the facts do not hold. */
export class UnknownIdError extends DataError {
  override readonly name = 'UnknownIdError';
  readonly noun: string;
  readonly id: string;

  constructor(noun: string, id: string) {
    super(`No ${noun} has the identifier "${id}".`);
    this.noun = noun;
    this.id = id;
  }
}
