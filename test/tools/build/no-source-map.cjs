// In the place of the source-map package. Handlebars does without it, and emvi never asks it for a source map.
module.exports = {};
