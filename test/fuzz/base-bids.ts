import { readFileSync } from 'node:fs';
import { type BidFiles, cleanBid } from '../support/bid.ts';
import { bundleBid } from '../support/bundle-bid.ts';
import { bareBid, filledBid, manifestOfAll } from '../support/edge-bids.ts';
import type { Random } from './random.ts';

const manifest = `emvi: 1
title: "Plan van aanpak"
language: nl
documents:
  - id: plan
    template: klassiek
    file: plan
    audience: submission
`;

/** A text with everything that a chapter can hold. */
export const richSection = `# Aanpak {#aanpak}

Wij werken in **drie** _stappen_ met ~~uitloop~~ \`code\` en een noot[^1], zie [](#aanpak){page} en [](#KPI-01).

[^1]: De noot bij de *stappen*, met [een bron](https://voorbeeld.nl/a_b).

- punt een
  1. onder punt
     - [x] klaar
     - [ ] nog niet
- punt twee<br>met een tweede regel

> Een citaat van {{kpi "KPI-01" "target"}}

:::table{widths="10 30 60" caption="Rollen" id=rollen}
| Nr | Rol | Taak |
| --: | :-: | --- |
| 1 | Manager | \`a \\| b\` en W-01 |
:::

::::columns
:::callout{kind=quote title="KPI-01"}
≤ 6 weken
:::
::column
Tekst rechts, zie [](#rollen).
::::

:::landscape
::gantt{caption="Planning" id=gantt}
::risk-matrix{width=60%}
:::

::contents{depth=2}

\`\`\`yaml
a: 1
\`\`\`

Kop eronder
-----------

![een foto](foto.png "Ons team"){#foto} <!-- opmerking --> <b>html</b> &amp; www.voorbeeld.nl
`;

/** A bid of one document, which tells all in little. */
export const smallBid: BidFiles = { ...cleanBid, 'emvi.yaml': manifest, 'sections/summary.md': richSection };

const bids: readonly BidFiles[] = [
  smallBid,
  bundleBid,
  bundleBid,
  { ...bareBid, 'emvi.yaml': manifestOfAll('nl') },
  { ...bundleBid, 'sections/summary.md': richSection },
  filledBid,
];

/** A sound or nearly sound bid. */
export function pickBid(random: Random): BidFiles {
  return random.pick(bids);
}

const templateNames = ['document.hbs', 'template.yaml', 'wishes.hbs'] as const;

/** The template of the small bid as files of its own. */
export const ownTemplate: BidFiles = Object.fromEntries([
  ...templateNames.map((name) => [`templates/klassiek/${name}`, readFileSync(`templates/klassiek/${name}`, 'utf8')]),
  ...['kpi-table.hbs', 'section.hbs'].map((name) => [
    `templates/shared/${name}`,
    readFileSync(`templates/shared/${name}`, 'utf8'),
  ]),
]) as BidFiles;
