/** As much of a report or an event as names the policy. */
type Refusal = Partial<Pick<SecurityPolicyViolationEvent, 'originalPolicy' | 'disposition'>>;

/**
 * The policies that the browser tells of because something was refused, before now or from now on. A page cannot read
 * its own headers without asking its server again, and we ask nobody: a refusal names the policy whole.
 */
export class ReportedPolicies {
  readonly #texts = new Set<string>();
  readonly #onChange: () => void;
  readonly #observer: ReportingObserver | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    addEventListener('securitypolicyviolation', this.#onViolation);
    if (!('ReportingObserver' in globalThis)) return;
    this.#observer = new ReportingObserver(
      (reports) => {
        for (const { body } of reports) this.#note(body as Refusal | null);
      },
      { types: ['csp-violation'], buffered: true },
    );
    this.#observer.observe();
  }

  get texts(): readonly string[] {
    return [...this.#texts];
  }

  stop(): void {
    removeEventListener('securitypolicyviolation', this.#onViolation);
    this.#observer?.disconnect();
  }

  /** A policy that only reports refuses nothing. */
  #note(refusal: Refusal | null): void {
    const { originalPolicy: text, disposition } = refusal ?? {};
    if (!text || disposition === 'report' || this.#texts.has(text)) return;
    this.#texts.add(text);
    this.#onChange();
  }

  readonly #onViolation = (event: SecurityPolicyViolationEvent): void => this.#note(event);
}
