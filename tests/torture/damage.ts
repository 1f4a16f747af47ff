import { cpSync, existsSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { closeDatabase } from '../../db/database.ts'
import { openDataFolder } from '../../main/data-folder/open-data-folder.ts'
import { checkDatabase } from '../../db/check.ts'
import { filesIn } from '../kit/crashed-files.ts'
import { fillBench } from '../kit/full-bench.ts'
import { createBench } from '../kit/services.ts'
import { inFolder } from './judge.ts'
import { seeded } from '../kit/seeded.ts'
import { tallyOf, type Tally } from './tally.ts'
import { dataIn } from './full-work.ts'

type Random = () => number
type Damage = { readonly name: string; readonly doTo: (data: string, random: Random) => void }

const between = (random: Random, to: number): number => Math.floor(random() * to)
const edit = (path: string, change: (bytes: Buffer) => Buffer): void => writeFileSync(path, change(readFileSync(path)))
const pageBytes = 4096

/** Every file that belongs to the data. */
const targets = ['vigil.sqlite', 'vigil.sqlite-wal', 'vigil.sqlite-acknowledged', 'vigil.sqlite-journal', 'second-place.json', 'window.json', 'erased-members.json'] as const

const kindsOf = (file: string): readonly Damage[] => {
  const at = (data: string): string => join(data, file)
  const damaged = (name: string, change: (bytes: Buffer, random: Random) => Buffer): Damage => ({ name: `${file}: ${name}`, doTo: (data, random) => edit(at(data), (bytes) => change(bytes, random)) })
  return [
    damaged('a byte changed', (bytes, random) => (bytes.fill(between(random, 256), between(random, bytes.length)), bytes)),
    damaged('a page of zeros', (bytes, random) => {
      const start = between(random, Math.ceil(bytes.length / pageBytes)) * pageBytes
      return bytes.fill(0, start, Math.min(bytes.length, start + pageBytes))
    }),
    damaged('a page twice', (bytes, random) => {
      const pages = Math.floor(bytes.length / pageBytes)
      if (pages > 1) bytes.copy(bytes, between(random, pages) * pageBytes, between(random, pages) * pageBytes, Math.min(bytes.length, pageBytes))
      return bytes
    }),
    damaged('random bytes', (bytes, random) => bytes.map(() => between(random, 256)) as Buffer),
    damaged('another file in its place', () => Buffer.from('This is a text.\n'.repeat(300))),
    damaged('bytes after its end', (bytes, random) => Buffer.concat([bytes, Buffer.alloc(between(random, 9000), 7)])),
    { name: `${file}: cut off`, doTo: (data, random) => truncateSync(at(data), between(random, statSync(at(data)).size + 1)) },
    { name: `${file}: empty`, doTo: (data) => truncateSync(at(data), 0) },
    { name: `${file}: gone`, doTo: (data) => rmSync(at(data)) },
  ]
}

/** Each byte of the header, in five ways. */
const headerKinds: readonly Damage[] = Array.from({ length: 100 }, (_, at) => ({
  name: 'vigil.sqlite: a byte of the header',
  doTo: (data, random) => edit(join(data, 'vigil.sqlite'), (bytes) => (bytes.fill([0, 1, 3, 255, between(random, 256)][between(random, 5)] ?? 0, at, at + 1), bytes)),
}))

const kinds: readonly Damage[] = [...targets.flatMap(kindsOf), ...headerKinds]

const actionsIn = (data: string): number | string => {
  const opened = openDataFolder(data, true)
  if (!opened.ok) return opened.problem.code
  try {
    checkDatabase(opened.value)
    return 0
  } finally {
    closeDatabase(opened.value)
  }
}

/** Damages the data in one way and opens them: they are opened or refused, never with a fault of the program, and a refused folder stays as it is. */
export const damageData = (times: number, seed: number): Promise<readonly Tally[]> =>
  inFolder(async (folder) => {
    const bench = await fillBench(createBench())
    // While it is open, as a crash leaves it: the newest changes are in the log.
    cpSync(bench.folder, dataIn(folder), { recursive: true, filter: (path) => !path.endsWith('-lock') })
    bench.close()
    for (const name of targets) if (!existsSync(join(dataIn(folder), name))) writeFileSync(join(dataIn(folder), name), name.endsWith('.json') ? '[]' : '')
    const random = seeded(seed)
    const [opened, refused] = [tallyOf('opened'), tallyOf('refused')]
    for (let index = 0; index < times; index += 1) {
      const damage = kinds[index % kinds.length] ?? headerKinds[0]
      if (damage === undefined) continue
      await inFolder((root) => {
        const data = dataIn(root)
        cpSync(dataIn(folder), data, { recursive: true })
        damage.doTo(data, random)
        const before = JSON.stringify(filesIn(data))
        const where = `${damage.name}, number ${index}`
        try {
          const found = actionsIn(data)
          if (typeof found === 'number') opened.add(undefined)
          else refused.add(JSON.stringify(filesIn(data)) === before ? undefined : `refused as ${found} and changed`, where)
        } catch (error) {
          opened.add(`a fault of the program: ${error instanceof Error ? error.message : ''}`, where)
        }
        return readdirSync(data)
      })
    }
    return [opened, refused]
  })
