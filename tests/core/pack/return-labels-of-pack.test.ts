import { describe, expect, it } from 'vitest'
import { allowedPlan } from '../../../core/pack/allowed-plan.ts'
import { emptyCaseFile } from '../../../core/case/case-file.ts'
import { returnSendersOf } from '../../../core/pack/return-labels.ts'
import { packWarningWords } from '../../../words/pack-warning-words.ts'
import { wordsIn } from '../../../words/words.ts'
import { packCase, packMember, packPlan, packTarget, sheetWords } from '../../kit/pack-sample.ts'

const [tamsin, ines, jo] = [packMember(1, 'Tamsin Oyelaran', true), packMember(2, 'Ines Albrecht', true, { addressLines: ['4 Rise', 'Lesk'] }), packMember(3, 'Jo Field', false)]
const settings = { groupName: 'Millrace Letter Group', groupAddress: '2 Mill Lane\nMillrace' }
type Given = NonNullable<Parameters<typeof packPlan>[0]>
const planFor = (choices: Given['choices'], given: Given = {}) => packPlan({ members: [tamsin, ines, jo], settings, ...given, choices: { parts: ['letters', 'returns'], ...choices } })
const group = ['Millrace Letter Group', '2 Mill Lane', 'Millrace']
const usa = 'UNITED STATES OF AMERICA'

describe('labels with senders’ addresses in a pack', () => {
  it('are the group’s, with its country where a letter goes abroad, as many as asked for', () => {
    const plan = planFor({ returnCount: 70 })
    expect([returnSendersOf(plan).map(({ lines }) => lines), plan.counts.returnSheets, returnSendersOf(planFor({}, { cases: [packCase({ targets: [packTarget(2, { country: 'USA' })] })] })).map(({ lines }) => lines)])
      .toEqual([[[...group, usa]], 2, [group]])
  })

  it('are those of each member who writes and is named, each once; letters that have the group’s address give it once', () => {
    expect(returnSendersOf(planFor({ returnOf: 'members' })).map(({ lines }) => lines)).toEqual([
      ['Tamsin Oyelaran', '12 Mill Lane', 'Millrace ML1 2AB', usa], ['Ines Albrecht', '4 Rise', 'Lesk', usa], [...group, usa],
    ])
  })

  it('are of nobody where the case allows none, and the plan says so', () => {
    const hidden = planFor({}, { cases: [packCase({ file: { ...emptyCaseFile, rules: ['do-not-name-organisation'] } })] })
    expect([returnSendersOf(hidden), hidden.counts.returnSheets, hidden.warnings.filter(({ code }) => code === 'no-return-labels').length]).toEqual([[], 0, 1])
  })

  it('do not have an address that does not fit: it is named, with a stock that is large enough', () => {
    const plan = planFor({ returnOf: 'members' }, { members: [tamsin, packMember(4, 'Wilhelmine Oberhuber-Krzyzanowski', true, { addressLines: ['The Old Convent of Our Lady of the Weir, North Wing', 'Second Floor, Flat 12', '4 Rise', 'Lesk LK4 7PQ'] })] })
    const [warning, ...others] = plan.warnings.filter(({ code }) => code === 'return-label-too-small')
    expect([warning && packWarningWords(warning, wordsIn('en')), warning?.isOfGroup, others, plan.counts.returnSheets]).toEqual([{
      subject: 'Wilhelmine Oberhuber-Krzyzanowski',
      text: 'the address does not fit a label of L7654, even in the smallest type, so none is printed: shorten a line, or choose L7159',
    }, false, [], 1])
  })

  it('do not name a member who has withdrawn consent when the pack is made again', () => {
    const plan = planFor({ returnOf: 'members', parts: ['returns', 'labels'] })
    const again = allowedPlan(plan, { members: [ines, jo], cases: [packCase()], photos: new Map(), emblem: null, words: sheetWords })
    expect(returnSendersOf(again.plan).map(({ name }) => name)).toEqual(['Millrace Letter Group', 'Ines Albrecht'])
  })
})
