/* A page that has put things of its own, or nothing, in the place of what the browser brings. */
(function () {
  // The names that pages take for things of their own.
  window.Event = { list: [], next: null };
  window.CustomEvent = function (name, options) {
    this.name = name;
    this.detail = options && options.detail;
  };
  window.URL = '/current/page';
  window.fetch = null;
  window.Text = 'text';
  window.Comment = function (text) {
    this.text = text;
  };
  window.Option = window.Image = window.Range = window.Selection = undefined;
  window.requestIdleCallback = window.cancelIdleCallback = undefined;
  window.IntersectionObserver = window.ResizeObserver = undefined;
  window.console = undefined;
  // Written for old Internet Explorer, copied ever since; its parent is null in a shadow root.
  Element.prototype.remove = function () {
    this.parentElement.removeChild(this);
  };
  NodeList.prototype.remove = HTMLCollection.prototype.remove = function () {
    for (var i = this.length - 1; i >= 0; i--) this[i].parentElement.removeChild(this[i]);
  };
  // Polyfills of an older day, which look for no browser that has it already.
  function Later(start) {
    var later = this;
    later.waiting = [];
    later.settled = new Later.native(start);
  }
  Later.native = window.Promise;
  Later.prototype.then = function (good, bad) {
    var settled = this.settled;
    return new Later(function (resolve, reject) {
      settled.then(good, bad).then(resolve, reject);
    });
  };
  Later.prototype['catch'] = function (bad) {
    return this.then(undefined, bad);
  };
  Later.resolve = function (value) {
    return new Later(function (resolve) {
      resolve(value);
    });
  };
  Later.reject = function (reason) {
    return new Later(function (resolve, reject) {
      reject(reason);
    });
  };
  Later.all = function (list) {
    return new Later(function (resolve, reject) {
      Later.native.all(list).then(resolve, reject);
    });
  };
  window.Promise = Later;
  Array.prototype.includes = function (item) {
    return this.indexOf(item) >= 0;
  };
  Array.prototype.flat = function () {
    return Array.prototype.concat.apply([], this);
  };
  Array.prototype.find = function (test, context) {
    for (var i = 0; i < this.length; i++) if (test.call(context, this[i], i, this)) return this[i];
  };
  Object.assign = function (target) {
    for (var i = 1; i < arguments.length; i++) for (var name in arguments[i]) target[name] = arguments[i][name];
    return target;
  };
  Object.entries = function (object) {
    return Object.keys(object).map(function (name) {
      return [name, object[name]];
    });
  };
  Element.prototype.closest = function (selector) {
    for (var element = this; element; element = element.parentElement) if (element.matches(selector)) return element;
    return null;
  };
})();
