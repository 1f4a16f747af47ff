import { describe, expect, it } from 'vitest'
import { policyPlaces } from '../../../main/policies/policy-places.ts'

const at = (platform: string, executable: string | null, env: Readonly<Record<string, string>> = {}, isForTesting = false) =>
  policyPlaces({ platform, env, home: '/home/mira' }, { executable, isForTesting })

describe('where the file of an office is looked for', () => {
  it('is a folder of the computer, then beside the program', () => {
    expect([
      at('linux', '/opt/Vigil/vigil'), at('linux', null), at('win32', 'C:\\Program Files\\Vigil\\Vigil.exe', { ProgramData: 'D:\\ProgramData' }), at('win32', null),
      at('darwin', '/Applications/Vigil.app/Contents/MacOS/Vigil'),
    ]).toEqual([
      ['/etc/vigil/policies.json', '/opt/Vigil/policies.json'], ['/etc/vigil/policies.json'], ['D:\\ProgramData\\Vigil\\policies.json', 'C:\\Program Files\\Vigil\\policies.json'], ['C:\\ProgramData\\Vigil\\policies.json'],
      ['/Library/Application Support/Vigil/policies.json', '/Applications/policies.json'],
    ])
  })

  it('can be named by a variable in tests, and not in a copy for people', () => {
    const env = { VIGIL_POLICIES: '/tmp/policies.json' }
    expect([at('linux', null, env, true), at('linux', null, env, false)]).toEqual([['/tmp/policies.json'], ['/etc/vigil/policies.json']])
  })
})
