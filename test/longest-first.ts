import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files of test/ span rooms and take longest: they begin, so that the last minute of a run has both cores busy. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const spansRooms = (file: TestSpecification) => (/\/test\/[\w-]+\.test\.ts$/.test(file.moduleId) ? 0 : 1)
    return (await super.sort(files)).toSorted((a, b) => spansRooms(a) - spansRooms(b))
  }
}
