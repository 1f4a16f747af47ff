import { expect, it } from 'vitest'
import { draftProblems } from '../../../core/case/draft-problems.ts'
import { isWebAddress, leadsToPage } from '../../../core/case/web-address.ts'
import { caseDraft } from '../../kit/case-draft.ts'

it('takes http and https only, with a host and without white space', () => {
  const good = ['https://one.example', 'http://www.one.example/a?b=c#d', 'https://müller.example:8080/x', 'HTTPS://ONE.EXAMPLE/A']
  const bad = ['', 'one.example', 'www.one.example', 'ftp://one.example/a', 'javascript:alert(1)', 'file:///etc/passwd', 'https://', 'https://localhost/a', 'https://one.example/a b', 'mailto:a@one.example', 'https://user@one.example/']
  expect([good.filter((text) => !isWebAddress(text)), bad.filter(isWebAddress)]).toEqual([[], []])
})

it('knows the front page of a site from a page', () => {
  expect(['https://one.example', 'https://one.example/', 'https://one.example/a', 'https://one.example/?id=4'].map(leadsToPage)).toEqual([false, false, true, true])
})

it('names the field that holds something else', () => {
  expect([draftProblems(caseDraft({ webPage: 'www.one.example' })), draftProblems(caseDraft({ webPage: ' https://one.example/a ' })), draftProblems(caseDraft({ webPage: `https://one.example/${'a'.repeat(2_000)}` }))]).toEqual([
    [{ field: 'webPage', code: 'not-a-web-address' }], [], [{ field: 'webPage', code: 'too-long' }],
  ])
})
