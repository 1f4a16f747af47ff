import { noPolicies, type Policies, type PolicyKey } from '../core/policy/policies.ts'
import { useCall } from './api.ts'

/** What an office set on this computer; nothing until it is read. It is read once, when Vigil starts. */
export const usePolicies = (): Policies => useCall('settings.policies', null, []).value ?? noPolicies

/** Whether an office fixed a value, so that the group cannot change it. */
export type IsFixed = (key: PolicyKey) => boolean
