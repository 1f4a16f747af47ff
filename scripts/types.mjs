import { hasPassed } from './test/counts.mjs'
import { checkTypes } from './test/types.mjs'

process.exitCode = hasPassed(checkTypes()) ? 0 : 1
