/** The dimensions that say when something is, and not how much: days, numbered weeks, times of day. */
export const momentDimensions: readonly string[] =
  'date day-number working-day-number week-number month-number quarter-number year-number time-of-day service-window'.split(
    ' ',
  );
