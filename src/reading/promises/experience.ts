import { isAtMost } from '../../quantity/comparator-signs.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { multiply, type Rational } from '../../quantity/rational.ts';

/** Words by which a text speaks of experience. */
export const experienceWord = /ervaring|experience/iu;

/** Years or months that a text names. */
export interface SpanOfTime {
  readonly text: string;
  readonly months: Rational;
  readonly isMost: boolean;
}

/** The years and months that a text names, as it writes them. */
export function spansOfTime(text: string): SpanOfTime[] {
  return parseQuantities(text).flatMap(({ value, unit, comparator, start, end }) => {
    if (value.kind !== 'exact' || unit?.dimension !== 'calendar-time') return [];
    const written = text.slice(start, end);
    return [
      {
        // Without the words before the number: `ten minste 5 jaar` is asked, 5 jaar is what must be there.
        text: /[0-9].*$/su.exec(written)?.[0] ?? written,
        months: multiply(value.number, unit.factor),
        isMost: isAtMost(comparator?.sign),
      },
    ];
  });
}
