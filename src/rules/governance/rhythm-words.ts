import { guardPattern } from '../../text/guarded-pattern.ts';

/** Between a body and its frequency only these words may stand: `het bouwoverleg komt minimaal wekelijks bijeen`. */
export const meetingVerbs: ReadonlySet<string> = new Set(
  (
    'komt komen kwam bijeen samen vergadert vergaderen overlegt overleggen is er vindt vinden plaats wordt gehouden minimaal ten minste tenminste frequentie ' +
    'meets meet is held takes place at least minimum frequency convenes gathers'
  ).split(' '),
);

/** Behind a frequency these limit it to a part of the work. */
export const limitedTo =
  /^\s*[,(]?\s*(?:tijdens|gedurende|in de|in het|tot|zolang|bij|na|voor|of vaker|during|until|in the|while|or more|for the first|before|after)(?![a-zà-ɏ])/iu;

/** Things that are done once: their term is over before a body that meets rarely sits. */
export const doneOnce =
  /onboarding|implementati|migrati|go-?live|livegang|mobilisati|mobili[sz]ation|transiti|opstart|uitrol|roll-?out|ingebruikname|handover|commissioning|verhuizing/iu;

/** Reports, behind or in a frequency: `maandelijkse rapportages`, `maandrapport`, `monthly reports`. */
export const reportWord = /^(?:[a-zà-ɏ]*rapport(?:age|ages|en)?|[a-zà-ɏ]*reports?|reporting)$/iu;

/** Behind a report these say that it is about one thing only. */
export const aboutOneThing =
  /^\s*(?:\(\s*)?(?:over|van|inzake|betreffende|m\.b\.t\.|met betrekking|voor|on|about|of|for|regarding|KPI)(?![a-zà-ɏ])/iu;

/** A service that people can reach. */
export const serviceDesk =
  /service ?desk|helpdesk|help desk|meldkamer|meldpunt|bereikba|storingsdienst|SPOC|klantcontact|call ?cent|support|ondersteuning|beschikbaar voor|alarmcentrale|hotline|wachtdienst|reachable/iu;

/** Always, in words. */
export const roundTheClock =
  /24\s?[/x×]\s?7|7\s?[/x×]\s?24|24 uur per dag|24 hours a day|dag en nacht|round the clock|around the clock/iu;

/** Hours that are fewer than always. */
export const limitedHours =
  /kantoor|werkdag|werktijd|openingstijd|office hour|business hour|working (?:hour|day)|weekdays|doordeweeks|\b(?:ma|maandag|mon|monday)\b|\d{1,2}[:.]\d{2}|\b\d{1,2}\s?[x×]\s?[1-6]\b/iu;

/** Opens the meeting in which something is done. */
export const heldIn = /\s(?:in|op|tijdens|at|during|in the|with)\s+(?:(?:het|de|ons|onze|een|the|our|a)\s+)?$/iu;

/** Opens the meeting at which people sit down together. */
export const satAt = /^\s(?:aan|bij)\s+(?:de|het|onze|ons)\s+$/iu;

/** Three or more in a row: `Planner, Ecoloog en toezichthouder`; two with an article each. */
export const severalPeople =
  /\s(?:(?:de|het|the|onze|our|uw|your)\s)?[a-zà-ɏ-]+(?:,\s(?:(?:de|het|the|onze|our|uw|your)\s)?[a-zà-ɏ-]+){1,6},?\s(?:en|and)\s(?:(?:de|het|the|onze|our|uw|your)\s)?[a-zà-ɏ-]+\s|\s(?:de|the|onze|our|uw|your)\s[a-zà-ɏ-]+\s(?:en|and)\s(?:de|the|onze|our|uw|your)\s[a-zà-ɏ-]+\s/iu;

/** `… elke maand en brengt de acties in de stuurgroep`: what is taken to a meeting each time needs it each time. */
export const carriedTo =
  /\s(?:en|and)\s(?:brengt|brengen|legt|leggen|neemt|nemen|brings?|takes?|presents?|puts?)\s.*\s(?:in|aan|voor|mee naar|to|before|in|with)\s+(?:(?:het|de|ons|onze|the|our)\s+)?$/iu;

/** Who does this with the buyer without saying about what, speaks of the meeting itself. */
export const ownVerbs =
  /(?<![a-zà-ɏ])(?:spreekt|spreken|overlegt|overleggen|ontmoet|ontmoeten|vergadert|vergaderen|treffen|zien|meet|meets|speak|speaks|talk|talks)(?:\s+[a-zà-ɏ]+){0,2}\s*$/iu;

/** Behind a meeting: the one of the same week, or of the next month. */
export const ofThatPeriod = guardPattern(
  'van die|van dezelfde|van de volgende|van de eerst|van elke|van iedere|of that|of the same|of the next|of each|of every',
  /^\s+(?:van (?:die|dezelfde|de volgende|de eerstvolgende|elke|iedere) (week|maand)|of (?:that|the same|the next|each|every) (week|month))(?![a-zà-ɏ])/iu,
);

/** The buyer is given figures. */
export const receives = guardPattern(
  'u |you |the client| u',
  /(?<![a-zà-ɏ])(?:u (?:ontvangt|krijgt|ziet|leest)|(?:ontvangt|krijgt|ziet|leest) u|you (?:receive|get|see|read)|the client (?:receives|gets|sees))(?![a-zà-ɏ])/iu,
);

/** What a body does when it meets. */
export const actsInMeeting: ReadonlySet<string> = new Set(
  (
    'bespreekt behandelt beoordeelt evalueert beslist besluit toetst doorloopt stelt neemt actualiseert ' +
    'discusses reviews assesses evaluates decides handles updates'
  ).split(' '),
);

/** `Every week, instead of once every two weeks`: for a while it is another rhythm than the one that is given beside it. */
export const insteadOf = /(?<![a-zà-ɏ])(?:in plaats van|instead of|rather than)(?![a-zà-ɏ])/iu;
