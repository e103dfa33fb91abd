const dutch =
  'aan af al alle allen als altijd ander andere bij binnen boven buiten daar daarbij daarmee daarna dan dat de den der deze die dit doen door dus ' +
  'een één eens elk elke en enkele er geen haar had hadden hebben heeft hem het hier hierbij hij hoe hoeveel hun iedere ieder iets ik in indien inclusief is ' +
  'jaar kan kunnen laat maar maximaal maximale me meer men met middels mijn minder minimaal minimale mits moet moeten na naar nadat niet nog nu of om omdat onder ons onze ook op over ' +
  'per plus procent reeds rond sinds steeds te tegen ten ter tenminste tijdens tot tussen uit uiterlijk uw van vanaf veel via volgens voor vooraf vooral voordat waar waarbij waarin waarmee waarop ' +
  'wanneer wat we weer wel welke werd wie wij wil willen word worden wordt zal zelf zich zij zijn zo zodat zoals zonder zou zullen dagen dag week weken maand maanden kwartaal uur uren minuten minuut min werkdag werkdagen ' +
  'maandelijks maandelijkse wekelijks wekelijkse jaarlijks jaarlijkse dagelijks dagelijkse totaal gemiddeld gemiddelde hoogstens hoogste ten minste t.o.v t/m i.p.v d.m.v m.b.t o.a e.d n.v.t twee drie vier vijf zes zeven acht negen tien twaalf volgen volgt krijgen krijgt leveren levert geven geeft houden houdt komen komt gaan gaat staan staat maken maakt nemen neemt doen doet zetten zet vinden vindt plaats blijven blijft stellen stelt beste eerste tweede keer aantal';
const english =
  'a about above after all also an and any are as at be been before below between both but by can could did do does during each every for from had has have he her his how if ' +
  'in including into is it its least less may more most must no not of on once one only or other our out over per shall she should since so some such than that the their them then there these they ' +
  'this those through to under until up us very was we were what when where which while who will with within without would you your days day week weeks month months quarter hour hours minute minutes year years working percent average total first second times number two three four five six seven eight nine ten twelve';

/** Words that say nothing about what a sentence is about: articles, prepositions, pronouns, units. */
export const stopWords: ReadonlySet<string> = new Set(`${dutch} ${english}`.split(' '));
