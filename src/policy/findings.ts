import { defineFinding } from '../diagnostics/diagnostic.ts';

/** How an exception is written: in a comment beside the text, or as a field of an item. */
export type ExceptionForm = 'yaml' | 'markdown' | 'waiver';

/** The exception as it should be written, for the help of a finding. */
function example(form: ExceptionForm, code: string, reason: string): string {
  if (form === 'waiver') return `reason: "${reason}"`;
  return form === 'yaml' ? `# emvi-ignore ${code}: ${reason}` : `<!-- emvi-ignore ${code}: ${reason} -->`;
}

/** An exception that does not say why it is made. */
export const exceptionWithoutReason = defineFinding<{ code: string; form: ExceptionForm; reason: string }>({
  code: 'EMV030',
  name: 'exception-without-reason',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ code, reason }) =>
        reason === ''
          ? `er staat niet bij waarom ${code} hier mag blijven staan`
          : `\`${reason}\` zegt niet waarom ${code} hier mag blijven staan`,
      en: ({ code, reason }) =>
        reason === ''
          ? `it does not say why ${code} may stay here`
          : `\`${reason}\` does not say why ${code} may stay here`,
    },
    why: {
      nl: () =>
        'wie de inschrijving na u leest, kan niet beoordelen of de uitzondering nog klopt; zonder reden telt ze niet en blijft de bevinding staan',
      en: () =>
        'whoever reads the bid after you cannot judge whether the exception still holds; without a reason it does not count and the finding stays',
    },
    help: {
      nl: ({ code, form }) => `schrijf de reden erbij: ${example(form, code, 'de reden in gewone woorden')}`,
      en: ({ code, form }) => `add the reason: ${example(form, code, 'the reason in plain words')}`,
    },
  },
});

/** An exception for something that is not found. */
export const unusedException = defineFinding<{ code: string; form: ExceptionForm }>({
  code: 'EMV031',
  name: 'unused-exception',
  severity: 'info',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ code, form }) =>
        `${code} komt in dit ${form === 'waiver' ? 'onderdeel' : 'stuk tekst'} niet voor, dus deze uitzondering doet niets`,
      en: ({ code, form }) =>
        `${code} does not occur in this ${form === 'waiver' ? 'item' : 'piece of text'}, so this exception does nothing`,
    },
    why: {
      nl: () => 'een uitzondering die blijft staan, verbergt later een fout die niemand bedoeld heeft',
      en: () => 'an exception that stays behind will one day hide a mistake that nobody meant',
    },
    help: {
      nl: ({ form }) =>
        form === 'waiver'
          ? 'haal deze regels weg bij `waivers`, of zet ze bij het onderdeel waar ze bij horen'
          : 'haal de uitzondering weg, of zet haar vlak boven de tekst waar ze bij hoort',
      en: ({ form }) =>
        form === 'waiver'
          ? 'remove these lines from `waivers`, or move them to the item they belong to'
          : 'remove the exception, or put it right above the text it belongs to',
    },
  },
});

/** A code or name that no finding has. */
export const unknownRule = defineFinding<{ code: string; hint: string | undefined }>({
  code: 'EMV032',
  name: 'unknown-rule',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ code }) => `er is geen bevinding \`${code}\``,
      en: ({ code }) => `there is no finding \`${code}\``,
    },
    label: {
      nl: ({ hint }) => (hint === undefined ? 'deze code bestaat niet' : `bedoelde u \`${hint}\`?`),
      en: ({ hint }) => (hint === undefined ? 'there is no such code' : `did you mean \`${hint}\`?`),
    },
    why: {
      nl: () => 'wat hier is ingesteld, heeft geen gevolg: emvi weet niet om welke bevinding het gaat',
      en: () => 'what is set here has no effect: emvi cannot tell which finding is meant',
    },
    help: {
      nl: ({ hint }) =>
        hint === undefined
          ? 'schrijf de code die bij de bevinding staat, zoals `EMV301`'
          : `schrijf \`${hint}\`, of de code die bij de bevinding staat`,
      en: ({ hint }) =>
        hint === undefined
          ? 'write the code that stands with the finding, such as `EMV301`'
          : `write \`${hint}\`, or the code that stands with the finding`,
    },
  },
});

/** Why a finding keeps its weight. */
type FixedReason = 'unreadable' | 'gate';

/** A setting or exception for a finding that has to stay. */
export const findingMustStay = defineFinding<{ code: string; reason: FixedReason }>({
  code: 'EMV033',
  name: 'finding-must-stay',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ code, reason }) =>
        reason === 'gate'
          ? `${code} kan in het profiel \`submission\` niet lichter worden`
          : `${code} kan niet worden uitgezet`,
      en: ({ code, reason }) =>
        reason === 'gate'
          ? `${code} cannot weigh less in the profile \`submission\``
          : `${code} cannot be switched off`,
    },
    why: {
      nl: ({ reason }) =>
        reason === 'gate'
          ? 'wat u indient, moet compleet zijn: hier gaat het om een verwijzing of bewijs waar de beoordelaar op let'
          : 'hier wordt iets niet of anders gelezen dan u bedoelt; verborgen staat het verkeerd in uw document',
      en: ({ reason }) =>
        reason === 'gate'
          ? 'what you hand in has to be complete: this is about a link or proof that the evaluator looks for'
          : 'something is not read, or read otherwise than you mean; hidden, it stands wrong in your document',
    },
    help: {
      nl: ({ code, reason }) =>
        reason === 'gate'
          ? 'los de bevinding op, of leg bij het onderdeel met `waivers` uit waarom het goed is'
          : `haal deze instelling weg en los de bevinding op; emvi explain ${code} zegt hoe`,
      en: ({ code, reason }) =>
        reason === 'gate'
          ? 'solve the finding, or explain with `waivers` at the item why it is right'
          : `remove this setting and solve the finding; emvi explain ${code} says how`,
    },
  },
});

/** A comment that was meant as an exception and is not read as one. */
export const unreadableException = defineFinding<{ written: string; form: ExceptionForm }>({
  code: 'EMV034',
  name: 'unreadable-exception',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ written }) => `\`${written}\` lijkt een uitzondering, maar zegt niet voor welke bevinding`,
      en: ({ written }) => `\`${written}\` looks like an exception, but does not say for which finding`,
    },
    why: {
      nl: () => 'de uitzondering doet niets: de bevinding die u bedoelt blijft staan',
      en: () => 'the exception does nothing: the finding that you mean stays',
    },
    help: {
      nl: ({ form }) => `schrijf de code en de reden: ${example(form, 'EMV301', 'de reden in gewone woorden')}`,
      en: ({ form }) => `write the code and the reason: ${example(form, 'EMV301', 'the reason in plain words')}`,
    },
  },
});

/** A baseline file that does not have the form that `--write-baseline` gives it. */
export const unreadableBaseline = defineFinding<{ path: string }>({
  code: 'EMV035',
  name: 'unreadable-baseline',
  severity: 'error',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ path }) => `${path} is geen beginstand die emvi kan lezen`,
      en: ({ path }) => `${path} is no baseline that emvi can read`,
    },
    why: {
      nl: () => 'zonder beginstand is niet te zien welke bevindingen nieuw zijn; ze worden nu allemaal getoond',
      en: () => 'without the baseline it cannot be seen which findings are new; now all are shown',
    },
    help: {
      nl: ({ path }) => `maak het bestand opnieuw: emvi check --write-baseline ${path}`,
      en: ({ path }) => `make the file again: emvi check --write-baseline ${path}`,
    },
  },
});
