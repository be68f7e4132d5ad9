import { expect } from '@open-wc/testing';
import {
  createElement,
  listen,
  nativeConsole,
  NativeEvent,
  unlisten,
} from '../../../packages/elements/src/core/native.js';

describe('what the browser itself brings', () => {
  it('is its Event, which every event of ours extends', () => {
    expect(NativeEvent).to.equal(Event);
    expect(new NativeEvent('x')).to.be.instanceOf(Event);
  });

  it('is its methods, on a page whose images are named like them', () => {
    const images = ['createElement', 'addEventListener', 'removeEventListener'].map((name) => {
      const image = new Image();
      image.setAttribute('name', name);
      document.body.append(image);
      return image;
    });
    const heard: string[] = [];
    const listener = (event: Event): number => heard.push(event.type);
    expect(Reflect.get(document, 'createElement'), 'is hidden').to.equal(images[0]);
    expect(createElement('i').localName).to.equal('i');
    listen(document, 'npq-test', listener);
    document.dispatchEvent(new Event('npq-test'));
    unlisten(document, 'npq-test', listener);
    document.dispatchEvent(new Event('npq-test'));
    expect(heard).to.deep.equal(['npq-test']);
    images.forEach((image) => image.remove());
  });

  it('is a console, or nothing where it was switched off', () => {
    const { console } = globalThis;
    expect(nativeConsole()).to.equal(console);
    Object.assign(globalThis, { console: undefined });
    const none = nativeConsole();
    Object.assign(globalThis, { console });
    expect(none).to.equal(undefined);
  });
});
