import type { Bid } from '../../model/bid.ts';
import { bidderNames, isPrintedAsLabel, namePattern, namePatterns } from '../../reading/claims/bidder-names.ts';
import { formRulesOf } from '../../reading/form/form-rules.ts';
import { shortNames } from '../../reading/people/short-names.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Span } from '../../text/source-file.ts';
import { nodeAt } from '../../yaml/tree.ts';
import { defineRule } from '../rule.ts';
import { submissionTexts } from './submission-texts.ts';

type Place = 'text' | 'file' | 'author';

const places: Readonly<Record<Place, { readonly nl: string; readonly en: string }>> = {
  text: { nl: 'in de tekst', en: 'in the text' },
  file: { nl: 'in een bestandsnaam', en: 'in the name of a file' },
  author: {
    nl: 'als auteur in de eigenschappen van de Word-bestanden',
    en: 'as the author in the properties of the Word files',
  },
};

export const nameInAnonymousText = defineRule<{ name: string; place: Place }>({
  code: 'EMV504',
  name: 'name-in-anonymous-text',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ name, place }) => `“${name}” verraadt ${places[place].nl} wie inschrijft`,
      en: ({ name, place }) => `“${name}” ${places[place].en} shows who the bidder is`,
    },
    why: {
      nl: () => 'een stuk waaruit de inschrijver blijkt, wordt bij een anonieme beoordeling terzijde gelegd',
      en: () => 'in an anonymous evaluation a document that shows the bidder is set aside',
    },
    help: {
      nl: ({ place }) =>
        place === 'author'
          ? 'haal `author:` weg uit emvi.yaml'
          : 'schrijf “wij”, “inschrijver” of de rol in plaats van de naam',
      en: ({ place }) =>
        place === 'author'
          ? 'remove `author:` from emvi.yaml'
          : 'write “we”, “the bidder” or the role instead of the name',
    },
  },
  check({ bid, reading, report, presume }) {
    const form = formRulesOf(bid);
    if (!form.sets.some(({ rules }) => rules.isAnonymous === true)) return;
    const names = bidderNames(bid);
    const short = shortNames(bid).map(({ name }) => name);
    const patternOf = namePatterns();
    for (const passage of submissionTexts(reading)) {
      if (form.ofPassage('isAnonymous', passage) !== true) continue;
      if (isPrintedAsLabel(passage, form.ofPassage('namesPeople', passage))) continue;
      const sure = patternOf([...names, ...form.wordsOf('forbiddenWords', passage)]);
      const told = new Set<number>();
      for (const [pattern, say] of [
        [sure, report] as const,
        [patternOf(isParty(bid, passage) ? [] : short), presume] as const,
      ]) {
        if (pattern === undefined) continue;
        for (const { index, 0: name } of passage.text.matchAll(pattern)) {
          if (!told.has(index)) say(passage.span(index, index + name.length), { name, place: 'text' });
          told.add(index);
        }
      }
    }
    // The file and its properties hold the answers to all criteria.
    if (bid.manifest.formRules?.isAnonymous !== true) return;
    const pattern = namePattern([...names, ...(bid.manifest.formRules.forbiddenWords ?? [])]);
    if (pattern === undefined) return;
    for (const document of bid.items('document')) {
      if (document.data.audience !== 'submission') continue;
      // Names of files join words with hyphens and underscores.
      const words = (document.data.file ?? '').replace(/[-_.]/gu, ' ');
      for (const [name] of words.matchAll(pattern)) report(document.span(['file']), { name, place: 'file' });
    }
    const author = authorPlace(bid);
    if (author !== undefined) report(author, { name: bid.manifest.author ?? '', place: 'author' });
  },
});

/** Whether a text is the id of a party, which an anonymous document prints as its part in the bid. */
function isParty(bid: Bid, { text }: Passage): boolean {
  return bid.find('party', text) !== undefined;
}

function authorPlace({ manifest, manifestSource }: Bid): Span | undefined {
  const node = manifest.author === undefined ? undefined : nodeAt(manifestSource.root, ['author']);
  return node && manifestSource.file.span(node.start, node.end);
}
