import type { Bid } from '../model/bid.ts';
import { namePattern, writtenForms } from '../reading/claims/bidder-names.ts';
import { shortNames } from '../reading/people/short-names.ts';
import type { InBoth, Language } from '../text/language.ts';
import { choiceText } from './view/choice-words.ts';

/** A name that shows who the bidder is, with what an anonymous document says instead. */
interface HiddenName {
  readonly name: string;
  readonly instead: string;
}

const words: InBoth<{ readonly bidder: string; readonly employee: string; readonly leftOut: string }> = {
  nl: { bidder: 'inschrijver', employee: 'medewerker', leftOut: '[weggelaten]' },
  en: { bidder: 'the bidder', employee: 'employee', leftOut: '[left out]' },
};

/** The names that an anonymous document must not show, and how they are replaced in its text. */
export class Identity {
  readonly #insteadOf = new Map<string, string>();
  readonly #pattern: RegExp | undefined;

  constructor(
    bid: Bid,
    readonly language: Language,
  ) {
    const hidden = hiddenNames(bid, language).filter(({ name }) => name.length > 1);
    for (const { name, instead } of hidden)
      if (!this.#insteadOf.has(key(name))) this.#insteadOf.set(key(name), instead);
    this.#pattern = namePattern(hidden.map(({ name }) => name));
  }

  /** The names themselves, in lower case. */
  get names(): readonly string[] {
    return [...this.#insteadOf.keys()];
  }

  /** What stands in the place of each name. */
  get replacements(): readonly (readonly [name: string, instead: string])[] {
    return [...this.#insteadOf];
  }

  /** A text with every name replaced by the part that its bearer has in the bid. */
  hide(text: string): string {
    if (this.#pattern === undefined) return text;
    return text.replace(this.#pattern, (found, offset: number) => {
      const name = key(found);
      const whole = this.#insteadOf.get(name);
      const owner = this.#insteadOf.get(name.replace(/['’]?s$/u, '')) ?? '';
      const instead = whole ?? owner + (this.language === 'nl' ? 's' : '’s');
      const isStart = /[.!?]\s+$/u.test(text.slice(0, offset)) || (offset === 0 && text.startsWith(':', found.length));
      return isStart ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
    });
  }
}

function hiddenNames(bid: Bid, language: Language): HiddenName[] {
  const { parties = [], author, formRules } = bid.manifest;
  const { bidder, employee, leftOut } = words[language];
  const short = shortNames(bid);
  const formsOf = (name: string): string[] => [
    ...writtenForms(name),
    ...short.filter(({ whole }) => whole === name).map((one) => one.name),
  ];
  const ofParties = parties.flatMap(({ name, role }) => {
    if (name === undefined || role === 'buyer' || role === 'other') return [];
    const part = choiceText('role', role, language).toLowerCase();
    const instead = part === '' ? bidder : language === 'en' ? `the ${part}` : part;
    return formsOf(name).map((form) => ({ name: form, instead }));
  });
  const ofPeople = bid.items('person').flatMap((person) => {
    const { name, label } = person.data;
    const [role] = bid.linked(person, 'role', 'role');
    return name === undefined ? [] : [{ name: name.trim(), instead: label ?? role?.data.name ?? employee }];
  });
  const ofAuthor = author === undefined ? [] : formsOf(author);
  return [
    ...ofParties,
    ...ofPeople,
    ...ofAuthor.map((name) => ({ name, instead: bidder })),
    ...(formRules?.forbiddenWords ?? []).map((word) => ({ name: word.replaceAll('*', '').trim(), instead: leftOut })),
  ];
}

function key(name: string): string {
  return name.replace(/\s+/gu, ' ').toLowerCase();
}
