import type { PackChoices } from '../../core/pack/types.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { getTemplateBytes } from '../../db/templates.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { packProblem } from '../problems/pack-problems.ts'
import type { Services } from '../services.ts'

/** The bytes of the group's own template; null where none is chosen. */
export const templateOf = ({ db }: Pick<Services, 'db'>, { templateId }: Pick<PackChoices, 'templateId'>): Result<Uint8Array | null, CallProblem> => {
  if (templateId === null) return ok(null)
  const bytes = getTemplateBytes(db, templateId)
  return bytes === undefined ? fail(packProblem([{ code: 'unknown-template', subject: '' }])) : ok(bytes)
}
