/* What the page of Excel has from Office: the functions register themselves here, and the grid calls them. */
/* global self */
self.ktxhFunctions = {};
self.CustomFunctions = {
  associate: function (id, call) {
    self.ktxhFunctions[id] = call;
  },
  ErrorCode: { invalidValue: "#VALUE!" },
  Error: function (code, message) {
    this.code = code;
    this.message = message;
  },
};
