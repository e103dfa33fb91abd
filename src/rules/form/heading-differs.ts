import { placeKey } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { criteriaIn, orderedCriteria, partsIn } from './criteria-in-headings.ts';
import { plannedTexts } from './planned-headings.ts';

export const headingDiffers = defineRule<{ heading: string; item: string; title: string }>({
  code: 'EMV510',
  name: 'heading-differs',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ heading, item, title }) => `de kop “${heading}” is niet de titel van ${item}: “${title}”`,
      en: ({ heading, item, title }) => `the heading “${heading}” is not the title of ${item}: “${title}”`,
    },
    why: {
      nl: () => 'de leidraad schrijft de koppen voor; onder een andere kop zoekt de beoordelaar het antwoord niet',
      en: () =>
        'the tender guide prescribes the headings; under another one the evaluator does not look for the answer',
    },
    help: {
      nl: ({ title }) => `schrijf als kop “${title}”`,
      en: ({ title }) => `write “${title}” as the heading`,
    },
  },
  check({ bid, reading, report, presume }) {
    const criteria = orderedCriteria(bid);
    const texts = criteria.length === 0 ? [] : (plannedTexts(reading) ?? []);
    if (texts.length === 0) return;
    const chapters = texts.flatMap((text) => criteriaIn(text, criteria));
    const found = [...chapters, ...criteria.flatMap((criterion) => partsIn(reading, criterion, chapters).flat())];
    const seen = new Set<string>();
    for (const { heading, item, likeness } of found) {
      const { title } = item.data;
      const place = placeKey(heading.span);
      if (likeness === 'same' || title === undefined || seen.has(place)) continue;
      seen.add(place);
      const say = likeness === 'id' ? report : presume;
      say(heading.span, { heading: heading.text, item: item.id, title }, [
        { span: item.span(['title']), label: { nl: 'de titel van de opdrachtgever', en: 'the title of the buyer' } },
      ]);
    }
  },
});
