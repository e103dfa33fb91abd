/** Words of a file as a finding quotes them: on one line, and no more than fit there. */
export function shortened(text: string, longest = 60): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length <= longest ? words : `${words.slice(0, longest - 1)}…`;
}
