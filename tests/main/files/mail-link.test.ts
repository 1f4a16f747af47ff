import { expect, it } from 'vitest'
import { mailtoOf } from '../../../core/case/mail-text.ts'
import { isMailLink } from '../../../main/files/mail-link.ts'

it('knows a link of the mail program, and nothing else', () => {
  const good = [mailtoOf(['office@ngo.example'], 'Ümläut & more?', 'One\r\nTwo'), mailtoOf([], 'A', 'B')]
  const bad = ['', 'mailto:a b', 'http://one.example', 'file:///etc/passwd', 'javascript:alert(1)', 'mailto:a"b', 'mailto:a\nb', ' mailto:a@b.example', 'MAILTO:a@b.example', 'mailto:a#b', `mailto:${'a'.repeat(2_000)}`, 'smb://host/share', 'mailto://host/path']
  expect([good.map(isMailLink), bad.filter(isMailLink)]).toEqual([[true, true], []])
})
