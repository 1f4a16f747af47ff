import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { mailText } from '../../../core/case/mail-text.ts'

const letter = { language: 'en', salutation: 'Dear Minister,', paragraphs: ['One & two?', 'Ünë'], closing: 'Yours sincerely,' }

it('gives the letter with line ends that every mail program shows, and its length', () => {
  const mail = mailText({ emails: ['a@b.example', 'c@d.example'] }, { ...letter, salutation: 'Your Excellency' }, 'Appeal: Vasín')
  expect(mail).toEqual({
    to: 'a@b.example,c@d.example', subject: 'Appeal: Vasín', body: 'Your Excellency,\r\n\r\nOne & two?\r\n\r\nÜnë\r\n\r\nYours sincerely,',
    mailto: 'mailto:a@b.example,c@d.example?subject=Appeal%3A%20Vas%C3%ADn&body=Your%20Excellency%2C%0D%0A%0D%0AOne%20%26%20two%3F%0D%0A%0D%0A%C3%9Cn%C3%AB%0D%0A%0D%0AYours%20sincerely%2C',
    length: 174,
  })
})

it('leaves the mark of a salutation as its language has it', () => {
  expect(mailText({ emails: ['a@b.example'] }, { ...letter, salutation: 'Señora Ministra:' }, 'Appeal').body).toMatch(/^Señora Ministra:\r\n/u)
})

it('is read back as it was by whoever takes a mailto apart', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, paragraph) => {
    const mail = mailText({ emails: ['a@b.example'] }, { ...letter, paragraphs: [paragraph] }, subject)
    const query = new URLSearchParams(mail.mailto.slice(mail.mailto.indexOf('?') + 1).replaceAll('+', '%2B'))
    expect([query.get('subject'), query.get('body'), mail.length]).toEqual([subject, mail.body, mail.mailto.length])
  }))
})
