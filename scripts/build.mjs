import { buildIfStale } from './build/build.mjs'

process.exitCode = buildIfStale() ? 0 : 1
