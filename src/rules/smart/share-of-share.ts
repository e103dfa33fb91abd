import type { Item } from '../../model/item.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { type NormStatement, normStatements } from '../../smart/norm-statements.ts';
import { isWhole } from '../../smart/share-of-whole.ts';
import { defineRule } from '../rule.ts';

export const shareOfShare = defineRule<{ kpi: string; share: string; attainment: string }>({
  code: 'EMV332',
  name: 'share-of-share',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, share, attainment }) =>
        `de norm van ${kpi} is al een aandeel (“${share}”); waarvan is “${attainment}” dan een deel?`,
      en: ({ kpi, share, attainment }) =>
        `the norm of ${kpi} is a share already (“${share}”); of what is “${attainment}” a part then?`,
    },
    label: {
      nl: () => 'waarvan?',
      en: () => 'of what?',
    },
    why: {
      nl: () =>
        'met twee percentages achter elkaar telt in de praktijk het laagste, en is onduidelijk wanneer u de norm mist',
      en: () =>
        'of two percentages in a row the lower one counts in practice, and it is unclear when you miss the norm',
    },
    help: {
      nl: () =>
        'laat een van de twee percentages weg, of schrijf waarvan het tweede een deel is (“in 90% van de maanden”)',
      en: () => 'leave out one of the two percentages, or write what the second is a part of (“in 90% of the months”)',
    },
  },
  check({ bid, reading, report }) {
    for (const kpi of bid.items('kpi')) {
      for (const { norm, share, attainment } of sharesOfShares(kpi, reading)) {
        const { source = '' } = norm;
        const label = { nl: 'de norm', en: 'the norm' };
        report(
          norm.place(attainment),
          { kpi: kpi.id, share: told(share, source), attainment: told(attainment, source) },
          [{ span: norm.place(share), label }],
        );
      }
    }
  },
});

interface ShareOfShare {
  readonly norm: NormStatement;
  readonly share: Quantity;
  readonly attainment: Quantity;
}

/** `≥95% van de brieven beantwoord binnen 5 dagen (90% gehaald)`; each attainment once, also where it is of several norms. */
function sharesOfShares(kpi: Item<'kpi'>, reading: Reading): ShareOfShare[] {
  const found = normStatements(kpi, reading).flatMap((norm): ShareOfShare[] => {
    const { attainment, quantities, source } = norm;
    if (
      attainment === undefined ||
      source === undefined ||
      isWhole(attainment) ||
      !onlyReached.test(told(attainment, source))
    )
      return [];
    const share = quantities.find(
      ({ unit, value, direction }) => unit?.dimension === 'ratio' && value.kind === 'exact' && direction === undefined,
    );
    return share === undefined ? [] : [{ norm, share, attainment }];
  });
  return found.filter(
    (one, index) => found.findIndex(({ attainment }) => attainment.start === one.attainment.start) === index,
  );
}

/** `90% gehaald`, without saying of what; `in 90% van de maanden` says it. */
const onlyReached = /%\s(?:gehaald|behaald|gerealiseerd|achieved|attained)$/iu;

function told({ start, end }: Quantity, source: string): string {
  return source.slice(start, end).replace(/\s+/gu, ' ');
}
