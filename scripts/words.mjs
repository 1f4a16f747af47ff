import { join } from 'node:path'
import { root } from './setup/places.mjs'
import { writeGenerated } from './words/write.mjs'

const names = writeGenerated(join(root, 'words'))
process.stdout.write(`Wrote ${names.length} files in words/generated.\n`)
