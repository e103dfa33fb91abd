/** How firmly words restrict a norm: a `window` may also be a deadline (`ingewerkt in de eerste maand`). */
export interface RestrictionPattern {
  readonly pattern: RegExp;
  readonly kind: 'window' | 'firm' | 'loose';
}

const times =
  'dag|dagen|werkdag|werkdagen|nacht|nachten|week|weken|maand|maanden|kwartaal|kwartalen|halfjaar|jaar|jaren|periode|fase|uur|uren|day|days|night|nights|weeks|month|months|quarter|quarters|year|years|period|phase|hours?';

/** A part of what the contract is about: what holds for the first of them does not hold for the others. */
const parts =
  'locaties?|gebouw|gebouwen|vestiging|vestigingen|wijk|wijken|perceel|percelen|wegvak|wegvakken|deelgebied|gebied|regio|school|scholen|afdeling|team|brug|bruggen|klant|klanten|groep|doelgroep|tranche|sites?|buildings?|locations?|areas?|districts?|lots?|regions?|schools?|departments?|branch|customers?|groups?|batch';

/** What comes once: `op de eerste werkdag`, `voor de eerste rit`, `bij het eerste contact` say until when, not for which part. */
const once = `${times}|dienst|diensten|inzet|rit|keer|levering|oplevering|gebruik|melding|contact|gesprek|aanvraag|poging|lijn|shift|use|time|delivery|call|attempt|line|report`;

/**
 * What makes a norm hold for a part only, where the words that open it are small: `in de eerste maand`, `bij spoed`. For
 * texts in small letters: patterns that ignore case take four times as long to make.
 */
export const restrictionPatterns: readonly RestrictionPattern[] = (
  [
    ['firm', `(?:tijdens|gedurende|during) (?:de |het |the )?(?:eerste|first) (?:[a-zà-ɏ0-9]+ )?(?:${times})`],
    ['firm', `(?:alleen|uitsluitend|only) in (?:de |het |the )?(?:eerste|first) (?:[a-zà-ɏ0-9]+ )?(?:${times})`],
    ['window', `in (?:de |het |the )?(?:eerste|first) (?:[a-zà-ɏ0-9]+ )?(?:${times})`],
    [
      'firm',
      `(?:voor|bij|op|in|for|at|in) (?:de |het |the )?(?:eerste|first|grootste|largest|belangrijkste|main) (?:${parts})`,
    ],
    ['loose', `(?:voor|bij|op|for|at) (?:de |het |the )?(?:grootste|largest|belangrijkste|main) [a-zà-ɏ]+`],
    ['loose', `(?:voor|bij|op|for|at) (?:de |het |the )?(?:eerste|first) (?!(?:${once})(?![a-zà-ɏ]))[a-zà-ɏ]+`],
    [
      'firm',
      '(?:bij|in geval van) (?:spoed|spoedgevallen|calamiteiten|voldoende [a-zà-ɏ]+|normale [a-zà-ɏ]+|normaal [a-zà-ɏ]+|goed weer)',
    ],
    ['firm', '(?:in|under) (?:urgent|normal|most|simple) (?:cases|circumstances|conditions)'],
    [
      'firm',
      '(?:buiten|outside|tijdens|during|in) (?:de |the )?(?:piek|peak|spits|rush hours?|piekuren|peak hours|kantooruren|kantoortijden|kantoortijd|office hours|business hours|working hours|werktijd|werktijden)',
    ],
    ['firm', '(?:op|on) (?:werkdagen|doordeweekse dagen|working days|weekdays)'],
  ] as const
).map(([kind, words]) => ({ kind, pattern: new RegExp(`(?<![a-zà-ɏ])${words}(?![a-zà-ɏ])`, 'u') }));
