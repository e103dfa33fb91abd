import { packagedManifests } from './template-registry.mjs';

const languages = {
  nl: {
    path: 'docs/reference/nl/documents.md',
    remark: 'Gemaakt uit templates/ door `npm run generate`; niet met de hand wijzigen.',
    title: 'Documenten',
    intro:
      'Elk document dat emvi kan maken. De naam van het sjabloon volstaat: `- id: risicoregister` onder `documents:` in emvi.yaml. Een document is voor het inschrijfteam, tenzij u er `audience: submission` bij zet.',
    needs: (lists) => `Nodig: ${lists.join(' of ')}.`,
    formats: (formats) => `Vormen: ${formats.join(', ')}.`,
    lying: 'Liggende pagina’s.',
    option: ['Optie', 'Keuzes', 'Betekenis'],
    chapters: 'Hoofdstukken',
  },
  en: {
    path: 'docs/reference/en/documents.md',
    remark: 'Made from templates/ by `npm run generate`; never edit by hand.',
    title: 'Documents',
    intro:
      'Every document that emvi can make. The name of the template is enough: `- id: risicoregister` below `documents:` in emvi.yaml. A document is for the bid team, unless it has `audience: submission`.',
    needs: (lists) => `Needs: ${lists.join(' or ')}.`,
    formats: (formats) => `Formats: ${formats.join(', ')}.`,
    lying: 'Pages on their side.',
    option: ['Option', 'Choices', 'Meaning'],
    chapters: 'Chapters',
  },
};

/** The page of all documents in both languages, from what each template says about itself: path and text. */
export function documentPages(root, schemas) {
  const manifests = packagedManifests(root, schemas).filter(([name]) => name !== 'shared');
  return Object.entries(languages).map(([language, words]) => {
    const parts = manifests.map(([name, { manifest }]) => part(name, manifest, language, words));
    return [words.path, `<!-- ${words.remark} -->\n\n# ${words.title}\n\n${words.intro}\n\n${parts.join('\n')}`];
  });
}

function part(name, manifest, language, words) {
  const facts = [
    manifest.needs.length > 0 ? words.needs(manifest.needs.map((list) => `\`${list}\``)) : undefined,
    manifest.formats === undefined ? undefined : words.formats(manifest.formats.map((format) => `\`${format}\``)),
    manifest.isLandscape === true ? words.lying : undefined,
  ].filter((fact) => fact !== undefined);
  const lines = [`## ${name}`, `**${manifest.title[language]}.** ${manifest.description[language]}`];
  if (facts.length > 0) lines.push(facts.join(' '));
  const options = Object.entries(manifest.options);
  if (options.length > 0) lines.push(table(options, language, words));
  if (manifest.chapters.length > 0) {
    lines.push(
      `${words.chapters}: ${manifest.chapters.map(({ id, title }) => `\`${id}\` (${title[language]})`).join(', ')}.`,
    );
  }
  return `${lines.join('\n\n')}\n`;
}

function table(options, language, words) {
  const rows = options.map(([name, { values, default: usual, description }]) => [
    `\`${name}\``,
    values.map((value) => (value === usual ? `**\`${value}\`**` : `\`${value}\``)).join(', '),
    description[language],
  ]);
  return [words.option, words.option.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
