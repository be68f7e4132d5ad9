/* What changes the words of a page: a browser's translator puts elements in the place of text nodes, an extension that
   marks words cuts text nodes in pieces. Both reach into open shadow roots here. */
(function () {
  // At the end of every text that was translated: what begins with a word still does. Numbers stay as they are.
  var SIGN = '¤';
  function font(text) {
    var outer = document.createElement('font');
    outer.append(document.createElement('font'));
    outer.firstChild.textContent = text;
    return outer;
  }
  var manners = {
    replace: function (node) {
      node.replaceWith(font(/^\s*\d+\s*$/.test(node.data) ? node.data : node.data.replace(/\s*$/, SIGN + '$&')));
    },
    mark: function (node) {
      var first = /^\s*\S+/.exec(node.data)[0];
      node.splitText(first.length);
      node.replaceWith(font(first));
    },
  };
  function change(root, manner) {
    root.querySelectorAll('*').forEach(function (element) {
      if (element.shadowRoot) change(element.shadowRoot, manner);
      if (/^(?:script|style|template|font|option)$/.test(element.localName)) return;
      element.childNodes.forEach(function (node) {
        if (node.nodeType === 3 && node.data.trim()) manners[manner](node);
      });
    });
  }
  window.npqTranslator = {
    /** Changes all that is there now. */
    once: function (manner) {
      change(document, manner);
    },
    /** Changes all that comes from now on, as soon as it comes. */
    always: function (manner) {
      var observer = new MutationObserver(function () {
        change(document, manner);
        observer.takeRecords();
      });
      var roots = [document];
      document.querySelectorAll('*').forEach(function (element) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
      });
      roots.forEach(function (root) {
        observer.observe(root, { childList: true, subtree: true, characterData: true });
      });
      change(document, manner);
      observer.takeRecords();
    },
    /** The text of a root in the language that it was written in, without white space. */
    original: function (root) {
      return root.textContent.split(SIGN).join('').replace(/\s+/g, '');
    },
  };
})();
