import { makeDeb } from './package/make-deb.mjs'
import { makePackages } from './package/make-packages.mjs'

// Explicit, because a packaging library sets its own exit code.
process.exit((await makePackages(['release', 'test'])) && (await makeDeb('release')) ? 0 : 1)
