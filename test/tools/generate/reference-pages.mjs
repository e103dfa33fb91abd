import { definitionOf, sourceNames } from './read-schemas.mjs';

const languages = {
  nl: {
    folder: 'docs/reference/nl',
    remark: 'Gemaakt uit schemas/ door `npm run generate`; niet met de hand wijzigen.',
    index: 'Bestanden en velden',
    intro: 'Elk bestand van een inschrijving, met de velden die erin mogen staan.',
    columns: ['Veld', 'Verplicht', 'Vorm', 'Betekenis', 'Voorbeeld'],
    yes: 'ja',
    no: '',
    kinds: { string: 'tekst', boolean: '`true` of `false`', integer: 'getal', number: 'getal', object: 'vrije velden' },
    list: (of) => `lijst van ${of}`,
    plural: { string: 'teksten' },
    or: 'of',
    names: { id: 'nummer', path: 'bestand', date: 'datum' },
    pluralNames: { id: 'nummers', path: 'bestanden' },
  },
  en: {
    folder: 'docs/reference/en',
    remark: 'Made from schemas/ by `npm run generate`; never edit by hand.',
    index: 'Files and fields',
    intro: 'Every file of a bid, with the fields it may hold.',
    columns: ['Field', 'Required', 'Form', 'Meaning', 'Example'],
    yes: 'yes',
    no: '',
    kinds: { string: 'text', boolean: '`true` or `false`', integer: 'number', number: 'number', object: 'free fields' },
    list: (of) => `list of ${of}`,
    plural: { string: 'texts' },
    or: 'or',
    names: { id: 'id', path: 'file', date: 'date' },
    pluralNames: { id: 'ids', path: 'files' },
  },
};

/** The reference of all source files, one page a file, in both languages: path and text. */
export function referencePages(schemas) {
  return Object.entries(languages).flatMap(([language, words]) => {
    const pages = sourceNames.map((name) => [fileName(name), page({ schemas, name, language, words })]);
    const text = pages.map(([, written]) => written).join('');
    return [
      [`${words.folder}/README.md`, indexPage({ schemas, language, words, text })],
      ...pages.map(([name, written]) => [`${words.folder}/${name}.md`, written]),
    ];
  });
}

function fileName(name) {
  return name === 'manifest' ? 'emvi' : name;
}

function indexPage({ schemas, language, words, text }) {
  const lines = sourceNames.map((name) => {
    const schema = schemas.get(name);
    return `- [${said(schema, language).title}](${fileName(name)}.md): ${said(schema, language).description}\n`;
  });
  // What items of several files can hold stands once, under the list of files.
  const context = { schemas, name: 'common', language, words };
  let shared = [];
  for (let count = -1; shared.length > count; ) {
    count = shared.length;
    const linking = text + shared.join('');
    shared = parts(context, ([key]) => linking.includes(`(README.md#${key.toLowerCase()})`));
  }
  return `<!-- ${words.remark} -->\n\n# ${words.index}\n\n${words.intro}\n\n${[lines.join(''), ...shared].join('\n')}`;
}

function page(context) {
  const { schemas, name, language, words } = context;
  const schema = schemas.get(name);
  const { title, description } = said(schema, language);
  const tables = [table(context, schema), ...parts(context)];
  return `<!-- ${words.remark} -->\n\n# ${title} (${fileName(name)}.yaml)\n\n${description}\n\n${tables.join('\n')}`;
}

/** A table for each part of a schema that has fields of its own. */
function parts(context, isShown = () => true) {
  const { schemas, name, language } = context;
  return Object.entries(schemas.get(name).$defs ?? {})
    .filter(isShown)
    .map(([key, definition]) => {
      const { title, description } = said(definition, language);
      return `<a id="${key.toLowerCase()}"></a>\n\n## ${title}\n\n${description}\n\n${table(context, definition)}`;
    });
}

function table(context, schema) {
  const { words, language } = context;
  const rows = Object.entries(schema.properties).map(([key, field]) => {
    const { title, description } = said(field, language);
    return [
      `\`${key}\``,
      schema.required?.includes(key) ? words.yes : words.no,
      form(context, field),
      `**${title}.** ${description}`,
      `\`${inYaml(field.examples[0])}\``,
    ];
  });
  const lines = [words.columns, words.columns.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(inCell).join(' | ')} |\n`).join('');
}

/** What may stand in a field: a text, a list, one of some words, or a part with its own table. */
function form(context, schema, isPlural = false) {
  const { schemas, name, language, words } = context;
  if (schema.$ref !== undefined) {
    const { name: key, fileName: target, definition } = definitionOf(schemas, name, schema.$ref);
    if (definition.type === 'object') {
      const page = target === 'common' ? 'README.md' : '';
      return `[${said(definition, language).title}](${page}#${key.toLowerCase()})`;
    }
    const known = (isPlural ? words.pluralNames : words.names)[key];
    return known ?? form({ ...context, name: target }, definition, isPlural);
  }
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(` ${words.or} `);
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.type === 'array') return words.list(form(context, schema.items, true));
  return (isPlural ? words.plural[schema.type] : undefined) ?? words.kinds[schema.type];
}

function said(schema, language) {
  return language === 'nl' ? schema['x-nl'] : schema;
}

/** A value in the flow style of YAML, with quotes where a text needs them. */
function inYaml(value) {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${key}: ${inYaml(part)}`)
      .join(', ')} }`;
  }
  return typeof value === 'string' && !/^[\p{L}][\p{L}\d /().;–-]*$/u.test(value)
    ? `'${value.replaceAll("'", "''")}'`
    : String(value);
}

function inCell(text) {
  return text.replaceAll('|', '\\|');
}
