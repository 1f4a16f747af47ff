import { rmSync } from 'node:fs'
import { partPathOf } from '../../documents/files/part-path.ts'
import { volumePaths } from '../../documents/pack/volume-paths.ts'

/**
 * Removes what a worker that died has left: its parts, and the named files too when it died while
 * naming them. Files it never came to name are not touched: they may be a person's earlier pack.
 */
export const removeLeftovers = (outPath: string, files: number, wasNaming: boolean): void => {
  for (const path of volumePaths(outPath, files)) {
    rmSync(partPathOf(path), { force: true })
    if (wasNaming) rmSync(path, { force: true })
  }
}
