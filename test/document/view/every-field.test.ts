import { describe, expect, test } from 'vitest';
import { isViewKind } from '../../../src/document/view/shapes.ts';
import { Views, viewFieldsOf } from '../../../src/document/view/view.ts';
import { kindNames } from '../../../src/model/kinds.ts';
import { check, cleanBid } from '../../support/bid.ts';
import { bundleBid } from '../../support/bundle-bid.ts';
import { bareBid, filledBid } from '../../support/edge-bids.ts';

/** All texts in what a view holds, with the views inside it to some depth. */
function textsIn(value: unknown, depth = 3): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.values(value).flatMap((one) => textsIn(one, depth - 1));
}

describe.each([
  ['in which everything is filled in', filledBid, 'nl'],
  ['in which everything is filled in', filledBid, 'en'],
  ['with items that have hardly more than an id', bareBid, 'nl'],
  ['with items that have hardly more than an id', bareBid, 'en'],
  ['that holds everything', bundleBid, 'en'],
  ['with one wish', cleanBid, 'nl'],
] as const)('of a bid %s', (_, files, language) => {
  test(`every field of every item can be printed (${language})`, async () => {
    const { bid } = await check({ ...cleanBid, ...files });
    if (bid === undefined) throw new Error('the bid cannot be read');
    const views = new Views(bid, language);
    for (const kind of kindNames) {
      for (const item of bid.items(kind)) {
        const view = views.of(item);
        expect(views.itemOf(view)).toBe(item);
        if (!isViewKind(kind)) continue;
        for (const field of viewFieldsOf(kind)) {
          const texts = textsIn(view[field]);
          expect(
            texts.filter((text) => /undefined|\[object|NaN/u.test(text)),
            `${item.address} ${field}`,
          ).toEqual([]);
        }
      }
    }
  });
});
