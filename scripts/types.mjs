import { checkTypes } from './test/types.mjs'

const results = checkTypes()
process.exitCode = results.failed === 0 ? 0 : 1
