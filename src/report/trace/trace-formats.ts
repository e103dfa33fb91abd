import type { WriteTrace } from './trace-view.ts';

/** Every format by the name it has on the command line; each is loaded when it is asked for. */
export const traceFormats = {
  table: async (): Promise<WriteTrace> => (await import('./table.ts')).traceAsTable,
  csv: async (): Promise<WriteTrace> => (await import('./csv.ts')).traceAsCsv,
  json: async (): Promise<WriteTrace> => (await import('./json.ts')).traceAsJson,
  mermaid: async (): Promise<WriteTrace> => (await import('./mermaid.ts')).traceAsMermaid,
  dot: async (): Promise<WriteTrace> => (await import('./dot.ts')).traceAsDot,
};

/** The name of a format. */
export type TraceFormat = keyof typeof traceFormats;

/** The names of all formats. */
export const traceFormatNames = Object.keys(traceFormats) as readonly TraceFormat[];
