import { makeDeb } from './package/make-deb.mjs'
import { makePackages } from './package/make-packages.mjs'

// Said outright: a library that packs has its own idea of the exit code.
process.exit((await makePackages(['release', 'test'])) && (await makeDeb()) ? 0 : 1)
