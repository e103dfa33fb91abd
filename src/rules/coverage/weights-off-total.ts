import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { subCriteriaOf, topCriteria } from '../../model/nested-items.ts';
import { formatNumber } from '../../quantity/format-quantity.ts';
import { add, isBelow, isSame, rational } from '../../quantity/rational.ts';
import { singleAmount } from '../../quantity/single-amount.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/source-file.ts';
import { nodeAt } from '../../yaml/tree.ts';
import { defineRule } from '../rule.ts';

export const weightsOffTotal = defineRule<{ sum: string; sumInEnglish: string; total: string; criterion: string }>({
  code: 'EMV215',
  name: 'weights-off-total',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ sum, total, criterion }) =>
        `de waarden van ${criterion === '' ? 'de gunningscriteria' : `de onderdelen van ${criterion}`} zijn samen ${sum} en niet ${total}`,
      en: ({ sumInEnglish, total, criterion }) =>
        `the values of ${criterion === '' ? 'the award criteria' : `the parts of ${criterion}`} add up to ${sumInEnglish}, not ${total}`,
    },
    why: {
      nl: () =>
        'met een verkeerde waarde gaat de aandacht naar het verkeerde criterium, en ziet de opdrachtgever een slordige lezer',
      en: () => 'with a wrong value the effort goes to the wrong criterion, and the buyer sees a careless reader',
    },
    help: {
      nl: () => 'neem de waarden over uit de leidraad; klopt de leidraad zelf niet, stel er dan een vraag over',
      en: () => 'copy the values from the tender guide; if the guide itself is wrong, ask a question about it',
    },
  },
  check({ bid, report }) {
    const top = topCriteria(bid);
    const declared = declaredTotal(bid);
    if (declared !== undefined) compare(top, declared.text, declared.span, '');
    else if (areWholeOfShares(top)) {
      const [first] = top;
      if (first !== undefined) compare(top, '100%', first.span(['weight']), '');
    }
    for (const criterion of bid.items('criterion')) {
      const { weight } = criterion.data;
      if (weight !== undefined)
        compare(subCriteriaOf(bid, criterion), weight, criterion.span(['weight']), criterion.id);
    }

    function compare(parts: readonly Item<'criterion'>[], total: string, span: Span, criterion: string): void {
      const wanted = singleAmount(total);
      const amounts = parts.map(({ data }) => (data.weight === undefined ? undefined : singleAmount(data.weight)));
      if (wanted === undefined || parts.length === 0) return;
      let sum = rational(0);
      for (const amount of amounts) {
        if (amount === undefined || amount.unit !== wanted.unit) return;
        sum = add(sum, amount.number);
      }
      // Parts of a criterion are often given as shares of that criterion.
      const isShare = criterion !== '' && wanted.unit === 'percent' && isSame(sum, rational(100));
      if (isSame(sum, wanted.number) || isShare) return;
      const related = parts.map((part) => ({
        span: part.span(['weight']),
        label: { nl: `de waarde van ${part.id}`, en: `the value of ${part.id}` },
      }));
      const written = (language: Language): string => total.replace(/\d[\d.,]*/u, formatNumber(sum, language));
      const parameters = { sum: written('nl'), sumInEnglish: written('en'), total, criterion };
      report(span, parameters, related);
    }
  },
});

const price = /(?<![a-zà-ɏ])(?:prijs|inschrijfsom|inschrijvingssom|tarieven|price|tender sum|rates)(?![a-zà-ɏ])/iu;
const hundred = rational(100);

/**
 * Whether shares without a total are meant to be all there is: each criterion has one and one of them is the price, or
 * together they are more than there is. Without the price they may leave it its share.
 */
function areWholeOfShares(criteria: readonly Item<'criterion'>[]): boolean {
  const shares = criteria.flatMap(({ data: { weight } }) => (weight === undefined ? [] : (singleAmount(weight) ?? [])));
  if (shares.length < criteria.length || shares.some(({ unit }) => unit !== 'percent')) return false;
  const sum = shares.reduce((total, { number }) => add(total, number), rational(0));
  return isBelow(hundred, sum) || criteria.some(({ data: { title } }) => price.test(title ?? ''));
}

/** The total that the manifest gives. */
function declaredTotal(bid: Bid): { text: string; span: Span } | undefined {
  const text = bid.manifest.tender?.total;
  const node = nodeAt(bid.manifestSource.root, ['tender', 'total']);
  if (text === undefined || node === undefined) return undefined;
  return { text, span: bid.manifestSource.file.span(node.start, node.end) };
}
