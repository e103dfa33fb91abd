/** The call of the helper by which the compiler of docx copies objects. */
const copier = '_objectSpread2(';
const helper = /^function _objectSpread2\(e\) \{\n/mu;

/** What can hold a bracket that opens or closes nothing: texts, patterns and comments. */
const closed =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.|\$(?!\{)|\$\{[^`{}]*\})*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=[(,=:[!&|?{};]\s*)\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/uy;

/**
 * A module of docx that copies objects as the language itself does: `_objectSpread2(_objectSpread2({}, a), {}, { b })` is
 * `{ ...a, b }` again, as it was written once. V8 makes such a copy in one step where the helper sets field by field.
 */
export function withPlainCopies(source) {
  if (!helper.test(source)) throw new Error('docx copies objects in another way');
  return inPlainCopies(source);
}

function inPlainCopies(source) {
  let text = '';
  let done = 0;
  for (let at = nextCopy(source, 0); at !== -1; at = nextCopy(source, done)) {
    const { parts, end } = argumentsAt(source, at + copier.length);
    text += source.slice(done, at) + copyOf(parts);
    done = end;
  }
  return text + source.slice(done);
}

/** One that fills an object that was there is left as it is, and so is the helper itself. */
function nextCopy(source, from) {
  const at = source.indexOf(copier, from);
  if (at === -1) return at;
  const isNew = source.startsWith('{', at + copier.length) || source.startsWith(copier, at + copier.length);
  return isNew ? at : nextCopy(source, at + copier.length);
}

function copyOf(parts) {
  return `({ ${parts.flatMap(fieldsOf).join(', ')} })`;
}

/** What a part of a copy brings, as it stands in an object. */
function fieldsOf(part) {
  if (part.startsWith(copier)) {
    const inner = argumentsAt(part, copier.length);
    if (inner.end === part.length) return inner.parts.flatMap(fieldsOf);
  }
  if (part.startsWith('{')) return argumentsAt(part, 1).parts.map(inPlainCopies);
  return [`...${inPlainCopies(part)}`];
}

/** What stands between a bracket and the one that closes it, cut at its commas, and where that ends. */
function argumentsAt(source, start) {
  const parts = [];
  let depth = 0;
  let from = start;
  for (let at = start; ; at += 1) {
    closed.lastIndex = at;
    const skipped = /["'`/]/u.test(source.charAt(at)) ? closed.exec(source)?.[0].length : undefined;
    if (skipped !== undefined) {
      at += skipped - 1;
      continue;
    }
    const sign = source.charAt(at);
    if (sign === '' || sign === '`') throw new Error('docx copies an object that cannot be read');
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    if (depth < 0 || (depth === 0 && sign === ',')) {
      const part = source.slice(from, at).trim();
      if (part !== '') parts.push(part);
      from = at + 1;
    }
    if (depth < 0) return { parts, end: at + 1 };
  }
}
