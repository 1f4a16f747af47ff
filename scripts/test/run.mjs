import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectEnvironment, projectNode, root } from '../setup/places.mjs'

/** Runs a script of a package on the project's Node, its output shown; returns the exit status. */
export const runScript = (script, args, environment = {}) =>
  spawnSync(projectNode, [join(root, 'node_modules', script), ...args], {
    cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...projectEnvironment(), ...environment },
  }).status ?? 1

/** Runs a command that opens windows; returns the exit status. On Linux it gets a screen of its own, so that it neither needs nor disturbs the person's. */
export const runOnScreen = ([program, ...args], environment = {}) => {
  const screen = ['-a', '-s', '-screen 0 1600x1000x24 -nolisten tcp', program, ...args]
  const [command, commandArgs] = process.platform === 'linux' ? ['xvfb-run', screen] : [program, args]
  return spawnSync(command, commandArgs, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...projectEnvironment(), ...environment } }).status ?? 1
}
