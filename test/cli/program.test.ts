import { describe, expect, test } from 'vitest';
import { version } from '../../src/report/version.ts';
import { runCommand } from './run-command.ts';

describe('help', () => {
  test('help is in Dutch and fine', async () => {
    const { exitCode, host } = await runCommand(['--help']);
    expect(exitCode).toBe(0);
    expect(host.output).toMatchInlineSnapshot(`
      "Gebruik: emvi <opdracht> [opties]

      Maakt van YAML-bestanden een gecontroleerde EMVI-inschrijving: alle documenten,
      in Word, Excel en Markdown.

      Opties:
        -v, --version   toon de versie
        --lang <nl|en>  taal van de meldingen
        --color         gebruik altijd kleur
        --no-color      gebruik nooit kleur
        -h, --help      toon deze hulp

      Opdrachten:
        init            begin een inschrijving met een voorbeeld dat u aanpast
        check           controleer een inschrijving; schrijft niets
        build           controleer een inschrijving en maak de documenten
        pages           toon hoeveel bladzijden elk onderdeel beslaat, tegenover de
                        grens en de punten
        trace           toon per wens en vraag het antwoord, de belofte, de KPI, het
                        bewijs, het risico en de fase
        explain         leg een bevinding uit
        schema          toon een schema, of zet de schema’s in een inschrijving
        style           bekijk een huisstijl (Word-bestand)
        help            toon hulp bij een opdracht

      Voorbeelden:
        emvi init mijn-inschrijving
            begin een inschrijving
        emvi check mijn-inschrijving
            kijk wat er nog niet klopt
        emvi build mijn-inschrijving
            maak de documenten
      "
    `);
  });

  test('help of a command shows its options, those of all commands, and examples', async () => {
    const { exitCode, host } = await runCommand(['check', '--help']);
    expect(exitCode).toBe(0);
    expect(host.output).toMatchInlineSnapshot(`
      "Gebruik: emvi check [opties] [map]

      controleer een inschrijving; schrijft niets

      Argumenten:
        map                             map met emvi.yaml (standaard: deze map)

      Opties:
        --strict                        maak van elke waarschuwing een fout
        --all                           toon alle bevindingen, niet alleen de eerste
                                        tien
        --frames                        toon bij elke bevinding de tekst waar het om
                                        gaat
        --report <soort=bestand>        bewaar ook een verslag als bestand; mag vaker
                                        (soorten: text, compact, json, sarif, junit,
                                        github, gitlab, markdown)
        --profile <profiel>             draft, review of submission: hoe ver de
                                        inschrijving is (standaard: review, of wat in
                                        emvi.yaml staat)
        --baseline <bestand>            verberg de bevindingen in dit bestand in de
                                        map van de inschrijving
        --only <codes>                  toon alleen deze bevindingen: codes, namen of
                                        families zoals 4xx
        --skip <codes>                  toon deze bevindingen niet
        --max-findings <aantal>         toon in het verslag voor mensen niet meer dan
                                        zoveel bevindingen
        --write-baseline [bestand]      bewaar de bevindingen van nu als beginstand
                                        (standaard: emvi-baseline.json)
        --fix                           verbeter eerst wat veilig kan:
                                        aanhalingstekens, veldnamen, spelling van
                                        nummers
        --min-smart <0-100>             laat de controle mislukken als een KPI minder
                                        SMART is, van 0 tot 100 (standaard: wat in
                                        emvi.yaml staat)
        --format <soort>                soort verslag: text, compact, json, sarif,
                                        junit, github, gitlab, markdown (standaard:
                                        text)
        --fail-on <error|warning|info>  vanaf welke ernst de controle mislukt
                                        (standaard: error)
        --file <docx|pdf>               controleer dit Word-bestand of deze PDF, wie
                                        het ook maakte, tegen de gegevens van de
                                        inschrijving
        --document <id>                 welk document dat bestand is (standaard: het
                                        document met die bestandsnaam)
        -h, --help                      toon deze hulp

      Algemene opties:
        -v, --version                   toon de versie
        --lang <nl|en>                  taal van de meldingen
        --color                         gebruik altijd kleur
        --no-color                      gebruik nooit kleur

      Voorbeelden:
        emvi check
            controleer de inschrijving in deze map
        emvi check --file plan-van-aanpak.docx --profile submission
            controleer het bestand dat de deur uit gaat
        emvi check mijn-inschrijving --all
            toon elke bevinding
        emvi check --report json=verslag.json --report junit=junit.xml
            bewaar verslagen voor andere programma’s
      "
    `);
  });

  test('help is in English when that is asked', async () => {
    const { host } = await runCommand(['build', '--help', '--lang=en']);
    expect(host.output).toMatchInlineSnapshot(`
      "Usage: emvi build [options] [folder]

      check a bid and make its documents

      Arguments:
        folder                   folder with emvi.yaml (default: this folder)

      Options:
        --strict                 make every warning an error
        --all                    show all findings, not just the first ten
        --frames                 show at each finding the text it is about
        --report <kind=file>     also save a report as a file; may be repeated (kinds:
                                 text, compact, json, sarif, junit, github, gitlab,
                                 markdown)
        --profile <profile>      draft, review or submission: how far the bid is
                                 (default: review, or what emvi.yaml says)
        --baseline <file>        hide the findings in this file in the folder of the
                                 bid
        --min-smart <0-100>      let the check fail when a KPI is less SMART, from 0
                                 to 100 (default: what emvi.yaml says)
        --out <folder>           write into this folder instead of the one in
                                 emvi.yaml
        --format <kind>          make only these kinds of files: md, docx, pdf, xlsx,
                                 csv, txt, json (the whole bid); may be repeated
        --only <document>        make only this document; may be repeated
        --draft                  make a draft, even if there are errors
        --anonymous              without names of parties and people, also in text and
                                 file properties; a file in which one is left is not
                                 written
        --redline <version>      also make a version of each Word document in which
                                 the changes are marked since an earlier Word file, a
                                 folder with an earlier build or a revision in git
                                 (v1, HEAD~1)
        --document-lang <nl|en>  language of the documents
        -h, --help               show this help

      Global Options:
        -v, --version            show the version
        --lang <nl|en>           language of the messages
        --color                  always use colour
        --no-color               never use colour

      Examples:
        emvi build
            make all documents of the bid in this folder
        emvi build --only plan --format docx
            make only the plan, only for Word
        emvi build --draft
            make a draft while there are still errors
        emvi build --only plan --redline v1
            show reviewers only what changed since v1
      "
    `);
  });

  test('help is wrapped to the terminal', async () => {
    const { host } = await runCommand(['--help'], { terminalColumns: 60 });
    const usage = host.output.split('\n').filter((line) => !line.startsWith('    '));
    expect(Math.max(...usage.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test('no command at all shows the help as trouble', async () => {
    const { exitCode, host } = await runCommand([]);
    expect(exitCode).toBe(2);
    expect(host.output).toBe('');
    expect(host.errors).toContain('Gebruik: emvi <opdracht> [opties]');
  });

  test('the version is one line', async () => {
    const { exitCode, host } = await runCommand(['--version']);
    expect(exitCode).toBe(0);
    expect(host.output).toBe(`${version}\n`);
  });
});

describe('a wrong command line ends with 2 and one clear line', () => {
  test.each([
    [['chek'], 'fout: onbekende opdracht chek; bedoelde u check?\n'],
    [['frobnicate'], 'fout: onbekende opdracht frobnicate; emvi help toont alle opdrachten\n'],
    [['check', '--formt', 'json'], 'fout: onbekende optie --formt; bedoelde u --format?\n'],
    [['check', '--langg', 'en'], 'fout: onbekende optie --langg; bedoelde u --lang?\n'],
    [['check', '-x'], 'fout: onbekende optie -x\n'],
    [['check', '--format'], 'fout: bij de optie --format <soort> ontbreekt de waarde\n'],
    [['check', '--format', 'jsn'], 'fout: --format kent "jsn" niet; bedoelde u json?\n'],
    [
      ['check', '--format', 'xml'],
      'fout: --format kent "xml" niet; kies uit: text, compact, json, sarif, junit, github, gitlab, markdown\n',
    ],
    [['build', '--format', 'word'], 'fout: --format kent "word" niet; bedoelde u docx?\n'],
    [['check', '--fail-on', 'erorr'], 'fout: --fail-on kent "erorr" niet; bedoelde u error?\n'],
    [['check', '--lang', 'fr'], 'fout: --lang kent "fr" niet; kies uit: nl, en\n'],
    [
      ['build', '--format', 'md,odt'],
      'fout: --format kent "odt" niet; kies uit: md, docx, pdf, xlsx, csv, txt, json\n',
    ],
    [
      ['check', 'mijn', 'inschrijving'],
      'fout: emvi check kan niets met "inschrijving"; zet een naam met spaties tussen aanhalingstekens\n',
    ],
    [['chek', '--lang', 'en'], 'error: unknown command chek; did you mean check?\n'],
    [['check', '--strct', '--lang', 'en'], 'error: unknown option --strct; did you mean --strict?\n'],
    [['check', '--lang', 'en', '--format'], 'error: option --format <kind> lacks its value\n'],
    [['check', 'a', 'b', '--lang', 'en'], 'error: emvi check cannot use "b"; put quotes around a name with blanks\n'],
  ])('%j', async (words, line) => {
    const { exitCode, host } = await runCommand(words);
    expect(exitCode).toBe(2);
    expect(host.errors).toBe(line);
    expect(host.output).toBe('');
  });
});
