import { remembering } from '../../text/remembering.ts';
import { stopWords } from './stop-words.ts';
import { stemOf, type Topic, topicOf } from './topic.ts';

/** Words that stand in texts about anything in a bid: sharing one says nothing about what a number is of. */
const common = (
  'aanpak aanvullende afspraak afwijking analyse baseline basis begin beide behalve contract controle dienst dienstverlening doel doorlooptijd eind einde elkaar ' +
  'bespreken bespreekt spreken spreekt ontvangen ontvangt sturen stuurt controleren controleert toetsen toetst bewaken bewaakt melden meldt melding aandeel gemist halen missen overschrijdt langer korter extra fase gebruik gehaald gemeten gereed gestelde geval gevallen gewenste goed huidige kpi kwaliteit leveren levering maatregel maatregelen maximum meting ' +
  'minimum moment nieuwe niveau norm nulmeting omgeving opdracht opdrachtgever opdrachtnemer organisatie partij percentage periode plan planning proces project ' +
  'punt punten resultaat score sla start starten target team term termijn tijd titel totale uitvoering uitvoeren verbetering volledig vaste volgende waarde werk werken wens ' +
  'werkwijze wijze zorgen nul één twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig januari februari maart april mei juni juli augustus september oktober november december ' +
  'carry carries carried perform performs performed held external extern externe onafhankelijk onafhankelijke discuss discusses receive receives send sends check checks review reviews notify call calls share missed miss longer shorter agreement approach basis begin client contract contractor delivery end full good goal initial level manner measure measured measurement new norm number party percentage period phase ' +
  'plan planning point process project quality ready reached result score service set stage standard start supplier target team term time total use value way work ' +
  'three four five six seven eight nine ten eleven twelve january february march may june july august october'
).split(' ');

const commonWords: ReadonlySet<string> = new Set([...common, ...common.map(stemOf)]);

/** The stems in a text that can tell one fact from another. A compound with a hyphen counts by its parts. */
export const tellingWords: (text: string) => Topic = remembering(
  (text) => new Set([...topicOf(text)].filter((word) => isTelling(word))),
);

const isTelling: (word: string) => boolean = remembering((word) => {
  if (commonWords.has(word) || stopWords.has(word)) return false;
  return !/[-/]/u.test(word) && !/^[A-Za-zÀ-ÖØ-öø-ɏ]?\d*$/u.test(word);
});

const shortestCompound = 6;

/** The keys under which a word is found: by itself, and as the beginning or the end of a compound. */
export const wordKeys: (word: string) => readonly string[] = remembering((word) =>
  word.length < shortestCompound
    ? [word]
    : [word, `${word.slice(0, shortestCompound)}-`, `-${word.slice(-shortestCompound)}`],
);

/** What every bid counts in many places: the number alone says nothing without what is done with them. */
const countables = (
  'aanbieder adres afdeling afspraak applicatie audit auto bedrijf bewoner bezoek bezoeker bijeenkomst bus cliënt collega contract dag deelnemer gebouw gebruiker gemeente gesprek huishouden ' +
  'incident jaar kandidaat keer kind klacht klant koppeling laptop leerling leverancier lid locatie maand maatregel machine medewerker meldingen mens meter minuut monteur nacht onderdeel organisatie overleg ouder ' +
  'partij partner patiënt persoon pagina ploeg project rapport rapportage rit ronde ruimte school server sessie systeem team ticket training uur verbetering vergadering vestiging voertuig vraag vrachtwagen week weken ' +
  'werkplek woning workshop fte stuks ' +
  'address application building bus call car case client colleague company complaint contractor customer day department employee guest home hour household incident interface location meal measure meeting member night ' +
  'participant partner patient people person project report resident ride room school service session site staff student supplier system team ticket training truck user vehicle visit visitor week worker workshop year'
)
  .split(' ')
  .map(stemOf);

const countableStems: ReadonlySet<string> = new Set(countables);

/** Whether a word is something of which a bid has many numbers. */
export function isCountable(stem: string): boolean {
  return countableStems.has(stem);
}
