// `npm run bench -- [NAME...] [COUNT]`: every bench/*.bench.ts or those named, each in a process of its own; each
// prints its table. COUNT is passed to them, such as the number of letters.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from './build/build.mjs'
import { projectEnvironment, projectNode, root } from './setup/places.mjs'

const isCount = (word) => /^\d+$/.test(word)
const words = process.argv.slice(2)
const counts = words.filter(isCount)
const wanted = words.filter((word) => !isCount(word))
const names = readdirSync(join(root, 'bench')).filter((name) => name.endsWith('.bench.ts'))
const parts = names.filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
const run = (name) => spawnSync(projectNode, [join(root, 'bench', name), ...counts], { cwd: root, stdio: 'inherit', env: projectEnvironment() }).status ?? 1

if (parts.length === 0) console.error(`No bench has “${wanted.join('” or “')}” in its name. There are: ${names.join(', ')}`)
process.exitCode = parts.length > 0 && (await buildIfStale()) ? Math.max(0, ...parts.map(run)) : 1
