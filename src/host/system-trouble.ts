import type { InBoth, Language } from '../text/language.ts';
import { HostError } from './host.ts';

const known: Readonly<Record<string, InBoth<string>>> = {
  ENOENT: { nl: 'het bestaat niet', en: 'it does not exist' },
  EACCES: { nl: 'u hebt er geen rechten voor', en: 'you have no permission for it' },
  EPERM: { nl: 'het systeem staat het niet toe', en: 'the system does not permit it' },
  EBUSY: { nl: 'een ander programma houdt het bezet', en: 'another program holds it' },
  EISDIR: { nl: 'het is een map', en: 'it is a folder' },
  ENOTDIR: { nl: 'een deel van het pad is geen map', en: 'a part of the path is not a folder' },
  EROFS: { nl: 'de schijf is alleen-lezen', en: 'the disk is read-only' },
  ENOSPC: { nl: 'de schijf is vol', en: 'the disk is full' },
  EDQUOT: { nl: 'uw schijfruimte is op', en: 'your disk quota is used up' },
  EFBIG: { nl: 'het bestand is te groot voor de schijf', en: 'the file is too large for the disk' },
  EIO: { nl: 'de schijf geeft een leesfout of schrijffout', en: 'the disk reports an input/output error' },
  ELOOP: { nl: 'koppelingen verwijzen in een kring naar elkaar', en: 'links refer to each other in a circle' },
  EMFILE: { nl: 'er staan te veel bestanden open', en: 'too many files are open' },
  ENAMETOOLONG: { nl: 'de naam of het pad is te lang', en: 'the name or the path is too long' },
  EEXIST: { nl: 'er staat al iets met die naam', en: 'something with that name is there already' },
  /** Our own word for what is neither a file nor a folder: a pipe, a device, a socket. */
  ENOTFILE: { nl: 'het is geen gewoon bestand', en: 'it is not an ordinary file' },
};

/** A system's word for trouble (`EACCES`) as a half sentence for people; an unknown word is given as it is. */
export function explainTrouble(code: string, language: Language): string {
  const words = known[code]?.[language];
  if (words !== undefined) return `${words} (${code})`;
  return language === 'nl' ? `het systeem meldt ${code}` : `the system reports ${code}`;
}

/** Runs a call on the file system; its result, or the system's word for what went wrong. */
export function attempt<T>(
  call: () => T,
): { readonly value: T; readonly trouble?: undefined } | { readonly value?: undefined; readonly trouble: string } {
  try {
    return { value: call() };
  } catch (error) {
    if (error instanceof HostError) return { trouble: error.code };
    throw error;
  }
}
