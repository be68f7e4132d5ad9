import { expect } from '@open-wc/testing';
import { frameworkExamples } from '@npq-widgets/data/examples/frameworks';
import {
  START,
  apartPart,
  areaNamed,
  areaPart,
  partsOf,
  reduce,
} from '../../../packages/elements/src/framework-explorer/explorer-state.js';

const courses = frameworkExamples['framework-areas'].courses;

describe('explorer state', () => {
  it('opens and closes one part and leaves the others', () => {
    const one = reduce(START, { type: 'part-toggled', part: areaPart(1), open: true });
    const two = reduce(one, { type: 'part-toggled', part: areaPart(2), open: true });
    expect(two.open).to.deep.equal(['area-1', 'area-2']);
    expect(reduce(two, { type: 'part-toggled', part: areaPart(1), open: false }).open).to.deep.equal([
      'area-2',
    ]);
    expect(reduce(two, { type: 'part-toggled', part: areaPart(2), open: true }).open).to.deep.equal([
      'area-1',
      'area-2',
    ]);
    expect(START.open).to.deep.equal([]);
  });

  it('keeps what is open while something is typed, without the spaces at its ends', () => {
    const opened = reduce(START, { type: 'part-toggled', part: areaPart(1), open: true });
    expect(reduce(opened, { type: 'typed', query: '  tides ' })).to.deep.equal({
      open: ['area-1'],
      query: 'tides',
    });
  });

  it('starts afresh with another course', () => {
    expect(reduce({ open: ['area-1'], query: 'tides' }, { type: 'course-changed' })).to.deep.equal(START);
  });

  it('knows every part of a course, those apart last', () => {
    expect(partsOf(courses['npq-leading-teaching-development']!)).to.deep.equal([
      'area-1',
      'area-2',
      'area-3',
      apartPart(0),
    ]);
    expect(partsOf(courses['npq-early-headship-coaching-offer']!)).to.deep.equal([]);
  });

  it('finds an area by number or name, however that is written', () => {
    const course = courses['npq-senior-leadership']!;
    for (const name of ['2', ' 2 ', 'charts-and-currents', 'Charts and currents'])
      expect(areaNamed(name, course), name).to.equal(2);
    for (const name of ['0', '4', '-1', '1.5', 'charts', '', 'constructor'])
      expect(areaNamed(name, course), name).to.equal(undefined);
  });
});
