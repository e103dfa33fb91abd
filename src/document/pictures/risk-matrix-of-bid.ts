/** From the register of a bid to risk matrices: one for each scale by which risks are scored. */
import type { RiskMark, RiskMatrix } from '../../drawing/risk-matrix.ts';
import type { RiskLevel, RiskScale } from '../../generated/types.ts';
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { add, multiply } from '../../quantity/rational.ts';
import { classOf, formulaOf, levelIndex, levelValue, scaleOf, wholeScale } from '../../reading/risks/risk-scale.ts';
import type { Language } from '../../text/language.ts';
import { pictureWords } from './picture-words.ts';

/** A scale of more levels has no room on a page. */
const mostLevels = 10;

/** Shades without declared classes. */
const usualShades = 4;

/** A risk with its places on the scale; undefined where a level is not on it. */
export interface PlacedRisk {
  readonly risk: Item<'risk'>;
  readonly before: Place | undefined;
  readonly after: Place | undefined;
}

export interface Place {
  readonly probability: number;
  readonly impact: number;
}

/** The risks of one scale, and its levels. */
export interface ScaledRisks {
  readonly scale: RiskScale;
  readonly probability: readonly RiskLevel[];
  readonly impact: readonly RiskLevel[];
  readonly risks: readonly PlacedRisk[];
}

/** The risks of a bid by the scale that holds for them; scales without two axes are left out. */
export function scaledRisks(bid: Bid): ScaledRisks[] {
  const byScale = new Map<RiskScale, Item<'risk'>[]>();
  for (const risk of bid.items('risk')) {
    const scale = scaleOf(bid, risk);
    if (scale !== undefined) byScale.set(scale, [...(byScale.get(scale) ?? []), risk]);
  }
  return [...byScale].flatMap(([scale, risks]) => {
    const [probability, impact] = [wholeScale(scale.probability ?? []), wholeScale(scale.impact ?? [])];
    if (![probability, impact].every(({ length }) => length >= 2 && length <= mostLevels)) return [];
    return [{ scale, probability, impact, risks: risks.map((risk) => placed(risk, probability, impact)) }];
  });
}

export function riskMatrixOf(scaled: ScaledRisks, language: Language): RiskMatrix {
  const words = pictureWords[language];
  const { probability, impact, risks } = scaled;
  const states = [
    { title: words.before, marks: marksOf(risks, 'before') },
    { title: words.afterMeasures, marks: marksOf(risks, 'after') },
  ];
  const hasAfter = risks.some(({ after }) => after !== undefined);
  const lost = risks.filter(({ before }) => before === undefined);
  const unmoved = hasAfter ? risks.filter(({ before, after }) => before !== undefined && after === undefined) : [];
  const declared = declaredClasses(scaled);
  return {
    probability: probability.map(levelText),
    impact: impact.map(levelText),
    classOf: declared?.cells ?? shades(probability.length, impact.length),
    classes: declared?.names ?? [words.low, ...Array.from({ length: usualShades - 2 }, () => ''), words.high],
    states: hasAfter ? states : [{ title: '', marks: marksOf(risks, 'before') }],
    words: { probability: words.probability, impact: words.impact },
    note: [listed(words.notShown, lost), listed(words.noResidual, unmoved)].filter((part) => part !== '').join('. '),
  };
}

/** A level as a reader sees it: `Hoog (3)`. */
export function levelText({ label, value }: RiskLevel): string {
  return value === undefined || value === label ? label : `${label} (${value})`;
}

function placed(risk: Item<'risk'>, probability: readonly RiskLevel[], impact: readonly RiskLevel[]): PlacedRisk {
  const { data } = risk;
  const place = (chance: string | undefined, effect: string | undefined): Place | undefined => {
    const levels = {
      probability: chance === undefined ? undefined : levelIndex(probability, chance),
      impact: effect === undefined ? undefined : levelIndex(impact, effect),
    };
    if (levels.probability === undefined || levels.impact === undefined) return undefined;
    return { probability: levels.probability, impact: levels.impact };
  };
  const { residualProbability, residualImpact } = data;
  const hasResidual = residualProbability !== undefined || residualImpact !== undefined;
  return {
    risk,
    before: place(data.probability, data.impact),
    // What a measure leaves alone is often not written again.
    after: hasResidual ? place(residualProbability ?? data.probability, residualImpact ?? data.impact) : undefined,
  };
}

function marksOf(risks: readonly PlacedRisk[], moment: 'before' | 'after'): RiskMark[] {
  return risks.flatMap(({ risk, [moment]: place }) => (place === undefined ? [] : [{ label: risk.id, ...place }]));
}

/** The class of each cell where the register declares classes and its score is made of these two factors. */
function declaredClasses({ scale, probability, impact }: ScaledRisks) {
  const classes = scale.score ?? [];
  const formula = formulaOf(scale);
  if (classes.length < 2 || formula === undefined || formula.factors.includes('detection')) return undefined;
  const sorted = classes.filter((level) => levelValue(level) !== undefined);
  const cells: number[][] = [];
  for (const row of probability) {
    const line: number[] = [];
    for (const column of impact) {
      const [one, other] = [levelValue(row), levelValue(column)];
      if (one === undefined || other === undefined) return undefined;
      const found = classOf(classes, formula.isSum ? add(one, other) : multiply(one, other));
      line.push(found === undefined ? 0 : sorted.indexOf(found));
    }
    cells.push(line);
  }
  return { cells, names: sorted.map(classText) };
}

/** A class with the lowest score that falls in it. */
function classText({ label, value }: RiskLevel): string {
  return value === undefined || value === label ? `≥ ${label}` : `${label} (≥ ${value})`;
}

/** Shades by how high a cell stands on both axes together. */
function shades(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const share = ((row + 1) * (column + 1)) / (rows * columns);
      return Math.min(usualShades - 1, Math.floor(Math.sqrt(share) * usualShades - 1e-9));
    }),
  );
}

function listed(words: string, risks: readonly PlacedRisk[]): string {
  return risks.length === 0 ? '' : `${words}: ${risks.map(({ risk }) => risk.id).join(', ')}`;
}
