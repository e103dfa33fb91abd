import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const texts = (...sections: readonly string[]): BidFiles =>
  Object.fromEntries(sections.map((text, index) => [`sections/${'abcdefg'.charAt(index)}.md`, `${text}\n`]));
const phase = (...activities: readonly string[]): BidFiles => ({
  'phases.yaml': `phases:\n  - id: F-1\n    title: "Voorbereiding"\n    activities:\n${activities.map((text) => `      - "${text}"\n`).join('')}`,
});
const english: BidFiles = { 'emvi.yaml': 'emvi: 1\ntitle: "Bid"\nlanguage: en\nsections: ["sections/*.md"]\n' };
const references = (scope: string, result: string): BidFiles => ({
  'references.yaml': `references:\n  - id: REF-01\n    title: "Opleiding"\n    client: "Regio Veenrand"\n    scope: "${scope}"\n    results:\n      - text: "${result}"\n`,
});
const risk = (cause: string): BidFiles => ({
  'risks.yaml': `risks:\n  - id: R-01\n    text: "Lange stilstand"\n    cause: "${cause}"\n    preventive: ["Voorraad in het magazijn"]\n    owner: "Planner"\n`,
});
const codes = /^EMV421 /u;

testPairs({
  'how many there are of a thing': {
    codes,
    good: [
      {
        ...phase('Proefrit op alle 112 routes'),
        ...texts('Elk kwartaal legt de planner alle 112 routes op de kaart.'),
      },
      // A part, others, and a rate.
      texts(
        'De 24 adviseurs werken vanuit Heemstede.',
        'Wij leiden eerst 18 adviseurs op. De overige 30 adviseurs volgen later, met 20 adviseurs per groep.',
      ),
      // Not all of them.
      texts('In de 71 complexen met één lift komt de monteur eerst.', 'Alle 97 complexen krijgen een sleutelkluis.'),
      // Both numbers are told in one text.
      texts(
        'Voor de start zijn alle zeven scanners gemeten.',
        'De vijf scanners voor A4 en de twee voor A0 staan in Houtrijk; alle zeven zijn van dit jaar.',
      ),
      // The phases have their own.
      {
        'phases.yaml':
          'phases:\n  - id: F-1\n    title: "Zomer"\n    activities: ["Alle 64 kousen inbrengen"]\n  - id: F-2\n    title: "Herfst"\n    activities: ["Alle 48 kousen inbrengen"]\n',
      },
      // What was elsewhere, and a share of the cases.
      {
        ...references('93 routes en een eigen klantcentrum', '118 van 118 ritten op tijd'),
        ...texts('Alle 112 routes staan in het plan.', 'In 95 van de 100 gevallen is de bus op tijd.'),
      },
      // Fewer than before.
      texts('De straat houdt 2.800 vrachtritten minder over.', 'Het ontwerp telt 3.200 vrachtritten.'),
    ],
    bad: [
      {
        ...phase('Proefrit op alle ⟦EMV421:84 routes⟧'),
        ...texts('Elk kwartaal legt de planner alle 112 routes op de kaart.'),
      },
      texts(
        'Na de start krijgen alle ⟦EMV421:48 panden⟧ hun post van ons.',
        'In drie golven gaan alle 38 panden over.',
        'Van de 38 panden staan er zes in de binnenstad.',
      ),
      texts(
        'Bij de start rijden ⟦EMV421:10 van de 21 dienstauto’s⟧ op stroom.',
        'Ons team heeft 17 dienstauto’s, voor elke monteur één.',
        'Bij de start zijn 10 van de 17 dienstauto’s schoon.',
      ),
      {
        ...english,
        ...texts(
          'We recruit ⟦EMV421:90 trainees⟧ in January.',
          'In May 72 trainees begin.',
          'We have 72 trainees under contract.',
        ),
      },
      {
        ...english,
        ...texts('Nine of the ⟦EMV421:28 supervisors speak Polish⟧.', 'All 38 supervisors wear a red vest.'),
      },
      // The total behind its parts.
      texts(
        'Samen lopen wij ⟦EMV421:24 rondes langs⟧ de speelplekken.',
        'Het rooster noemt de 19 rondes bij hun datum.',
        'In de winter krimpt dat; de 19 rondes staan vast.',
      ),
      // A name of two words, told in an item and in a section.
      {
        ...phase('Kopen van ⟦EMV421:negen elektrische deelauto’s⟧'),
        ...texts('In het buitengebied staan twaalf elektrische deelauto’s klaar.'),
      },
      references('⟦EMV421:828 deelnemers⟧ in 24 groepen', '271 van 288 deelnemers haalden het certificaat'),
    ],
  },
  'a sentence with the same numbers save one': {
    codes,
    good: [
      texts(
        'In 2026 was 97% van de 132 calamiteiten binnen het uur vrij, gemiddeld na 41 minuten.',
        'Vorig jaar telden wij 132 calamiteiten; 97% was op tijd vrij, gemiddeld na 41 minuten.',
      ),
      // Two numbers of one kind, of which nobody knows which is meant.
      texts(
        'Van de 132 calamiteiten waren er 64 in de stad en 68 erbuiten, gemiddeld 41 minuten.',
        'De 132 calamiteiten kostten gemiddeld 41 minuten, met 70 en 62 in de twee helften.',
      ),
      // Numbers that stand in many texts tie none.
      texts(
        'Storingen zijn in 95% van de gevallen binnen 24 uur en na 3 bezoeken over.',
        'Vragen zijn in 95% van de gevallen binnen 24 uur en na 4 bezoeken weg.',
        'Klachten zijn in 95% van de gevallen binnen 24 uur en na 5 bezoeken weg.',
        'Meldingen zijn in 95% van de gevallen binnen 24 uur weg.',
        'Brieven zijn in 95% van de gevallen binnen 24 uur weg.',
      ),
    ],
    bad: [
      texts(
        'In 2026 was ⟦EMV421:73%⟧ van de 132 calamiteiten vrij, gemiddeld na 41 minuten.',
        'Over heel 2026 was 97% van de 132 calamiteiten vrij, met gemiddeld 41 minuten.',
      ),
      {
        ...english,
        ...texts(
          'Travel fell ⟦EMV421:from 47 kilometres per assignment⟧ in 2021 to 42 in 2025.',
          'East saw the average fall from 63 kilometres per assignment in 2021 to 42 in 2025.',
        ),
      },
    ],
  },
  'a nought too many': {
    codes,
    good: [
      // Small amounts are of anything.
      texts(
        'De korting is € 50 per restpunt voor elke werkdag.',
        'De korting is € 500 per plan voor elke week te laat.',
        'Ook voor een plan van de planner is het € 500.',
      ),
    ],
    bad: [
      {
        ...risk('Pompen hebben een levertijd ⟦EMV421:tot 90 weken⟧'),
        ...texts('Sommige pompen hebben immers een levertijd van negen weken.'),
      },
      {
        ...phase('Reinigen van ⟦EMV421:48.600 meter riool⟧ van de Kasteelbuurt'),
        ...texts('In vier weken moet Kolkzicht 4.860 meter riool reinigen.'),
      },
    ],
  },
});
