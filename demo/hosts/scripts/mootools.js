/* What MooTools 1.2 to 1.4 do to a page, as far as it reaches other people's scripts. */
(function () {
  var slice = Array.prototype.slice;
  Function.prototype.extend = function (methods) {
    for (var name in methods) this[name] = methods[name];
    return this;
  };
  Function.prototype.implement = function (methods) {
    for (var name in methods) this.prototype[name] = methods[name];
    return this;
  };
  window.typeOf = function (item) {
    if (item == null) return 'null';
    if (item.nodeName) return 'element';
    return Array.isArray(item) ? 'array' : typeof item;
  };
  Array.extend({
    // Not the browser's: of a Set it makes a list of one.
    from: function (item) {
      if (item == null) return [];
      return typeof item !== 'string' && typeof item.length === 'number' && typeof item !== 'function' ? slice.call(item) : [item];
    },
    each: function (list, act, bind) {
      slice.call(list).forEach(act, bind);
    },
    clone: function (list) {
      return slice.call(list);
    },
  });
  String.extend({ from: String });
  Number.extend({ from: parseFloat });
  Function.extend({
    from: function (item) {
      return typeof item === 'function' ? item : function () { return item; };
    },
  });
  Function.implement({
    bind: function (context, given) {
      var self = this;
      return function () {
        return self.apply(context, given != null ? [].concat(given) : arguments);
      };
    },
    pass: function (given, context) {
      var self = this;
      return function () {
        return self.apply(context, [].concat(given));
      };
    },
    delay: function (time) {
      return setTimeout(this, time);
    },
    attempt: function () {
      try {
        return this();
      } catch (error) {
        return null;
      }
    },
  });
  Array.implement({
    each: Array.prototype.forEach,
    contains: function (item, from) {
      return this.indexOf(item, from) !== -1;
    },
    include: function (item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    erase: function (item) {
      var at = this.indexOf(item);
      if (at >= 0) this.splice(at, 1);
      return this;
    },
    append: function (items) {
      this.push.apply(this, items);
      return this;
    },
    getLast: function () {
      return this.length ? this[this.length - 1] : null;
    },
    empty: function () {
      this.length = 0;
      return this;
    },
    clean: function () {
      return this.filter(function (item) {
        return item != null;
      });
    },
    flatten: function () {
      return this.flat(Infinity);
    },
    pick: function () {
      return this[0];
    },
  });
  String.implement({
    contains: function (text, separator) {
      return separator ? (separator + this + separator).indexOf(separator + text + separator) > -1 : String(this).indexOf(text) > -1;
    },
    test: function (regex) {
      return new RegExp(regex).test(this);
    },
    clean: function () {
      return this.replace(/\s+/g, ' ').trim();
    },
    toInt: function (base) {
      return parseInt(this, base || 10);
    },
  });
  Object.each = function (object, act, bind) {
    for (var key in object) if (Object.prototype.hasOwnProperty.call(object, key)) act.call(bind, object[key], key, object);
  };
  Object.append = Object.assign;
  Object.map = function (object, act) {
    var results = {};
    Object.each(object, function (value, key) {
      results[key] = act(value, key);
    });
    return results;
  };
  // An Event of its own, which wraps the browser's and cannot be dispatched.
  window.DOMEvent = window.Event = function (event, win) {
    if (!win) win = window;
    event = event || win.event;
    if (event.$extended) return event;
    this.event = event;
    this.$extended = true;
    this.target = event.target || event.srcElement;
    this.page = { x: event.pageX || 0, y: event.pageY || 0 };
  };
  window.Event.prototype = {
    constructor: window.Event,
    stop: function () {
      return this.preventDefault().stopPropagation();
    },
    preventDefault: function () {
      this.event.preventDefault();
      return this;
    },
    stopPropagation: function () {
      this.event.stopPropagation();
      return this;
    },
  };
  // Types of its own, without the browser's methods.
  window.Document = document.$constructor = function () {};
  window.Window = window.$constructor = function () {};
  var native = window.Element;
  window.Element = function (tag, properties) {
    return document.createElement(tag).set(properties || {});
  };
  window.Element.prototype = native.prototype;
  native.prototype.constructor = window.Element;
  window.Element.implement({
    set: function (name, value) {
      if (typeof name === 'object') for (var key in name) this.setAttribute(key, name[key]);
      else this.setAttribute(name, value);
      return this;
    },
    get: function (name) {
      return this.getAttribute(name);
    },
    erase: function (name) {
      this.removeAttribute(name);
      return this;
    },
    inject: function (element) {
      element.appendChild(this);
      return this;
    },
    adopt: function (element) {
      this.appendChild(element);
      return this;
    },
    dispose: function () {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    destroy: function () {
      this.dispose();
      return null;
    },
    empty: function () {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
    contains: function (element) {
      return this === element || !!(this.compareDocumentPosition(element) & 16);
    },
    addEvent: function (name, act) {
      this.addEventListener(name, function (event) {
        act.call(this, new window.Event(event));
      });
      return this;
    },
    getElement: function (selector) {
      return this.querySelector(selector);
    },
    getElements: function (selector) {
      return slice.call(this.querySelectorAll(selector));
    },
    getParent: function () {
      return this.parentNode;
    },
    hasClass: function (name) {
      return this.className.clean().contains(name, ' ');
    },
    setStyle: function (name, value) {
      this.style[name] = value;
      return this;
    },
    hide: function () {
      return this.setStyle('display', 'none');
    },
    show: function () {
      return this.setStyle('display', '');
    },
  });
  window.$ = document.id = function (element) {
    return typeof element === 'string' ? document.getElementById(element) : element;
  };
  window.$$ = function (selector) {
    return slice.call(document.querySelectorAll(selector));
  };
})();
