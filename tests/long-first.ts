import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take a minute or more, the longest first. One that is begun last is waited for by nothing but itself. */
const long = [
  'tests/db/power-cut.test.ts', 'tests/documents/pack/pages.test.ts', 'tests/documents/pack/geometry.test.ts', 'tests/main/cli/laptops.test.ts', 'tests/documents/pack/windows.test.ts',
  'tests/main/door/fuzz-values.test.ts', 'tests/db/key/convert-power-cut.test.ts', 'tests/db/key/convert.test.ts',
]

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = long.findIndex((path) => moduleId.replaceAll('\\', '/').endsWith(path))
  return place === -1 ? long.length : place
}

/** The order in which test files are begun: those that take long first. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}
