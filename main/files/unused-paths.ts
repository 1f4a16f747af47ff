import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Paths in a folder for files of one name with these endings, such as `.docx`. Where one of them is there already, all get a number: a file that was made before, or sent, is never overwritten. */
export const unusedPaths = (folder: string, stem: string, endings: readonly string[]): readonly string[] => {
  for (let turn = 1; ; turn += 1) {
    const paths = endings.map((ending) => join(folder, `${stem}${turn > 1 ? `-${turn}` : ''}${ending}`))
    if (!paths.some((path) => existsSync(path))) return paths
  }
}
