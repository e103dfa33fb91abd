import type { Item } from '../../model/item.ts';
import type { ElementName } from '../../smart/elements.ts';
import { type KpiSmart, missingElement, type SmartElement, smartScore } from '../../smart/smart-score.ts';
import type { InBoth } from '../../text/language.ts';
import type { Span } from '../../text/source-file.ts';
import type { RuleContext } from '../rule.ts';

/** What the text of a finding about a missing element is made from. */
export type MissingParameters = {
  /** The ids of those that lack it. */
  readonly items: readonly string[];
  /** The words of the first one that lack it; empty when nothing is there. */
  readonly words: string;
  /** What it costs the first one, in points of its SMART score; 0 when it is not in the score. */
  readonly points: number;
};

/** One item that lacks an element, and where that shows. */
export interface Lack {
  readonly item: Item;
  readonly span: Span;
  readonly words: string;
  readonly points: number;
  readonly isCertain: boolean;
}

/** More than so many that lack the same are one finding that names them all. */
const mostApart = 3;

/** All KPIs that lack an element. */
export function kpisLacking({ bid }: RuleContext<MissingParameters>, name: ElementName): Lack[] {
  return smartScore(bid).kpis.flatMap((kpi) => {
    const element = missingElement(kpi, name);
    return element === undefined ? [] : [lackOf(kpi, element)];
  });
}

function lackOf({ kpi }: KpiSmart, { span, words, weight, isCertain }: SmartElement): Lack {
  return { item: kpi, span, words: words ?? '', points: Math.round(weight), isCertain };
}

/** Whether more than half of the KPIs to which an element applies have it, so that the others stand out. */
export function isUsual({ bid }: RuleContext<MissingParameters>, name: ElementName, leastShare = 0.5): boolean {
  const found = smartScore(bid).kpis.flatMap(({ elements }) => elements.filter((element) => element.name === name));
  return found.filter(({ isPresent }) => isPresent).length > found.length * leastShare;
}

/**
 * Reports what lacks an element: each apart while they are few, else in one finding with the others as related places.
 * Who accepted a finding about an item gets it apart, so that it can be told which one was accepted.
 */
export function reportLacks(
  context: RuleContext<MissingParameters>,
  code: string,
  lacks: readonly Lack[],
  label: InBoth<string>,
): void {
  for (const isCertain of [true, false]) {
    const own = lacks.filter((lack) => lack.isCertain === isCertain);
    const say = isCertain ? context.report : context.presume;
    const accepted = own.filter(({ item }) => isAccepted(item, code));
    const others = own.filter(({ item }) => !isAccepted(item, code));
    const groups = others.length > mostApart ? [others] : others.map((lack) => [lack]);
    for (const group of [...accepted.map((lack) => [lack]), ...groups]) {
      const [first, ...rest] = group;
      if (first === undefined) continue;
      const items = group.map(({ item }) => item.id);
      const related = rest.map(({ span }) => ({ span, label }));
      say(first.span, { items, words: first.words, points: first.points }, related);
    }
  }
}

function isAccepted(item: Item, code: string): boolean {
  const { waivers } = item.data as { waivers?: readonly { code: string }[] };
  return (waivers ?? []).some((waiver) => waiver.code === code);
}

const mostNamed = 6;

/** Ids as a list in a sentence; the last of many are only counted. */
export function listed(items: readonly string[], language: 'nl' | 'en'): string {
  const and = language === 'nl' ? 'en' : 'and';
  if (items.length > mostNamed) {
    const rest = items.length - mostNamed;
    return `${items.slice(0, mostNamed).join(', ')} ${and} ${language === 'nl' ? `nog ${rest}` : `${rest} more`}`;
  }
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
