import type { TextEdit } from '../../diagnostics/diagnostic.ts';
import type { Bid } from '../../model/bid.ts';

/** Ids that stand in YAML without quotes and stay texts: with a letter, and no sign that means something. */
const plainId = /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u;
const wordsOfYaml = /^(?:true|false|null|yes|no|on|off)$/iu;

/** Links that name their item in another spelling than the item has itself: `kpi 1` for `KPI-01`. */
export function respellIds({ links }: Bid): TextEdit[] {
  return links.flatMap(({ id, to, span }) => {
    if (to === undefined || to.id === id || !plainId.test(to.id) || wordsOfYaml.test(to.id)) return [];
    const written = span.file.text.slice(span.start, span.end);
    const quote = /^(["'])[\s\S]*\1$/u.exec(written)?.[1] ?? '';
    // A span that shows something else than the id, such as the key of a list that was left empty, is no place to write.
    return written === `${quote}${id}${quote}` ? [{ span, text: `${quote}${to.id}${quote}` }] : [];
  });
}
