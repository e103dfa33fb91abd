import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TemplateManifest } from '../../generated/types.ts';
import { validateDocument } from '../../schema/validate.ts';
import type { Span } from '../../text/source-file.ts';
import type { ParsedYaml } from '../../yaml/parse.ts';
import { nodeAt } from '../../yaml/tree.ts';

/** What a template says about itself, as far as it could be read. */
export interface ReadManifest {
  readonly manifest: TemplateManifest | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a chapter, counted from 0, names its partial; undefined when it stands in no file of the bid. */
  readonly partialPlace: (chapter: number) => Span | undefined;
}

/** Holds a template.yaml against its schema. */
export function readManifest({ document, diagnostics }: ParsedYaml): ReadManifest {
  const { file } = document;
  const { value, root, diagnostics: faults } = validateDocument('template', document);
  return {
    manifest: value,
    diagnostics: [...diagnostics, ...faults],
    partialPlace: (chapter) => {
      const node = nodeAt(root, ['chapters', chapter, 'partial']);
      return node === undefined ? undefined : file.span(node.start, node.end);
    },
  };
}
