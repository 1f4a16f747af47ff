import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectEnvironment, projectNode, root } from '../setup/places.mjs'

/** Runs a script of a package on the project's Node, its output shown; returns the exit status. */
export const runScript = (script, args, environment = {}) =>
  spawnSync(projectNode, [join(root, 'node_modules', script), ...args], {
    cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...projectEnvironment(), ...environment },
  }).status ?? 1

/** Runs a command that opens windows; returns the exit status. On Linux it gets a screen of its own, so that it neither needs nor disturbs the person's. `wrap` may put another command around it all. */
export const runOnScreen = (command, environment = {}, wrap = (whole) => whole) => {
  const onScreen = process.platform === 'linux' ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24 -nolisten tcp', ...command] : command
  const [program, ...args] = wrap(onScreen)
  return spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...projectEnvironment(), ...environment } }).status ?? 1
}
