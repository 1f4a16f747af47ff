import { buildIfStale } from './build/build.mjs'

process.exitCode = (await buildIfStale()) ? 0 : 1
