const longestShown = 60;

/** Words of a file as a finding quotes them: on one line, and no more than fit there. */
export function shortened(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length <= longestShown ? words : `${words.slice(0, longestShown - 1)}…`;
}
