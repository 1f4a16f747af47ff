// `node scripts/set-up.mjs run|test`: makes ready what is missing. Built-ins of Node 20 only.
import { setUpElectron, needsStandIn } from './setup/electron.mjs'
import { alone } from './setup/lock.mjs'
import { setUpNative } from './setup/native.mjs'
import { setUpPackages } from './setup/packages.mjs'
import { say, SetUpStop } from './setup/say.mjs'
import { setUpSystem } from './setup/system.mjs'

const level = process.argv[2] ?? 'run'

try {
  await alone(() => {
    if (level !== 'tools') setUpSystem(level, level === 'test' || needsStandIn())
    setUpPackages()
    if (level === 'tools') return
    const isStandIn = setUpElectron()
    if (isStandIn) setUpSystem(level, true)
    setUpNative(isStandIn)
  })
} catch (error) {
  say(error instanceof SetUpStop ? error.message : String(error.stack))
  process.exitCode = 1
}
