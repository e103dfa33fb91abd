import { imageSize } from 'image-size';
import type { ProjectFolder } from '../project/project-folder.ts';
import type { ImageData } from './tree.ts';

const formats: Readonly<Record<string, ImageData['format']>> = { png: 'png', jpg: 'jpg', jpeg: 'jpg', gif: 'gif' };

/** A picture of the project that documents can show; undefined when it is not there or of another kind. */
export function loadImage(project: ProjectFolder | undefined, path: string): ImageData | undefined {
  const bytes = project?.readBytes(path).bytes;
  if (bytes === undefined) return undefined;
  try {
    const { type, width, height } = imageSize(bytes);
    const format = formats[type ?? ''];
    return format === undefined || width === 0 || height === 0 ? undefined : { format, width, height, bytes };
  } catch {
    // Whatever the bytes are, they are no picture that can be measured.
    return undefined;
  }
}
