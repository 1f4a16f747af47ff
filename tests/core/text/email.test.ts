import { expect, it } from 'vitest'
import { draftProblems } from '../../../core/case/draft-problems.ts'
import { isEmail } from '../../../core/text/email.ts'
import { caseDraft } from '../../kit/case-draft.ts'

it('takes one address with an @ and a domain', () => {
  const good = ['minister@justice.example', "o'neil+office@sub.justice.example", 'büro@amt.example']
  const bad = ['', 'minister', 'minister@justice', 'minister at justice.example', 'one@a.example, two@b.example', '@justice.example', 'minister@.example']
  expect([good.filter((text) => !isEmail(text)), bad.filter(isEmail)]).toEqual([[], []])
})

it('is asked of the e-mails of a target as of those of a member; empty rows are none', () => {
  const [target] = caseDraft().targets
  if (!target) throw new Error('The draft has a target')
  const problems = (emails: readonly string[]) => draftProblems(caseDraft({ targets: [{ ...target, emails }] }))
  expect([problems(['minister@justice.example', '']), problems(['minister@justice.example', 'minister at justice'])]).toEqual([[], [{ field: 'targets.0.emails', code: 'not-an-email' }]])
})
