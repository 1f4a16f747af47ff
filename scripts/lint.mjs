// `npm run lint`: the rules of oxlint and what knip finds unused, with nothing to build first.
import { checkLint } from './test/suites.mjs'

process.exitCode = checkLint().failed === 0 ? 0 : 1
