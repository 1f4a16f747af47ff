// `npm run pictures`: builds, then takes the pictures of docs/pictures.
import { join } from 'node:path'
import { buildIfStale } from './build/build.mjs'
import { projectNode, root } from './setup/places.mjs'
import { runOnScreen } from './test/run.mjs'

process.exitCode = (await buildIfStale()) ? runOnScreen([projectNode, join(root, 'tests', 'pictures', 'take-pictures.ts')]) : 1
