import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { forgetBuilt } from './build/freshness.mjs'
import { electronAtHand } from './setup/electron-path.mjs'
import { projectEnvironment, projectNode, root } from './setup/places.mjs'

const { folder, executable } = electronAtHand()
const noSandbox = process.getuid?.() === 0 ? ['--noSandbox'] : []
const command = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
const environment = { ...projectEnvironment(), ELECTRON_OVERRIDE_DIST_PATH: folder, ELECTRON_EXEC_PATH: executable }

forgetBuilt()
process.exitCode = spawnSync(projectNode, [command, 'dev', '--watch', ...noSandbox], { cwd: root, stdio: 'inherit', env: environment }).status ?? 1
