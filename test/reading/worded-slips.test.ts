import { describe, expect, test } from 'vitest';
import { daySlipsOf, unitSlipsOf } from '../../src/reading/slips/worded-slips.ts';
import type { BidFiles } from '../support/bid.ts';
import { readingOf } from '../support/reading.ts';

const texts = (...all: readonly string[]): BidFiles =>
  Object.fromEntries(all.map((text, index) => [`sections/${'abcdef'[index]}.md`, `${text}\n`]));
/** Rare words tell in a bid of many texts only. */
const others: BidFiles = { 'sections/z.md': Array.from({ length: 60 }, (_, index) => `Alinea ${index}.`).join('\n\n') };
const consult = (escalation: string, text: string): BidFiles => ({
  'kpis.yaml': `kpis:\n  - id: KPI-02\n    title: "Consult"\n    target: "100% van de aanvragen beantwoord ≤3 werkdagen na ontvangst"\n    measurement: "Portaal"\n    reporting: "Maandelijks"\n    escalation: "${escalation}"\n`,
  'wishes.yaml': `wishes:\n  - id: W-01\n    text: "Snel antwoord."\n    measures:\n      - "${text}"\n    kpis: [KPI-02]\n`,
});

/** What each slip says and what was meant. */
function said(files: BidFiles, find: typeof unitSlipsOf): string[] {
  return find(readingOf({ ...others, ...files })).map(({ told, other }) =>
    [told, other].map(({ passage, quantity }) => passage.quote(quantity)).join(' / '),
  );
}

describe('terms and measures in another unit', () => {
  const good: readonly BidFiles[] = [
    // Two things that share a number.
    texts('De wachtdienst is binnen 45 minuten op de centrale.', 'De coördinator werkt 45 uur aan het rooster.'),
    // Both are told more than once.
    texts(
      'De coach belt het gezin na een verhuizing binnen 6 uur.',
      'Voor een gezin kookt de coach binnen 6 dagen een weekmenu.',
      'Een storing is binnen 6 uur opgelost.',
      'Binnen 6 dagen is de factuur er.',
      'Elk gezin heeft een coach.\n\nDe coach kent zijn gezin.\n\nHet gezin kiest een coach.',
    ),
    // A moment and a limit, and the window in which misses are counted.
    texts('De groep wisselt na tien weken van trainer.', 'Binnen tien werkdagen wisselt de groep van trainer.'),
    texts(
      'Wie twee maanden onder de norm zit binnen 6 maanden, krijgt een plan voor de pool.',
      'De pool krijgt bij een plan onder de norm binnen 6 weken nieuwe mensen.',
    ),
    // Days and working days differ little, and a time of day is no term.
    texts('De coach belt 8 dagen later opnieuw met het gezin.', 'Dan belt de coach 8 werkdagen later met het gezin.'),
    texts('De bode tekent de post vóór tien uur af.', 'De bode tekent de post binnen tien dagen af.'),
    // A text that gives both, and the words of another.
    texts(
      'Een reactie op een klacht duurt 8 uur, herstel van de klacht 8 dagen.',
      'Herstel van een klacht na een reactie duurt 8 dagen.',
    ),
    texts('Uw leidraad zegt: "de boot kwam na 45 uur bij de sluis".', 'De boot is in 45 minuten bij de sluis.'),
    // Everything comes in threes.
    texts('De planner stuurt het rooster 3 weken vooruit.', 'De planner heeft 3 dagen voor de uitnodiging.'),
    // What follows a miss is of that miss.
    consult('Een antwoord te laat: plan binnen 8 weken', 'De werkvoorbereider belt binnen 8 werkdagen terug'),
  ];
  test.each(good.map((files, index) => [index + 1, files] as const))('good text %i is silent', (_, files) => {
    expect(said(files, unitSlipsOf)).toEqual([]);
  });

  test('the same words with another unit', () => {
    expect(
      said(
        texts(
          'Elke kandidaat oefent zes maanden voor het proefexamen.',
          'De kandidaat oefent 6 weken voor het proefexamen.',
        ),
        unitSlipsOf,
      ),
    ).toEqual(['zes maanden / 6 weken']);
    expect(
      said(
        texts('Each barge carries 800 kg of soil from the quay.', 'A barge at the quay takes 800 tonnes of soil.'),
        unitSlipsOf,
      ),
    ).toEqual(['800 kg / 800 tonnes']);
  });

  test('another number that both texts give, and the number of another thing elsewhere', () => {
    expect(
      said(
        texts(
          'De ploeg boort twintig keer extra, tot 6 km onder de haven.',
          'Boringen in de haven: 20, tot 6 meter.',
          'De bus rijdt 6 km naar de stad.',
          'De muur is 6 meter hoog.',
        ),
        unitSlipsOf,
      ),
    ).toEqual(['tot 6 km / tot 6 meter']);
  });

  test('the KPI to which a text belongs', () => {
    expect(
      said(
        consult('Later: herstelplan', 'De planner beantwoordt elke aanvraag binnen 3 weken met ja of nee'),
        unitSlipsOf,
      ),
    ).toEqual(['binnen 3 weken / ≤3 werkdagen']);
  });
});

describe('days a month off', () => {
  const good: readonly BidFiles[] = [
    texts('De eerste auto laadt op 20 juli 2027 in Drielanden.', 'Op 20 juli 2027 laadt in Drielanden de eerste auto.'),
    texts('Op 20 juli 2027 laadt de eerste auto.', 'De gemeente besluit op 20 augustus 2027 over de kalender.'),
    // Days of one list stand beside each other.
    texts(
      '- Ronde langs de palen van Drielanden op 12 mei 2027\n- Ronde langs de palen van Drielanden op 12 juni 2027',
    ),
    // Who is ready before the buyer asks it makes no slip.
    {
      'requirements.yaml':
        'requirements:\n  - id: "Eis-1"\n    text: "Het jaarverslag met de cijfers is er op 12 april 2028."\n    explanation: "Wij voldoen."\n',
      ...texts('Het jaarverslag met de cijfers is er op 12 maart 2028.'),
    },
  ];
  test.each(good.map((files, index) => [index + 1, files] as const))('good text %i is silent', (_, files) => {
    expect(said(files, daySlipsOf)).toEqual([]);
  });

  test('the same words with the day of another month', () => {
    expect(
      said(
        texts(
          'Op 20 augustus 2027 laadt in Drielanden de eerste auto.',
          'De eerste auto laadt op 20 juli 2027 in Drielanden.',
        ),
        daySlipsOf,
      ),
    ).toEqual(['20 augustus 2027 / 20 juli 2027']);
    expect(
      said(
        texts(
          'The first tram leaves the depot on 14 March 2028.',
          'On 14 February 2028 the first tram leaves the depot.',
        ),
        daySlipsOf,
      ),
    ).toEqual(['14 March 2028 / 14 February 2028']);
  });

  test('a day that only one text names, where others name the one that is meant', () => {
    expect(
      said(
        texts(
          'Op 13 september 2027 is het rijbewijs van alle mensen binnen.',
          'Het rijbewijs is er op 13 augustus 2027.',
          'Op 13 augustus 2027 beslist de stuurgroep.',
        ),
        daySlipsOf,
      ),
    ).toEqual(['13 september 2027 / 13 augustus 2027']);
  });
});
