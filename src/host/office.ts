/** An office program of the machine that prints Word files. */
export interface Office {
  /**
   * Prints DOCX files to PDF, all in one run.
   * @throws HostError where the program fails or leaves a file out
   */
  print(files: readonly Uint8Array[]): Promise<Uint8Array[]>;
}
