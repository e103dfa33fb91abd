/** What a Gantt picture shows. Moments are numbers on the axis of their panel; an end is where the bar stops. */
export interface GanttChart {
  readonly panels: readonly GanttPanel[];
  readonly words: GanttWords;
}

export interface GanttWords {
  readonly milestone: string;
  readonly gate: string;
  readonly goesOn: string;
  /** For a phase of which no moment is known. */
  readonly unplanned: string;
}

/** Phases that share a time axis. */
export interface GanttPanel {
  /** What the axis counts: `Week na gunning`. */
  readonly title: string;
  readonly axis: GanttAxis;
  readonly rows: readonly GanttRow[];
}

export interface GanttAxis {
  readonly start: number;
  readonly end: number;
  /** Ways to divide the axis, the finest first. */
  readonly divisions: readonly (readonly GanttTick[])[];
}

export interface GanttTick {
  readonly at: number;
  readonly until: number;
  readonly label: string;
}

export interface GanttRow {
  readonly label: string;
  /** When, in the words of the plan. */
  readonly period: string;
  readonly bar: GanttBar | undefined;
  readonly marks: readonly GanttMark[];
  /** What is done, in one text. */
  readonly activities: string;
}

export interface GanttBar {
  readonly start: number;
  readonly end: number;
  readonly hasOpenStart: boolean;
  readonly hasOpenEnd: boolean;
}

export interface GanttMark {
  readonly at: number;
  readonly text: string;
  readonly isGate: boolean;
}
