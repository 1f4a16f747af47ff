import { maxPassphrase, type PassphraseFault } from '../../core/passphrase/passphrase-fault.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import type { CallProblem } from '../../preload/contract.ts'

/** Why a passphrase is not taken. */
export const passphraseProblem = (fault: PassphraseFault): CallProblem => {
  switch (fault.code) {
    case 'short': return plainProblem('passphrase-short')
    case 'long': return problemOf('passphrase-long', { max: maxPassphrase })
    case 'weak': return problemOf('passphrase-weak', { why: fault.why })
  }
}
