import { describe, expect, test } from 'vitest';
import { Identity } from '../../src/document/identity.ts';
import { type BidFiles, check, cleanBid } from '../support/bid.ts';

const files: BidFiles = {
  'emvi.yaml':
    'emvi: 1\ntitle: "Plan"\nauthor: "Bureau Zuidrand B.V."\nformRules:\n  forbiddenWords: ["Zuidplan*"]\n' +
    'parties:\n  - id: gemeente\n    name: "Gemeente Voorbeeld"\n    role: buyer\n  - id: brug\n    name: "De Brug ICT B.V."\n    role: lead\n' +
    '  - id: glas\n    name: "Glas en Zo"\n    role: subcontractor\n  - id: stil\n  - id: iets\n    name: "Oost Techniek"\n',
  'organisation.yaml':
    'roles:\n  - id: sdm\n    name: "Servicemanager"\n  - id: kaal\npeople:\n  - id: a\n    name: "M. de Vries"\n    label: "Servicemanager A"\n    role: sdm\n' +
    '  - id: b\n    name: "P. Jansen"\n    role: sdm\n  - id: c\n    name: "Q. Bakker"\n    role: kaal\n  - id: d\n    role: sdm\n',
};

async function identityOf(more: BidFiles, language: 'nl' | 'en' = 'nl'): Promise<Identity> {
  const { bid } = await check({ ...cleanBid, ...more });
  if (bid === undefined) throw new Error('the bid cannot be read');
  return new Identity(bid, language);
}

describe('in an anonymous document', () => {
  test.each([
    ['Wij, De Brug ICT B.V., beginnen.', 'Wij, penvoerder, beginnen.'],
    ['Met de brug ict als partner.', 'Met penvoerder als partner.'],
    ['Glas en Zo wast. Glas en Zo zeemt.', 'onderaannemer wast. Onderaannemer zeemt.'],
    ['Glas en Zo: wij wassen.', 'Onderaannemer: wij wassen.'],
    ['Oost Techniek helpt.', 'inschrijver helpt.'],
    ['M. de Vries en P. Jansen en Q. Bakker.', 'Servicemanager A en Servicemanager en medewerker.'],
    ['Het boek van Bureau Zuidrand over Zuidplan.', 'Het boek van inschrijver over [weggelaten].'],
    ['Voor Gemeente Voorbeeld.', 'Voor Gemeente Voorbeeld.'],
  ])('“%s” becomes “%s”', async (text, hidden) => {
    expect((await identityOf(files)).hide(text)).toBe(hidden);
  });

  test('a name may have another legal form, or be the first word alone where the bid uses it so', async () => {
    const identity = await identityOf({
      ...files,
      'sections/summary.md': 'Dit werk is bij Bureau belegd, met DE BRUG ICT BV.\n',
    });
    expect(identity.hide('Ook DE BRUG ICT BV en Bureau.')).toBe('Ook penvoerder en inschrijver.');
  });

  test('a name with an s is that of its owner, as the language writes it', async () => {
    expect((await identityOf(files)).hide('P. Jansens plan')).toBe('Servicemanagers plan');
    expect((await identityOf(files, 'en')).hide("P. Jansen's plan")).toBe('Servicemanager’s plan');
    expect((await identityOf(files, 'en')).hide('Q. Bakker and Oost Techniek')).toBe('employee and the bidder');
    expect((await identityOf(files, 'en')).hide('Glas en Zo: led by De Brug ICT')).toBe(
      'The subcontractor: led by the lead partner',
    );
  });

  test('nothing is hidden where nobody is named', async () => {
    const identity = await identityOf({});
    expect([identity.names, identity.hide('De Brug ICT')]).toEqual([[], 'De Brug ICT']);
  });
});
