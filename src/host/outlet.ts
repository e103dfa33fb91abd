/** The part of a process stream that writing text needs. */
export interface TextStream {
  write(text: string): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/**
 * A function that writes text to a stream and falls silent once the reader has left (`emvi check | head`), which is
 * no failure. Any other trouble, such as a full disk behind `> report.txt`, is thrown: lost output must not look fine.
 * The stream gets its listener with the first text, so that embedding emvi leaves the streams of a program alone.
 */
export function createOutlet(stream: TextStream): (text: string) => void {
  let isGuarded = false;
  let hasReaderLeft = false;
  const survive = (error: NodeJS.ErrnoException): void => {
    // Windows says EOF where others say EPIPE.
    if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
    hasReaderLeft = true;
  };
  return (text) => {
    if (hasReaderLeft) return;
    if (!isGuarded) {
      stream.on('error', survive);
      isGuarded = true;
    }
    stream.write(text);
  };
}
