/**
 * V8 waits longer before it compiles a function once more: a run of emvi is over before that pays, and it took a third of
 * the processor time of a check (docs/benchmarks.md). Only here is it known that Node.js has this setting.
 */
const settings = '--invocation-count-for-turbofan=24000';

/**
 * Starts emvi from any folder. Only ASCII and no `chcp`: cmd.exe gives names in any script to Node.js as they are, and
 * Node.js writes them to the screen as they are; another code page would stay with the user's window.
 */
export const windowsStarter = [
  '@echo off',
  'setlocal DisableDelayedExpansion',
  `"%~dp0node\\node.exe" ${settings} "%~dp0app\\bin\\emvi.js" %*`,
  'exit /b %ERRORLEVEL%',
  '',
].join('\r\n');

/** The same for macOS and Linux, also by way of a link; needs no other program unless it is a link. */
export const unixStarter = `#!/bin/sh
self=$0
while [ -h "$self" ]; do
  link=$(command -p readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=\${self%/*}/$link ;;
  esac
done
folder=\${self%/*}
exec "$folder/node/node" ${settings} "$folder/app/bin/emvi.js" "$@"
`;

/** What stands in README.txt, in both languages; Windows line ends, which every program shows. */
export function readMe(version, starter) {
  const isWindows = starter.endsWith('.cmd');
  const folder = isWindows ? 'C:\\Programma\\emvi' : '~/emvi';
  const call = isWindows ? `${folder}\\emvi` : `${folder}/emvi`;
  const [dutchOwn, englishOwn] = isWindows ? windowsWords : unixWords(folder);
  return `emvi ${version}

NEDERLANDS

emvi maakt van de YAML-bestanden van uw inschrijving een gecontroleerd plan van aanpak en KPI-dashboard.
Alles wat emvi nodig heeft, zit in deze map: u hoeft niets te installeren en hebt geen beheerdersrechten nodig.

1. Zet deze map op een vaste plaats, bijvoorbeeld ${folder}
2. Open een opdrachtvenster (${isWindows ? 'Windows-toets, typ cmd, Enter' : 'Terminal'}) en typ:

     ${call} init mijn-inschrijving
     ${call} check mijn-inschrijving
     ${call} build mijn-inschrijving

${dutchOwn}
Verwijderen: gooi de map weg.

ENGLISH

emvi makes a checked plan of approach and KPI dashboard from the YAML files of your bid.
All that emvi needs is in this folder: there is nothing to install, and you need no administrator rights.

1. Put this folder in a fixed place, for instance ${folder}
2. Open a command window (${isWindows ? 'Windows key, type cmd, Enter' : 'Terminal'}) and type:

     ${call} init my-bid --lang en
     ${call} check my-bid
     ${call} build my-bid

${englishOwn}
To remove it: delete the folder.

Licences: app/LICENSE (emvi), app/dist/licenses.txt (what emvi is made with), node/LICENSE (Node.js).
`.replaceAll('\n', '\r\n');
}

const windowsWords = [
  `Waarschuwt Windows de eerste keer? Klik met rechts op het zip-bestand VOORDAT u het uitpakt, kies Eigenschappen en zet
een vinkje bij Blokkering opheffen.`,
  `Does Windows warn you the first time? Right-click the zip file BEFORE you unpack it, choose Properties and tick
Unblock.`,
];

function unixWords(folder) {
  return [
    `Weigert macOS het programma omdat het gedownload is? Typ dan eenmaal:  xattr -dr com.apple.quarantine ${folder}`,
    `Does macOS refuse the program because it was downloaded? Then type once:  xattr -dr com.apple.quarantine ${folder}`,
  ];
}
