/** A value that is worked out again only once something that it depends on is another one. */
export class Memo<Value> {
  #on: readonly unknown[] | undefined;
  #value: Value | undefined;

  get(on: readonly unknown[], work: () => Value): Value {
    const before = this.#on;
    if (!before || on.some((one, index) => one !== before[index])) this.#value = work();
    this.#on = on;
    return this.#value as Value;
  }
}
