import { expect, test } from 'vitest';
import { findReservation } from '../../../src/rules/form/reservations.ts';

const found = (sentence: string): string | undefined => {
  const reservation = findReservation(sentence);
  return reservation && sentence.slice(reservation.start, reservation.end);
};

test.each([
  ['Wij gaan ervan uit dat de gegevens compleet zijn.', 'Wij gaan ervan uit'],
  ['De prijs geldt onder voorbehoud van indexering.', 'onder voorbehoud'],
  ['Oplevering in week 6, mits de opdrachtgever de gegevens tijdig aanlevert.', 'mits'],
  ['Wij starten indien de gemeente toegang verleent tot de systemen.', 'indien'],
  ['Het tarief is vast, tenzij de grondstofprijzen stijgen.', 'tenzij'],
  ['De planning is afhankelijk van de beschikbaarheid van personeel.', 'afhankelijk van'],
  ['Op dit werk zijn onze algemene voorwaarden van toepassing.', 'onze algemene voorwaarden'],
  ['Uitgaande van 300 gebruikers leveren wij in mei.', 'Uitgaande van'],
  ['Daarbij gaan wij ervan uit dat de regio casussen aanlevert.', 'gaan wij ervan uit'],
  ['Wij lopen in juni mee, mits opdrachtgever hiervoor passen en toegang heeft.', 'mits'],
  ['Wij starten op 1 juli zodra de gegevens er zijn, mits de provincie de ruimte regelt.', 'mits'],
  ['We assume that all data are complete.', 'We assume that'],
  ['Delivery in week 6, provided that the client supplies the data.', 'provided that'],
  ['Prices are subject to indexation.', 'subject to'],
  ['We reserve the right to replace staff.', 'We reserve the right'],
])('%j is conditional', (sentence, words) => {
  expect(found(sentence)).toBe(words);
});

test.each([
  'Afhankelijk van de prioriteit bellen wij binnen 15 of 60 minuten terug.',
  'Wij reageren binnen 8 uur, tenzij het een P1 is.',
  'Als u belt, krijgt u direct een medewerker aan de lijn.',
  'Wij bieden dit aan zonder enig voorbehoud.',
  'Indien een melding niet binnen 4 uur is opgelost, belt de servicemanager u.',
  'Wij schakelen op, mits de verkeersveiligheid dat toelaat.',
  'De uitgaande post gaat dagelijks de deur uit.',
  'Als de gemeente een wijziging deelt, verwerken wij die binnen 2 dagen.',
  'De proef telt mee, mits de temperatuur van het asfalt binnen de grenzen blijft die het contract aan de aannemer stelt.',
  'Toegang is voorbehouden aan gescreende medewerkers.',
  'If a call is not solved within 4 hours, the manager phones you.',
  'All staff are subject to screening.',
  'Depending on the priority we call back within 15 or 60 minutes.',
  'Wanneer u akkoord bent met het ontwerp, is dat vastgelegd in het verslag.',
])('%j is not', (sentence) => {
  expect(found(sentence)).toBeUndefined();
});
