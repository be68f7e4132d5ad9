import { expect } from '@open-wc/testing';
import { fill } from '../../../packages/elements/src/core/messages.js';

describe('messages', () => {
  it('puts values in their places', () => {
    expect(fill('{count} hubs near {place}', { count: 2, place: 'B1' })).to.equal('2 hubs near B1');
  });

  it('never writes "undefined" for a value that is missing', () => {
    expect(fill('Near {place}.')).to.equal('Near .');
  });

  it('leaves a value that looks like a place alone', () => {
    expect(fill('You typed {text}', { text: '{count}' })).to.equal('You typed {count}');
  });
});
