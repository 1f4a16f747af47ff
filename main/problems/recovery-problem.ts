import type { RecoveryFault } from '../../core/passphrase/recovery-key.ts'
import { problemOf } from '../../core/problem/problem.ts'
import type { CallProblem } from '../../preload/contract.ts'

/** Why what was typed is no recovery key. */
export const recoveryProblem = (fault: RecoveryFault): CallProblem =>
  fault.code === 'length' ? problemOf('recovery-key-length', { missing: fault.missing }) : problemOf('recovery-key-mistyped', { groups: fault.groups })
