import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from '../../documents/files/write-durably.ts'

/** Beside the database, not in it: the place belongs to this laptop, and a restore must not bring an older one back. */
const fileName = 'second-place.json'

const shape = z.object({ folder: z.string().min(1), newestAt: z.string().nullable() })

/** `folder` is what was chosen; `newestAt` when the newest copy there was made, known while the stick is away. */
export type SecondPlace = z.infer<typeof shape>

/** The second place for copies; null where none was chosen. A file that cannot be read counts as none: then the page asks for a place again. */
export const readSecondPlace = (dataFolder: string): SecondPlace | null => {
  try {
    return shape.parse(JSON.parse(readFileSync(join(dataFolder, fileName), 'utf8')))
  } catch {
    return null
  }
}

/** Keeps what is known of the second place; whether that was possible. */
export const keepSecondPlace = (dataFolder: string, place: SecondPlace): boolean =>
  writeDurably(join(dataFolder, fileName), new TextEncoder().encode(`${JSON.stringify(place)}\n`)).ok

const folderPrefix = 'vigil-backups-'

/** A folder of its own for each group's data, so that thinning never touches another group's copies on a shared stick. */
export const placeFolder = ({ folder }: SecondPlace, identity: string): string => join(folder, `${folderPrefix}${identity.slice(0, 8)}`)

/** Whether the place can be read: a stick that is put in and damaged is as good as away, and the page says so. */
export const isPlaceThere = ({ folder }: SecondPlace): boolean => {
  try {
    readdirSync(folder)
    return true
  } catch {
    return false
  }
}

/** The folders of copies in the second place: those of the data of that identity, or all where it is not known. None while the place is not there. */
export const foldersInPlace = (dataFolder: string, identity: string | undefined): readonly string[] => {
  const place = readSecondPlace(dataFolder)
  if (!place || !isPlaceThere(place)) return []
  if (identity !== undefined) return [placeFolder(place, identity)]
  return readdirSync(place.folder).filter((name) => name.startsWith(folderPrefix)).map((name) => join(place.folder, name))
}
