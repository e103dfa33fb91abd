/** Braces in sections, checked without composing anything: what is called, with which ids and fields. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Bid } from '../../model/bid.ts';
import { normalId } from '../../model/ids.ts';
import type { SourceFile, Span } from '../../text/source-file.ts';
import { suggest } from '../../text/suggest.ts';
import {
  emptyFieldInText,
  unknownFieldInText,
  unknownIdInText,
  unknownName,
  unknownPartial,
  wrongCall,
} from '../findings.ts';
import { documentsOf } from '../plan/documents-of.ts';
import { type ParsedTemplate, parseTemplate, spanOf } from '../template/template-syntax.ts';
import { tenderFacts } from '../view/root-view.ts';
import { Views } from '../view/view.ts';
import { answerCall, type CallContext, proseHelpers, prosePartials, proseVariables } from './prose-calls.ts';

/** Braces that cannot be filled, with the finding that says why. */
export interface ProseFault {
  /** The whole of the braces. */
  readonly span: Span;
  readonly diagnostic: Diagnostic;
}

/**
 * What is wrong with the braces in a Markdown file of the bid, each finding at the word that is meant. Only useful
 * for files that hold `{{`.
 */
export function checkProse(bid: Bid, file: SourceFile): Diagnostic[] {
  const { template, diagnostics } = parseTemplate(file);
  if (template === undefined) return diagnostics;
  const titles = new Map(documentsOf(bid).map(({ key, id }) => [key, id]));
  const views = new Views(bid, bid.language);
  const context = { views, documentTitle: (id: string) => titles.get(normalId(id)) };
  return findFaults(template, context).map(({ diagnostic }) => diagnostic);
}

/** The braces of a parsed section that cannot be filled. */
export function findFaults(template: ParsedTemplate, context: CallContext): ProseFault[] {
  const checker = new Checker(template.file, context);
  return template.program.body.flatMap((node) => checker.check(node) ?? []);
}

class Checker {
  constructor(
    private readonly file: SourceFile,
    private readonly context: CallContext,
  ) {}

  check(node: hbs.AST.Statement): ProseFault | undefined {
    if (node.type === 'ContentStatement' || node.type === 'CommentStatement') return undefined;
    const diagnostic = this.diagnose(node);
    return diagnostic === undefined ? undefined : { span: spanOf(this.file, node), diagnostic };
  }

  private diagnose(node: hbs.AST.Statement): Diagnostic | undefined {
    if (node.type === 'MustacheStatement') return this.checkMustache(node as hbs.AST.MustacheStatement);
    if (node.type === 'PartialStatement') return this.checkPartial(node as hbs.AST.PartialStatement);
    const named = (node as hbs.AST.BlockStatement).path ?? node;
    return this.unknown(named, this.textOf(named));
  }

  private checkMustache(node: hbs.AST.MustacheStatement): Diagnostic | undefined {
    const name = this.textOf(node.path);
    const pairs = node.hash?.pairs ?? [];
    if (node.params.length === 0 && pairs.length === 0 && !Object.hasOwn(proseHelpers, name)) {
      if (!isVariable(name)) return this.unknown(node.path, name);
      const empty = tenderFacts(this.context.views.bid)[name] === '';
      return empty ? diagnose(emptyFieldInText, spanOf(this.file, node.path), { field: name }) : undefined;
    }
    const usage = Object.hasOwn(proseHelpers, name) ? proseHelpers[name] : undefined;
    if (usage === undefined) return this.unknown(node.path, name);
    const odd = [...node.params, ...pairs.map(({ value }) => value)].find(({ type }) => type !== 'StringLiteral');
    if (odd !== undefined) return diagnose(wrongCall, spanOf(this.file, odd), { name, usage });
    return this.checkCall(node, name, pairs);
  }

  private checkCall(node: hbs.AST.MustacheStatement, name: string, pairs: readonly hbs.AST.HashPair[]) {
    const values = node.params.map(literal);
    const named = Object.fromEntries(pairs.map(({ key, value }) => [key, literal(value)]));
    const answer = answerCall({ name, values, named }, this.context);
    if (!('fault' in answer)) return undefined;
    if (answer.fault === 'arguments')
      return diagnose(wrongCall, spanOf(this.file, node), { name, usage: answer.usage });
    const { argument, known } = answer;
    const place =
      typeof argument === 'number' ? node.params[argument] : pairs.find(({ key }) => key === argument)?.value;
    const span = place === undefined ? spanOf(this.file, node) : this.insideQuotes(place);
    const text = place === undefined ? '' : literal(place);
    if (answer.fault === 'empty') return diagnose(emptyFieldInText, span, { field: text });
    const parameters = { suggestion: suggest(text, known) };
    if (answer.fault === 'id') return diagnose(unknownIdInText, span, { id: text, ...parameters });
    return diagnose(unknownFieldInText, span, { field: text, known, ...parameters });
  }

  private checkPartial(node: hbs.AST.PartialStatement): Diagnostic | undefined {
    const name = this.textOf(node.name);
    if (!(prosePartials as readonly string[]).includes(name)) {
      const suggestion = suggest(name, prosePartials);
      return diagnose(unknownPartial, spanOf(this.file, node.name), { name, known: prosePartials, suggestion });
    }
    if (node.params.length === 0 && (node.hash?.pairs ?? []).length === 0) return undefined;
    return diagnose(wrongCall, spanOf(this.file, node), { name, usage: `{{> ${name}}}` });
  }

  private unknown(node: hbs.AST.Node, name: string): Diagnostic {
    const suggestion = suggest(name, [...Object.keys(proseHelpers), ...proseVariables]);
    return diagnose(unknownName, spanOf(this.file, node), { name, suggestion });
  }

  private textOf(node: hbs.AST.Node): string {
    const { original } = node as Partial<hbs.AST.PathExpression>;
    const { start, end } = spanOf(this.file, node);
    return typeof original === 'string' ? original : this.file.text.slice(start, end);
  }

  private insideQuotes(node: hbs.AST.Node): Span {
    const { start, end } = spanOf(this.file, node);
    return end - start > 2 ? this.file.span(start + 1, end - 1) : this.file.span(start, end);
  }
}

function isVariable(name: string): boolean {
  return (proseVariables as readonly string[]).includes(name);
}

function literal(node: hbs.AST.Expression): string {
  return (node as hbs.AST.StringLiteral).value;
}
