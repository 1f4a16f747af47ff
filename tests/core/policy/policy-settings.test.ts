import { describe, expect, it } from 'vitest'
import { fixedValues, policyKeys, type PolicyValues } from '../../../core/policy/policies.ts'
import { unlikeFixed, withOffered, withValues } from '../../../core/policy/policy-settings.ts'
import { defaultSettings } from '../../../core/settings/default-settings.ts'
import type { Settings } from '../../../core/settings/types.ts'

const untouched = defaultSettings('01JD0000000000000000000000')
const all: PolicyValues = {
  country: 'Maravia', paper: 'letter', section: 'Maravia section', officeEmail: 'reports@office.example', reportRhythm: 'quarter', reportDueDays: 20, reportFiles: ['docx', 'json'],
  labelStock: 'Herma 4360', returnStock: 'L7651', sheetLanguage: 'fr', letterLanguage: 'pt-BR',
}
const set: Settings = {
  ...untouched, country: 'Maravia', paper: 'letter', section: 'Maravia section', office: { email: 'reports@office.example', rhythm: 'quarter', daysAfter: 20 }, reportFiles: ['docx', 'json'],
  packHabits: { paper: 'letter', labelStock: 'Herma 4360', returnStock: 'L7651', envelope: '10', window: '10', sheetLanguage: 'fr', language: 'pt-BR' },
}

describe('the values of an office', () => {
  it('have their places in the settings, and change nothing else', () => {
    expect(withValues(untouched, all)).toEqual(set)
    expect(withValues(set, all)).toBe(set)
    expect(withValues(untouched, {})).toBe(untouched)
  })

  it('are compared one by one with settings that are to be saved', () => {
    expect(unlikeFixed(untouched, all)).toEqual(policyKeys)
    expect(unlikeFixed({ ...set, country: 'Norhaven', packHabits: { ...set.packHabits, language: null } }, all)).toEqual(['country', 'letterLanguage'])
    expect(unlikeFixed(untouched, {})).toEqual([])
  })

  it('bring the next pack to the fixed paper, with the labels and envelopes of it, also where the last pack had another', () => {
    const onOther: Settings = { ...untouched, paper: 'letter', packHabits: { paper: 'a4', labelStock: 'L7160', copies: 7 } }
    expect(withValues(onOther, { paper: 'letter' })).toEqual({ ...onOther, packHabits: { copies: 7, paper: 'letter', labelStock: '5160', returnStock: '5160', envelope: '10', window: '10' } })
  })

  it('are fixed only where the file says so', () => {
    expect(fixedValues({ values: all, fixed: ['paper', 'section'] })).toEqual({ paper: 'letter', section: 'Maravia section' })
  })
})

describe('what an office offers', () => {
  it('is what a group that is not set up begins with, but not in place of what somebody chose', () => {
    expect(withOffered(untouched, all)).toEqual(set)
    expect(withOffered({ ...untouched, country: 'Norhaven', theme: 'dark' }, { country: 'Maravia', section: 'Maravia section' })).toEqual({ ...untouched, country: 'Norhaven', theme: 'dark', section: 'Maravia section' })
  })

  it('takes the paper of the country where it names none', () => {
    expect(withOffered(untouched, { country: 'Canada' })).toMatchObject({ country: 'Canada', paper: 'letter' })
    expect(withOffered(untouched, { country: 'Canada', paper: 'a4' })).toMatchObject({ country: 'Canada', paper: 'a4' })
  })

  it('leaves a group that has its name as it is', () => {
    const named = { ...untouched, groupName: 'Sallow Letter Group' }
    expect(withOffered(named, all)).toBe(named)
  })
})
