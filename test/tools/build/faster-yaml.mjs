import { readFileSync } from 'node:fs';

/** In place of the loop over the letters of a text without quotes: on to the next sign that can end it. */
const overLetters = {
  from: `                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');`,
  to: `                end = i;
                if (!inFlow) {
                    textBorder.lastIndex = i + 1;
                    const border = textBorder.test(this.buffer) ? textBorder.lastIndex - 1 : this.buffer.length;
                    end = i = border - 1;
                }
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');`,
};

/** What is changed by hand: each stands once in the library. */
const changes = {
  'lexer.js': [
    overLetters,
    { from: '\nclass Lexer {', to: '\nconst textBorder = /[ \\t\\r\\n:]/g;\nclass Lexer {' },
    // It makes a generator here and never runs it.
    { from: '            this.pushNewline();\n', to: '' },
    { from: '        this.atEnd = !incomplete;', to: '        this.found = [];\n        this.atEnd = !incomplete;' },
    {
      from: '            next = yield* this.parseNext(next);\n',
      to: '            next = this.parseNext(next);\n        return this.found;\n',
    },
  ],
  'parser.js': [
    {
      from: '        if (this.onNewLine && this.offset === 0)',
      to: '        this.found = [];\n        if (this.onNewLine && this.offset === 0)',
    },
    { from: '            yield* this.end();\n', to: '            this.end();\n        return this.found;\n' },
  ],
};

/**
 * Lets the yaml library give what it found in a list. As it is, each word of a text goes through five generators, of
 * which V8 compiles most anew as machine code: with that, reading the YAML took a fifth of a check. What is read is the
 * same (`test/yaml/faster-yaml.test.ts`). A release of yaml in which this code is other code does not build.
 */
export const fasterYaml = {
  name: 'faster-yaml',
  setup({ onLoad }) {
    onLoad({ filter: /yaml[\\/]browser[\\/]dist[\\/]parse[\\/](?:lexer|parser)\.js$/ }, ({ path }) => ({
      contents: withoutGenerators(readFileSync(path, 'utf8'), /[^\\/]+$/u.exec(path)?.[0] ?? ''),
      loader: 'js',
    }));
  },
};

/** @param name of the file: lexer.js or parser.js */
export function withoutGenerators(source, name) {
  let code = source;
  for (const { from, to } of changes[name]) {
    if (code.split(from).length !== 2) throw new Error(`yaml has other code in ${name}: ${from.trim()}`);
    code = code.replace(from, () => to);
  }
  code = code
    .replace(/\/\*\*[\s\S]*?\*\//gu, '')
    .replace(/^ {4}\*(?=[a-z]+\()/gimu, '    ')
    .replaceAll('yield* this.', 'this.')
    .replace(/yield (\{[\s\S]*?\}|[^;{}]+);/gu, 'this.found.push($1);');
  if (code.includes('yield')) throw new Error(`yaml gives in another way in ${name}`);
  return code;
}
