import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { groupOf, valueKey } from '../../reading/claims/value-key.ts';
import { rivalriesOf } from '../../reading/facts/fact-rivals.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { numbersOffKpiBeside } from './kpi-beside.ts';
import { factsOtherThanKpi } from './other-than-kpi.ts';

export const saysContradictsKpi = defineRule<{ words: string; kpi: string; there: string }>({
  code: 'EMV423',
  name: 'says-contradicts-kpi',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ words, kpi, there }) => `“${words}” verwijst naar ${kpi}, maar daar staat “${there}”`,
      en: ({ words, kpi, there }) => `“${words}” refers to ${kpi}, which says “${there}”`,
    },
    why: {
      nl: () => 'wie de verwijzing volgt, vindt een andere toezegging dan in de zin',
      en: () => 'a reader who follows the reference finds another promise than the sentence makes',
    },
    help: {
      nl: ({ kpi, there }) => `neem de waarde van ${kpi} over (“${there}”), of verwijs naar de KPI die dit wel zegt`,
      en: ({ kpi, there }) => `use the value of ${kpi} (“${there}”), or refer to the KPI that does say this`,
    },
  },
  check({ bid, reading, report, presume }) {
    for (const file of bid.prose.values()) {
      for (const { kpi, words, start } of callsIn(bid, file)) {
        const values = valuesOf(reading, kpi);
        for (const quantity of parseQuantities(words)) {
          const rival = rivalOf(quantity, values);
          if (rival === undefined) continue;
          report(
            file.span(start + quantity.start, start + quantity.end),
            { words: words.slice(quantity.start, quantity.end), kpi: kpi.id, there: rival.text },
            [{ span: rival.span, label }],
          );
        }
      }
    }
    // Where another text gives the value that was meant, that says more.
    const contradicted = new Set(rivalriesOf(reading).map(({ fact }) => fact));
    const others = factsOtherThanKpi(reading).filter(({ fact }) => !contradicted.has(fact));
    for (const { span, words, kpi, there } of [...numbersOffKpiBeside(reading), ...others]) {
      presume(span, { words, kpi: kpi.id, there: there.text }, [{ span: there.span, label }]);
    }
  },
});

const label = { nl: 'dit zegt de KPI', en: 'this is what the KPI says' };

interface SaysCall {
  readonly kpi: Item<'kpi'>;
  readonly words: string;
  /** Where the words begin in the file. */
  readonly start: number;
}

const call = /\{\{\s*says\s+(["'])([^"'\n]{1,60})\1\s+(["'])([^"'\n]{1,500})\3\s*\}\}/gu;

function callsIn(bid: Bid, file: SourceFile): SaysCall[] {
  if (!file.text.includes('{{')) return [];
  return [...file.text.matchAll(call)].flatMap((match) => {
    const [whole, , id = '', quote = '', words = ''] = match;
    const kpi = bid.find('kpi', id);
    return kpi === undefined ? [] : [{ kpi, words, start: match.index + whole.lastIndexOf(quote + words) + 1 }];
  });
}

interface KpiValue {
  readonly quantity: Quantity;
  readonly text: string;
  readonly span: ReturnType<SourceFile['span']>;
}

function valuesOf(reading: Reading, kpi: Item<'kpi'>): KpiValue[] {
  return reading.passagesOf(kpi).flatMap((passage) =>
    reading.claims(passage).map(({ quantity, span }) => ({
      quantity,
      text: passage.text.slice(quantity.start, quantity.end),
      span,
    })),
  );
}

/** What the KPI says of the same kind, when nothing that it says agrees. */
function rivalOf(quantity: Quantity, values: readonly KpiValue[]): KpiValue | undefined {
  if (quantity.unit === undefined) return undefined;
  const alike = values.filter((value) => groupOf(value.quantity) === groupOf(quantity));
  return alike.some((value) => valueKey(value.quantity) === valueKey(quantity)) ? undefined : alike[0];
}
