/**
 * The templates that come with emvi as code, by their text. Here there are none: they are put in when emvi is built, and
 * a template that is not among them is compiled when it runs.
 */
export const compiledTemplates: ReadonlyMap<string, TemplateSpecification> = new Map();
