/** Words for the same thing in norms and promises, Dutch and English; the first of a line stands for all. */
export const nounSynonyms: readonly (readonly string[])[] = [
  ['beschikbaarheid', 'uptime', 'availability', 'beschikbaar', 'available'],
  ['gebruikers', 'eindgebruikers', 'users'],
  ['klanten', 'customers', 'clients'],
  ['medewerkers', 'personeel', 'employees', 'staff'],
  ['meldingen', 'tickets', 'calls', 'meldingen'],
  ['incidenten', 'incidents', 'storingen'],
  ['klachten', 'complaints'],
  ['verbeteringen', 'verbeterinitiatieven', 'verbetervoorstellen', 'improvements'],
  ['loonsom', 'wages', 'payroll'],
  ['opdrachtsom', 'opdrachtwaarde', 'contractwaarde', 'aanneemsom', 'contractsom'],
  ['boete', 'malus', 'korting', 'penalty'],
  ['afwijkingen', 'nonconformiteiten', 'deviations', 'nonconformities'],
  ['co2', 'co₂', 'kooldioxide'],
  ['autokilometers', 'autokm'],
  ['rapportages', 'rapporten', 'reports'],
  ['overleggen', 'vergaderingen', 'meetings'],
  ['trainingen', 'opleidingen', 'trainings'],
  ['tevredenheid', 'tevreden', 'satisfaction', 'satisfied'],
];

/** Words that do not say what an amount is about: change, quality, articles. */
export const emptyNounWords: readonly string[] = (
  'de het een alle onze uw the all our a an van of in op per voor en and ' +
  'reductie reduction afname daling besparing verlaging vermindering decrease saving stijging toename groei verhoging increase growth ' +
  'minder meer lager hoger less more lower higher uitstoot emissie emission ' +
  'minimaal maximaal totale totaal total gehele hele gemiddeld average jaarlijkse maandelijkse'
).split(' ');
