import { existsSync, readFileSync } from 'node:fs'
import type { JsonSchema } from './schema-faults.ts'

// The contracts are kept beside the project, not in it: a clone alone does not have them.
const folder = new URL('../../../shared/contracts/', import.meta.url)

export type ContractName = 'report-slip' | 'urgent-action'

const fileOf = (name: ContractName): URL => new URL(`${name}.schema.json`, folder)

export const hasContract = (name: ContractName): boolean => existsSync(fileOf(name))

/** The schema of a contract. Throws where the file is missing: ask `hasContract` first. */
export const contractSchema = (name: ContractName): JsonSchema => {
  const schema: unknown = JSON.parse(readFileSync(fileOf(name), 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new Error(`The contract ${name} is no object`)
  return schema as JsonSchema
}
