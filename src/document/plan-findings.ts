import { defineFinding } from '../diagnostics/diagnostic.ts';
import { alternatives, always, both, choose, type Suggested } from './finding-text.ts';
import type { LayoutProblem } from './markup/problem.ts';

/** The manifest names a template that does not exist. */
export const unknownTemplate = defineFinding<{ template: string; known: readonly string[] } & Suggested>({
  code: 'EMV900',
  name: 'unknown-template',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: both((p) => [`sjabloon ${p.template} bestaat niet`, `template ${p.template} does not exist`]),
    why: always(
      'zonder sjabloon kan het document niet worden gemaakt',
      'without a template the document cannot be made',
    ),
    help: both((p) => choose(p.suggestion, p.known)),
  },
});

/** A template lacks a file that it needs. */
export const templateIncomplete = defineFinding<{ template: string; missing: string }>({
  code: 'EMV901',
  name: 'template-incomplete',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: both((p) => [`sjabloon ${p.template} mist ${p.missing}`, `template ${p.template} lacks ${p.missing}`]),
    why: always('zonder dat bestand kan het document niet worden gemaakt', 'the document cannot be made without it'),
    help: both((p) => [
      `zet ${p.missing} in de map templates/${p.template}, of haal de verwijzing ernaar weg`,
      `put ${p.missing} in the folder templates/${p.template}, or remove what refers to it`,
    ]),
  },
});

/** A document chooses an option that its template does not have. */
export const unknownOption = defineFinding<{ option: string; template: string; known: readonly string[] } & Suggested>({
  code: 'EMV902',
  name: 'unknown-template-option',
  severity: 'error',
  consequence: 'tidiness',
  text: {
    message: both((p) => [
      `sjabloon ${p.template} kent de optie ${p.option} niet`,
      `template ${p.template} has no option ${p.option}`,
    ]),
    why: always('uw keuze heeft zo geen effect', 'the choice has no effect this way'),
    help: both((p) => choose(p.suggestion, p.known)),
  },
});

/** A document chooses a value that an option does not have. */
export const wrongOptionValue = defineFinding<{ option: string; value: string; known: readonly string[] } & Suggested>({
  code: 'EMV903',
  name: 'wrong-option-value',
  severity: 'error',
  consequence: 'tidiness',
  text: {
    message: both((p) => [
      p.value === '' ? `wat bij optie ${p.option} staat, kan niet` : `optie ${p.option} kent de keuze ${p.value} niet`,
      p.value === '' ? `what stands at option ${p.option} cannot be` : `option ${p.option} has no choice ${p.value}`,
    ]),
    why: always('uw keuze heeft zo geen effect', 'the choice has no effect this way'),
    help: both((p) => choose(p.suggestion, p.known)),
  },
});

/** A document needs a list that the bid does not have. */
export const documentNeedsData = defineFinding<{
  document: string;
  template: string;
  lists: readonly string[];
  files: readonly string[];
}>({
  code: 'EMV904',
  name: 'document-needs-data',
  severity: 'warning',
  consequence: 'points',
  profiles: { submission: 'error' },
  text: {
    message: both((p) => [
      `document ${p.document} wordt niet gemaakt: ${alternatives(p.lists, 'of')} ontbreekt`,
      `document ${p.document} is not made: ${alternatives(p.lists, 'or')} is missing`,
    ]),
    why: both((p) => [
      `het sjabloon ${p.template} toont wat daar staat; zonder gegevens zou het document leeg zijn`,
      `template ${p.template} shows what stands there; without data the document would be empty`,
    ]),
    help: both((p) => [
      `vul ${alternatives(p.lists, 'of')} in ${alternatives(p.files, 'of')}, of haal het document weg uit emvi.yaml`,
      `fill ${alternatives(p.lists, 'or')} in ${alternatives(p.files, 'or')}, or remove the document from emvi.yaml`,
    ]),
  },
});

/** A chapter that the manifest lists has nothing to show. */
export const chapterWithoutText = defineFinding<
  { chapter: string; section: string; known: readonly string[] } & Suggested
>({
  code: 'EMV905',
  name: 'chapter-without-text',
  severity: 'error',
  consequence: 'points',
  text: {
    message: both((p) => [`hoofdstuk ${p.chapter} heeft geen tekst`, `chapter ${p.chapter} has no text`]),
    why: always(
      'het hoofdstuk staat in emvi.yaml, maar zou in het document ontbreken',
      'the chapter is listed in emvi.yaml but would be absent from the document',
    ),
    help: both(({ section, suggestion, known }) =>
      suggestion === undefined
        ? [
            `schrijf de tekst in ${section}, of kies een hoofdstuk van het sjabloon: ${known.join(', ')}`,
            `write it in ${section}, or choose a chapter of the template: ${known.join(', ')}`,
          ]
        : [
            `schrijf de tekst in ${section}, of bedoelde u het hoofdstuk ${suggestion}?`,
            `write it in ${section}, or did you mean the chapter ${suggestion}?`,
          ],
    ),
  },
});

/** HTML in the text of a document. */
export const htmlInText = defineFinding<{ html: string }>({
  code: 'EMV916',
  name: 'html-in-text',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: both((p) => [
      `${p.html} komt letterlijk in het document te staan`,
      `${p.html} stands in the document as it is`,
    ]),
    why: always(
      'HTML wordt niet opgemaakt: de lezer ziet de tekens zelf',
      'HTML is not laid out: the reader sees the signs themselves',
    ),
    help: always('schrijf het in Markdown; alleen <br> mag', 'write it in Markdown; only <br> is allowed'),
  },
});

/** A link that leads out of what a reader can open. */
export const unsafeLink = defineFinding<{ link: string }>({
  code: 'EMV917',
  name: 'unusable-link',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: both((p) => [
      `de link naar ${p.link} werkt niet in het document`,
      `the link to ${p.link} does not work in the document`,
    ]),
    why: always(
      'de lezer heeft uw bestanden niet: de link wordt gewone tekst',
      'the reader does not have your files: the link becomes plain text',
    ),
    help: always(
      'gebruik een adres dat met https:// of mailto: begint, of noem de bijlage bij naam',
      'use an address that starts with https:// or mailto:, or name the annex',
    ),
  },
});

const markupTroubles: Readonly<Record<LayoutProblem, (line: string) => readonly [nl: string, en: string]>> = {
  'unknown-directive': (line) => [
    `de opmaakregel ${line} is niet te gebruiken`,
    `the layout line ${line} cannot be used`,
  ],
  'directive-attribute': (line) => [
    `wat er bij de opmaakregel ${line} is ingesteld, kan niet`,
    `the settings of the layout line ${line} cannot be used`,
  ],
  'unclosed-directive': (line) => [
    `de opmaakregel ${line} wordt nergens afgesloten`,
    `the layout line ${line} is never closed`,
  ],
  'unclosed-fence': (line) => [
    `het codeblok dat met ${line} begint, wordt nergens afgesloten`,
    `the code block that starts with ${line} is never closed`,
  ],
  'too-deep': (line) => [`${line} staat te diep in andere opmaak`, `${line} stands too deep in other layout`],
  'name-twice': (mark) => [
    `de naam ${mark} staat bij twee plaatsen in het document`,
    `the name ${mark} stands at two places in the document`,
  ],
  unreadable: (line) => [
    `de tekst vanaf “${line}” is te lang om op te maken`,
    `the text from “${line}” is too long to be laid out`,
  ],
  'no-phases': (line) => [`${line} tekent niets: er zijn geen fasen`, `${line} draws nothing: there are no phases`],
  'no-moments': (line) => [
    `${line} tekent niets: van geen enkele fase staat een week of datum vast`,
    `${line} draws nothing: no phase has a week or a date`,
  ],
  'no-risks': (line) => [`${line} tekent niets: er zijn geen risico’s`, `${line} draws nothing: there are no risks`],
  'no-risk-scale': (line) => [
    `${line} tekent niets: er is geen schaal voor kans en gevolg`,
    `${line} draws nothing: there is no scale of probability and impact`,
  ],
  'no-risk-levels': (line) => [
    `${line} tekent niets: van geen enkel risico staan kans en gevolg op de schaal`,
    `${line} draws nothing: no risk has a probability and an impact that are on the scale`,
  ],
  'nothing-to-cover': (line) => [
    `${line} tekent niets: er zijn geen wensen of vragen, of ze noemen geen KPI, risico, bewijsstuk of fase`,
    `${line} draws nothing: there are no wishes or questions, or they name no KPI, risk, evidence or phase`,
  ],
  'too-much-to-draw': (line) => [
    `${line} tekent niets: dit past op geen tien pagina’s`,
    `${line} draws nothing: this would not fit on ten pages`,
  ],
};

const markupHelp: Readonly<Record<LayoutProblem, readonly [nl: string, en: string]>> = {
  'unknown-directive': [
    'gebruik ::pagebreak of ::gantt, of :::landscape en :::callout met een afsluitende :::',
    'use ::pagebreak or ::gantt, or :::landscape and :::callout with a closing :::',
  ],
  'directive-attribute': [
    'zie docs/markdown.md voor wat u tussen { en } kunt zetten',
    'see docs/markdown.md for what you can put between { and }',
  ],
  'unclosed-directive': [
    'zet ::: op een eigen regel waar dit stuk eindigt',
    'put ::: on a line of its own where this part ends',
  ],
  'unclosed-fence': [
    'zet ``` op een eigen regel waar de code eindigt; nu staat de rest van deze tekst er als code in',
    'put ``` on a line of its own where the code ends; now the rest of this text stands there as code',
  ],
  'too-deep': [
    'gebruik minder lijsten, citaten of kaders binnen elkaar',
    'put fewer lists, quotes or boxes inside one another',
  ],
  'name-twice': [
    'geef een van de twee een andere naam: verwijzingen leiden nu naar de eerste',
    'give one of the two another name: references lead to the first one now',
  ],
  unreadable: ['verdeel de tekst in kortere alinea’s', 'divide the text into shorter paragraphs'],
  'no-phases': [
    'zet de fasen in phases.yaml, of haal deze regel weg',
    'put the phases in phases.yaml, or remove this line',
  ],
  'no-moments': [
    'schrijf bij de fasen `start:` en `end:` (“week 1”, “2027-03-01”), of haal deze regel weg',
    'write `start:` and `end:` with the phases (“week 1”, “2027-03-01”), or remove this line',
  ],
  'no-risks': [
    'zet de risico’s in risks.yaml, of haal deze regel weg',
    'put the risks in risks.yaml, or remove this line',
  ],
  'no-risk-scale': [
    'zet onder `riskScales:` in risks.yaml de niveaus van kans (`probability:`) en gevolg (`impact:`), van laag naar hoog',
    'put the levels of `probability:` and `impact:` under `riskScales:` in risks.yaml, from low to high',
  ],
  'no-risk-levels': [
    'schrijf bij elk risico `probability:` en `impact:` zoals de niveaus in de schaal heten',
    'write `probability:` and `impact:` of each risk as the levels are called in the scale',
  ],
  'nothing-to-cover': [
    'noem bij elke wens of vraag haar `kpis:`, `risks:`, `evidence:` en `phases:`, of haal deze regel weg',
    'name the `kpis:`, `risks:`, `evidence:` and `phases:` of each wish or question, or remove this line',
  ],
  'too-much-to-draw': ['gebruik een tabel in plaats van deze regel', 'use a table instead of this line'],
};

/** A layout instruction that is not one, or layout that cannot be made. */
export const brokenDirective = defineFinding<{ line: string; problem: LayoutProblem }>({
  code: 'EMV918',
  name: 'broken-directive',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: both((p) => markupTroubles[p.problem](p.line)),
    why: always(
      'de opmaak komt niet of anders in het document',
      'the layout does not reach the document, or another does',
    ),
    help: both((p) => markupHelp[p.problem]),
  },
});

/** A picture that cannot be shown. */
export const pictureMissing = defineFinding<{ picture: string }>({
  code: 'EMV919',
  name: 'picture-not-shown',
  severity: 'error',
  consequence: 'points',
  text: {
    message: both((p) =>
      p.picture === ''
        ? ['bij deze afbeelding staat geen bestand', 'this picture names no file']
        : [`de afbeelding ${p.picture} kan niet worden getoond`, `the picture ${p.picture} cannot be shown`],
    ),
    why: always('in het document staat alleen het onderschrift', 'the document only shows its caption'),
    help: always(
      'zet een PNG, JPG of GIF in de map van de inschrijving en noem het pad vanaf die map, zoals beeld/foto.png',
      'put a PNG, JPG or GIF in the folder of the bid and name its path from that folder, such as images/photo.png',
    ),
  },
});
