import { expect } from '@open-wc/testing';
import { LoadController } from '../../../packages/elements/src/core/load-controller.js';

/** The least that a controller needs of a host; `updated()` resolves at the next requestUpdate. */
class Host {
  #wake: () => void = () => undefined;
  requestUpdate(): void {
    this.#wake();
  }
  updated(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

describe('LoadController', () => {
  it('starts what is needed once, and gives it when it is there', async () => {
    const host = new Host();
    let calls = 0;
    const load = new LoadController(host, {
      facts: () => Promise.resolve(++calls),
      more: () => Promise.resolve('more'),
    });
    const updated = host.updated();
    expect(load.need('facts')).to.equal(undefined);
    expect(load.need('facts')).to.equal(undefined);
    await updated;
    expect(load.need('facts')).to.deep.equal({ facts: 1 });
    expect(calls).to.equal(1);
  });

  it('says that loading failed, and asks again on retry', async () => {
    const host = new Host();
    let fail = true;
    const load = new LoadController(host, {
      facts: () => (fail ? Promise.reject(new Error('offline')) : Promise.resolve('here')),
    });
    let updated = host.updated();
    load.need('facts');
    await updated;
    expect(load.failed).to.equal(true);
    expect(load.need('facts'), 'no second try by itself').to.equal(undefined);
    fail = false;
    updated = host.updated();
    load.retry();
    await updated;
    updated = host.updated();
    load.need('facts');
    await updated;
    expect(load.failed).to.equal(false);
    expect(load.need('facts')).to.deep.equal({ facts: 'here' });
  });

  it('takes what is given before what would be loaded', () => {
    let calls = 0;
    const load = new LoadController(new Host(), { facts: () => Promise.resolve(++calls) }, (name) =>
      name === 'facts' ? 7 : undefined,
    );
    expect(load.need('facts')).to.deep.equal({ facts: 7 });
    expect(calls).to.equal(0);
  });
});
