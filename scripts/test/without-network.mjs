import { spawnSync } from 'node:child_process'

/** A network namespace of its own has no way out; journeys need its loopback to reach the app. */
const alone = (command) => ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...command]

/** Why commands cannot run without a network here; null if they can. */
export const networkProblem = () => {
  if (process.platform !== 'linux') return 'only Linux can take the network away from a command'
  if (process.getuid?.() !== 0) return 'only root can take the network away from a command'
  const [program, ...args] = alone(['true'])
  return spawnSync(program, args).status === 0 ? null : 'this computer allows no network namespace, or has no command ip'
}

/** The command, run without any network but its own loopback where this computer allows it, else as it is. */
export const withoutNetwork = (command) => (networkProblem() === null ? alone(command) : command)
