/* A page that lets nobody change what the language brings. */
(function () {
  var names = ['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'Promise', 'RegExp', 'Date', 'Map', 'Set', 'WeakMap', 'WeakSet'];
  names.concat(['Error', 'TypeError', 'JSON', 'Math', 'Reflect']).forEach(function (name) {
    if (window[name].prototype) Object.freeze(window[name].prototype);
    Object.freeze(window[name]);
  });
})();
