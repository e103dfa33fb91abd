import type { FileSystem, Host } from './host.ts';

/** The same machine, on which some files seem to have another content: nothing is written. */
export function withContents(host: Host, contents: ReadonlyMap<string, Uint8Array>): Host {
  const { files } = host;
  const seeming: FileSystem = {
    kindOf: (path) => files.kindOf(path),
    realPath: (path) => files.realPath(path),
    sizeOf: (path) => contents.get(path)?.length ?? files.sizeOf(path),
    read: (path) => contents.get(path) ?? files.read(path),
    list: (path) => files.list(path),
    makeFolder: (path) => files.makeFolder(path),
    writeNew: (path, content) => files.writeNew(path, content),
    replace: (from, to) => files.replace(from, to),
    remove: (path) => files.remove(path),
  };
  return { ...host, files: seeming };
}
