import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative, sep } from 'node:path'
import { licenseList } from './license-list.mjs'

const mediaTypes = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.json': 'application/json',
}

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Describes one built file for the app's own scheme; throws for a kind of file without a media type. */
const describe = (folder, file) => {
  const mediaType = mediaTypes[extname(file)]
  if (!mediaType) throw new Error(`No media type for ${file}. Add it or keep the file out of the window.`)
  return {
    path: relative(folder, file).split(sep).join('/'),
    sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
    mediaType,
  }
}

/** Writes `renderer-files.json` beside the built window: the whole list of what its scheme may serve. */
export const rendererFiles = () => ({
  name: 'vigil-renderer-files',
  apply: 'build',
  writeBundle({ dir }) {
    const list = filesIn(dir).filter((file) => basename(file) !== licenseList).map((file) => describe(dir, file))
    writeFileSync(join(dirname(dir), 'renderer-files.json'), `${JSON.stringify(list, null, 1)}\n`)
  },
})
