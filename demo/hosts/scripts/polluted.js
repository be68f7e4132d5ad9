/* A page whose scripts add to what everything inherits from, where every loop over names finds it. */
Object.prototype.extend = function (source) {
  for (var name in source) this[name] = source[name];
  return this;
};
Object.prototype.isEmpty = false;
Object.prototype.parent = null;
Array.prototype.remove = function (item) {
  var at = this.indexOf(item);
  if (at >= 0) this.splice(at, 1);
  return this;
};
Array.prototype.unique = true;
Function.prototype.method = function (name, act) {
  this.prototype[name] = act;
  return this;
};
String.prototype.title = 'x';
