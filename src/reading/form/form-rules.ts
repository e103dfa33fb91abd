import type { FormRules } from '../../generated/types.ts';
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { questionsOf, subCriteriaOf, topCriteria } from '../../model/nested-items.ts';
import { oncePer } from '../../text/remembering.ts';
import type { SourceFile, Span } from '../../text/source-file.ts';
import { spanAt } from '../../yaml/tree.ts';
import type { Passage } from '../texts/passage.ts';

/** Form rules as the manifest or one criterion gives them. */
interface FormRuleSet {
  readonly rules: FormRules;
  /** The criterion that gives them; undefined for the whole bid. */
  readonly criterion: Item<'criterion'> | undefined;
  /** Where one of the rules stands. */
  span(rule: keyof FormRules): Span;
}

/** The form rules of a bid: those of the manifest, and those that hold for the answer to one criterion only. */
class FormRulesOfBid {
  /** Those of the manifest first, then criterion by criterion. */
  readonly sets: readonly FormRuleSet[];
  readonly #ofItem = new Map<Item, readonly FormRuleSet[]>();
  readonly #ofFile = new Map<SourceFile, readonly FormRuleSet[]>();
  readonly #whole: readonly FormRuleSet[];

  constructor(bid: Bid) {
    const { manifest, manifestSource } = bid;
    const whole: FormRuleSet[] =
      manifest.formRules === undefined
        ? []
        : [
            {
              rules: manifest.formRules,
              criterion: undefined,
              span: (rule) => spanAt(manifestSource.file, manifestSource.root, ['formRules', rule]),
            },
          ];
    const wishes = new Map<Item, Item[]>();
    for (const wish of bid.items('wish'))
      for (const criterion of bid.linked(wish, 'criterion', 'criterion')) append(wishes, criterion, wish);
    const sets = [...whole];
    const read = (criterion: Item<'criterion'>, above: readonly FormRuleSet[]): void => {
      const { formRules } = criterion.data;
      const own: FormRuleSet[] =
        formRules === undefined
          ? []
          : [{ rules: formRules, criterion, span: (rule) => criterion.span(['formRules', rule]) }];
      sets.push(...own);
      const all = [...above, ...own];
      for (const item of [criterion, ...questionsOf(bid, criterion), ...(wishes.get(criterion) ?? [])])
        this.#ofItem.set(item, all);
      const section = bid.proseAt(`sections/${criterion.id}.md`);
      if (section !== undefined) this.#ofFile.set(section, all);
      for (const below of subCriteriaOf(bid, criterion)) read(below, all);
    };
    for (const criterion of topCriteria(bid)) read(criterion, whole);
    this.sets = sets;
    this.#whole = whole;
  }

  /** What one rule says for an item; what stands nearest to it counts. */
  of<R extends keyof FormRules>(rule: R, item: Item): FormRules[R] | undefined {
    return nearest(rule, this.#ofItem.get(item) ?? this.#whole);
  }

  /** What one rule says for a text: for the answer to the criterion in which it stands, else for the whole bid. */
  ofPassage<R extends keyof FormRules>(rule: R, passage: Passage): FormRules[R] | undefined {
    return nearest(rule, this.#setsOf(passage));
  }

  /** All words that the form rules of a text list. */
  wordsOf(rule: 'forbiddenWords' | 'otherClients', passage: Passage): readonly string[] {
    return this.#setsOf(passage).flatMap(({ rules }) => rules[rule] ?? []);
  }

  #setsOf({ item, file }: Passage): readonly FormRuleSet[] {
    return (item === undefined ? this.#ofFile.get(file) : this.#ofItem.get(item)) ?? this.#whole;
  }
}

function nearest<R extends keyof FormRules>(rule: R, sets: readonly FormRuleSet[]): FormRules[R] | undefined {
  return sets.findLast(({ rules }) => rules[rule] !== undefined)?.rules[rule];
}

/** The form rules of a bid, read once. */
export const formRulesOf: (bid: Bid) => FormRulesOfBid = oncePer((bid) => new FormRulesOfBid(bid));
