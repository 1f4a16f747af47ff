import type { PackChoices } from '../../core/pack/types.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { getTemplateBytes } from '../../db/templates.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { packProblem } from '../problems/pack-problems.ts'
import type { Services } from '../services.ts'

// Loaded when first needed, as where a template is added.
const loadCheck = () => import('../../documents/letter-template/check-template.ts')

/**
 * The bytes of the group's own template; null where none is chosen. It was checked when it was added, but maybe by a version
 * that allowed more than this one.
 */
export const templateOf = async ({ db }: Pick<Services, 'db'>, { templateId }: Pick<PackChoices, 'templateId'>): Promise<Result<Uint8Array | null, CallProblem>> => {
  if (templateId === null) return ok(null)
  const bytes = getTemplateBytes(db, templateId)
  if (bytes === undefined) return fail(packProblem([{ code: 'unknown-template', subject: '' }]))
  const { checkTemplate } = await loadCheck()
  return (await checkTemplate(bytes)).ok ? ok(bytes) : fail(packProblem([{ code: 'unusable-template', subject: '' }]))
}
