import { expect, test } from 'vitest';
import { type BidFiles, check, checkMarked, shown } from '../../support/bid.ts';

const kpis = (...blocks: readonly string[]): string =>
  `kpis:\n  - id: KPI-01\n    title: "Onboarding"\n    target: "≤ 6 weken na gunning"\n    measurement: "Projectplan"\n    reporting: "Wekelijks"\n${blocks.join('')}`;
const kpi = (id: string, title: string, target: string, more = ''): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Registratie"\n    reporting: "Maandelijks"\n${more}`;
const wishes = 'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    kpis: [KPI-01, KPI-02]\n';
const available = kpis(kpi('KPI-02', 'Beschikbaarheid portaal', '≥99,95% per maand'));
const penalty = '    escalation: "2 maanden te laat → malus"\n    sanctions: [penalty]\n';

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV42\d/u;

/** Each text must give exactly the findings that its marks announce. */
const cases: Readonly<Record<string, BidFiles>> = {
  'a percentage in a section that differs from its KPI': {
    'sections/summary.md': 'Wij borgen ⟦EMV420:99,5% beschikbaarheid⟧ van het portaal.\n',
  },
  'the same percentage in other spelling is no difference': {
    'sections/summary.md': 'Wij borgen 99,95 % beschikbaarheid van het portaal, 60 minuten per dag getest.\n',
  },
  'the id in the sentence ties a number to its KPI': {
    'sections/summary.md': 'Het portaal is ⟦EMV420:99,9% van de tijd bereikbaar⟧ (KPI-02).\n',
  },
  'a percentage of another subject stays silent': {
    'sections/summary.md':
      'Maximaal 25% autokilometers ten opzichte van de nulmeting. Van de loonsom gaat 5% naar social return.\n',
  },
  'what was reached before may differ from what is promised': {
    'sections/summary.md': 'De beschikbaarheid van het portaal was vorig jaar 99,98%.\n',
  },
  'what was reached for another client may differ from what is promised': {
    'references.yaml':
      'references:\n  - id: REF-01\n    title: "Portaal"\n    results:\n      - text: "Beschikbaarheid van het portaal 99,98%"\n      - text: "Onboarding in 5 weken na gunning"\n',
  },
  'who does both does not make two terms one': {
    'organisation.yaml': 'roles:\n  - id: sdm\n    name: "Service Delivery Manager"\n',
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Tevreden gebruikers."\n    measures: ["De Service Delivery Manager belt ontevreden gebruikers binnen 5 werkdagen na de meting"]\n    kpis: [KPI-01]\n',
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "De dienst hapert"\n    measures: ["Een afwijking meldt de Service Delivery Manager binnen 1 werkdag aan de opdrachtgever"]\n',
  },
  'what does not come about in time is the trigger of its KPI': {
    'kpis.yaml': kpis(
      kpi(
        'KPI-02',
        'Mobilisatie van het kernteam',
        '≤10 werkdagen na gunning',
        '    escalation: "Kernteam na gunning >10 werkdagen → herstelplan"\n',
      ),
    ),
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "Een medewerker valt uit"\n    consequence: "Het kernteam is niet binnen 10 werkdagen na gunning compleet"\n',
  },
  'who brings more years than the buyer asks contradicts nobody': {
    'organisation.yaml':
      'roles:\n  - id: leider\n    name: "Projectleider"\n    demand: "ten minste 5 jaar ervaring in groot wegonderhoud"\n',
    'sections/summary.md': 'Onze projectleider heeft 12 jaar ervaring in groot wegonderhoud.\n',
  },
  'what a sanction costs is not what is measured': {
    'kpis.yaml': kpis(
      kpi(
        'KPI-02',
        'Beschikbaarheid',
        '≥99,95% per maand',
        '    escalation: "Onder de norm → malus van 5% van de beschikbaarheidsvergoeding per maand"\n    sanctions: [penalty]\n',
      ),
    ),
    'sections/summary.md': 'Wij garanderen 99,95% beschikbaarheid per maand.\n',
  },
  'requirements stand beside each other': {
    'requirements.yaml':
      'requirements:\n  - id: E-1\n    text: "Beheer"\n    explanation: "De zeven processen zijn beschreven."\n  - id: E-2\n    text: "Wijzigen"\n    explanation: "De negen processen zijn beschreven."\n',
  },
  'a text that gives the promise beside another number stays silent': {
    'sections/summary.md':
      'De beschikbaarheid van het portaal meten wij nu op 99,98%; wij garanderen 99,95% beschikbaarheid.\n',
  },
  'a term with the same number in another unit': {
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "De omleiding loopt vol"\n    measures:\n      - "Verkeersregelaars staan ⟦EMV421:binnen 15 uur⟧ op de kruising N415"\n',
    'sections/summary.md': 'Bij drukte staan binnen 15 minuten verkeersregelaars op de kruising N415.\n',
  },
  'terms from an event of the same name are of other things': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Snelle kostenraming."\n    measures: ["De kostenraming ligt er binnen 5 werkdagen na de vraag"]\n    kpis: [KPI-01]\n',
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "Partijen lezen andere cijfers"\n    measures: ["De planner levert binnen 2 werkdagen na een vraag de ruwe meetgegevens"]\n',
  },
  'what brings a risk about is of the world': {
    'kpis.yaml': kpis(kpi('KPI-02', 'Levertijd van onderdelen', '≤8 uur na melding')),
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "Een onderdeel is er niet"\n    cause: "De levertijd van onderdelen is meer dan 8 weken na melding"\n',
  },
  'a norm of another thing, where its own KPI agrees': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Werkend netwerk."\n    measures: ["Elke locatie is per maand ten minste 99,9% beschikbaar"]\n    kpis: [KPI-02]\n',
    'kpis.yaml': kpis(
      kpi('KPI-02', 'Beschikbaarheid netwerk', 'Netwerk ≥99,9% beschikbaar per locatie per maand'),
      kpi('KPI-03', 'Dashboard', 'Dashboard ≥99,5% beschikbaar per maand'),
    ),
  },
  'an exact conversion is no difference': {
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "De omleiding loopt vol"\n    measures:\n      - "Verkeersregelaars staan binnen een kwartier op de kruising N415"\n',
    'sections/summary.md': 'Bij drukte staan binnen 15 minuten verkeersregelaars op de kruising N415.\n',
  },
  'phases stand beside each other and may differ': {
    'phases.yaml':
      'phases:\n  - id: F-1\n    title: "Wegvak 1"\n    activities: ["Frezen en asfalteren in 4 nachten"]\n  - id: F-2\n    title: "Wegvak 2"\n    activities: ["Frezen en asfalteren in 6 nachten"]\n',
  },
  'the items of one list may differ': {
    'sections/summary.md':
      '- Storing met hoge urgentie: monteur binnen 2 uur\n- Storing met lage urgentie: monteur binnen 8 uur\n',
  },
  'numbers of people are not one fact': {
    'sections/summary.md': 'Wij zetten 85 medewerkers in.\n\nIn de zomer helpt een flexpool van 15 medewerkers.\n',
  },
  'a call that tells another value than its KPI': {
    'sections/summary.md': 'U ontvangt {{says "KPI-01" "⟦EMV423:maandelijkse⟧ rapportages"}}.\n',
  },
  'a call that tells what its KPI says': {
    'sections/summary.md': 'U ontvangt {{says "KPI-01" "rapportages per week"}} en {{says "KPI-99" "elke dag"}}.\n',
  },
  'a credit that the buyer receives': {
    'kpis.yaml': kpis(
      penalty,
      kpi('KPI-02', 'Levering', '≤5 werkdagen', penalty),
      kpi('KPI-03', 'Opleiding', '≥2 dagen'),
    ),
    'sections/kpis.md':
      'Below ⟦EMV424:KPI-01, KPI-02 or KPI-03⟧ you receive a credit.\n\nBelow KPI-01 or KPI-02 you receive a credit.\n\nYou get credit for KPI-03.\n',
  },
  'prose that gives another set of sanctions': {
    'kpis.yaml': kpis(
      penalty,
      kpi('KPI-02', 'Levering', '≤5 werkdagen', penalty),
      kpi('KPI-03', 'Opleiding', '≥2 dagen'),
    ),
    'sections/kpis.md': 'Boetes horen bij ⟦EMV424:KPI-01 en KPI-03⟧.\n\nBoetes horen bij KPI-01 en KPI-02.\n',
    'wishes.yaml': wishes.replace('KPI-02', 'KPI-02, KPI-03'),
  },
  'a sanction is told by the id of one KPI as an example': {
    'kpis.yaml': kpis(penalty, kpi('KPI-02', 'Levering', '≤5 werkdagen na bestelling', penalty)),
    'sections/kpis.md': 'Bij KPI-01 geldt een malus.\n',
  },
  'no penalty is no sanction': {
    'sections/kpis.md': 'Bij KPI-02 geldt geen boete.\n',
  },
  'a sanction without a trigger': {
    'kpis.yaml': kpis(
      '    escalation: "2 maanden te laat → verbeterplan"\n    sanctions: ⟦EMV425:[penalty]⟧\n',
      kpi('KPI-02', 'Levering', '≤5 werkdagen'),
    ),
  },
  'who pays for it himself bears the penalty': {
    'kpis.yaml': kpis(
      '    escalation: "2 maanden te laat → het verschil wordt betaald aan het fonds"\n    sanctions: [penalty]\n',
      kpi('KPI-02', 'Levering', '≤5 werkdagen'),
    ),
  },
  'a trigger without a sanction, in a bid that declares them': {
    'kpis.yaml': kpis(
      penalty,
      kpi('KPI-02', 'Levering', '≤5 werkdagen', '    escalation: "3 maanden te laat → ⟦EMV425:boete⟧"\n'),
    ),
  },
  'a bonus that no KPI has': {
    'kpis.yaml': kpis(penalty, kpi('KPI-02', 'Levering', '≤5 werkdagen')),
    'sections/kpis.md': 'Alle KPI’s kennen een ⟦EMV426:bonus⟧ en een malus.\n',
  },
  'a bonus or penalty that is only compared with': {
    'kpis.yaml': kpis(kpi('KPI-02', 'Levering', '≤5 werkdagen')),
    'sections/kpis.md':
      'Een vast contract doet meer dan een bonus. Permanent contracts do more than a bonus. Wij herstellen liever dan een boete te betalen.\n',
  },
  'a penalty with a limit is promised': {
    'kpis.yaml': kpis(kpi('KPI-02', 'Levering', '≤5 werkdagen')),
    'sections/kpis.md': 'Er volgt nooit meer dan een ⟦EMV426:malus⟧ per jaar.\n',
  },
  'a bonus that nobody asks for': {
    'kpis.yaml': kpis(penalty, kpi('KPI-02', 'Levering', '≤5 werkdagen')),
    'sections/kpis.md': 'Een bonus vragen wij niet.\n',
  },
  'two rhythms of one test': {
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "De installatie valt uit"\n    measures: ["Functietest van de brandmeldinstallatie ⟦EMV427:per kwartaal⟧"]\n',
    'sections/quality.md': 'De brandmeldinstallatie krijgt maandelijks een functietest.\n',
  },
  'two rhythms of two things': {
    'sections/quality.md': 'Het werkoverleg is wekelijks. De ledenraad vergadert per kwartaal over de begroting.\n',
  },
  'a proof repeats the promise of the wish that names it': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    kpis: [KPI-01, KPI-02]\n    evidence: [B-1]\n',
    'kpis.yaml': kpis(kpi('KPI-02', 'Defecte lampen', '≤4 werkdagen na de melding')),
    'evidence.yaml':
      'evidence:\n  - id: B-1\n    title: "Werkorders"\n    proves: "Vervanging ⟦EMV420:binnen 6 werkdagen⟧ na de melding"\n',
  },
  'a proof of more than is promised contradicts nothing': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    kpis: [KPI-01, KPI-02]\n    evidence: [B-1]\n',
    'kpis.yaml': kpis(kpi('KPI-02', 'Defecte lampen', '≤4 werkdagen na de melding')),
    'evidence.yaml':
      'evidence:\n  - id: B-1\n    title: "Werkorders"\n    proves: "Vervanging binnen 2 werkdagen na de melding"\n',
  },
  'a risk that a target is missed names that target': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    kpis: [KPI-01, KPI-02]\n    risks: [R-01]\n',
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "Leveranciers haken af"\n    consequence: "De doelstelling van ⟦EMV420:35% raakt⟧ uit zicht"\n    measures: ["Raamcontract"]\n',
    'kpis.yaml': kpis(kpi('KPI-02', 'Regionale inkoop', '≥45% van de inkoop per jaar')),
  },
  'a norm named by its id, in words of its own': {
    'kpis.yaml': kpis(kpi('KPI-02', 'Prestaties', 'p95 <300 ms per maand')),
    'sections/summary.md': 'Elk scherm opent in ⟦EMV420:minder dan 375 ms⟧ (KPI-02).\n',
  },
  'the odd one out of several texts that share one word each': {
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "Klachten stapelen zich op"\n    measures: ["Reserve op de balie"]\n    cause: "Een klacht wacht langer dan 3 werkdagen"\n',
    'kpis.yaml': kpis(kpi('KPI-02', 'Klachten', '≤3 werkdagen na ontvangst')),
    'sections/quality.md': 'Een indiener van een klacht hoort binnen 3 werkdagen van ons.\n',
    'sections/summary.md': 'De balie antwoordt op iedere klacht ⟦EMV420:binnen 8 werkdagen⟧.\n',
  },
  'a maximum in one place and a minimum in another': {
    'kpis.yaml': kpis(kpi('KPI-02', 'Wachttijd aan het loket', '≤7 minuten per bezoeker')),
    'sections/quality.md':
      '| wat | norm | waar |\n| --- | --- | --- |\n| wachttijd aan het loket | ⟦EMV420:minstens 7 minuten⟧ | KPI-02 |\n',
  },
  'at the latest so many days before is at least so many days before': {
    'kpis.yaml': kpis(kpi('KPI-02', 'Aankondiging van afsluitingen', '≥12 werkdagen vooraf')),
    'sections/quality.md': 'Afsluitingen krijgen een aankondiging uiterlijk 12 werkdagen vooraf (KPI-02).\n',
  },
  'a condition is no promise': {
    'kpis.yaml': kpis(kpi('KPI-02', 'Hersteltijd liften', '≤4 uur na de melding')),
    'sections/quality.md': 'Blijft een lift langer dan 4 uur buiten bedrijf, dan plaatsen wij een traplift.\n',
  },
  'two years and twenty-four months are one term': {
    'kpis.yaml': kpis(kpi('KPI-02', 'Garantie op scharnieren', '≥24 maanden na oplevering')),
    'sections/quality.md': 'Op scharnieren geldt een garantie van 2 jaar na oplevering.\n',
  },
  'a few of the many stay silent': {
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "A call at night"\n    measures: ["Two cleaners on standby"]\n  - id: R-02\n    text: "Flu"\n    measures: ["Flexible pool of 20 temporary cleaners"]\n',
  },
  'other things in the columns of one table': {
    'sections/quality.md':
      '| training | duur | herhaling |\n| --- | --- | --- |\n| tillen | 24 uur | 8 uur |\n| EHBO | 16 uur | 4 uur |\n',
  },
  'more bridges than there are': {
    'phases.yaml': 'phases:\n  - id: F-1\n    title: "Start"\n    activities: ["Nulinspectie van 14 bruggen"]\n',
    'kpis.yaml': kpis(kpi('KPI-02', 'Beschikbaarheid', '14 bruggen samen ≥99,7% van de tijd')),
    'sections/quality.md': 'De 14 bruggen krijgen elk een logboek.\n',
    'sections/summary.md': 'Wij onderhouden ⟦EMV420:41 bruggen⟧ in de provincie.\n',
  },
  'more than all there is': {
    'sections/summary.md':
      'Wij lossen ⟦EMV429:125% van de meldingen direct⟧ op. De omzet stijgt tot 120% van het budget.\n',
  },
  'a share in per mille': {
    'sections/summary.md': 'Hergebruik van ⟦EMV429:80‰ van het puin⟧; hoogstens 2‰ afval blijft over.\n',
  },
};

test.each(Object.entries(cases))('%s', async (name, files) => {
  const { found, announced } = await checkMarked({ 'wishes.yaml': wishes, 'kpis.yaml': available, ...files });
  const isOurs = (finding: string): boolean => ours.test(finding);
  expect(found.filter(isOurs), name).toEqual(announced.filter(isOurs));
});

test('both places of a contradiction are shown', async () => {
  const { diagnostics } = await check({
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\n',
    'wishes.yaml': wishes,
    'kpis.yaml': available,
    'sections/summary.md': 'Wij borgen 99,5% beschikbaarheid van het portaal.\n',
  });
  const finding = diagnostics.find((diagnostic) => shown(diagnostic).startsWith('EMV420'));
  expect(finding?.related.map(({ span }) => span.file.text.slice(span.start, span.end))).toContain('≥99,95% per maand');
});
