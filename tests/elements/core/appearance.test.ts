import { expect } from '@open-wc/testing';
import { LOOK_TOKENS } from '../../../packages/elements/src/core/appearance.js';

const taken = (name: string, text: string): string | undefined =>
  LOOK_TOKENS.find(([attribute]) => attribute === name)?.[2](text);

describe('attributes of the look', () => {
  it('take what CSS reads by itself', () => {
    for (const colour of ['#7a1f5c', 'rebeccapurple', 'rgb(1 2 3)', 'hsl(200deg 50% 40%)'])
      expect(taken('accent', colour)).to.equal(colour);
    for (const length of ['0', '12px', '0.5rem', 'calc(2px + 1px)'])
      expect(taken('radius', length)).to.equal(length);
    expect(taken('density', 'roomy')).to.equal('24px');
  });

  it('take nothing that looks elsewhere', () => {
    const elsewhere = [
      'var(--x)',
      'var(--x, url(https://evil.example/))',
      'VAR(--x)',
      'env(x, red)',
      'attr(title)',
    ];
    for (const text of [...elsewhere, 'url(https://evil.example/)', 'red; background: url(x)'])
      for (const name of ['accent', 'radius']) expect(taken(name, text), `${name} ${text}`).to.equal('');
    expect(taken('density', 'constructor')).to.equal(undefined);
  });
});
