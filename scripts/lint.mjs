// `npm run lint`: the rules of oxlint and what knip finds unused, with nothing to build first.
import { hasPassed } from './test/counts.mjs'
import { checkLint } from './test/suites.mjs'

process.exitCode = hasPassed(checkLint()) ? 0 : 1
