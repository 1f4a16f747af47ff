import { spawnSync } from 'node:child_process'

const hexDigits = 7

/**
 * The seed of property tests: that of the commit, so that a run can be repeated and each commit tries other inputs.
 * `VIGIL_SEED` gives another; without a repository it is random.
 */
export const commitSeed = (): number => {
  const given = Number(process.env['VIGIL_SEED'] ?? Number.NaN)
  if (Number.isInteger(given)) return given
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', cwd: import.meta.dirname })
  const seed = Number.parseInt((stdout ?? '').slice(0, hexDigits), 16)
  return Number.isInteger(seed) ? seed : Date.now() % 2 ** 31
}
