// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sampleToday } from '../../kit/sample-values.ts'
import { openWindow } from '../../kit/window.tsx'

describe('when locked data lock by themselves', () => {
  it.each([
    ['linux', 'When the computer sleeps. On Linux, locking the screen alone does not lock Vigil.'],
    ['win32', 'When the computer sleeps or its screen is locked'],
    ['darwin', 'When the computer sleeps or its screen is locked'],
  ] as const)('names the lock of the screen only where it is heard: %s', async (platform, name) => {
    openWindow({ page: 'settings', section: 'passphrase' }, {
      'passphrase.state': () => ({ isSet: true, placeAway: 'STICK', sheet: '7K2Q', notice: null }),
      'app.info': () => ({ version: '0.1.0', today: sampleToday, platform, isFirstRun: false, hasPractice: false }),
    })
    expect(await screen.findByRole('checkbox', { name })).toBeTruthy()
    expect(screen.getByText('STICK is not there now. The key on it keeps the old passphrase until Vigil makes the next copy there.')).toBeTruthy()
  })
})
