import { expect } from '@open-wc/testing';
import { START, reduce } from '../../../packages/elements/src/provider-finder/finder-state.js';

const choice = {
  kind: 'district',
  label: 'Harbour',
  name: 'Harbour',
  district: 'E06000901',
  hub: null,
} as const;

describe('state of the finder', () => {
  it('keeps what was typed as it was typed', () => {
    const typed = reduce(START, { type: 'submitted', typed: ' ss1 1aa ' });
    expect(typed).to.deep.equal({ typed: ' ss1 1aa ', query: ' ss1 1aa ', side: undefined, asked: 1 });
    expect(reduce(typed, { type: 'chosen', choice }).typed).to.equal(' ss1 1aa ');
  });

  it('forgets the side of a border with the next search', () => {
    const said = reduce(reduce(START, { type: 'submitted', typed: 'NP16' }), {
      type: 'side-said',
      side: 'england',
    });
    expect([said.query, said.side]).to.deep.equal(['NP16', 'england']);
    expect(reduce(said, { type: 'chosen', choice }).side).to.equal(undefined);
    expect(reduce(said, { type: 'submitted', typed: 'NP16' }).side).to.equal(undefined);
  });

  it('counts every question, the same one too', () => {
    const once = reduce(START, { type: 'submitted', typed: 'SS1' });
    expect(reduce(once, { type: 'submitted', typed: 'SS1' }).asked).to.equal(2);
  });
});
