import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, from dear to cheap; the rest follows as usual: by what it took last time, or by size. */
const dear = [
  'test/examples/valid-docx.test.ts',
  'test/determinism/same-bytes.test.ts',
  'test/cli/bad-input/wrong-types.test.ts',
  'test/cli/bad-input/large.test.ts',
  'test/docs/readme.test.ts',
  'test/package/installed.test.ts',
];

/**
 * Begins with the files of tests that take longest. On a machine that ran none of them before, a small file that takes
 * a minute would come last, and every processor but one would wait for it.
 */
export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const first = dear.flatMap((name) => usual.filter(({ moduleId }) => moduleId.endsWith(`/${name}`)));
    return [...first, ...usual.filter((file) => !first.includes(file))];
  }
}
