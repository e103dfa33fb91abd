import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const roles =
  'roles:\n  - id: contract\n    name: "Contractmanager"\n    party: bidder\n  - id: inrichting\n    name: "Inrichtingsadviseur"\n' +
  '    party: bidder\n  - id: service\n    name: "Servicecoördinator"\n    party: bidder\n  - id: beheer\n    name: "Beheerder van de stichting"\n    party: client\n';
const people = (availability: string, experience = '14 jaar in verhuizingen, waarvan 6 als contractmanager'): string =>
  `${roles}people:\n  - id: P-01\n    name: "Sanne Verbruggen"\n    role: contract\n    availability: "${availability}"\n    experience: "${experience}"\n` +
  '  - id: P-02\n    name: "Dirk Hoekema"\n    role: service\n    availability: "24 uur per week"\n    experience: "9 jaar"\n';
const told = (organisation: string, prose: string): BidFiles => ({
  'organisation.yaml': organisation,
  'sections/mensen.md': `${prose}\n`,
});
const english = (availability: string): string =>
  `roles:\n  - id: contract\n    name: "Contract manager"\n  - id: water\n    name: "Contract manager of the province"\npeople:\n  - id: P-1\n    name: "H. Oosterling"\n    role: contract\n    availability: "${availability}"\n    experience: "17 years in water research"\n`;
const row = (cells: string, availability = '16 uur per week'): BidFiles =>
  told(people(availability), `| Rol | Wie | Ervaring | Inzet |\n| --- | --- | --- | --- |\n| ${cells} |`);
const meetings = (name: string, frequency: string, more = ''): string =>
  `meetings:\n  - id: m1\n    name: "${name}"\n    frequency: "${frequency}"\n${more}`;

testPairs({
  'the time that a person has': {
    codes: /^EMV451 /u,
    good: [
      told(people('16 uur per week'), 'De Contractmanager is twee dagen per week voor u beschikbaar.'),
      told(people('16 uur per week'), 'Sanne Verbruggen werkt 16 uur per week voor u.'),
      told(people('16 uur per week'), 'Sanne Verbruggen (16 uur per week) kent uw gebouwen.'),
      told(people('16 uur per week'), 'Sanne Verbruggen maakt (met 4 uur per week van een collega) de cijfers.'),
      told(people('16 uur per week'), 'De Contractmanager besteedt 4 uur per week aan de cijfers.'),
      told(people('16 uur per week'), 'Tijdens de overgang werkt de Contractmanager 32 uur per week.'),
      told(people('0,8 fte'), 'De Contractmanager is 32 uur per week beschikbaar.'),
      told(people('16 uur per week'), 'Een Contractmanager werkt gewoonlijk 36 uur per week.'),
      told(
        people('16 uur per week'),
        'Sanne Verbruggen is uw Contractmanager. Zij is er niet alleen; Dirk Hoekema werkt 24 uur per week.',
      ),
      told(english('16 hours a week'), 'The Contract manager of the province is present for 8 hours a week.'),
      told(
        `${english('20 hours a week')}  - id: P-2\n    name: "E. Wolbink"\n    role: water\n`,
        'H. Oosterling is your first contact; E. Wolbink works 24 hours a week.',
      ),
      row('Contractmanager | S. Verbruggen | 14 jaar | 16 uur per week'),
      row('Contractmanager | S. Verbruggen | 14 jaar | 16 uur per week, van april tot oktober'),
      told(people('16 uur per week'), 'Sanne Verbruggen is uw Contractmanager, twee dagen per week.'),
      // What a task takes.
      row('Overleg met de Contractmanager | alle | 1 jaar | 4 uur per week'),
      row('Contractmanager en Servicecoördinator | samen | 9 jaar | 40 uur per week'),
      told(
        people('32 uur per week tot en met week 16'),
        'De Contractmanager is tot en met week 16 voor 32 uur per week beschikbaar.',
      ),
    ],
    bad: [
      row('Contractmanager | S. Verbruggen | 14 jaar | ⟦EMV451:61 uur per week⟧'),
      row('Sanne Verbruggen | contractmanager | 14 jaar | ⟦EMV451:0,7 fte⟧', '0,8 fte'),
      told(
        people('32 uur per week tot en met week 16'),
        'De Contractmanager is er tot en met week 16 ⟦EMV451:24 uur per week⟧ mee bezig.',
      ),
      told(
        english('16 hours a week'),
        '| Role | Hours |\n| --- | --- |\n| Contract manager | ⟦EMV451:6 hours a week⟧ |',
      ),
      told(people('16 uur per week'), 'De Contractmanager is ⟦EMV451:drie dagen per week⟧ voor u beschikbaar.'),
      told(
        people('16 uur per week'),
        'Sanne Verbruggen is uw Contractmanager. Zij werkt ⟦EMV451:24 uur per week⟧ voor u.',
      ),
      told(people('16 uur per week'), 'Sanne Verbruggen is uw Contractmanager, ⟦EMV451:24 uur per week⟧.'),
      told(english('20 hours a week'), 'H. Oosterling leads the change, ⟦EMV451:12 hours a week⟧.'),
      told(people('0,8 fte'), 'Sanne Verbruggen is voor ⟦EMV451:0,6 fte⟧ beschikbaar.'),
      told(people('16 uur per week'), 'Sanne Verbruggen (⟦EMV451:24 uur per week⟧) kent uw gebouwen.'),
      told(
        english('36 hours a week'),
        'H. Oosterling is Contract manager for ⟦EMV451:63 hours a week⟧ and lives nearby.',
      ),
      told(english('20 hours a week'), 'The Contract manager is your first contact for ⟦EMV451:16 hours a week⟧.'),
      // Two people in one sentence, each with a part of it.
      told(
        `${english('20 hours a week')}  - id: P-2\n    name: "E. Wolbink"\n    role: water\n`,
        'H. Oosterling is your first contact, ⟦EMV451:24 hours a week⟧; E. Wolbink stands in.',
      ),
    ],
  },
  'the years that a person has': {
    codes: /^EMV517 /u,
    good: [
      told(people('16 uur per week'), 'Sanne Verbruggen werkt veertien jaar in dit vak, zes jaar als contractmanager.'),
      told(people('16 uur per week'), 'De Contractmanager heeft ten minste 5 jaar ervaring.'),
      told(people('16 uur per week'), 'De Contractmanager werkt volgens een plan voor 3 jaar.'),
      told(people('16 uur per week'), 'Sanne Verbruggen en Dirk Hoekema werken samen 23 jaar in het vak.'),
      row('Contractmanager | S. Verbruggen | 14 jaar | 16 uur per week'),
      row('Servicecoördinator | D. Hoekema | 9 jaar, waarvan 4 hier | 24 uur per week'),
      // No column of experience.
      told(people('16 uur per week'), '| Rol | Contract |\n| --- | --- |\n| Contractmanager | 4 jaar |'),
    ],
    bad: [
      row('Contractmanager | S. Verbruggen | ⟦EMV517:41 jaar⟧ | 16 uur per week'),
      row('Contractmanager | S. Verbruggen | ⟦EMV517:14 kwartalen⟧ | 16 uur per week'),
      told(
        people('16 uur per week', '14 kwartalen in verhuizingen'),
        'De Contractmanager heeft ⟦EMV517:14 jaar⟧ ervaring.',
      ),
      row('Dirk Hoekema | servicecoördinator | ⟦EMV517:7 jaar⟧ | 24 uur per week'),
      told(english('16 hours a week'), '| Role | Experience |\n| --- | --- |\n| Contract manager | ⟦EMV517:7 years⟧ |'),
      told(people('16 uur per week'), 'Sanne Verbruggen, al ⟦EMV517:41 jaar⟧ in het vak, kent uw gebouwen.'),
      told(people('16 uur per week'), 'Sanne Verbruggen werkt ⟦EMV517:twaalf jaar⟧ in dit vak.'),
      told(people('16 uur per week'), 'De Contractmanager heeft ⟦EMV517:11 jaar⟧ ervaring.'),
      told(english('16 hours a week'), 'The Contract manager has ⟦EMV517:14 years⟧ of experience.'),
    ],
  },
  'a role that stands nowhere else': {
    codes: /^EMV739 /u,
    good: [
      told(roles, 'Elk jaar meet de Inrichtingsadviseur de leerlingen.'),
      told(roles, 'De Inrichtingscoach meet. De Inrichtingscoach adviseert ook.'),
      told(roles, 'De Projectleider van de gemeente is er ook.'.replace('Projectleider', 'Inrichtingsleider')),
      told(roles, 'Elk jaar meet een inrichtingscoach de leerlingen.'),
      told(roles, 'Inrichtingscoach is een vak apart.'),
      told(roles, 'Uw Inrichtingscoach kijkt mee.'),
      told(
        `${roles}meetings:\n  - id: m\n    name: "Schouw"\n    participants: ["Inrichtingscoach van de school"]\n`,
        'De Inrichtingscoach kijkt mee.',
      ),
    ],
    bad: [
      told(roles, 'Elk jaar meet de ⟦EMV739:Inrichtingscoach⟧ de leerlingen.'),
      told(roles, 'Klachten gaan naar de Contractmanager en de ⟦EMV739:Servicemanager⟧.'),
      told(
        'roles:\n  - id: a\n    name: "Mobilisation Manager"\n  - id: b\n    name: "Head of Operations"\n  - id: c\n    name: "Safety Lead"\n',
        'The ⟦EMV739:Transition Manager⟧ stays a month beyond the start.',
      ),
    ],
  },
  'when a meeting is held': {
    codes: /^EMV738 /u,
    good: [
      told(meetings('Stuurgroep', 'twice a year'), 'The Stuurgroep meets in March and October.'),
      told(meetings('Stuurgroep', '2 keer per jaar'), 'In maart bespreekt de Stuurgroep de jaarcijfers.'),
      told(meetings('Stuurgroep', '4 keer per jaar'), 'De Stuurgroep bespreekt in maart en september de prijzen.'),
      told(meetings('Weekstart', 'wekelijks op maandag'), 'De Weekstart was op dinsdag 3 maart voor het eerst.'),
      told(meetings('Weekstart', 'wekelijks op maandag'), 'De Weekstart is elke maandag om 8.30 uur.'),
      told(
        meetings('Safety group', '3 times per main event'),
        'The Safety group meets three times for each main event.',
      ),
    ],
    bad: [
      told(
        meetings('Steering committee', 'twice a year'),
        'The Steering committee meets ⟦EMV738:in March, June and October⟧.',
      ),
      told(
        meetings('Directieberaad', 'halfjaarlijks, in mei en november'),
        'Eens per jaar, ⟦EMV738:in november⟧, komt het Directieberaad bijeen.',
      ),
      told(meetings('Weekstart', 'wekelijks op maandag'), 'De Weekstart is ⟦EMV738:elke donderdag⟧.'),
      told(meetings('Weekstart', 'wekelijks om 8.30 uur'), 'De Weekstart begint om ⟦EMV738:9.30⟧ uur.'),
      told(
        meetings('Safety group', '2 times per main event'),
        'The Safety group sees you ⟦EMV738:three times for each main event⟧.',
      ),
    ],
  },
});
