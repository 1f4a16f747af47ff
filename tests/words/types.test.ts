import { describe, expectTypeOf, it } from 'vitest'
import type { ActionState } from '../../core/action/types.ts'
import type { LabelStock } from '../../core/pack/label-stocks.ts'
import type { Messages } from '../../words/generated/messages.ts'

/** What a message is called with. */
type Taken<Message> = Message extends (values: infer Values) => string ? Values : never

// Checked by the compiler: a wrong key, a missing or misnamed value or a missing case of a select is an error of types.
describe('the types of the words', () => {
  it('name each value, numbers apart from texts', () => {
    expectTypeOf<Taken<Messages['home']['post']>>().toEqualTypeOf<{ readonly count: number; readonly who: string }>()
  })

  it('give a message without values as a text', () => {
    expectTypeOf<Messages['home']['title']>().toEqualTypeOf<string>()
  })

  it('give the cases of a select as a union, the same as that of the code', () => {
    expectTypeOf<Taken<Messages['packs']['stockDetail']>>().toEqualTypeOf<{ readonly labels: number; readonly paper: LabelStock['paper'] }>()
  })

  it('hold one message for each code that is looked up', () => {
    expectTypeOf<keyof Messages['actions']['states']>().toEqualTypeOf<ActionState>()
  })
})
