import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { say, SetUpStop } from './say.mjs'

// Each entry is a list of names that serve alike: newer releases renamed some libraries.
const forRunning = [
  ['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3'], ['libasound2', 'libasound2t64'], ['libgbm1'], ['libxss1'],
  // Letters are set in Times: without it or a twin of its widths lines break elsewhere than was planned.
  ['fonts-liberation', 'fonts-liberation2', 'ttf-mscorefonts-installer'],
]
const forTesting = [
  ...forRunning, ['xvfb'], ['xauth'], ['libreoffice-writer', 'libreoffice-writer-nogui'], ['libreoffice-calc', 'libreoffice-calc-nogui'],
  ['poppler-utils'], ['fonts-noto-core'], ['fonts-noto-cjk'], ['make'], ['g++'], ['python3'],
  // What the .deb is tested with: completion in each shell, its manual, its menu entry.
  ['zsh'], ['fish'], ['man-db'], ['desktop-file-utils'],
  // Records what a process writes, for the tests of power cuts, and its calls to the network.
  ['strace'],
  // An office's database, into which slips are loaded: tests start one of their own.
  ['postgresql-15'],
  // Brings up the loopback of a network namespace, in which journeys run.
  ['iproute2'],
]
const forStandIn = [['make'], ['g++'], ['python3'], ['unzip']]

/** The names of the wanted packages of which no alternative is installed. `installed` is a set of names. */
export const missingPackages = (wanted, installed) =>
  wanted.filter((names) => !names.some((name) => installed.has(name))).map((names) => names[0])

/** Whether an os-release text is of Debian or a system made from it. */
export const isDebianLike = (osRelease) => /^ID(_LIKE)?=.*\bdebian\b/m.test(osRelease)

const readOsRelease = () => {
  try {
    return readFileSync('/etc/os-release', 'utf8')
  } catch {
    return ''
  }
}

const installedOf = (names) => {
  const query = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names], { encoding: 'utf8' })
  return new Set((query.stdout ?? '').split('\n').filter((line) => line.endsWith(' installed')).map((line) => line.split(' ')[0]))
}

const install = (missing) => {
  const run = (args) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status
  say(`installing system packages: ${missing.join(' ')}`)
  run(['update', '-qq'])
  const wait = ['-o', 'DPkg::Lock::Timeout=600']
  if (run(['install', '-y', '-qq', '--no-install-recommends', ...wait, ...missing]) !== 0) {
    throw new SetUpStop(`Some system packages could not be installed. Run: apt-get install ${missing.join(' ')}`)
  }
}

/**
 * Makes sure of the system's libraries: as root on Debian installs them, elsewhere on Debian prints the
 * one command and stops. Other systems bring these libraries along or the loader names them.
 */
export const setUpSystem = (level, withStandIn) => {
  if (process.platform !== 'linux' || !isDebianLike(readOsRelease())) return
  const wanted = [...(level === 'test' ? forTesting : forRunning), ...(withStandIn ? forStandIn : [])]
  const missing = [...new Set(missingPackages(wanted, installedOf(wanted.flat())))]
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) throw new SetUpStop(`System packages are missing. Run this once, then start again: sudo apt-get install ${missing.join(' ')}`)
  install(missing)
}
