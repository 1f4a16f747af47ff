import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectEnvironment, projectNode, root } from '../setup/places.mjs'

/** Runs a script of a package on the project's Node, its output shown; returns the exit status. */
export const runScript = (script, args, environment = {}) =>
  spawnSync(projectNode, [join(root, 'node_modules', script), ...args], {
    cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...projectEnvironment(), ...environment },
  }).status ?? 1

/** Runs any command with its output shown; returns the exit status. */
export const runCommand = (command, args, environment = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...projectEnvironment(), ...environment } }).status ?? 1
