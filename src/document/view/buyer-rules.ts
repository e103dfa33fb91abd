/** What the buyer says about scores, form and terms, as templates see it. */
import type { FormRules } from '../../generated/types.ts';
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { escapeText } from '../markup/escape.ts';
import { strictView } from '../template/strict-view.ts';
import type { View, ViewMaker } from './view-maker.ts';

/** The scale on which an answer is scored; undefined where the bid is silent. */
export function scaleOf(views: ViewMaker, criterion: Item<'criterion'>): View | undefined {
  const { scale } = criterion.data;
  if (scale === undefined) return undefined;
  return Object.assign(strictView(), {
    steps: scale.steps === undefined ? '' : views.print(criterion, ['scale', 'steps'], scale.steps),
    levels: (scale.levels ?? []).map((level, index) => {
      const print = (field: 'label' | 'fraction' | 'meaning'): string => {
        const text = level[field];
        return text === undefined ? '' : views.print(criterion, ['scale', 'levels', index, field], text);
      };
      return Object.assign(strictView(), {
        label: print('label'),
        fraction: print('fraction'),
        meaning: print('meaning'),
      });
    }),
  });
}

/** The rules of form; a rule that the bid does not give has its usual value. */
export function formRulesView(rules: FormRules | undefined): View {
  return Object.assign(strictView(), {
    isAnonymous: rules?.isAnonymous === true,
    isInOrder: rules?.isInOrder === true,
    namesPeople: rules?.namesPeople !== false,
    maxPages: escapeText(rules?.maxPages ?? ''),
    characterCount: rules?.characterCount ?? 'with-spaces',
  });
}

/** The sets of terms of the contract: `GIBIT 2023`. */
export function contractTermsView(bid: Bid): View[] {
  return (bid.manifest.tender?.contractTerms ?? []).map(({ set, version = '' }) =>
    Object.assign(strictView(), {
      set: escapeText(set),
      version: escapeText(version),
      text: escapeText(`${set} ${version}`.trim()),
    }),
  );
}
