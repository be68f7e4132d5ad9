import { expect } from '@open-wc/testing';
import { loadedModules } from '../../support/held.js';
import { has } from '../../support/shadow.js';
import { begin, checker, resultOf } from './checker-fixture.js';

const loaded = (part: RegExp): string[] => loadedModules().filter((name) => part.test(name));

const QUESTIONS = /views\/questions|model\/flow/;
const REASONS = /views\/result|slices\/funding/;

// Alone in its file, and so on its page: what another test loaded would be there already.
describe('<npq-eligibility-checker>, when it is first seen', () => {
  it('asks for a course, and has loaded neither questions nor reasons; each comes when it is needed', async () => {
    const element = await checker();
    expect(has(element, '#course')).to.equal(true);
    expect([...loaded(QUESTIONS), ...loaded(REASONS)]).to.deep.equal([]);
    await begin(element, 'npq-headship');
    expect(loaded(QUESTIONS)).not.to.deep.equal([]);
    await resultOf('eligible');
    expect(loaded(/views\/result/)).not.to.deep.equal([]);
  });
});
