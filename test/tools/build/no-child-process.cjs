// In the place of node:child_process, which takes as long to load as all of commander. commander asks for it at its
// start, but only uses it for commands that are programs of their own; emvi has none.
module.exports = {};
