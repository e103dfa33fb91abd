import { isSamePeriod } from '../../quantity/common-scale.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isSame, rational } from '../../quantity/rational.ts';
import { sizeKey } from '../../reading/claims/value-key.ts';
import { targetPassages } from '../../reading/promises/norm-claim.ts';
import { structuredNorms } from '../../reading/promises/structured-norms.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import { asWritten } from '../../reading/texts/claim.ts';
import { defineRule } from '../rule.ts';
import { claimsLeft, counterpart } from './claims-left.ts';
import { findRestriction, type Restriction } from './restrictions.ts';

type Parameters = {
  readonly kpi: string;
  readonly printed: string | undefined;
  readonly structured: string | undefined;
};

export const normsDifferFromTarget = defineRule<Parameters>({
  code: 'EMV411',
  name: 'norms-differ-from-target',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, printed, structured }) =>
        printed === undefined
          ? `${kpi} heeft onder \`norms\` “${structured}”, maar de gedrukte norm onder \`target\` noemt dat niet`
          : structured === undefined
            ? `${kpi} drukt “${printed}” af, maar onder \`norms\` staat dat niet`
            : `${kpi} drukt “${printed}” af, maar onder \`norms\` staat “${structured}”`,
      en: ({ kpi, printed, structured }) =>
        printed === undefined
          ? `${kpi} has “${structured}” under \`norms\`, but the printed norm under \`target\` does not say so`
          : structured === undefined
            ? `${kpi} prints “${printed}”, but \`norms\` does not have it`
            : `${kpi} prints “${printed}”, but \`norms\` says “${structured}”`,
    },
    why: {
      nl: () => 'de lezer ziet de gedrukte norm en emvi rekent met de andere: een van beide is vergeten bij te werken',
      en: () =>
        'the reader sees the printed norm and emvi counts with the other: one of them was not brought up to date',
    },
    help: {
      nl: ({ kpi }) => `maak \`target\` en \`norms\` van ${kpi} gelijk, of laat een van de twee weg`,
      en: ({ kpi }) => `make \`target\` and \`norms\` of ${kpi} the same, or leave one of them out`,
    },
  },
  check({ bid, reading, report }) {
    for (const kpi of bid.items('kpi')) {
      if (kpi.data.target === undefined || kpi.data.norms === undefined) continue;
      const printed = targetPassages(reading, kpi).flatMap((passage) => reading.claims(passage));
      const structured = withoutEves(
        structuredNorms(reading, kpi).flatMap((passage) => reading.claims(passage)),
        printed,
      );
      if (printed.length === 0 || structured.length === 0) continue;
      const compared = claimsLeft(withoutPeriodsOf(printed, structured), structured);
      const [shares, otherShares] = [sharesOfCases(printed), sharesOfCases(structured)];
      const left = {
        ones: [...compared.ones, ...shares].filter((one) => !isGivenIn([...structured, ...otherShares], one)),
        others: [...compared.others, ...otherShares].filter((other) => !isGivenIn([...printed, ...shares], other)),
      };
      const [first] = left.ones;
      const other = first === undefined ? left.others[0] : (counterpart(first, left.others) ?? undefined);
      const place = first ?? other;
      if (place === undefined) {
        const inPrint = restrictionOf(printed, structured);
        const found = inPrint ?? restrictionOf(structured, printed);
        if (found === undefined) continue;
        const words = found.restriction.text;
        report(found.claim.passage.span(found.restriction.start, found.restriction.end), {
          kpi: kpi.id,
          printed: inPrint === undefined ? undefined : words,
          structured: inPrint === undefined ? words : undefined,
        });
        continue;
      }
      const isBoth = first !== undefined && other !== undefined;
      report(
        place.span,
        {
          kpi: kpi.id,
          printed: first === undefined ? undefined : asWritten(first),
          structured: other === undefined ? undefined : asWritten(other),
        },
        isBoth ? [{ span: other.span, label: { nl: 'dit staat onder `norms`', en: 'this is what `norms` says' } }] : [],
      );
    }
  },
});

/**
 * `≥97% van de storingen per maand hersteld ≤4 uur` has in one sentence what stands in several fields of `norms`. What a number
 * counts is cut off at other places there, so that only the number, its direction and its period are held against each other.
 */
function isGivenIn(claims: readonly Claim[], { quantity }: Claim): boolean {
  return claims.some((other) => giveOneNumber(quantity, other.quantity));
}

/** The shares of the cases in which numbers are attained, each as a number of its own. */
function sharesOfCases(claims: readonly Claim[]): readonly Claim[] {
  const clauses = new Map(claims.map((claim) => [claim.clause, claim]));
  return [...clauses.values()].flatMap((claim) => {
    const { attainment } = claim.clause;
    if (attainment === undefined) return [];
    return [{ ...claim, quantity: attainment, span: claim.passage.span(attainment.start, attainment.end) }];
  });
}

function giveOneNumber(one: Quantity, other: Quantity): boolean {
  if (numberOf(one) !== numberOf(other) || directionOf(one) !== directionOf(other)) return false;
  if (one.labels.join() !== other.labels.join()) return false;
  const [period, otherPeriod] = [periodOf(one), periodOf(other)];
  return period === undefined || otherPeriod === undefined || isSamePeriod(period, otherPeriod);
}

/** `≥ 4 per calendar year` behind the name of what is counted, and `≥4 drills per crew member per calendar year`. */
function numberOf({ value, unit }: Quantity): string {
  const dimension = unit?.dimension ?? 'count';
  return `${dimension === 'frequency' ? 'count' : dimension} ${sizeKey({ value, unit })}`;
}

/** A share of the cases in which something is attained is a least one without a sign too, and none is none at most. */
function directionOf({ comparator, unit, value }: Quantity): string {
  const sign = comparator?.sign ?? '=';
  if (value.kind === 'exact' && isSame(value.number, rational(0)) && sign === '≤') return '=';
  return sign === '=' && unit?.dimension === 'ratio' ? '≥' : sign;
}

function periodOf({ per }: Quantity): Extract<Quantity['per'][number], { kind: 'period' }> | undefined {
  return per.find((each) => each.kind === 'period');
}

/** `≥ 80% van de kilometers per kwartaal`: a period that stands apart in print is that of the norm `per: kwartaal`. */
function withoutPeriodsOf(printed: readonly Claim[], structured: readonly Claim[]): readonly Claim[] {
  const periods = structured.flatMap(({ quantity }) => (isBarePeriod(quantity) ? [] : quantity.per));
  return printed.filter(
    ({ quantity }) =>
      !isBarePeriod(quantity) ||
      !quantity.per.some(
        (one) => one.kind === 'period' && periods.some((other) => other.kind === 'period' && isSamePeriod(one, other)),
      ),
  );
}

function isBarePeriod({ unit, value }: Quantity): boolean {
  return unit?.dimension === 'frequency' && value.kind === 'exact' && isSame(value.number, rational(1));
}

/** `Vanaf 1 januari 2030 100%` says that what goes before holds `tot en met 31 december 2029`. */
function withoutEves(structured: readonly Claim[], printed: readonly Claim[]): readonly Claim[] {
  const days = new Set(printed.flatMap(({ quantity }) => dayNumber(quantity) ?? []));
  return structured.filter(({ quantity }) => {
    const day = quantity.comparator?.sign === '≤' ? dayNumber(quantity) : undefined;
    return day === undefined || !days.has(day + 1);
  });
}

/** The days from a fixed day to a date with its year. */
function dayNumber({ value }: Quantity): number | undefined {
  if (value.kind !== 'date' || value.year === undefined) return undefined;
  return Date.UTC(value.year, value.month - 1, value.day) / 86_400_000;
}

/** The first words that make a norm of one form hold for a part only and that the other form does not have. */
function restrictionOf(
  ones: readonly Claim[],
  others: readonly Claim[],
): { readonly claim: Claim; readonly restriction: Restriction } | undefined {
  const said = [...new Set(others.map(({ passage }) => passage.text))].join(' ');
  for (const claim of ones) {
    const restriction = findRestriction(claim, said);
    if (restriction?.isFirm === true) return { claim, restriction };
  }
  return undefined;
}
