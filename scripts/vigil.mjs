// The command line from a checkout: `npm run --silent vigil -- COMMAND ...`.
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { buildIfStale } from './build/build.mjs'
import { root } from './setup/places.mjs'

if (await buildIfStale()) {
  const { runInCheckout } = await import(pathToFileURL(join(root, 'out', 'main', 'cli.js')).href)
  process.exitCode = await runInCheckout(process.argv.slice(2))
} else {
  process.exitCode = 1
}
