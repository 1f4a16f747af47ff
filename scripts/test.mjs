// `npm test`: everything. `npm test -- unit [FILTER]`, `types`, `lint`, `journeys [FILTER]`: one part of it.
import { buildIfStale } from './build/build.mjs'
import { makeDeb } from './package/make-deb.mjs'
import { makePackages } from './package/make-packages.mjs'
import { addCounts, hasPassed, inWords, oneCheck } from './test/counts.mjs'
import { failureLines } from './test/failures.mjs'
import { checkLint, runJourneys, runUnit } from './test/suites.mjs'
import { checkTypes } from './test/types.mjs'

const [only, ...filters] = process.argv.slice(2)

const parts = {
  types: checkTypes,
  lint: checkLint,
  build: async () => oneCheck(await buildIfStale()),
  unit: () => runUnit(filters),
  package: async () => oneCheck((await makePackages(['test'])) && (await makeDeb('test'))),
  journeys: () => runJourneys(filters),
}
const needed = { unit: ['build', 'unit'], journeys: ['build', 'package', 'journeys'] }
const names = only ? (needed[only] ?? [only]) : Object.keys(parts)
if (names.some((name) => !(name in parts))) {
  console.error(`There is no part “${only}”. Parts: ${Object.keys(parts).join(', ')}. Without one everything runs.`)
  process.exit(2)
}

const counted = []
for (const name of names) {
  console.log(`\n== ${name}`)
  counted.push([name, await parts[name]()])
}

console.log('')
for (const [name, counts] of counted) console.log(`${name.padEnd(9)} ${inWords(counts)}`.replaceAll(', 0 skipped', ''))
const empty = counted.filter(([, counts]) => counts.failed === 0 && !hasPassed(counts)).map(([name]) => name)
for (const name of empty) console.log(`${name}: no test ran${filters.length > 0 ? `; is “${filters.join(' ')}” part of the path of a test file?` : ''}`)
for (const line of failureLines(counted)) console.log(line)
const total = addCounts(counted.map(([, counts]) => counts))
// Said outright: a library that packs has its own idea of the exit code. The last line is out before the end.
process.stdout.write(`\n${inWords(total)}\n`, () => process.exit(counted.every(([, counts]) => hasPassed(counts)) ? 0 : 1))
