// `npm run train`: trains the models of the reader and writes them beside its words.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectEnvironment, projectNode, root } from './setup/places.mjs'

process.exitCode = spawnSync(projectNode, [join(root, 'bench', 'reader', 'train.ts')], { cwd: root, stdio: 'inherit', env: projectEnvironment() }).status ?? 1
