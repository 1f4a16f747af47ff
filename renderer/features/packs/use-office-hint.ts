import type { PolicyKey } from '../../../core/policy/policies.ts'
import { policyValueWords } from '../../../words/policy-words.ts'
import { useText } from '../../text.ts'
import { usePolicies } from '../../use-policies.ts'

/** Beside a choice of one pack: that the office fixed what each new pack begins with. Nothing where it did not. */
export const useOfficeHint = (): ((key: PolicyKey) => string | undefined) => {
  const words = useText()
  const { values, fixed } = usePolicies()
  return (key) => {
    const value = fixed.includes(key) ? policyValueWords(key, values, words) : null
    return value === null ? undefined : words.policies.newPacks({ value })
  }
}
