import { makeDeb } from './package/make-deb.mjs'
import { makePackages } from './package/make-packages.mjs'

process.exitCode = (await makePackages(['release', 'test'])) && (await makeDeb()) ? 0 : 1
