import { configureGlobal, readConfigureGlobal } from 'fast-check'
import { inject } from 'vitest'

// Every property of a run begins from the seed of its commit (vitest.config.ts).
configureGlobal({ ...readConfigureGlobal(), seed: inject('propertySeed') })
