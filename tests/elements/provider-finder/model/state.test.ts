import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { START, reduce } from '../../../../packages/elements/src/provider-finder/model/state.js';

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
    assert.deepEqual(typed, {
      ...START,
      typed: ' ss1 1aa ',
      query: ' ss1 1aa ',
      asked: 1,
      box: { text: ' ss1 1aa ', isOpen: false, active: -1 },
    });
    assert.equal(reduce(typed, { type: 'chosen', choice }).typed, ' ss1 1aa ');
  });

  it('searches for a suggestion that was picked, under its own name, and closes the list', () => {
    const open = reduce(START, { type: 'box-changed', box: { text: 'harb', isOpen: true, active: 0 } });
    assert.deepEqual([open.asked, open.query, open.box.isOpen], [0, undefined, true]);
    const picked = reduce(open, { type: 'picked', typed: 'Harbour', choice });
    assert.deepEqual([picked.query, picked.typed, picked.box.text], [choice, 'Harbour', 'Harbour']);
    assert.deepEqual([picked.box.isOpen, picked.asked], [false, 1]);
  });

  it('forgets the side of a border with the next search', () => {
    const typed = reduce(START, { type: 'submitted', typed: 'NP16' });
    const said = reduce(typed, { type: 'side-said', side: 'england' });
    assert.deepEqual([said.query, said.side], ['NP16', 'england']);
    assert.equal(reduce(said, { type: 'chosen', choice }).side, undefined);
    assert.equal(reduce(said, { type: 'submitted', typed: 'NP16' }).side, undefined);
  });

  it('counts every question, the same one too', () => {
    const once = reduce(START, { type: 'submitted', typed: 'SS1' });
    assert.equal(reduce(once, { type: 'submitted', typed: 'SS1' }).asked, 2);
    const chosen = reduce(once, { type: 'course-chosen', course: 'npq-headship' });
    assert.deepEqual(
      [chosen.asked, chosen.listed, reduce(chosen, { type: 'cohort-chosen' }).listed],
      [1, 1, 2],
    );
  });

  it('remembers what someone is about to use', () => {
    const near = reduce(START, { type: 'neared', part: 'place' });
    assert.deepEqual(near.near, { place: true, course: false });
    assert.deepEqual(reduce(near, { type: 'neared', part: 'course' }).near, { place: true, course: true });
  });
});
