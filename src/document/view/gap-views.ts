import type { Answer, Gap } from '../../gap/gap.ts';
import { gapList } from '../../gap/gap-list.ts';
import type { Item } from '../../model/item.ts';
import { isMentionable } from '../../model/kinds.ts';
import { readingOf } from '../../reading/texts/reading.ts';
import type { Language } from '../../text/language.ts';
import { escapeText } from '../markup/escape.ts';
import { strictView } from '../template/strict-view.ts';
import type { View, ViewMaker } from './view-maker.ts';

/** The names that a gap and its answers have for templates. */
export const gapFields = ['gaps', 'demand', 'asked', 'verdict', 'verdictText', 'basisText', 'answers'] as const;

const words: Readonly<Record<Language, Readonly<Record<Gap['verdict'] | Gap['basis'], string>>>> = {
  nl: {
    met: 'voldoet',
    exceeded: 'meer dan gevraagd',
    weaker: 'minder dan gevraagd',
    missing: 'ontbreekt',
    unclear: 'niet te vergelijken',
    compared: 'vergeleken',
    declared: 'volgens opgave',
    linked: 'verwezen',
  },
  en: {
    met: 'met',
    exceeded: 'more than asked',
    weaker: 'less than asked',
    missing: 'missing',
    unclear: 'cannot be compared',
    compared: 'compared',
    declared: 'as declared',
    linked: 'by reference',
  },
};

/** What the buyer demands against what the bid offers, in the order in which a bid is read. */
export function gapsOf(views: ViewMaker): View[] {
  return gapList(readingOf(views.bid)).map((gap) =>
    Object.assign(strictView(), {
      demand: demandName(views, gap.demand),
      asked: escapeText(gap.asked),
      verdict: gap.verdict,
      verdictText: words[views.language][gap.verdict],
      basisText: words[views.language][gap.basis],
      answers: answersOf(views, gap),
    }),
  );
}

/** A requirement with its title, anything else as readers know it. */
function demandName(views: ViewMaker, demand: Item): string {
  const { title } = demand.data as { title?: string };
  const name = nameOf(views, demand);
  return title === undefined || !isMentionable(demand.kind) ? name : `${name} ${escapeText(title)}`;
}

/** What answers, a line for each number; items that answer as a whole on one line, before what we write ourselves. */
function answersOf(views: ViewMaker, { demand, answers, basis }: Gap): string[] {
  const line = ({ item, text }: Answer): string => {
    const name = item === demand ? '' : nameOf(views, item);
    return [name, escapeText(text)].filter((part) => part !== '').join(': ');
  };
  if (basis === 'compared') return answers.map(line);
  const wholes = [...new Set(answers.filter(({ text }) => text === '').map(line))];
  return wholes.length > 0 ? [wholes.join(', ')] : answers.map(line);
}

/** How a reader recognises an item: its number in running text, else its name. */
function nameOf(views: ViewMaker, item: Item): string {
  const view = views.of(item);
  const name = 'name' in view && !isMentionable(item.kind) ? view['name'] : undefined;
  return typeof name === 'string' && name !== '' ? name : views.reference(item);
}
