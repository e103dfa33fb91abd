/** Names in templates, checked before they run: a slip of the keyboard must not become an empty place in a bid. */
import Handlebars from 'handlebars';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { suggest } from '../../text/suggest.ts';
import { unknownName, unknownPartial, wrongCall } from '../findings.ts';
import { usageOf } from './helper-usage.ts';
import { type ParsedTemplate, spanOf } from './template-syntax.ts';

/** What templates may name. */
export interface KnownNames {
  readonly helpers: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
  /** Fields of views and of the root. */
  readonly fields: ReadonlySet<string>;
  /** Keys of words. */
  readonly words: ReadonlySet<string>;
}

const dataNames = new Set(['root', 'index', 'first', 'last', 'key']);

/** The names in templates that nothing has. */
export function checkTemplates(templates: readonly ParsedTemplate[], known: KnownNames): Diagnostic[] {
  const given = new Set(known.fields);
  for (const { program } of templates) {
    const collector = new HashCollector();
    collector.accept(program);
    for (const name of collector.names) given.add(name);
  }
  return templates.flatMap(({ file, program }) => {
    const checker = new NameChecker(file, { ...known, fields: given });
    checker.accept(program);
    return checker.diagnostics;
  });
}

/** Collects the names under which templates hand values to partials. */
class HashCollector extends Handlebars.Visitor {
  readonly names: string[] = [];

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    for (const { key } of node.hash?.pairs ?? []) this.names.push(key);
    super.PartialStatement(node);
  }
}

class NameChecker extends Handlebars.Visitor {
  readonly diagnostics: Diagnostic[] = [];
  readonly #scopes: string[] = [];

  constructor(
    private readonly file: SourceFile,
    private readonly known: KnownNames,
  ) {
    super();
  }

  override Program(node: hbs.AST.Program): void {
    const names = node.blockParams ?? [];
    this.#scopes.push(...names);
    super.Program(node);
    if (names.length > 0) this.#scopes.splice(-names.length);
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    const isCall = node.params.length > 0 || (node.hash?.pairs ?? []).length > 0;
    if (isCall || this.known.helpers.has(nameOf(node.path))) this.#checkCall(node);
    else super.MustacheStatement(node);
  }

  override SubExpression(node: hbs.AST.SubExpression): void {
    this.#checkCall(node);
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    this.#checkCall(node);
    if (node.program) this.accept(node.program);
    if (node.inverse) this.accept(node.inverse);
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    const name = nameOf(node.name);
    if (node.name.type !== 'PathExpression' && (node.name.type as string) !== 'StringLiteral')
      this.#unknownName(node.name, '(…)');
    else if (!this.known.partials.has(name)) {
      const known = [...this.known.partials];
      const parameters = { name, known, suggestion: suggest(name, known) };
      this.diagnostics.push(diagnose(unknownPartial, spanOf(this.file, node.name), parameters));
    }
    this.#checkValues(node);
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.#unknownName(node.name, `#> ${nameOf(node.name)}`);
  }

  override Decorator(node: hbs.AST.Decorator): void {
    this.#unknownName(node.path, `* ${nameOf(node.path)}`);
  }

  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    this.#unknownName(node.path, `#* ${nameOf(node.path)}`);
  }

  override PathExpression(node: hbs.AST.PathExpression): void {
    const [first, ...rest] = node.parts;
    if (first === undefined) return;
    const isKnown = node.data
      ? dataNames.has(first)
      : this.known.fields.has(first) || (node.depth === 0 && this.#scopes.includes(first));
    const unknown = isKnown ? rest.find((part) => !this.known.fields.has(part)) : first;
    if (unknown !== undefined) this.#unknownName(node, unknown);
  }

  #checkCall(node: hbs.AST.SubExpression | hbs.AST.MustacheStatement | hbs.AST.BlockStatement): void {
    const name = nameOf(node.path);
    if (!this.known.helpers.has(name)) this.#unknownName(node.path, name);
    this.#checkUsage(node, name);
    const [key] = node.params;
    if (name === 'word' && key?.type === 'StringLiteral') {
      const { value } = key as hbs.AST.StringLiteral;
      if (!this.known.words.has(value)) this.#unknownName(key, value, this.known.words);
    }
    this.#checkValues(node);
  }

  #checkUsage(node: hbs.AST.SubExpression | hbs.AST.MustacheStatement | hbs.AST.BlockStatement, name: string): void {
    const usage = usageOf(name);
    if (usage === undefined) return;
    const { length } = node.params;
    const isGood = length >= usage.fewest && length <= usage.most && (node.type === 'BlockStatement') === usage.isBlock;
    if (isGood) return;
    this.diagnostics.push(diagnose(wrongCall, spanOf(this.file, node.path), { name, usage: usage.example }));
  }

  #checkValues(node: { readonly params: hbs.AST.Expression[]; readonly hash: hbs.AST.Hash | undefined }): void {
    for (const value of node.params) this.accept(value);
    for (const { value } of node.hash?.pairs ?? []) this.accept(value);
  }

  #unknownName(node: hbs.AST.Node, name: string, known?: ReadonlySet<string>): void {
    const candidates = known ?? [...this.known.helpers, ...this.known.fields, ...this.#scopes];
    const suggestion = suggest(name, [...candidates]);
    this.diagnostics.push(diagnose(unknownName, spanOf(this.file, node), { name, suggestion }));
  }
}

function nameOf(node: hbs.AST.Node): string {
  return String((node as Partial<hbs.AST.PathExpression>).original ?? '');
}
