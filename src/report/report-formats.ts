import type { Report } from './report.ts';

/** Every report format by the name it has on the command line; each is loaded when it is asked for. */
export const reportFormats = {
  text: async (): Promise<Report> => (await import('./formats/text.ts')).reportText,
  compact: async (): Promise<Report> => (await import('./formats/compact.ts')).reportCompact,
  json: async (): Promise<Report> => (await import('./formats/json.ts')).reportJson,
  sarif: async (): Promise<Report> => (await import('./formats/sarif.ts')).reportSarif,
  junit: async (): Promise<Report> => (await import('./formats/junit.ts')).reportJunit,
  github: async (): Promise<Report> => (await import('./formats/github.ts')).reportGithub,
  gitlab: async (): Promise<Report> => (await import('./formats/gitlab.ts')).reportGitlab,
  markdown: async (): Promise<Report> => (await import('./formats/markdown.ts')).reportMarkdown,
};

/** The name of a report format. */
export type ReportFormat = keyof typeof reportFormats;

/** The names of all report formats, those for people first. */
export const reportFormatNames = Object.keys(reportFormats) as readonly ReportFormat[];
