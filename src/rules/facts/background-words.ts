import type { Language } from '../../text/language.ts';

/**
 * Words of a sentence that tells how things are or were: the company and its experience, the law, what the buyer has or
 * wants, what somebody found out or expects. A `*` at the end stands for an ending.
 */
export const backgroundWords: Readonly<Record<Language, readonly string[]>> = {
  nl: split(
    'al|reeds|sinds|inmiddels|momenteel|jarenlang*|ervaring|ervaren|referentie*|trackrecord|track record|portefeuille|omzet',
    'opgericht|marktaandeel|vestigingen|in dienst|eerder*|vorig*|afgelopen|laatste|vergelijkbare|elders|familiebedrijf|pilot',
    'ons bedrijf|onze organisatie|onze klanten|landelijk*|wereldwijd*|in nederland|woont|wonen|groeien|groei',
    'wet|wettelijk*|akkoord|klimaatakkoord|verordening|AVG|vergunning|richtlijn',
    'hebben wij|hebben we|wij hebben|we hebben|wij bedienen|we bedienen|wij tellen|wij zijn een|wij zijn het|wij zijn de',
    'wij behoren|wij bereiken|wij kennen|wij combineren|wij bestaan',
    'zien|weten|lezen|begrijpen|merken|herkennen|constateren|blijkt|blijken|volgt dat|onderscheiden|onderzoek|monitor',
    'verwachten|schatten|rekenen|uitgaan|gaan uit|bij ons|doorgaans|gewoonlijk',
    'opdrachtgever wil|opdrachtgever vraagt|opdrachtgever wenst|opdrachtgever eist|opdrachtgever verwacht|opdrachtgever stelt',
    'u wilt|u vraagt|u wenst|u eist|u verwacht|u stelt|u hanteert|u heeft|u geeft|u staat|uw eis|uw wens|uw vraag|uw norm',
    'uw begroting|leidraad|kans|risico|stel dat|bijvoorbeeld|mogelijk',
  ),
  en: split(
    'already|since|currently|experience*|reference*|track record|portfolio|turnover of|founded|established|market share|branches',
    'employees|previous*|last|past|recent|comparable|similar|elsewhere|our company|our organisation|our firm|our customers',
    'our clients|nationwide|worldwide|growth|grow|live|lives|pilot|law|legal*|statutory|regulation|GDPR|permit',
    'we have|we employ|we serve|we own|we are a|we are an|we are the|has been|have been|we reach|we combine',
    'we see|we know|we read|we understand|shows|show|showed|follows that|survey|research',
    'we expect|we estimate|we assume|usually|typically',
    'client wants|client asks|client requires|client expects|buyer wants|buyer asks|buyer requires|council wants|council requires',
    'you want|you ask|you require|you request|you expect|you demand|you allow|you have|you set|tender guide|your requirement',
    'your target|your budget|chance|risk|suppose|for example|for instance|possible|possibly',
  ),
};

/** Verbs by which a share without “at least” or “at most” is promised: `wij zetten 5% van de opdrachtsom in`. */
export const committingWords: Readonly<Record<Language, readonly string[]>> = {
  nl: split(
    'verminder*|verlagen|verlaagt|verlaagd|reduc*|bespaar*|besparen|verhogen|verhoogt|vergroot*|vergroten|beperk*|halveren',
    'garand*|zorg*|borgen|borgt|beloven|belooft|zetten|zet|inzet*|inzetten|besteden|besteedt|reserveren|reserveert|los*|lossen',
    'lever*|halen|haalt|gebruik*|hergebruik*|recycle*|beantwoord*|handelen|handelt|voeren|voert|kopen|koopt|inkopen|compenseren',
    'compenseert|betrekken|betrekt|behalen|behaalt|realiseren|realiseert|scheiden|scheidt|maken|maakt|krijgt|ontvangt',
  ),
  en: split(
    'reduce*|lower|lowers|cut|cuts|save|saves|increase*|raise*|limit|limits|halve|guarantee*|ensure*|promise*|commit*|spend*',
    'reserve*|resolve*|solve*|deliver*|achieve*|use|uses|reuse*|recycle*|answer*|handle*|buy|buys|purchase*|offset*|make|makes',
    'receive|get|keep|keeps|provide*',
  ),
};

function split(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split('|'));
}
