/** An office program of the machine that prints Word files. */
export interface Office {
  /**
   * Prints DOCX files to PDF, all in one run: tagged, for archives (PDF/A-2b) and screen readers (PDF/UA-1), as far as
   * the program can.
   * @throws HostError where the program fails, hangs (`ETIMEDOUT`) or leaves a file out
   */
  print(files: readonly Uint8Array[]): Promise<Uint8Array[]>;
}
