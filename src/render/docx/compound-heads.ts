/**
 * Words with which long Dutch words in bids often end, next to those that the document itself has. No other word ends
 * like them: `uren` is left out for `structuren`, `last` for `plast`.
 */
export const compoundHeads: readonly string[] = (
  'aanbod aanpak aanvraag aanvragen aanvrager aantal account adviseur afhandeling afspraak afspraken afwijking ' +
  'afwijkingen analyse analyses applicatie applicaties apparatuur architect architectuur audit audits ' +
  'begeleiding beheer beheerder beheerders beheersing behandeling beleid belofte beoordeling bericht berichten ' +
  'bestand bestanden beveiliging bevoegdheid bewaking bewijs bewijzen bezetting bijeenkomst borging budget bureau centrum ' +
  'certificaat certificaten certificering commissie communicatie component componenten configuratie consultant ' +
  'contract contracten controle controles coördinator cursus dashboard database databases datum deelnemers ' +
  'dekking deskundige dienst diensten dienstverlening directeur document documenten documentatie doelstelling ' +
  'doelstellingen dossier dossiers engineer evaluatie fabrikant factuur facturen formulier formulieren frequentie ' +
  'functionaris gebruik gebruiker gebruikers gegevens gesprek gesprekken groep groepen handleiding herstel ' +
  'implementatie incident incidenten indicator indicatoren informatie infrastructuur inrichting inspectie ' +
  'installatie instructie invulling inzicht jaarverslag kalender kaders kanaal kennis klachten kosten kwaliteit ' +
  'leider leverancier leveranciers levering lijst lijsten locatie locaties maatregel maatregelen management ' +
  'manager managers medewerker medewerkers melding meldingen meting metingen methode methodiek model module ' +
  'momenten monitor monitoring netwerk netwerken niveau niveaus omgeving omgevingen onderhoud onderzoek ' +
  'ondersteuning ontwikkeling opdracht opdrachten opdrachtgever opleiding oplossing oplossingen organisatie ' +
  'organisaties overdracht overeenkomst overleg overleggen overzicht partij partijen partner partners percentage ' +
  'periode personeel planning platform praktijk prestatie prestaties procedure procedures proces processen ' +
  'programma project projecten protocol protocollen punten rapport rapporten rapportage rapportages reductie ' +
  'regeling register registers registratie reiniging risico risico’s scanner schema schouw server servers ' +
  'software specialist specialisten standaard standaarden stelsel steekproef storing storingen strategie ' +
  'structuur structuren systeem systemen techniek teams telefoon termijn termijnen tijden toets toetsing toezicht ' +
  'training trainingen transport tevredenheid uitkomst uitvoering veiligheid verantwoordelijkheid verbetering ' +
  'verbeteringen verbruik vergadering verklaring verkeer verlening verslag verslagen verwerking verzoek verzoeken ' +
  'voertuig voertuigen voorstel voorstellen voorwaarden voorziening voorzieningen vraag vragen waarde waarden ' +
  'werkdag werkdagen werkgroep wijziging wijzigingen zekerheid'
).split(' ');
