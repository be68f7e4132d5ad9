/* What Prototype 1.6 and 1.7 do to a page, as far as it reaches other people's scripts. */
(function () {
  Object.extend = function (target, source) {
    for (var name in source) target[name] = source[name];
    return target;
  };
  function $A(iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0;
    var results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }
  Object.extend(window, {
    $A: $A,
    $w: function (text) {
      return text.strip().split(/\s+/);
    },
    $: function (element) {
      return typeof element === 'string' ? document.getElementById(element) : element;
    },
    $$: function () {
      return $A(document.querySelectorAll($A(arguments).join(', ')));
    },
    Class: {
      create: function () {
        return function () {
          this.initialize.apply(this, arguments);
        };
      },
    },
    Prototype: { Version: '1.6.1', K: function (value) { return value; } },
  });
  // Not the browser's: of a Set it makes an empty list, and it calls nothing for each.
  Array.from = $A;
  Object.extend(Function.prototype, {
    bind: function (context) {
      if (arguments.length < 2 && arguments[0] === undefined) return this;
      var method = this;
      var given = $A(arguments).slice(1);
      return function () {
        return method.apply(context, given.concat($A(arguments)));
      };
    },
    curry: function () {
      var method = this;
      var given = $A(arguments);
      return function () {
        return method.apply(this, given.concat($A(arguments)));
      };
    },
    defer: function () {
      return window.setTimeout(this, 10);
    },
    wrap: function (wrapper) {
      var method = this;
      return function () {
        return wrapper.apply(this, [method.bind(this)].concat($A(arguments)));
      };
    },
  });
  var list = Array.prototype;
  Object.extend(list, {
    each: function (act, context) {
      for (var i = 0; i < this.length; i++) act.call(context, this[i], i);
      return this;
    },
    toArray: function () {
      return this.slice(0);
    },
    entries: function () {
      return this.slice(0);
    },
    select: list.filter,
    findAll: list.filter,
    collect: list.map,
    detect: list.find,
    any: list.some,
    all: list.every,
    include: function (value) {
      return this.indexOf(value) !== -1;
    },
    member: function (value) {
      return this.indexOf(value) !== -1;
    },
    inject: function (memo, act) {
      this.each(function (value, index) {
        memo = act(memo, value, index);
      });
      return memo;
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    compact: function () {
      return this.filter(function (value) {
        return value != null;
      });
    },
    clone: function () {
      return this.slice(0);
    },
    size: function () {
      return this.length;
    },
    inspect: function () {
      return '[' + this.join(', ') + ']';
    },
    // What JSON.stringify then writes is a text that holds a list.
    toJSON: function () {
      return '[' + this.join(', ') + ']';
    },
  });
  Object.extend(String.prototype, {
    strip: function () {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    toArray: function () {
      return this.split('');
    },
    include: function (pattern) {
      return this.indexOf(pattern) > -1;
    },
    startsWith: function (pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    endsWith: function (pattern) {
      var at = this.length - pattern.length;
      return at >= 0 && this.indexOf(pattern, at) === at;
    },
    blank: function () {
      return /^\s*$/.test(this);
    },
    empty: function () {
      return this == '';
    },
    sub: function (pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    toJSON: function () {
      return '"' + this + '"';
    },
  });
  Object.extend(Number.prototype, {
    times: function (act) {
      for (var i = 0; i < this; i++) act(i);
    },
    toJSON: function () {
      return String(this);
    },
  });
  var methods = {
    visible: function () {
      return this.style.display !== 'none';
    },
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    show: function () {
      this.style.display = '';
      return this;
    },
    toggle: function () {
      return this.visible() ? this.hide() : this.show();
    },
    remove: function () {
      this.parentNode.removeChild(this);
      return this;
    },
    update: function (content) {
      this.innerHTML = content;
      return this;
    },
    replace: function (content) {
      this.outerHTML = content;
      return this;
    },
    insert: function (content) {
      this.insertAdjacentHTML('beforeend', content);
      return this;
    },
    up: function () {
      return this.parentNode;
    },
    down: function () {
      return this.firstElementChild;
    },
    next: function () {
      return this.nextElementSibling;
    },
    previous: function () {
      return this.previousElementSibling;
    },
    select: function (selector) {
      return $A(this.querySelectorAll(selector));
    },
    match: function (selector) {
      return this.matches(selector);
    },
    scrollTo: function () {
      window.scrollTo(0, this.offsetTop);
      return this;
    },
    empty: function () {
      return this.innerHTML.blank();
    },
    observe: function (name, act) {
      this.addEventListener(name, act);
      return this;
    },
    fire: function (name) {
      var event = document.createEvent('HTMLEvents');
      event.initEvent('dataavailable', true, true);
      event.eventName = name;
      this.dispatchEvent(event);
      return event;
    },
    identify: function () {
      return (this.id = this.id || 'anonymous_element_' + Math.random());
    },
    clear: function () {
      this.value = '';
      return this;
    },
    disable: function () {
      this.disabled = true;
      return this;
    },
    enable: function () {
      this.disabled = false;
      return this;
    },
    present: function () {
      return this.value !== '';
    },
  };
  var native = window.Element;
  window.Element = function (tag, attributes) {
    return Object.extend(document.createElement(tag), attributes || {});
  };
  Object.extend(window.Element, methods);
  window.Element.prototype = native.prototype;
  Object.extend(window.Element.prototype, methods);
  Object.extend(window.Event, {
    observe: function (element, name, act) {
      element.addEventListener(name, act);
    },
    element: function (event) {
      return event.target;
    },
    stop: function (event) {
      event.preventDefault();
    },
  });
  Event.prototype.stop = function () {
    this.preventDefault();
    this.stopPropagation();
  };
  document.observe = document.addEventListener;
})();
