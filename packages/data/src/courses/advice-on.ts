// Apart from what works advice out, which a widget that shows it need not bring.

/** What a person should know of the next start, from a day on. */
export interface StartAdvice {
  /** ISO day; empty: from ever. */
  readonly from: string;
  readonly words: string;
}

/** What holds on a day. Empty when there is no advice. */
export const adviceOn = (advice: readonly StartAdvice[], today: string): string =>
  advice.filter(({ from }) => from <= today).at(-1)?.words ?? '';
