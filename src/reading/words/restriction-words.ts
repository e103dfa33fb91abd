/** How firmly words restrict a norm: a `window` may also be a deadline (`ingewerkt in de eerste maand`). */
export interface RestrictionPattern {
  readonly kind: 'window' | 'firm' | 'loose';
  /** Where a text in small letters has such words. */
  readonly findIn: (text: string) => RegExpExecArray | undefined;
}

const times =
  'dag|dagen|werkdag|werkdagen|nacht|nachten|week|weken|maand|maanden|kwartaal|kwartalen|halfjaar|jaar|jaren|periode|fase|uur|uren|day|days|night|nights|weeks|month|months|quarter|quarters|year|years|period|phase|hours?';

/** A part of what the contract is about: what holds for the first of them does not hold for the others. */
const parts =
  'locaties?|gebouw|gebouwen|vestiging|vestigingen|wijk|wijken|perceel|percelen|wegvak|wegvakken|deelgebied|gebied|regio|school|scholen|afdeling|team|brug|bruggen|klant|klanten|groep|doelgroep|tranche|sites?|buildings?|locations?|areas?|districts?|lots?|regions?|schools?|departments?|branch|customers?|groups?|batch';

/** What comes once: `op de eerste werkdag`, `voor de eerste rit`, `bij het eerste contact` say until when, not for which part. */
const once = `${times}|dienst|diensten|inzet|rit|keer|levering|oplevering|gebruik|melding|contact|gesprek|aanvraag|poging|lijn|shift|use|time|delivery|call|attempt|line|report`;

const ofFirst = ['eerste', 'first'];
const ofLargest = ['grootste', 'largest', 'belangrijkste', 'main'];

/**
 * What makes a norm hold for a part only, where the words that open it are small: `in de eerste maand`, `bij spoed`. For
 * texts in small letters, each after words of which one must stand there: the long patterns are seldom made.
 */
export const restrictionPatterns: readonly RestrictionPattern[] = (
  [
    ['firm', ofFirst, `(?:tijdens|gedurende|during) (?:de |het |the )?(?:eerste|first) (?:[a-zà-ɏ0-9]+ )?(?:${times})`],
    [
      'firm',
      ofFirst,
      `(?:alleen|uitsluitend|only) in (?:de |het |the )?(?:eerste|first) (?:[a-zà-ɏ0-9]+ )?(?:${times})`,
    ],
    ['window', ofFirst, `in (?:de |het |the )?(?:eerste|first) (?:[a-zà-ɏ0-9]+ )?(?:${times})`],
    [
      'firm',
      [...ofFirst, ...ofLargest],
      `(?:voor|bij|op|in|for|at|in) (?:de |het |the )?(?:eerste|first|grootste|largest|belangrijkste|main) (?:${parts})`,
    ],
    ['loose', ofLargest, `(?:voor|bij|op|for|at) (?:de |het |the )?(?:grootste|largest|belangrijkste|main) [a-zà-ɏ]+`],
    [
      'loose',
      ofFirst,
      `(?:voor|bij|op|for|at) (?:de |het |the )?(?:eerste|first) (?!(?:${once})(?![a-zà-ɏ]))[a-zà-ɏ]+`,
    ],
    [
      'firm',
      ['spoed', 'calamiteiten', 'voldoende', 'normale', 'normaal', 'goed weer'],
      '(?:bij|in geval van) (?:spoed|spoedgevallen|calamiteiten|voldoende [a-zà-ɏ]+|normale [a-zà-ɏ]+|normaal [a-zà-ɏ]+|goed weer)',
    ],
    [
      'firm',
      ['cases', 'circumstances', 'conditions'],
      '(?:in|under) (?:urgent|normal|most|simple) (?:cases|circumstances|conditions)',
    ],
    [
      'firm',
      ['piek', 'peak', 'spits', 'rush hour', 'kantoor', 'office hours', 'business hours', 'working hours', 'werktijd'],
      '(?:buiten|outside|tijdens|during|in) (?:de |the )?(?:piek|peak|spits|rush hours?|piekuren|peak hours|kantooruren|kantoortijden|kantoortijd|office hours|business hours|working hours|werktijd|werktijden)',
    ],
    [
      'firm',
      ['werkdagen', 'doordeweekse dagen', 'working days', 'weekdays'],
      '(?:op|on) (?:werkdagen|doordeweekse dagen|working days|weekdays)',
    ],
  ] as const
).map(([kind, telling, words]) => ({ kind, findIn: finderOf(telling, words) }));

function finderOf(telling: readonly string[], words: string): RestrictionPattern['findIn'] {
  let made: RegExp | undefined;
  return (text) => {
    if (!telling.some((word) => text.includes(word))) return undefined;
    made ??= new RegExp(`(?<![a-zà-ɏ])${words}(?![a-zà-ɏ])`, 'u');
    return made.exec(text) ?? undefined;
  };
}
