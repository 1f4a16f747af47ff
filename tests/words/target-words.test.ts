import { describe, expect, it } from 'vitest'
import { stepTitle } from '../../core/undo/step-title.ts'
import { targetNameOf } from '../../core/case/target-name.ts'
import type { CaseId, TargetId } from '../../core/ids.ts'
import { whoWords } from '../../renderer/features/actions/action-words.ts'
import { packWarningWords } from '../../words/pack-warning-words.ts'
import { stepLine } from '../../words/step-words.ts'
import { targetWords } from '../../words/target-words.ts'
import { wordsIn } from '../../words/words.ts'

const words = wordsIn('en')

describe('a target in a sentence', () => {
  it('is named by its name, its office or the first line of its address', () => {
    expect([{ name: 'Ana Belmonte', role: 'Minister', postalLines: ['Calle 1'] }, { name: null, role: 'Minister', postalLines: ['Calle 1'] }, { name: null, role: null, postalLines: ['Calle 1'] }, { name: null, role: null, postalLines: [] }].map(targetNameOf))
      .toEqual(['Ana Belmonte', 'Minister', 'Calle 1', ''])
  })

  it('that has no name never leaves the sentence without a subject', () => {
    const name = targetWords('', words)
    const warning = { code: 'no-country', caseId: '1' as CaseId, targetId: '2' as TargetId, subject: '', count: 1, detail: '', instead: '' } as const
    expect([
      words.casePage.gap['no-country']({ name }), packWarningWords(warning, words).subject, stepLine(stepTitle('target-removed', { case: 'UA 105/22', target: '' }), words),
      whoWords({ targetName: '', memberName: null, outletName: null, route: null }, words), whoWords({ targetName: null, memberName: 'Ines Albrecht', outletName: 'Mill Lane library', route: null }, words),
    ]).toEqual([
      'Target without a name: no country is filled in', 'Target without a name', 'Target removed: Target without a name, UA 105/22', 'Target without a name', 'Any target, Ines Albrecht, from Mill Lane library',
    ])
  })
})
